/// Finds the bytes at which ``ParagraphReader`` has to look, eight at a time.
///
/// They are `.`, `!`, `?`, `"`, `)`, the lead byte of Latin-1's signs (« », no-break spaces), and every lead byte from
/// 0xD6 on: general punctuation, and the scripts that have marks of their own. Those are about four in a hundred bytes of
/// prose. Eight bytes are one machine word, in which the lowest byte that is zero shows in a few operations (H. S. Warren,
/// *Hacker's Delight*, 6–1); Swift's vectors would compare them one by one.
enum StopScanner {
  /// The first stop from `offset` on, or the end of the paragraph.
  ///
  /// - Complexity: O(n) in the bytes passed over.
  @inline(__always)
  static func nextStop(from offset: Int, in text: ParagraphText) -> Int {
    var offset = offset
    while let bytes = text.eightBytes(at: offset) {
      // From 0xD6 on, the seven low bits and 0x2A carry into the high one, which is set as well.
      let foreign = ((bytes & ~highBits) &+ 0x2A2A_2A2A_2A2A_2A2A) & bytes
      let found =
        (zeros(bytes ^ 0x2E2E_2E2E_2E2E_2E2E) | zeros(bytes ^ 0x3F3F_3F3F_3F3F_3F3F)
          | zeros(bytes ^ 0x2222_2222_2222_2222) | zeros(bytes ^ 0xC2C2_C2C2_C2C2_C2C2)
          // ! and ) differ in one bit.
          | zeros((bytes & 0xF7F7_F7F7_F7F7_F7F7) ^ 0x2121_2121_2121_2121) | foreign) & highBits
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < text.range.upperBound, !isStop(text[offset]) { offset += 1 }
    return min(offset, text.range.upperBound)
  }

  /// The end of the line that holds `offset`: the offset of the first line feed or carriage return from there on, or the
  /// end of the paragraph.
  @inline(__always)
  static func lineEnd(from offset: Int, in text: ParagraphText) -> Int {
    var offset = offset
    while let bytes = text.eightBytes(at: offset) {
      let found = (zeros(bytes ^ 0x0A0A_0A0A_0A0A_0A0A) | zeros(bytes ^ 0x0D0D_0D0D_0D0D_0D0D)) & highBits
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < text.range.upperBound, text[offset] != 0x0A, text[offset] != 0x0D { offset += 1 }
    return min(offset, text.range.upperBound)
  }

  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// A word whose lowest byte with the high bit set is the lowest one that is zero in `bytes`; what the bytes above it,
  /// and the lower bits, say means nothing.
  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- 0x0101_0101_0101_0101) & ~bytes }

  @inline(__always)
  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "\"")
      || byte & 0xF7 == UInt8(ascii: "!") || byte == 0xC2 || byte >= 0xD6
  }
}
