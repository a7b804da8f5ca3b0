import PrecisModel
import Testing

@testable import PrecisText

@Suite("Root rules against ICU")
struct RootRulesTests {
  static let pieces = [
    ".", ".", "..", "…", "!", "?", "?!", " ", "  ", "\u{A0}", "\"", "«", "»", "”", "’", "'", "(", ")", "[", "]", "-",
    "–", ":", ",",
    ";", "1", "12", "a", "A", "mot", "Mot", "é", "É", "ß", "中", "ク", "א", "😀", "\u{301}", "\u{AD}", "\u{200D}",
    "\u{FE0F}", "。",
    "؟", "։", "।", "\u{2024}", "\u{FF0E}", "¿", "ª", "²", "٣", "*", "/", "@", "$", "\t", "ǅ", "\u{3000}",
  ]

  /// The boundaries of all terminators of a text, and its end.
  private func rootBoundaries(of text: [UInt8]) -> [Int] {
    let paragraph = ParagraphText(text, 0..<text.count)
    var found: Set<Int> = text.isEmpty ? [] : [text.count]
    var offset = 0
    while offset < text.count {
      let (scalar, length) = paragraph.scalar(at: offset)
      if RootRules.property(of: scalar).isTerminator,
        let end = RootRules.boundary(afterTerminatorAt: offset, in: paragraph)
      {
        found.insert(end)
      }
      offset += max(1, length)
    }
    return found.sorted()
  }

  private func check(_ string: String, _ breaker: inout SentenceBreaker) {
    let text = Array(string.utf8)
    let expected = text.withUnsafeBufferPointer { breaker.boundaries(in: $0) }
    #expect(rootBoundaries(of: text) == expected, "\(string.unicodeScalars.map { String($0.value, radix: 16) })")
  }

  @Test("the boundaries of random strings are ICU's")
  func random() throws {
    var generator = SentenceInvariantTests.Generator(state: 11)
    var breaker = try SentenceBreaker()
    for _ in 0..<20_000 {
      var string = ""
      for _ in 0..<Int.random(in: 1...16, using: &generator) {
        string += Self.pieces.randomElement(using: &generator) ?? ""
      }
      check(string, &breaker)
    }
  }

  @Test("the boundaries of mutated prose are ICU's")
  func mutated() throws {
    var generator = SentenceInvariantTests.Generator(state: 13)
    var breaker = try SentenceBreaker()
    for paragraph in SentenceFixture.french + SentenceFixture.english {
      let scalars = Array(SentenceTesting.text(of: paragraph).unicodeScalars)
      for _ in 0..<40 {
        var mutated = scalars
        for _ in 0..<Int.random(in: 0...6, using: &generator) {
          let piece = Array((Self.pieces.randomElement(using: &generator) ?? "").unicodeScalars)
          let start = Int.random(in: 0..<mutated.count, using: &generator)
          let end = min(mutated.count, start + Int.random(in: 0...2, using: &generator))
          mutated.replaceSubrange(start..<end, with: piece)
          if mutated.isEmpty { mutated = scalars }
        }
        var string = ""
        string.unicodeScalars.append(contentsOf: mutated)
        check(string, &breaker)
      }
    }
  }
}
