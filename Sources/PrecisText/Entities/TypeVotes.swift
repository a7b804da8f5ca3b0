import PrecisModel

/// What speaks for each type of a name: the sum of the weights of its evidence, and the strongest piece of each.
struct TypeVotes: Sendable, BitwiseCopyable {
  private(set) var person = Vote()
  private(set) var location = Vote()
  private(set) var organization = Vote()
  private(set) var other = Vote()

  /// Eight bytes: votes are copied for each name, and added up.
  struct Vote: Sendable, BitwiseCopyable {
    var weight: Int32 = 0
    var strongest: Int16 = 0
    var evidence = Evidence.capitalized

    mutating func add(_ weight: Int, _ evidence: Evidence) {
      self.weight = Int32(clamping: Int(self.weight) &+ weight)
      guard weight > strongest else { return }
      strongest = Int16(clamping: weight)
      self.evidence = evidence
    }

    mutating func add(_ vote: Vote) {
      weight = Int32(clamping: Int(weight) &+ Int(vote.weight))
      guard vote.strongest > strongest else { return }
      strongest = vote.strongest
      evidence = vote.evidence
    }
  }

  mutating func add(_ type: EntityType, _ weight: Int, _ evidence: Evidence) {
    switch type {
    case .person: person.add(weight, evidence)
    case .location: location.add(weight, evidence)
    case .organization: organization.add(weight, evidence)
    case .other: other.add(weight, evidence)
    }
  }

  mutating func add(_ votes: TypeVotes) {
    person.add(votes.person)
    location.add(votes.location)
    organization.add(votes.organization)
    other.add(votes.other)
  }

  subscript(type: EntityType) -> Vote {
    switch type {
    case .person: person
    case .location: location
    case .organization: organization
    case .other: other
    }
  }

  /// Whether nothing speaks for any type.
  var isEmpty: Bool { person.weight | location.weight | organization.weight | other.weight == 0 }

  /// Whether nothing speaks for any type but that the name is one.
  var isGuess: Bool {
    (person.evidence == .capitalized || person.evidence == .commonWord) && location.weight == 0
      && organization.weight == 0 && other.weight == 0
  }

  /// The type with the greatest weight; of equals, the first in the order person, location, organization, other.
  var winner: EntityType {
    var (best, weight) = (EntityType.person, person.weight)
    if location.weight > weight { (best, weight) = (.location, location.weight) }
    if organization.weight > weight { (best, weight) = (.organization, organization.weight) }
    return other.weight > weight ? .other : best
  }
}
