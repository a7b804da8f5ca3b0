import PrecisModel
import Testing

@testable import PrecisText

@Suite("Time grows with the bytes", .serialized)
struct LinearTimeTests {
  /// Patterns that make careless scanners quadratic, each repeated over one paragraph.
  static let patterns = [
    ".", ". ", "!", "…", "«", "» ", "« . ", "\"", ". \"", "M. ", "M.", "a.b", "e.g. ", "1. ", "1) ", "•", "• ", "(",
    ".)", "[1]",
    "A", "AB. ", "mot", "mot ", "\u{A0}", ". \u{A0}", "- ", ". - ", "Qui ? (", "'", "’", "...\u{201D}", "é", "😀", "! 😀",
    "\u{301}", "a\u{301}. ", "。", "؟ ", ".\n", "av. J.", "U.S. ", "?a", "1.", ".1 ", ". 1", "x.Y", ".*", "_ . ", ":-) ",
  ]

  @Test("four times the bytes take about four times the time", arguments: patterns)
  func linear(pattern: String) throws {
    let small = try seconds(pattern, bytes: 8 << 10)
    let large = try seconds(pattern, bytes: 32 << 10)
    #expect(large < small * 10 + 0.01, "\(small) s, then \(large) s")
  }

  /// The shorter of two runs, in seconds.
  private func seconds(_ pattern: String, bytes: Int) throws -> Double {
    let unit = Array(pattern.utf8)
    var text: [UInt8] = []
    while text.count < bytes { text += unit }
    var breaker = try SentenceBreaker()
    var shortest = Double.infinity
    for _ in 0..<2 {
      let duration = ContinuousClock().measure {
        _ = SentenceTesting.french.sentences(in: text, paragraphs: [TextRange(0..<text.count)], breaker: &breaker)
      }
      shortest = min(
        shortest, Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18)
    }
    return shortest
  }
}
