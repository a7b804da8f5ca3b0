import PrecisLexicons
import PrecisModel

/// The classes of all small words that rules about names ask for, in one language.
struct ClosedWordTable: Sendable {
  private var classes = TermTable<ClosedWords>(absent: [], capacity: 512)
  /// The words of ``classes``.
  private(set) var words: [Term] = []

  init(language: Language) {
    guard language != .other else { return }
    for (kind, words) in NameParticles.of(language) + ContextWords.of(language) + DescriptiveWords.of(language) {
      for word in words { add(kind, Folding.term(word)) }
    }
    for word in CalendarNames.all.spellings { add(.calendarForm, word) }
  }

  private mutating func add(_ kind: ClosedWords, _ word: Term) {
    classes.update(word) { $0.insert(kind) }
    words.append(word)
  }

  /// Calls `body` with the table in place, for a loop over a text.
  @inline(__always)
  func withLookup<Result>(_ body: (TermTable<ClosedWords>.Lookup) throws -> Result) rethrows -> Result {
    try classes.withLookup(body)
  }
}
