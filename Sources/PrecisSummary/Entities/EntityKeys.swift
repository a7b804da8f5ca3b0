import PrecisLexicons
import PrecisModel
import PrecisText

/// The mentions of a story's independent articles by their keys, numbered in the order in which they come, with what is known
/// of each key.
struct EntityKeys {
  /// For each mention, in order, the number of its key.
  private(set) var numbers: [Int32] = []
  private(set) var keys: [Key] = []
  /// The names that have each key, each once.
  private(set) var forms: NameForms

  private var known: TermTable<Int32>
  private var knownForms: TermTable<Bool>

  /// What is known of one key.
  struct Key {
    fileprivate(set) var types = EntityTypeCounts()
    fileprivate(set) var hasOrganizationCue = false
    fileprivate(set) var wordCounts = EntityLinks.WordCounts()
    /// The name of the last mention: most are named as they were before.
    private var lastName = Term(hash: 0)

    /// Counts a mention; tells whether its name is another than that of the mention before.
    @inline(__always)
    fileprivate mutating func add(_ mention: Mention, _ name: Term) -> Bool {
      types.add(mention)
      if mention.hasOrganizationCue { hasOrganizationCue = true }
      let isOther = lastName != name
      lastName = name
      return isOther
    }

    var traits: EntityLinks.Traits {
      EntityLinks.Traits(
        isPerson: types.isPerson, mayBePerson: types.mayBePerson, mayBeBody: types.mayBeBody,
        hasOrganizationCue: hasOrganizationCue, wordCounts: wordCounts)
    }
  }

  /// - Complexity: O(n) in the mentions and their words.
  init(_ story: StoryMaterial) {
    let mentionCount = story.documents.indices.reduce(0) {
      story.isIndependent($1) ? $0 + story.documents[$1].mentions.count : $0
    }
    // Most mentions of a long text are of few entities.
    let likelyCount = min(mentionCount, 256)
    numbers.reserveCapacity(mentionCount)
    keys.reserveCapacity(likelyCount)
    forms = NameForms(capacity: likelyCount)
    known = TermTable(absent: -1, capacity: likelyCount)
    knownForms = TermTable(absent: false, capacity: likelyCount)
    for document in story.documents.indices where story.isIndependent(document) {
      let mentions = story.documents[document].mentions
      story.documents[document].tokens.withUnsafeBufferPointer { add(mentions, $0) }
    }
    forms.group(entityCount: keys.count)
  }

  private mutating func add(_ mentions: [Mention], _ tokens: UnsafeBufferPointer<Token>) {
    for mention in mentions {
      let number = number(of: mention.key)
      numbers.append(Int32(truncatingIfNeeded: number))
      let words = UnsafeBufferPointer(rebasing: tokens[mention.tokens.clamped(to: tokens.indices)])
      let name = Term(sequence: words.lazy.map { $0.word })
      guard keys[number].add(mention, name), words.count <= EntityLinks.longestName else { continue }
      var isNew = false
      knownForms.update(Self.form(mention.key, name)) { isKnown in
        isNew = !isKnown
        isKnown = true
      }
      guard isNew else { continue }
      forms.append(words.lazy.map { $0.word }, name, of: number)
      keys[number].wordCounts.insert(words.count)
    }
  }

  private mutating func number(of key: Term) -> Int {
    let next = Int32(truncatingIfNeeded: keys.count)
    var number = next
    known.update(key) { known in if known < 0 { known = next } else { number = known } }
    if number == next { keys.append(Key()) }
    return Int(number)
  }

  /// A name's words as the name of one entity.
  private static func form(_ key: Term, _ words: Term) -> Term {
    var form = SpellingHash()
    form.absorb(key.hash)
    form.absorb(words.hash)
    return form.term(byteCount: 16)
  }
}
