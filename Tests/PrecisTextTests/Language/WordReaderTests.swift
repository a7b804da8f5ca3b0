import PrecisModel
import Testing

@testable import PrecisText

@Suite("Words read eight bytes at a time")
struct WordReaderTests {
  /// What stands in texts side by side, in all orders that chance brings.
  private static let pieces = [
    "le", "Conseil", "anticonstitutionnellement", "étéÉté", "l", "L", "qu", "Qu", "aujourd", "été", "Œuvre", "œ", "12",
    "2026", "123456789", "G20", "20e", "ÿ", "ß", "×", "ɛ", "Żółw", "слово", "語", "'", "’", "…", "«", " ", "  ", ", ",
    ".", "-", "\u{A0}", "🙂", "_", "@", "/", "a", "Zz", "ABCDEFGH", "abcdefgh", "abcdefghi", "déjàvu", "ABCDEFGHÉ",
  ]

  /// A text of so many pieces, the same in every run.
  private static func text(seed: UInt64) -> [UInt8] {
    var state = seed
    return (0..<400).flatMap { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let piece = pieces[Int(truncatingIfNeeded: state >> 33) % pieces.count]
      return Array(state >> 30 & 1 == 0 ? piece.utf8 : (piece + " ").utf8)
    }
  }

  @Test("each fast way to read a word agrees with the plain one, wherever the range ends", arguments: 1...12)
  func agreement(seed: UInt64) {
    let text = Self.text(seed: seed)
    text.withUnsafeBufferPointer { buffer in
      for limit in [text.count, text.count - 1, text.count - 9, text.count / 2, text.count / 3 + 1, 40, 3] {
        let reader = WordReader(buffer, limit: limit)
        var start = reader.start(from: 0)
        var count = 0
        while start < reader.limit {
          let word = reader.general(at: start)
          for fast in [
            reader.plain(at: start), reader.number(at: start), reader.elided(at: start), reader.latin(at: start),
          ] {
            if let fast { #expect(fast == word) } else { continue }
            count += 1
          }
          #expect(reader.word(at: start) == word)
          #expect(word.end > start && word.end <= limit)
          start = reader.start(from: max(start + 1, word.end))
        }
        if limit > 100 { #expect(count > 10) }
      }
    }
  }
}
