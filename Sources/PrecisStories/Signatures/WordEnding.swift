/// The letters that follow those by which stories compare words, as far as three: five bits each, the first in the lowest.
///
/// Ordinary words are compared without them, for there inflection stands. Two different names may have the same beginning,
/// too (« Montreuil », « Montrevel »).
struct WordEnding: Sendable, Equatable {
  private var bits: UInt16 = 0

  /// That of a word of up to six letters: none.
  @inline(__always)
  init() {}

  /// - Parameters:
  ///   - letters: The first eight letters, the first one in the lowest byte, and zeros.
  ///   - ninth: The ninth letter, or zero.
  @inline(__always)
  init(of letters: UInt64, ninth: UInt8) {
    bits =
      UInt16(truncatingIfNeeded: letters &>> 48) & 31
      | (UInt16(truncatingIfNeeded: letters &>> 56) & 31) &<< 5
      | (UInt16(ninth) & 31) &<< 10
  }

  /// Whether one is the beginning of the other: « Amérique » might be inflected to « Amériques », « Montreuil » is not
  /// « Montrevel ».
  func agrees(with other: WordEnding) -> Bool {
    var (own, its) = (bits, other.bits)
    while own & 31 != 0, its & 31 != 0 {
      if own & 31 != its & 31 { return false }
      own >>= 5
      its >>= 5
    }
    return true
  }
}
