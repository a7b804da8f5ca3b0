import Testing

@testable import PrecisText

@Suite("Offsets that lead back")
struct OffsetMapTests {
  /// "abcdef" → "aXXdf": "bc" became "XX", "e" was dropped.
  private var map: OffsetMap {
    var map = OffsetMap()
    map.record(derived: 1..<3, original: 1..<3)
    map.record(derived: 4..<4, original: 4..<5)
    return map
  }

  @Test("a range that starts or ends inside a replacement takes in all that it stands for")
  func insideReplacement() {
    #expect(map.start(of: 2) == 1)
    #expect(map.end(of: 2) == 3)
  }

  @Test("what was dropped at either end of a range is left out of it")
  func dropped() {
    #expect(map.end(of: 4) == 4)
    #expect(map.start(of: 4) == 5)
    #expect(map.end(of: 5) == 6)
  }

  @Test("original offsets lead to the derived text")
  func forward() {
    #expect((0...6).map { map.derivedOffset(ofOriginal: $0) } == [0, 1, 1, 3, 4, 4, 5])
  }

  @Test("a map without edits changes nothing")
  func identity() {
    let map = OffsetMap()
    #expect(map.isIdentity)
    #expect(map.start(of: 7) == 7 && map.end(of: 7) == 7 && map.derivedOffset(ofOriginal: 7) == 7)
  }
}
