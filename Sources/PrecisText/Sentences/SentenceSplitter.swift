import PrecisLexicons
import PrecisModel

/// Splits text into sentences.
///
/// Boundaries are those of UAX #29 (root rules). In French and English, rules join and split on top, each family in a type
/// of its own: ``ListRules``, ``AbbreviationRules``, ``InitialRules``, ``EllipsisRules``, ``StrongMarkRules``,
/// ``QuotationRules``, ``StartRules``; the first that has an opinion decides. Any other language keeps ICU's boundaries.
/// A line break inside a paragraph is white space like any other.
///
/// - Complexity: O(n) in the bytes, one pass.
package struct SentenceSplitter: Sendable {
  /// How French and English text is read; both ways give the same sentences.
  package enum Path: Sendable {
    /// From mark to mark, with ``RootRules`` asked where the rules have no opinion.
    case fast
    /// Character by character, with the boundaries that ICU finds in the whole paragraph. It defines the result, and is
    /// what tests hold the fast path against.
    case icu
  }

  private let rules: SentenceRules?

  package init(language: Language, lexicons: Lexicons) {
    rules = language == .other ? nil : SentenceRules(language: language, lexicons: lexicons)
  }

  /// The sentences of a text.
  package struct Sentences: Sendable, Equatable {
    /// Where the sentences stand: in order, without overlap, with only white space between them.
    package fileprivate(set) var ranges: [TextRange]
    /// How many sentences were longer than the limit and were cut.
    package fileprivate(set) var cutCount: Int
  }

  /// The sentences of `paragraphs`; no sentence spans two of them.
  ///
  /// - Parameter limit: The longest sentence, in bytes; a longer one is cut at the last white space before the limit.
  package func sentences(
    in text: [UInt8], paragraphs: [TextRange], limit: Int = Limits().sentenceBytes, breaker: inout SentenceBreaker,
    path: Path = .fast
  ) -> Sentences {
    var list = SentenceList(limit: limit)
    text.withUnsafeBufferPointer { bytes in
      for paragraph in paragraphs {
        append(to: &list, ParagraphText(bytes, paragraph.offsets.clamped(to: 0..<bytes.count)), &breaker, path)
      }
    }
    return Sentences(ranges: list.ranges, cutCount: list.cutCount)
  }

  /// The sentences of a text whose lines are its paragraphs.
  ///
  /// - Complexity: O(n) in the bytes, which are looked through for line ends just before they are read.
  package func sentences(
    inLinesOf text: UnsafeBufferPointer<UInt8>, limit: Int = Limits().sentenceBytes, breaker: inout SentenceBreaker
  ) -> Sentences {
    var list = SentenceList(limit: limit)
    list.ranges.reserveCapacity(text.count / 96 + 1)
    let whole = ParagraphText(text, 0..<text.count)
    var start = 0
    while start < text.count {
      let end = StopScanner.lineEnd(from: start, in: whole)
      if end > start { append(to: &list, ParagraphText(text, start..<end), &breaker, .fast) }
      start = end + 1
    }
    return Sentences(ranges: list.ranges, cutCount: list.cutCount)
  }

  private func append(
    to list: inout SentenceList, _ paragraph: ParagraphText, _ breaker: inout SentenceBreaker, _ path: Path
  ) {
    guard let rules else {
      for sentence in ICUBoundaries(of: paragraph, &breaker).sentences { list.append(sentence, of: paragraph) }
      return
    }
    switch path {
    case .fast:
      let root = RootRules(text: paragraph, lineBreaks: .spaces)
      var reader = ParagraphReader(text: paragraph, rules: rules, root: .rules(root), visits: .stops)
      reader.read(into: &list)
    case .icu:
      let root = ICUBoundaries(of: paragraph, &breaker)
      var reader = ParagraphReader(text: paragraph, rules: rules, root: .icu(root), visits: .everyCharacter)
      reader.read(into: &list)
    }
  }
}
