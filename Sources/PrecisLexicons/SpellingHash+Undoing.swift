import PrecisModel

extension SpellingHash {
  /// Calls `body` with each row of one to eight bytes, none of them zero at the end, whose term is the given one; the first
  /// byte is in the lowest place.
  ///
  /// Each step of the hash can be undone, so that there is at most one for each length; the others are longer words' chance.
  @inlinable
  package static func forEachShortSpelling(of term: Term, _ body: (_ bytes: UInt64, _ count: Int) -> Void) {
    var value = term.hash
    value = (value ^ value >> 31 ^ value >> 62) &* 0x3196_42B2_D24D_8EC3
    value = (value ^ value >> 27 ^ value >> 54) &* 0x96DE_1B17_3F11_9089
    value = value ^ value >> 30 ^ value >> 60
    for count in 1...8 {
      let state = value ^ UInt64(count)
      let bytes = ((state ^ state >> 32) &* 0xF1DE_83E1_9937_733D) ^ SpellingHash().state
      if bytes.leadingZeroBitCount / 8 == 8 - count { body(bytes, count) }
    }
  }
}
