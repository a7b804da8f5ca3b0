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
    let tokens = view.tokens[sentence]
    var capitalized = 0
    var allCapitals = 0
    var lowerCase = 0
    for token in tokens where !token.shape.contains(.clitic) {
      if token.shape.contains(.allCapitals) { allCapitals += 1 }
      if token.shape.contains(.capitalized) {
        capitalized += 1
      } else if token.shape.isDisjoint(with: [.number, .functionWord]) {
        lowerCase += 1
      }
    }
    let hasOnlyCapitals = tokens.allSatisfy { !$0.shape.isDisjoint(with: [.capitalized, .number, .clitic]) }
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
  private struct Count {
    var lower: UInt32 = 0
    var inner: UInt32 = 0
  }

  private var counts: [Term: Count] = [:]
  /// Whether some word in doubt has these low bits: most words are not looked up at all.
  private var filter = [UInt64](repeating: 0, count: 256)

  /// - Complexity: O(n) in the tokens.
  init(_ view: TokenView, sentences: [Sentence], cases: [SentenceCase]) {
    for (sentence, sentenceCase) in zip(sentences, cases) {
      for index in sentence.tokens.clamped(to: view.tokens.indices) {
        let token = view.tokens[index]
        guard token.shape.contains(.capitalized) else { continue }
        if sentenceCase != .plain || Self.isOpening(view, index) {
          counts[token.word] = Count()
          let bits = token.word.hash & 0x3FFF
          filter[Int(bits >> 6)] |= 1 << (bits & 63)
        }
      }
    }
    for (sentence, sentenceCase) in zip(sentences, cases) where sentenceCase == .plain {
      for index in sentence.tokens.clamped(to: view.tokens.indices) {
        let token = view.tokens[index]
        let bits = token.word.hash & 0x3FFF
        guard filter[Int(bits >> 6)] & (1 << (bits & 63)) != 0, counts[token.word] != nil else { continue }
        if !token.shape.contains(.capitalized) {
          counts[token.word]?.lower += 1
        } else if !Self.isOpening(view, index) {
          counts[token.word]?.inner += 1
        }
      }
    }
  }

  /// How often the article writes the word small.
  func lowerCount(_ word: Term) -> Int { Int(counts[word]?.lower ?? 0) }

  /// How often the article writes the word with a capital where only names have one.
  func innerCount(_ word: Term) -> Int { Int(counts[word]?.inner ?? 0) }

  /// Whether any word would have a capital here: at the start of a sentence, a quotation, or what follows a colon.
  static func isOpening(_ view: TokenView, _ index: Int) -> Bool {
    guard view.tokens.indices.contains(index) else { return false }
    if view.tokens[index].shape.contains(.sentenceInitial) { return true }
    return !view.gap(before: index).isDisjoint(
      with: [.openingQuote, .colon, .dash, .other, .openingBracket, .lineBreak, .edge])
  }
}
