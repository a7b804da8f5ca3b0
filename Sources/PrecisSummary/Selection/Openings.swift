import PrecisLexicons
import PrecisModel
import PrecisText

/// Tells whether a sentence hangs, by its opening, on the one before it.
///
/// The openings are those of `Lexicons/<language>/connectives.tsv`. Of several that fit, the longest counts. A connective
/// that may be trimmed is cut away where a comma follows it, and what then opens the sentence is looked at in turn. A sentence
/// that opens with none of them may still hang on another one by its ``References``.
struct Openings: Sendable {
  /// How a sentence opens.
  enum Kind: Sendable, Hashable {
    /// It can be read without the one before it.
    case selfContained
    /// It hangs on one before it: « Elle a », "This".
    case dangling
    /// It hangs on nothing, but it opens no text: « Alors que le conseil débat, ».
    case later
  }

  /// Where a sentence stands in its article.
  enum Place: Sendable, Hashable {
    /// No statement comes before it: it may start with a ``Dateline``.
    case first
    case later
  }

  /// The opening of one sentence.
  struct Reading: Sendable, Equatable {
    /// Where the quotation starts, behind what was cut away.
    let start: Int
    let kind: Kind
  }

  /// The most connectives that are cut away, one after the other (« Enfin, par ailleurs, »).
  private static let trimLimit = 2
  /// The fewest tokens that must be left behind a connective.
  private static let shortestRemainder = 4

  private let connectives: Connectives
  private let references: References
  private let dateline: Dateline

  init(language: Language, lexicons: Lexicons) {
    connectives = lexicons.tables(Connectives.self, language)
    let words = ReferenceWords(language: language)
    references = References(words: words)
    dateline = Dateline(calendar: words)
  }

  /// How a sentence opens, and where its quotation starts.
  ///
  /// - Complexity: O(log n) in the document's mentions: only the first and last tokens are looked at.
  func reading(of sentence: Sentence, at place: Place, in document: Document) -> Reading {
    let tokens = sentence.tokens.clamped(to: document.tokens.indices)
    var start = sentence.range.start
    var first = tokens.startIndex
    if place == .first, let end = dateline.end(in: tokens, from: start, of: document),
      tokens.endIndex - end.token >= Self.shortestRemainder
    {
      (first, start) = end
    }
    var kind = Kind.selfContained
    for _ in 0...Self.trimLimit {
      guard let (treatment, count) = connectives.opening(of: first..<tokens.endIndex, document.tokens) else { break }
      let next = first + count
      if treatment == .later { kind = .later }
      if treatment == .keep || treatment == .later { break }
      guard treatment == .trim else { return Reading(start: start, kind: .dangling) }
      guard tokens.endIndex - next >= Self.shortestRemainder,
        let remainder = Self.startBehindComma(
          in: document.text.utf8, from: Int(document.tokens[next - 1].end), to: Int(document.tokens[next].start))
      else { break }
      start = remainder
      first = next
    }
    let range = TextRange(start: start, end: sentence.range.end)
    let isUnresolved = references.areUnresolved(in: first..<tokens.endIndex, of: range, document: document)
    return Reading(start: start, kind: isUnresolved ? .dangling : kind)
  }

  /// The stem of the noun with which a sentence opens as with something known: « Le plan vise… ».
  ///
  /// - Parameters:
  ///   - sentence: The sentence's tokens.
  ///   - start: Where its quotation starts.
  func knownNoun(
    openingWith sentence: Range<Int>, from start: Int, of tokens: UnsafeBufferPointer<Token>
  ) -> Term? {
    guard let first = sentence.first(where: { Int(tokens[$0].start) >= start }), first + 1 < sentence.upperBound,
      references.isArticle(tokens[first]),
      tokens[first + 1].shape.isDisjoint(with: [.functionWord, .clitic, .capitalized, .number])
    else { return nil }
    return tokens[first + 1].stem
  }

  /// Whether a sentence only names the author of a picture.
  ///
  /// - Parameter sentence: The sentence's tokens.
  func isCredit(_ sentence: Range<Int>, in document: Document) -> Bool { references.isCredit(sentence, document) }

  /// Calls `body` with what tells whether a function word speaks as I, we or you.
  @inline(__always)
  func withPersonalWords<Result>(_ body: ((Token) -> Bool) -> Result) -> Result {
    references.words.withLookup { lookup in body { lookup[$0.word].contains(.personal) } }
  }

  /// Where the text goes on behind a comma, if between the two offsets there is a comma and then nothing but white space
  /// and what opens a quotation.
  private static func startBehindComma(in text: [UInt8], from end: Int, to next: Int) -> Int? {
    var index = end
    while index < next, text[index] == UInt8(ascii: " ") { index += 1 }
    guard index < next, text[index] == UInt8(ascii: ",") else { return nil }
    index += 1
    while index < next {
      let space = WhiteSpace.length(in: text, at: index)
      guard space > 0 else { break }
      index += space
    }
    return index
  }
}
