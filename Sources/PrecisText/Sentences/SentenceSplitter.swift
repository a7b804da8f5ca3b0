import PrecisLexicons
import PrecisModel

/// Splits text into sentences.
///
/// Boundaries are ICU's (UAX #29, root rules). In French and English, rules join and split on top, each family in a type
/// of its own: ``ListRules``, ``AbbreviationRules``, ``InitialRules``, ``EllipsisRules``, ``StrongMarkRules``,
/// ``QuotationRules``, ``StartRules``; the first that has an opinion decides. Any other language keeps ICU's boundaries.
/// A line break inside a paragraph is white space like any other.
///
/// - Complexity: O(n) in the bytes, one pass after ICU's.
package struct SentenceSplitter: Sendable {
  private let rules: SentenceRules?

  package init(language: Language, lexicons: Lexicons) {
    rules = language == .other ? nil : SentenceRules(language: language, lexicons: lexicons)
  }

  /// The sentences of a text.
  package struct Sentences: Sendable, Hashable {
    /// Where the sentences stand: in order, without overlap, with only white space between them.
    package var ranges: [TextRange]
    /// How many sentences were longer than the limit and were cut.
    package var cutCount: Int
  }

  /// The sentences of `paragraphs`; no sentence spans two of them.
  ///
  /// - Parameter limit: The longest sentence, in bytes; a longer one is cut at the last white space before the limit.
  package func sentences(
    in text: [UInt8], paragraphs: [TextRange], limit: Int = Limits().sentenceBytes, breaker: inout SentenceBreaker
  ) -> Sentences {
    var sentences = Sentences(ranges: [], cutCount: 0)
    let sentenceLimit = SentenceLimit(bytes: limit)
    for paragraph in paragraphs {
      let range = paragraph.offsets.clamped(to: 0..<text.count)
      let breaks = rootBreaks(in: text, range, &breaker)
      for sentence in boundaries(in: ParagraphText(text, range), breaks) {
        let trimmed = WhiteSpace.trimming(sentence, in: text)
        guard trimmed.count > limit else {
          if !trimmed.isEmpty { sentences.ranges.append(TextRange(trimmed)) }
          continue
        }
        sentences.cutCount += 1
        sentences.ranges += sentenceLimit.pieces(of: trimmed, in: text).map { TextRange($0) }
      }
    }
    return sentences
  }

  /// Where ICU's root rules end a sentence, as offsets in the text.
  private func rootBreaks(in text: [UInt8], _ range: Range<Int>, _ breaker: inout SentenceBreaker) -> [Int] {
    guard let unwrapped = LineBreaks.unwrapping(text[range]) else {
      return text[range].withUnsafeBufferPointer { breaker.boundaries(in: $0) }.map { $0 + range.lowerBound }
    }
    return unwrapped.withUnsafeBufferPointer { breaker.boundaries(in: $0) }.map { $0 + range.lowerBound }
  }

  /// The sentences of one paragraph, with the white space around them.
  private func boundaries(in text: ParagraphText, _ breaks: [Int]) -> [Range<Int>] {
    guard let rules else {
      var start = text.range.lowerBound
      return breaks.map { end in
        defer { start = end }
        return start..<max(start, end)
      }
    }
    var reader = ParagraphReader(text: text, rootBreaks: breaks, rules: rules)
    return reader.sentences()
  }
}

/// Line breaks inside a paragraph, which are white space and end no sentence.
enum LineBreaks {
  /// The paragraph with each line break replaced by white space of the same length, or nothing if it has none.
  ///
  /// ICU ends a sentence at each line break (UAX #29, SB4), and what its other rules would have said is lost.
  static func unwrapping(_ paragraph: ArraySlice<UInt8>) -> [UInt8]? {
    var unwrapped: [UInt8]?
    var index = paragraph.startIndex
    while index < paragraph.endIndex {
      let byte = paragraph[index]
      if byte >= 0x0A, byte <= 0x0D {
        var bytes = unwrapped ?? Array(paragraph)
        unwrapped = nil
        bytes[index - paragraph.startIndex] = 0x20
        unwrapped = bytes
      } else if byte == 0xC2, index + 1 < paragraph.endIndex, paragraph[index + 1] == 0x85 {
        var bytes = unwrapped ?? Array(paragraph)
        unwrapped = nil
        bytes[index + 1 - paragraph.startIndex] = 0xA0
        unwrapped = bytes
      } else if byte == 0xE2, index + 2 < paragraph.endIndex, paragraph[index + 1] == 0x80,
        paragraph[index + 2] == 0xA8 || paragraph[index + 2] == 0xA9
      {
        var bytes = unwrapped ?? Array(paragraph)
        unwrapped = nil
        bytes[index + 2 - paragraph.startIndex] = 0x83
        unwrapped = bytes
      }
      index += 1
    }
    return unwrapped
  }
}
