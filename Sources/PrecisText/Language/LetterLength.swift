extension UnsafeBufferPointer<UInt8> {
  /// The length in bytes of the letter or combining mark beyond ASCII that starts at `index`, or 0 if none does that ends
  /// before `end`: Latin supplements, the other alphabets, and CJK, without their punctuation. Of the scripts without case no
  /// more is known than that punctuation and signs stand elsewhere; supplementary planes, where emoji are, hold no letters
  /// here.
  ///
  /// - Parameter end: No more than the number of bytes.
  @inlinable @inline(__always)
  package func letterLength(at index: Int, end: Int) -> Int {
    guard index &+ 1 < end else { return 0 }
    let second = self[index &+ 1]
    switch self[index] {
    case 0xC2: return second == 0xAA || second == 0xB5 || second == 0xBA ? 2 : 0  // ª µ º
    case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : 2  // all but × ÷
    case 0xC4...0xDF: return 2
    case 0xE0, 0xE1, 0xE4...0xED: return index &+ 2 < end ? 3 : 0
    case 0xE3: return index &+ 2 < end && second != 0x80 ? 3 : 0
    default: return 0
    }
  }
}
