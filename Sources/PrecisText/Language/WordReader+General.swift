import PrecisLexicons
import PrecisModel

/// Words of all kinds, letter by letter: what ``WordReader/general(at:)`` makes of a word defines what a word is.
extension WordReader {
  /// Any word. Counts are kept in locals, so that they stay in registers.
  @inline(never)
  func general(at first: Int) -> ScannedWord {
    var spelling = RunningTerm()
    var letters = 0
    var digits = 0
    var startsUpper = false
    var index = first
    scanning: while index < limit {
      if Self.isLetter(text[index]), index + 8 <= limit, let start = text.baseAddress {
        let chunk = LetterChunk(UnsafeRawPointer(start + index))
        if chunk.count > 0 {
          spelling.append(chunk.folded, count: chunk.count)
          letters += chunk.count
          if index == first { startsUpper = chunk.upper & 0x80 != 0 }
          index += chunk.count
          continue
        }
      }
      let byte = text[index]
      if Self.isLetter(byte) {
        if index == first { startsUpper = byte < 0x60 }
        spelling.append(byte | 0x20)
        letters += 1
        index += 1
        continue
      }
      if Self.isDigit(byte) {
        spelling.append(byte)
        letters += 1
        digits += 1
        index += 1
        continue
      }
      let length = byte >= 0xC2 ? letterLength(at: index) : 0
      if length > 0 {
        let isUpper = append(letterOf: length, at: index, to: &spelling)
        if index == first { startsUpper = isUpper }
        letters += 1
        index += length
        continue
      }
      let next = index + apostropheLength(at: index)
      guard next > index, next < limit, Self.mayGoOn(text[next]) else { break scanning }
      let isElided = spelling.isElided
      spelling.append(UInt8(ascii: "'"))
      index = next
      if isElided { break scanning }
    }
    return ScannedWord(
      term: spelling.term, start: first, end: index, letterCount: letters, digitCount: digits, startsUpper: startsUpper)
  }

  /// Whether a word holds a letter from U+0240 on.
  func holdsRareLetter(_ word: Range<Int>) -> Bool {
    text[word].contains { $0 >= 0xC9 && $0 != 0xE2 }  // ’ is no letter
  }

  /// How many letters of a word are upper case: those that lose their case in its spelling.
  static func upperCount(_ word: some Sequence<UInt8>) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in word {
      let isUpper =
        byte &- 0x41 < 26 || (last == 0xC3 && byte <= 0x9E)
        || (last == 0xC5 && (byte == 0x92 || byte == 0xA0 || byte == 0xBD))
      count += isUpper ? 1 : 0
      last = byte
    }
    return count
  }

  /// Takes in a letter of several bytes, folded; whether it is an upper-case one.
  @inline(__always)
  private func append(letterOf length: Int, at index: Int, to spelling: inout RunningTerm) -> Bool {
    let first = text[index]
    var second = text[index + 1]
    var isUpper = false
    switch (first, second) {
    case (0xC3, 0x80...0x9E):
      second |= 0x20
      isUpper = true
    case (0xC5, 0x92), (0xC5, 0xA0), (0xC5, 0xBD):  // Œ Š Ž
      second += 1
      isUpper = true
    default: break
    }
    spelling.append(first)
    spelling.append(second)
    if length > 2 { spelling.append(text[index + 2]) }
    return isUpper
  }
}

extension RunningTerm {
  /// Whether it is a French word that elides before a vowel, without its apostrophe.
  fileprivate var isElided: Bool {
    switch count {
    case 1:
      switch UInt8(truncatingIfNeeded: pending) {
      case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "m"), UInt8(ascii: "n"),
        UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "c"):
        return true
      default: return false
      }
    case 2: return pending == Self.packed("qu")
    case 5: return pending == Self.packed("jusqu")
    case 6:
      return pending == Self.packed("lorsqu") || pending == Self.packed("puisqu") || pending == Self.packed("quoiqu")
    default: return false
    }
  }

  /// Up to seven letters as ``pending`` holds them.
  @inline(__always)
  private static func packed(_ letters: StaticString) -> UInt64 {
    letters.withUTF8Buffer { $0.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
  }
}
