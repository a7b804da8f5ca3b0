import PrecisModel
import Testing

@testable import PrecisText

@Suite("Bytes into valid UTF-8")
struct DecoderTests {
  private let decoder = Decoder()

  @Test("valid text is passed on as it is", arguments: ["", "abc", "é’€😀", "\0"])
  func valid(text: String) {
    let source = decoder.decode(Array(text.utf8))
    #expect(source.utf8 == Array(text.utf8))
    #expect(source.maps.isEmpty && source.replacedByteCount == 0)
  }

  @Test("a byte order mark is dropped, and offsets lead past it")
  func byteOrderMark() {
    let source = decoder.decode([0xEF, 0xBB, 0xBF, 0x61, 0x62])
    #expect(source.utf8 == [0x61, 0x62])
    #expect(source.sourceRange(of: TextRange(start: 0, end: 2)) == SourceRange(start: 3, end: 5))
  }

  @Test(
    "each maximal subpart of an ill-formed sequence is one replacement (Unicode, table 3-8 and its neighbours)",
    arguments: [
      ([0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63, 0x80, 0xBF, 0x64] as [UInt8], "a???b?c??d"),
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "????????A"),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "????????A"),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "?????A??B"),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "????A"),
      ([0xC3], "?"), ([0xE2, 0x82], "?"), ([0xF0, 0x9F, 0x98], "?"),
    ])
  func illFormed(bytes: [UInt8], expected: String) {
    let source = decoder.decode(bytes, as: "utf-8")
    #expect(String(decoding: source.utf8, as: UTF8.self) == expected.replacing("?", with: "\u{FFFD}"))
    #expect(source.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8))
  }

  @Test("random bytes give valid text whose ranges lead back")
  func random() {
    var generator = SplitMix(seed: 7)
    for _ in 0..<2000 {
      let bytes = generator.bytes(count: Int(generator.next() % 48))
      let source = decoder.decode(bytes)
      #expect(source.utf8 == Array(String(decoding: source.utf8, as: UTF8.self).utf8))
      checkRoundTrip(source, originalCount: bytes.count)
      // What was not replaced is the original's own bytes.
      for index in source.utf8.indices {
        let range = source.sourceRange(of: TextRange(start: index, end: index + 1))
        if source.charset == "utf-8", range.count == 1, bytes[range.start] < 0x80 {
          #expect(bytes[range.start] == source.utf8[index])
        }
      }
    }
  }
}

/// Ranges of a text lead to ranges of the original that are in order and in bounds, and back.
func checkRoundTrip(_ source: SourceText, originalCount: Int) {
  var starts: [Int] = []
  for (index, byte) in source.utf8.enumerated() where byte & 0xC0 != 0x80 { starts.append(index) }
  starts.append(source.utf8.count)
  var last = 0
  for (start, end) in zip(starts, starts.dropFirst()) {
    let range = source.sourceRange(of: TextRange(start: start, end: end))
    #expect(range.start >= 0 && range.start < range.end && range.end <= originalCount)
    #expect(range.start >= last)
    last = range.start
    // A character that shares its original with a neighbour leads back to the whole.
    if let back = source.textRange(of: range) { #expect(back.start <= start && back.end >= end) }
  }
}

/// The generator of G. L. Steele, D. Lea, C. H. Flood (2014), so that tests give the same every time.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Random bytes, many of them such as UTF-8 sequences are made of.
  mutating func bytes(count: Int) -> [UInt8] {
    let frequent: [UInt8] = [0x20, 0x61, 0xC3, 0xA9, 0xCC, 0x81, 0xE2, 0x80, 0x8B, 0x99, 0xC2, 0xAD, 0xEF, 0xBB, 0xBF]
    return (0..<count).map { _ in
      let value = next()
      return value & 3 == 0 ? UInt8(truncatingIfNeeded: value >> 8) : frequent[Int((value >> 8) % 15)]
    }
  }
}
