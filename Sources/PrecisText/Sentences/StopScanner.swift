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
    var (offset, isFound) = text.firstOffset(from: offset) { bytes in
      // Most often all are letters, in which the second highest bit is set, and spaces.
      let notSpaces = ((bytes ^ 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
      guard (notSpaces & ~(bytes &<< 1) | bytes) & 0x8080_8080_8080_8080 != 0 else { return 0 }
      // ! and ) differ in one bit, . and ? in two, with which / and > look like them: they cost a look.
      let ascii =
        less((bytes & 0xF7F7_F7F7_F7F7_F7F7) ^ 0x2121_2121_2121_2121)
        | less((bytes & 0xEEEE_EEEE_EEEE_EEEE) ^ 0x2E2E_2E2E_2E2E_2E2E) | less(bytes ^ 0x2222_2222_2222_2222)
      // From 0xD6 on, the seven low bits and 0x2A carry into the high one.
      let beyond =
        less(bytes ^ 0xC2C2_C2C2_C2C2_C2C2) | ((bytes & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x2A2A_2A2A_2A2A_2A2A)
      return (ascii & ~bytes) | (beyond & bytes)
    }
    while !isFound, offset < text.range.upperBound {
      isFound = isStop(text[offset])
      if !isFound { offset += 1 }
    }
    return offset
  }

  /// The end of the line that holds `offset`: the offset of the first line feed or carriage return from there on, or the
  /// end of the paragraph.
  @inline(__always)
  static func lineEnd(from offset: Int, in text: ParagraphText) -> Int {
    var offset = offset
    while offset < text.range.upperBound {
      // Bytes below 0x10: no other of them is frequent.
      offset = text.firstOffset(from: offset) { ($0 &- 0x1010_1010_1010_1010) & ~$0 }.offset
      let end = min(offset + 8, text.range.upperBound)
      while offset < end {
        if text[offset] == 0x0A || text[offset] == 0x0D { return offset }
        offset += 1
      }
    }
    return offset
  }

  /// One less in each byte, up to the lowest one that is zero, which borrows: its high bit is set then. Of a byte whose
  /// high bit is the one looked for, `bytes` themselves tell.
  @inline(__always)
  private static func less(_ bytes: UInt64) -> UInt64 { bytes &- 0x0101_0101_0101_0101 }

  @inline(__always)
  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "\"")
      || byte & 0xF7 == UInt8(ascii: "!") || byte == 0xC2 || byte >= 0xD6
  }
}
