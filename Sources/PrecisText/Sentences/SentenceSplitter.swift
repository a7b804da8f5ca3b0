import PrecisLexicons
import PrecisModel

/// Splits text into sentences.
package struct SentenceSplitter: Sendable {
  package init(language: Language, lexicons: Lexicons) {}

  package func sentences(
    in text: [UInt8], paragraphs: [TextRange], breaker: inout SentenceBreaker
  ) -> [TextRange] {
    var sentences: [TextRange] = []
    for paragraph in paragraphs {
      var start = paragraph.start
      let ends = text[paragraph.offsets].withUnsafeBufferPointer { breaker.boundaries(in: $0) }
      for end in ends {
        let range = WhiteSpace.trimming(start..<paragraph.start + end, in: text)
        if !range.isEmpty { sentences.append(TextRange(range)) }
        start = paragraph.start + end
      }
    }
    return sentences
  }
}
