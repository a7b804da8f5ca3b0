import PrecisModel
import Testing

@testable import PrecisText

@Suite("What holds for any text")
struct SentenceInvariantTests {
  @Test(
    "sentences are in order, do not overlap, and leave out only white space", arguments: [Language.french, .english])
  func cover(language: Language) throws {
    var texts = RandomTexts(seed: 7)
    var breaker = try SentenceBreaker()
    for _ in 0..<3000 {
      let text = texts.random()
      let string = String(decoding: text, as: UTF8.self)
      let found = SentenceTesting.splitter(language).sentences(
        in: text, paragraphs: [TextRange(0..<text.count)], breaker: &breaker
      ).ranges
      var end = 0
      for range in found {
        #expect(range.start >= end && !range.isEmpty, "\(string)")
        #expect(WhiteSpace.trimming(end..<range.start, in: text).isEmpty, "\(string)")
        #expect(WhiteSpace.trimming(range.offsets, in: text) == range.offsets, "\(string)")
        #expect(String(validating: text[range.offsets], as: UTF8.self) != nil, "\(string)")
        end = range.end
      }
      #expect(WhiteSpace.trimming(end..<text.count, in: text).isEmpty, "\(string)")
    }
  }
}
