import Foundation
import Glibc
import PrecisModel
import Testing

@testable import PrecisText

/// Time on one long line of what makes careless scanners quadratic.
///
/// The sizes here are small. For 4 MB against 16 MB, in an optimised build:
///
///     PRECIS_ADVERSARIAL_BYTES=4194304 swift test -c release -Xswiftc -enable-testing \
///       --scratch-path .build/differential --filter LinearTimeTests
@Suite("Time grows with the bytes", .serialized)
struct LinearTimeTests {
  private static let bytes =
    ProcessInfo.processInfo.environment["PRECIS_ADVERSARIAL_BYTES"].flatMap { Int($0) } ?? 16 << 10

  static let patterns = [
    ".", ". ", "!", "…", "«", "» ", "« . ", "« Non. ", "\"", ". \"", "M. ", "M.", "a.b", "e.g. ", "1. ", "1) ", "i. ",
    "•",
    "• ", "(", ")", "a) b", "(a. B) c ", ".)", "[1]", "A", "AB. ", "LE MAIRE EST LÀ ", "mot", "mot ", "\u{A0}",
    ". \u{A0}",
    "- ", ". - ", "Qui ? (", "'", "’", "...\u{201D}", "é", "😀", "! 😀", "\u{301}", "a\u{301}. ", "。", "؟ ", ".\n",
    "av. J.", "U.S. ", "?a", "1.", ".1 ", ". 1", "x.Y", ".*", "_ . ", ":-) ", "Le 3 oct. ", "5 p.m. Friday ",
  ]

  @Test("four times the bytes take no more than five times the time", arguments: patterns)
  func linear(pattern: String) throws {
    // By turns, so that both meet the same neighbours on the machine; the shortest run of each counts.
    var (small, large) = (Double.infinity, Double.infinity)
    let (smallText, largeText) = (text(of: pattern, bytes: Self.bytes), text(of: pattern, bytes: Self.bytes * 4))
    for _ in 0..<3 {
      small = min(small, try seconds(smallText))
      large = min(large, try seconds(largeText))
    }
    if Self.bytes >= 1 << 20 {
      print("\(pattern.debugDescription): \(small) s, then \(large) s: \(large / small) times")
    }
    // What a run of a millisecond shares the machine with is not ours; a quadratic scanner takes sixteen times.
    #expect(large < small * (Self.bytes >= 1 << 20 ? 5 : 8) + 0.006, "\(small) s, then \(large) s")
  }

  private func text(of pattern: String, bytes: Int) -> [UInt8] {
    let unit = Array(pattern.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes + unit.count)
    while text.count < bytes { text += unit }
    return text
  }

  /// The seconds of this thread that splitting a text takes.
  private func seconds(_ text: [UInt8]) throws -> Double {
    var breaker = try SentenceBreaker()
    let start = Self.threadTime()
    _ = SentenceTesting.french.sentences(in: text, paragraphs: [TextRange(0..<text.count)], breaker: &breaker)
    return Self.threadTime() - start
  }

  private static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
