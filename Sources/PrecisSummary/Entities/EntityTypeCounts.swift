import PrecisModel
import PrecisText

/// How often each type was given to an entity for a reason, and how often guessed, in the order of ``EntityType``.
struct EntityTypeCounts {
  /// What says the type outright counts three times.
  private var known = SIMD4<Int32>()
  private var guessed = SIMD4<Int32>()
  /// Whether more than a hint speaks for another type than a person.
  private var isSurelyThing = false
  /// Whether it is a word for a people, or the like.
  private var isDescription = false

  @inline(__always)
  mutating func add(_ mention: Mention) {
    let lane = Self.lane(of: mention.type)
    let certainty = mention.typeCertainty
    switch certainty {
    case .guess: guessed[lane] &+= 1
    case .hint: known[lane] &+= 1
    case .reason, .proof:
      known[lane] &+= certainty == .proof ? 3 : 1
      if lane != Self.lane(of: .person) { isSurelyThing = true }
    }
    if mention.isDescription { isDescription = true }
  }

  mutating func add(_ other: EntityTypeCounts) {
    known &+= other.known
    guessed &+= other.guessed
    isSurelyThing = isSurelyThing || other.isSurelyThing
    isDescription = isDescription || other.isDescription
  }

  /// The type most often given for a reason; of two as frequent, the first in ``EntityType``'s order. Where all is guessed,
  /// a name that comes back is no person: of a person, some article would say more.
  var type: EntityType {
    if known == SIMD4() { return guessed.wrappedSum() > 1 ? .other : Self.most(guessed) }
    return Self.most(known)
  }

  var isPerson: Bool { known != SIMD4() && type == .person }
  var mayBePerson: Bool { !isSurelyThing || type == .person }
  /// Whether no first name, title or lexicon says that it is a person or a place.
  var mayBeBody: Bool { !isDescription && (known == SIMD4() || type == .organization || type == .other) }

  private static func most(_ counts: SIMD4<Int32>) -> EntityType {
    var best = 0
    for lane in 1..<4 where counts[lane] > counts[best] { best = lane }
    return switch best {
    case 0: .person
    case 1: .location
    case 2: .organization
    default: .other
    }
  }

  private static func lane(of type: EntityType) -> Int {
    switch type {
    case .person: 0
    case .location: 1
    case .organization: 2
    case .other: 3
    }
  }
}
