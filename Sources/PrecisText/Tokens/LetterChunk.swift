import PrecisLexicons

/// Eight bytes of a text, seen as ASCII letters. In the masks, the highest bit of a byte tells about the byte.
struct LetterChunk {
  /// How many of the bytes are letters, from the first one on.
  let count: Int
  /// The letters in lower case, and zeros.
  let folded: UInt64
  /// Which of them are upper case, and which lower.
  let upper: UInt64
  var lower: UInt64 { kept & ByteChunk.highBits & ~upper }
  /// The bits of the letters' bytes.
  private let kept: UInt64

  /// The highest bits of the bytes that are ASCII letters, large or small.
  @inline(__always)
  static func letters(_ chunk: UInt64) -> UInt64 {
    let highBits = ByteChunk.highBits
    let small = chunk & ~highBits | 0x2020_2020_2020_2020
    // Between a and z once folded, and ASCII.
    return (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & ~chunk & highBits
  }

  /// Eight bytes in lower case, if the first `count` of them, or all, are letters; the others mean nothing.
  @inline(__always)
  static func folded(_ bytes: UnsafeRawPointer, count: Int) -> UInt64? {
    let chunk = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    let others = letters(chunk) ^ ByteChunk.highBits
    return others.trailingZeroBitCount &>> 3 >= min(8, count) ? chunk | 0x2020_2020_2020_2020 : nil
  }

  @inline(__always)
  init(_ bytes: UnsafeRawPointer) { self.init(UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))) }

  @inline(__always)
  init(_ chunk: UInt64) {
    let highBits = ByteChunk.highBits
    let small = chunk | 0x2020_2020_2020_2020
    // No letter, but none or both of these sums reach the highest bit, or what is not ASCII, which may carry into bytes behind
    // it: the first of them alone counts, and is right.
    let others =
      (~((small &+ 0x1F1F_1F1F_1F1F_1F1F) ^ (small &+ 0x0505_0505_0505_0505)) | chunk) & highBits
    count = others.trailingZeroBitCount &>> 3
    // The bits below the first byte that is no letter; all if there is none.
    kept = ((others & (0 &- others)) &>> 7) &- 1
    folded = small & kept
    upper = ~(chunk << 2) & highBits & kept  // bit 5 is set in small letters
  }
}

/// Eight bytes of a text, seen as small ASCII letters.
struct SmallLetters {
  /// How many of the bytes are small letters, from the first one on.
  let count: Int
  /// The letters, and zeros.
  let letters: UInt64

  /// - Parameter folding: bits to set first, so that a capital counts as a small letter.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, folding: UInt64) {
    let chunk = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) | folding
    let highBits = ByteChunk.highBits
    // As in `LetterChunk`: the first of the others alone counts.
    let others =
      (~((chunk &+ 0x1F1F_1F1F_1F1F_1F1F) ^ (chunk &+ 0x0505_0505_0505_0505)) | chunk) & highBits
    count = others.trailingZeroBitCount &>> 3
    // The bits below the first byte that is no letter; all if there is none.
    letters = chunk & (((others & (0 &- others)) &>> 7) &- 1)
  }
}

/// Eight bytes of a text, seen as letters of ASCII and Latin-1 (U+00C0 to U+00FF); a letter of two bytes counts at its second.
struct LatinChunk {
  /// How many of the bytes belong to such letters, from the first one on.
  let count: Int
  /// Those bytes, the letters in lower case, and zeros.
  let folded: UInt64
  /// Which of them are upper case, and which lower.
  let upper: UInt64
  let lower: UInt64
  /// Which of them are the first ones of letters of two bytes.
  let leads: UInt64
  /// The last byte is the first one of a letter.
  let endsInside: Bool
  /// A letter of two bytes is begun and not ended.
  let isMalformed: Bool

  /// - Parameter isCut: the byte before these is the first one of a letter.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, isCut: Bool) {
    let highBits = ByteChunk.highBits
    let chunk = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    let ascii = LetterChunk.letters(chunk)
    let leads = ByteChunk(chunk).equal(to: 0xC3)
    let trails = leads << 8 | (isCut ? 0x80 : 0)
    // Bytes that continue a character, without × and ÷.
    let marks = ByteChunk(chunk | 0x2020_2020_2020_2020).equal(to: 0xB7)
    let accented = trails & chunk & ~(chunk << 1) & ~marks & highBits
    // What continues a letter is nothing else.
    let others = ~((ascii | leads) & ~trails | accented) & highBits
    count = others.trailingZeroBitCount &>> 3
    let firstOther = others & (0 &- others)
    // The bits below the first byte that is no letter; all if there is none.
    let kept = (firstOther &>> 7) &- 1
    // Bit 5 is set in small letters; ß has no capital there.
    let capitals = ascii & ~(chunk << 2) | accented & ~(chunk << 2) & ~ByteChunk(chunk).equal(to: 0x9F)
    upper = capitals & kept
    lower = (ascii | accented) & kept & ~upper
    self.leads = leads & kept
    folded = (chunk | upper >> 2) & kept
    endsInside = count == 8 && leads >> 63 == 1
    isMalformed = trails & ~accented & firstOther != 0
  }

  /// Whether the first letter is upper case.
  var startsUpper: Bool {
    let letters = upper | lower
    return upper & letters & (0 &- letters) != 0
  }
}
