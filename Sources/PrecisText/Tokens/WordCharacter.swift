import CICU

/// The characters that words and numbers are made of.
enum WordCharacter {
  /// The length in bytes of the letter, digit or combining mark that starts at `index`, or 0 if none does.
  @inline(__always)
  static func length<Bytes: RandomAccessCollection<UInt8>>(in text: Bytes, at index: Int, end: Int) -> Int
  where Bytes.Index == Int {
    let byte = text[index]
    if byte < 0x80 { return isASCII(byte) ? 1 : 0 }
    let length = lengthBeyondASCII(in: text, at: index, end: end)
    return length <= end - index ? length : 0  // a character that is cut off is none
  }

  private static func isASCII(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  private static func lengthBeyondASCII<Bytes: RandomAccessCollection<UInt8>>(
    in text: Bytes, at index: Int, end: Int
  ) -> Int where Bytes.Index == Int {
    func trail(_ offset: Int) -> UInt32 { index + offset < end ? UInt32(text[index + offset] & 0x3F) : 0 }
    let lead = UInt32(text[index])
    switch lead {
    case 0xC2: return trail(1) == 0x2A || trail(1) == 0x35 || trail(1) == 0x3A ? 2 : 0  // ª µ º
    case 0xC3: return trail(1) == 0x17 || trail(1) == 0x37 ? 0 : 2  // all but × ÷
    case 0xC4...0xC9: return 2
    case 0xCA...0xDF: return isWord((lead & 0x1F) << 6 | trail(1)) ? 2 : 0
    case 0xE0...0xEF: return isWord((lead & 0x0F) << 12 | trail(1) << 6 | trail(2)) ? 3 : 0
    case 0xF0...0xF4: return isWord((lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3)) ? 4 : 0
    default: return 0
    }
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    if scalar >= 0x2000 && scalar < 0x2C00 { return scalar >= 0x2070 && scalar < 0x20A0 }  // superscripts: 1ᵉʳ, n⁰
    let character = Int32(bitPattern: scalar)
    if cicu_is_alphabetic(character) || cicu_is_digit(character) { return true }
    let type = cicu_char_type(character)
    return type >= 6 && type <= 8  // combining marks: Mn, Me, Mc
  }
}
