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
      let found = rules.map { rules in
        var reader = ParagraphReader(text: ParagraphText(text, range), rules: rules)
        return reader.sentences()
      }
      for sentence in found ?? Self.rootSentences(in: text, range, &breaker) {
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

  /// The sentences of one paragraph as ICU's root rules have them, with the white space around them.
  private static func rootSentences(
    in text: [UInt8], _ range: Range<Int>, _ breaker: inout SentenceBreaker
  ) -> [Range<Int>] {
    let paragraph = LineBreaks.unwrapping(text[range])
    var start = range.lowerBound
    return paragraph.withUnsafeBufferPointer { breaker.boundaries(in: $0) }.map { end in
      defer { start = range.lowerBound + end }
      return start..<range.lowerBound + end
    }
  }
}

/// Line breaks inside a paragraph, which are white space and end no sentence.
enum LineBreaks {
  /// The paragraph with each line break replaced by white space of the same length.
  ///
  /// ICU ends a sentence at each line break (UAX #29, SB4), and what its other rules would have said is lost.
  static func unwrapping(_ paragraph: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = Array(paragraph)
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A...0x0D: bytes[index] = 0x20
      case 0x85 where index > 0 && bytes[index - 1] == 0xC2: bytes[index] = 0xA0  // next line
      case 0xA8, 0xA9:  // line and paragraph separator
        if index > 1, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE2 { bytes[index] = 0x83 }
      default: break
      }
    }
    return bytes
  }
}
