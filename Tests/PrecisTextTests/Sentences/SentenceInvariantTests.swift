import PrecisModel
import Testing

@testable import PrecisText

@Suite("What holds for any text")
struct SentenceInvariantTests {
  /// A small generator of its own, so that a failure can be repeated (SplitMix64).
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let pieces = [
    ".", "..", "…", "!", "?", " ", "  ", "\u{A0}", "\n", "\"", "«", "»", "“", "”", "’", "'", "(", ")", "[1]", "[", "-",
    "–", "—",
    "•", "*", "1", "12", "a", "A", "M.", "etc.", "U.S.", "av. J.-C.", "Le", "le", "mot", "I", "é", "É", "😀", "\u{301}",
    ":", ",",
    ";", "。", "؟", "中", "http://a.b", "x@y.z", "1.", "b)", "$4", "°",
  ]

  @Test(
    "sentences are in order, do not overlap, and leave out only white space", arguments: [Language.french, .english])
  func cover(language: Language) throws {
    var generator = Generator(state: 7)
    var breaker = try SentenceBreaker()
    for _ in 0..<3000 {
      var string = ""
      for _ in 0..<Int.random(in: 1...24, using: &generator) {
        string += Self.pieces.randomElement(using: &generator) ?? ""
        if Bool.random(using: &generator) { string += " " }
      }
      let text = Array(string.utf8)
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
