import PrecisLexicons
import PrecisModel

/// The classes of all small words that rules about names ask for, in one language.
struct ClosedWordTable: Sendable {
  private var classes = TermTable<ClosedWords>(absent: [], capacity: 512)
  /// Passes every word of ``classes``, and few others.
  private var filter = TermFilter([])

  init(language: Language) {
    guard language != .other else { return }
    for (kind, words) in NameParticles.of(language) + ContextWords.of(language) + DescriptiveWords.of(language) {
      for word in words { add(kind, Folding.term(word)) }
    }
    for word in CalendarNames.all.spellings { add(.calendarForm, word) }
  }

  private mutating func add(_ kind: ClosedWords, _ word: Term) {
    classes.update(word) { $0.insert(kind) }
    filter.insert(word)
  }

  /// Calls `body` with the table in place, for a loop over a text.
  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) throws -> Result) rethrows -> Result {
    try classes.withLookup { classes in
      try filter.withLookup { try body(Lookup(classes: classes, filter: $0)) }
    }
  }

  /// The table in place; not to leave the closure that it is given to.
  struct Lookup {
    fileprivate let classes: TermTable<ClosedWords>.Lookup
    fileprivate let filter: TermFilter.Lookup

    /// The classes of a word.
    @inline(__always)
    subscript(word: Term) -> ClosedWords { filter.mayContain(word) ? classes[word] : [] }
  }
}
