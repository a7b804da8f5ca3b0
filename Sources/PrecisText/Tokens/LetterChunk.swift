/// Eight bytes of a text, seen as letters. In the masks, the highest bit of a byte tells about the byte.
struct LetterChunk {
  /// How many of the bytes are ASCII letters, from the first one on.
  let count: Int
  /// The letters in lower case, and zeros.
  let folded: UInt64
  /// Which of them are upper case, and which lower.
  let upper: UInt64
  let lower: UInt64

  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let chunk = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    let small = chunk & ~highBits | 0x2020_2020_2020_2020
    // Between a and z once folded, and ASCII.
    let letters = (small + 0x1F1F_1F1F_1F1F_1F1F) & ~(small + 0x0505_0505_0505_0505) & ~chunk & highBits
    let others = ~letters & highBits
    count = others == 0 ? 8 : others.trailingZeroBitCount >> 3
    let kept: UInt64 = count == 8 ? ~0 : (1 << UInt64(8 * count)) - 1
    upper = letters & kept & ~(chunk << 2)  // bit 5 is set in small letters
    lower = letters & kept & ~upper
    folded = (chunk | upper >> 2) & kept
  }
}
