/// White space in UTF-8: the characters with the Unicode property `White_Space`.
@usableFromInline
package enum WhiteSpace {
  /// The length in bytes of the white-space character that starts at `index`, or 0 if none does.
  @inlinable
  @inline(__always)
  package static func length<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at index: Int) -> Int
  where Bytes.Index == Int {
    switch bytes[index] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2:
      guard index + 1 < bytes.endIndex else { return 0 }
      return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard index + 2 < bytes.endIndex else { return 0 }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// `range` without the white space at either end.
  @inlinable
  package static func trimming<Bytes: RandomAccessCollection<UInt8>>(_ range: Range<Int>, in bytes: Bytes) -> Range<Int>
  where Bytes.Index == Int {
    var start = range.lowerBound
    while start < range.upperBound {
      let length = length(in: bytes, at: start)
      guard length > 0 else { break }
      start += length
    }
    var end = range.upperBound
    while end > start {
      // The last character begins at the nearest byte that continues none.
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard length(in: bytes, at: last) == end - last else { break }
      end = last
    }
    return start..<max(start, end)
  }
}
