/// Reads words of ASCII letters and digits eight bytes at a time: most words of both languages.
///
/// Where a word ends cannot be foreseen, and a loop over its letters guesses wrong once a word. So eight letters are hashed
/// whatever the length, and the states after the last one and the sixth are looked up.
enum PlainWord {
  /// The states of a hash after 0 to 8 letters.
  struct Scratch {
    fileprivate let states: UnsafeMutablePointer<UInt64>
  }

  /// Calls `body` with the memory that ``read(in:at:end:_:)`` needs; not to leave the closure.
  @inline(__always)
  static func withScratch(_ body: (Scratch) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: stateCount) { buffer in
      guard let states = buffer.baseAddress else { return }
      states.initialize(repeating: SignatureWord.Spelling.seed, count: stateCount)
      body(Scratch(states: states))
    }
  }

  private static let stateCount = 9

  /// The word that starts with the ASCII letter at `start`, the same as ``SignatureWord/letters(in:at:end:)`` reads it letter
  /// by letter, which goes on where a letter beyond ASCII may stand, and reads what stands in the last bytes of the text.
  ///
  /// Nothing but whether a word goes on behind its eighth letter, and behind ASCII, is left for a branch to guess.
  @inline(__always)
  static func read(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ scratch: Scratch
  ) -> SignatureWord {
    guard text.count - start >= 8 else { return SignatureWord.letters(in: text, at: start, end: end) }
    let bytes = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let digits = ranged(bytes & low, 0x30, 0x3A) & ~bytes & high
    let marks = (ranged((bytes | lowerCase) & low, 0x61, 0x7B) & ~bytes & high) | digits
    let length = min((~marks & high).trailingZeroBitCount &>> 3, end &- start)
    let letters = bytes | lowerCase
    let states = scratch.states
    var hash = SignatureWord.Spelling.seed
    for place in 0..<8 {
      hash = (hash ^ (letters &>> UInt64(truncatingIfNeeded: 8 &* place) & 0xFF)) &* SignatureWord.Spelling.prime
      states[place &+ 1] = hash
    }
    let last = letters &>> UInt64(truncatingIfNeeded: 8 &* length &- 8) & 0xFF
    // A final s falls off a word of four or five letters.
    let dropped = (last == 0x73 ? 1 : 0) & (UInt(bitPattern: length &- 4) < 2 ? 1 : 0)
    let kept = min(length, SignatureWord.prefixLetters) &- dropped
    var hasDigit = digits & (.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length)) != 0
    var ending = WordEnding(seventh: letters >> 48, eighth: letters >> 56, letterCount: length)
    var index = start &+ length
    hash = states[length]
    if length == 8 {
      while index < end {
        let letter = text[index] | 0x20
        let isDigit = text[index] &- 0x30 < 10
        guard letter &- 0x61 < 26 || isDigit else { break }
        if isDigit { hasDigit = true }
        ending.add(UInt32(letter), at: index &- start &- SignatureWord.prefixLetters)
        hash = (hash ^ UInt64(letter)) &* SignatureWord.Spelling.prime
        index &+= 1
      }
    }
    // ’ and “ are no letters.
    if index < end, text[index] >= 0xC2, text[index] != 0xE2 {
      guard index - start <= 8 else { return SignatureWord.letters(in: text, at: start, end: end) }
      let spelling = SignatureWord.Spelling(
        hash: hash, beforeLast: states[length - 1], prefix: states[SignatureWord.prefixLetters], count: length,
        ending: ending, last: UInt32(truncatingIfNeeded: last))
      return SignatureWord.letters(in: text, at: start, from: index, end: end, spelling, hasDigit: hasDigit)
    }
    return SignatureWord(
      spelling: hash, term: length > 1 ? mixed(states[kept]) : 0, ending: ending, start: start, end: index,
      isNumber: false, hasDigit: hasDigit, isCapitalized: bytes & 0x20 == 0, opensSentence: false)
  }

  private static var high: UInt64 { 0x8080_8080_8080_8080 }
  private static var low: UInt64 { 0x7F7F_7F7F_7F7F_7F7F }
  private static var lowerCase: UInt64 { 0x2020_2020_2020_2020 }

  /// The high bit of each byte of `bytes`, all below 0x80, that is at least `least` and below `limit`.
  @inline(__always)
  private static func ranged(_ bytes: UInt64, _ least: UInt64, _ limit: UInt64) -> UInt64 {
    let each: UInt64 = 0x0101_0101_0101_0101
    return (bytes &+ (0x80 &- least) &* each) & ~(bytes &+ (0x80 &- limit) &* each)
  }
}
