import PrecisLexicons
import PrecisModel

/// Cuts text into words, numbers and clitics.
///
/// A token is a run of letters, digits and combining marks, with what joins them inside: a hyphen (`Seine-Saint-Denis`),
/// a decimal mark between digits (`1,3`), dots between single letters (`U.S`), an ampersand (`R&D`), an apostrophe that
/// belongs to the word (`aujourd'hui`, `O'Brien`). An elided word is a token of its own, with its apostrophe (`l'`,
/// `qu'`), and so are the English possessive (`'s`) and the French pronoun after its verb (`-il`, `-t-elle`). Everything
/// else is punctuation and lies between tokens.
///
/// ``PlainTokenizer`` is the definition; ``TokenScan`` reads words of Latin letters without it.
///
/// - Complexity: O(n) in the bytes; ICU is asked only about characters beyond Latin.
package struct Tokenizer: Sendable {
  /// Which of the two ways tokens are cut; both give the same tokens.
  package enum Method: Sendable, Hashable {
    case scan
    case plain
  }

  /// Whether tokens are given their stems; where nobody compares words, that is a third of the work.
  package enum Stems: Sendable, Hashable {
    case made
    /// The word stands in for its stem.
    case leftOut
  }

  let plain: PlainTokenizer
  let suffixes: SuffixTable
  private let method: Method

  package init(language: Language, lexicons: Lexicons, method: Method = .scan) {
    self.init(language, KnownWords(language: language, lexicons: lexicons), method: method)
  }

  /// - Parameter words: those of the language.
  init(_ language: Language, _ words: KnownWords, method: Method = .scan) {
    let stemmer = Stemmer(language: language)
    plain = PlainTokenizer(words: words, stemmer: stemmer, splitsInversion: language == .french)
    suffixes = SuffixTable(stemmer)
    self.method = method
  }

  /// The tokens of `range` in `text`, in order.
  package func tokens(in text: [UInt8], _ range: TextRange) -> [Token] {
    var tokens: [Token] = []
    append(to: &tokens, from: text, range)
    return tokens
  }

  /// The tokens of a string of its own, such as a title; their ranges count the string's UTF-8.
  package func tokens(of string: String) -> [Token] {
    let utf8 = Array(string.utf8)
    return tokens(in: utf8, TextRange(0..<utf8.count))
  }

  /// Appends the tokens of `range` in `text`; the first one is marked as the first of its sentence.
  package func append(to tokens: inout [Token], from text: [UInt8], _ range: TextRange) {
    text.withUnsafeBufferPointer { append(to: &tokens, from: $0, range) }
  }

  /// The same, from bytes in place.
  func append(
    to tokens: inout [Token], from text: UnsafeBufferPointer<UInt8>, _ range: TextRange, _ stems: Stems = .made
  ) {
    append(to: &tokens, from: text, CollectionOfOne(range), stems) { _, _ in }
  }

  /// Appends the tokens of several sentences; the first one of each is marked so. Calls `body` after each sentence, with
  /// where it stands and which tokens it has.
  func append(
    to tokens: inout [Token], from text: UnsafeBufferPointer<UInt8>, _ sentences: some Sequence<TextRange>,
    _ stems: Stems = .made, _ body: (TextRange, Range<Int>) -> Void
  ) {
    func append(_ cut: (inout OutputSpan<Token>, Range<Int>) -> Void) {
      for range in sentences {
        let first = tokens.count
        let start = max(0, range.start)
        let bounds = start..<max(start, min(range.end, text.count))
        tokens.append(addingCapacity: Self.mostTokens(inBytes: bounds.count)) { cut(&$0, bounds) }
        if tokens.count > first { tokens[first].shape.insert(.sentenceInitial) }
        body(range, first..<tokens.count)
      }
    }
    switch method {
    case .scan where text.count <= UInt32.max:
      TokenScan.with(plain, suffixes, stems) { scan in append { scan.append(to: &$0, from: text, $1) } }
    case .scan, .plain:
      let plain = plain.giving(stems)
      append { plain.append(to: &$0, from: text, $1) }
    }
  }

  /// No more tokens stand in so many bytes. One that touches the next has two bytes of its own (`l'`), or the next one has and
  /// touches no other (`s's`); all others have a byte after them, but the last.
  private static func mostTokens(inBytes count: Int) -> Int { count / 2 + 1 }

  /// Room for the tokens of some sentences: as many as most texts have, and all that may be in one sentence more.
  static func room(for sentences: [TextRange]) -> Int {
    var (byteCount, longest) = (0, 0)
    for sentence in sentences {
      byteCount += sentence.count
      longest = max(longest, sentence.count)
    }
    return byteCount / 5 + mostTokens(inBytes: longest)
  }
}

extension Tokenizer {
  /// Knows no language: it cuts, and that is all.
  static let bare = Tokenizer(.other, KnownWords())

  /// The tokens of a piece of text of its own, from bytes in place.
  func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokens: [Token] = []
    append(to: &tokens, from: bytes, TextRange(0..<bytes.count))
    return tokens
  }
}
