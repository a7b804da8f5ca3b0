/// The letters that follow those by which stories compare words, as far as three: five bits each, the first in the lowest.
///
/// Ordinary words are compared without them, for there inflection stands. Two different names may have the same beginning,
/// too (« Montreuil », « Montrevel »).
struct WordEnding: Sendable, Hashable {
  private var bits: UInt16 = 0

  /// That of a word of up to six letters: none.
  @inline(__always)
  init() {}

  /// That of a word of up to eight letters, of which the seventh and the eighth count as far as there are so many.
  @inline(__always)
  init(seventh: UInt64, eighth: UInt64, letterCount: Int) {
    let letters = UInt16(truncatingIfNeeded: seventh & 31 | (eighth & 31) << 5)
    bits = letters & (letterCount > 7 ? 0x3FF : letterCount > 6 ? 0x1F : 0)
  }

  /// Adds the letter at a place of the ending; later ones than the third are left out.
  @inline(__always)
  mutating func add(_ letter: UInt32, at place: Int) {
    guard place < 3 else { return }
    bits |= UInt16(truncatingIfNeeded: letter & 31) &<< UInt16(truncatingIfNeeded: 5 &* place)
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
