import PrecisLexicons
import PrecisModel

/// The classes of all small words that rules about names ask for, in one language.
struct ClosedWordTable: Sendable {
  private var classes = TermTable<ClosedWords>(absent: [], capacity: 512)
  /// The words of ``classes``.
  private(set) var words: [Term] = []

  /// No words.
  init() {}

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

  /// The classes of a word.
  subscript(word: Term) -> ClosedWords { classes[word] }
}
