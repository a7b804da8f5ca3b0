import Testing

@testable import PrecisText

@Suite("Root rules (UAX #29)")
struct RootRulesTests {
  private func boundaries(of text: [UInt8]) -> [Int] {
    text.withUnsafeBufferPointer { bytes in
      RootRules(text: ParagraphText(bytes, 0..<bytes.count), lineBreaks: .boundaries).boundaries()
    }
  }

  @Test(
    "every case of the Unicode Character Database holds, by ICU and by our own rules",
    .enabled(if: !UnicodeTestFile.cases.isEmpty, "no \(UnicodeTestFile.path): apt-get install unicode-data"))
  func unicodeTestFile() throws {
    var breaker = try SentenceBreaker()
    #expect(UnicodeTestFile.cases.count == 502)
    for test in UnicodeTestFile.cases {
      #expect(test.text.withUnsafeBufferPointer { breaker.boundaries(in: $0) } == test.ends, "ICU: \(test.line)")
      #expect(boundaries(of: test.text) == test.ends, "our own: \(test.line)")
    }
  }

  @Test(
    "examples of each rule",
    arguments: [
      ("Un. Deux.", [4, 9]), ("c.d", [3]), ("3.4", [3]), ("U.S", [3]), ("the resp. leaders are", [21]),
      ("He said “Go!” Then left.", [18, 28]), ("etc.)’ ‘(the", [16]), ("Go?, he said", [12]), ("a\r\nb", [3, 4]),
      ("a\nb", [2, 3]), ("un.\u{300}Deux", [9]), ("字。字", [6, 9]),
    ])
  func examples(_ text: String, _ ends: [Int]) {
    #expect(boundaries(of: Array(text.utf8)) == ends)
  }
}
