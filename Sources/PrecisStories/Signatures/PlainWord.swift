/// Reads words of ASCII letters and digits eight bytes at a time: most words of both languages.
///
/// Where a word ends cannot be foreseen, and a loop over its letters guesses wrong once a word. So eight letters are hashed
/// whatever the length, and the state after the last one is looked up.
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

  /// The word that starts with the ASCII letter at `start`, the same as ``SignatureWord`` reads it letter by letter; nothing
  /// if letters beyond ASCII may be part of it, or if it stands in the last bytes of the text.
  @inline(__always)
  static func read(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ scratch: Scratch
  ) -> SignatureWord? {
    guard let base = text.baseAddress, text.count - start >= 8 else { return nil }
    let bytes = UInt64(littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
    let digits = ranged(bytes & low, 0x30, 0x3A) & ~bytes & high
    let marks = (ranged((bytes | lowerCase) & low, 0x61, 0x7B) & ~bytes & high) | digits
    let length = min((~marks & high).trailingZeroBitCount >> 3, end - start)
    let letters = bytes | lowerCase
    let states = scratch.states
    var hash = SignatureWord.Spelling.seed
    for place in 0..<8 {
      hash = (hash ^ (letters >> UInt64(8 * place) & 0xFF)) &* SignatureWord.Spelling.prime
      states[place + 1] = hash
    }
    var index = start + length
    var hasDigit = digits & (length == 8 ? .max : (1 << UInt64(8 * length)) &- 1) != 0
    var ending = WordEnding()
    var kept = length
    if length >= SignatureWord.prefixLetters {
      kept = SignatureWord.prefixLetters
      if length > 6 { ending.add(UInt32(truncatingIfNeeded: letters >> 48 & 0xFF), at: 0) }
      if length > 7 {
        ending.add(UInt32(truncatingIfNeeded: letters >> 56), at: 1)
        while index < end {
          let letter = text[index] | 0x20
          let isDigit = text[index] &- 0x30 < 10
          guard letter &- 0x61 < 26 || isDigit else { break }
          if isDigit { hasDigit = true }
          ending.add(UInt32(letter), at: index - start - SignatureWord.prefixLetters)
          hash = (hash ^ UInt64(letter)) &* SignatureWord.Spelling.prime
          index += 1
        }
      } else {
        hash = states[length]
      }
    } else {
      hash = states[length]
      // A final s falls off.
      if length > 3, letters >> UInt64(8 * (length - 1)) & 0xFF == 0x73 { kept -= 1 }
    }
    guard index == end || text[index] < 0xC2 else { return nil }
    return SignatureWord(
      spelling: hash, term: length > 1 ? mixed(states[kept]) : nil, ending: ending, start: start, end: index,
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
