import PrecisLexicons
import PrecisModel

/// How a sentence uses capitals.
enum SentenceCase: Sendable, Hashable {
  /// Names and the first word have a capital.
  case plain
  /// All words of weight have a capital, as in an English headline.
  case title
  /// All letters are capitals.
  case capitals

  /// - Complexity: O(n) in the tokens.
  init(of sentence: Range<Int>, _ view: TokenView) {
    var capitalized = 0
    var allCapitals = 0
    var lowerCase = 0
    var hasOnlyCapitals = true
    for index in sentence {
      let token = view.tokens[index]
      if token.shape.contains(.clitic) { continue }
      if token.shape.isDisjoint(with: [.capitalized, .number]) { hasOnlyCapitals = false }
      if token.shape.contains(.allCapitals) { allCapitals += 1 }
      if token.shape.contains(.capitalized) {
        capitalized += 1
      } else if token.shape.isDisjoint(with: [.number, .functionWord]) {
        lowerCase += 1
      }
    }
    if allCapitals > 1, hasOnlyCapitals, allCapitals * 4 >= capitalized * 3 {
      self = .capitals
    } else if capitalized > 3, lowerCase * 10 <= capitalized, !Self.endsInPeriod(sentence, view) {
      self = .title
    } else {
      self = .plain
    }
  }

  /// Headlines do not end in a mark.
  private static func endsInPeriod(_ sentence: Range<Int>, _ view: TokenView) -> Bool {
    guard let last = sentence.last else { return false }
    return view.gap(after: last).contains(.period)
  }
}

/// How an article writes the words that have a capital where any word would have one.
///
/// A word that opens a sentence is a name if the article writes it with a capital inside sentences too, and none if it
/// writes it small.
struct CaseEvidence {
  private struct Count: BitwiseCopyable {
    var lower: UInt32 = 0
    var inner: UInt32 = 0
  }

  private var counts: TermTable<Count>
  /// Most words are not in doubt, and not looked up at all.
  private var filter = TermFilter([])

  /// - Complexity: O(n) in the tokens.
  init(_ view: TokenView, sentences: [Sentence], cases: [SentenceCase]) {
    counts = TermTable(absent: Count(), capacity: 2 * sentences.count)
    for (sentence, sentenceCase) in zip(sentences, cases) {
      for index in sentence.tokens.clamped(to: view.tokens.indices) {
        let token = view.tokens[index]
        guard token.shape.contains(.capitalized) else { continue }
        if sentenceCase != .plain || Self.isOpening(view, index) {
          counts.update(token.word) { _ in }
          filter.insert(token.word)
        }
      }
    }
    for (sentence, sentenceCase) in zip(sentences, cases) where sentenceCase == .plain {
      for index in sentence.tokens.clamped(to: view.tokens.indices) {
        let token = view.tokens[index]
        guard filter.mayContain(token.word) else { continue }
        guard counts.contains(token.word) else { continue }
        if !token.shape.contains(.capitalized) {
          counts.update(token.word) { $0.lower += 1 }
        } else if !Self.isOpening(view, index) {
          counts.update(token.word) { $0.inner += 1 }
        }
      }
    }
  }

  /// How often the article writes the word small.
  func lowerCount(_ word: Term) -> Int { Int(counts[word].lower) }

  /// How often the article writes the word with a capital where only names have one.
  func innerCount(_ word: Term) -> Int { Int(counts[word].inner) }

  /// Whether any word would have a capital here: at the start of a sentence, a quotation, or what follows a colon.
  static func isOpening(_ view: TokenView, _ index: Int) -> Bool {
    guard view.tokens.indices.contains(index) else { return false }
    if view.tokens[index].shape.contains(.sentenceInitial) { return true }
    return !view.gap(before: index).isDisjoint(
      with: [.openingQuote, .colon, .dash, .other, .openingBracket, .lineBreak, .edge])
  }
}
