import CICU

/// What a character is to the rules that end sentences.
enum CharacterClass: UInt8, Sendable {
  /// The edge of the text.
  case none
  case upper
  case lower
  /// A letter of a script without case.
  case letter
  case digit
  /// ¹, ², ³ and their like: the call of a footnote.
  case superscript
  /// A full stop.
  case dot
  /// The ellipsis as one character.
  case ellipsis
  /// `!`, `?` and their combinations.
  case strongMark
  /// A comma, colon or semicolon: the sentence goes on.
  case continuation
  case openingQuote
  case closingQuote
  /// `"`, which opens or closes.
  case straightQuote
  /// `'` and ’, which may also close a quotation.
  case apostrophe
  case openingBracket
  case closingBracket
  case dash
  case bullet
  case space
  case other

  /// A letter of any kind.
  var isLetter: Bool { self == .upper || self == .lower || self == .letter }
  /// A letter or a digit.
  var isAlphanumeric: Bool { isLetter || self == .digit }
  /// A full stop, an ellipsis or a strong mark.
  var isMark: Bool { self == .dot || self == .ellipsis || self == .strongMark }

  /// The class of a Unicode scalar value. ICU is asked only about characters beyond Latin-1 and common punctuation.
  @inline(__always)
  init(scalar: UInt32) {
    self = scalar < 0x80 ? Self(ascii: scalar) : Self(beyondASCII: scalar)
  }

  /// The compiler makes a table of this.
  @inline(__always)
  private init(ascii scalar: UInt32) {
    switch UInt8(truncatingIfNeeded: scalar) {
    case 0x41...0x5A: self = .upper
    case 0x61...0x7A: self = .lower
    case 0x30...0x39: self = .digit
    case 0x09...0x0D, 0x20: self = .space
    case UInt8(ascii: "."): self = .dot
    case UInt8(ascii: "!"), UInt8(ascii: "?"): self = .strongMark
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): self = .continuation
    case UInt8(ascii: "\""): self = .straightQuote
    case UInt8(ascii: "'"): self = .apostrophe
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .openingBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): self = .closingBracket
    case UInt8(ascii: "-"): self = .dash
    default: self = .other
    }
  }

  private init(beyondASCII scalar: UInt32) {
    switch scalar {
    case 0x80..<0x100: self = Self(latin1: scalar)
    case 0x2000..<0x2070: self = Self(generalPunctuation: scalar)
    case 0x2070, 0x2074...0x2079: self = .superscript
    case 0x1680, 0x3000: self = .space
    case 0x2212: self = .dash
    case 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA, 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x27A2, 0x2794:
      self = .bullet
    case 0x300A, 0x300C, 0x300E: self = .openingQuote
    case 0x300B, 0x300D, 0x300F: self = .closingQuote
    default: self = Self(anyScript: scalar)
    }
  }

  private init(anyScript scalar: UInt32) {
    let character = Int32(bitPattern: scalar)
    if cicu_is_upper(character) {
      self = .upper
    } else if cicu_is_lower(character) {
      self = .lower
    } else if cicu_is_alphabetic(character) {
      self = .letter
    } else {
      self = cicu_is_digit(character) ? .digit : .other
    }
  }

  private init(latin1 scalar: UInt32) {
    switch scalar {
    case 0x85, 0xA0: self = .space
    case 0xA1, 0xBF: self = .openingBracket
    case 0xAA, 0xB5, 0xBA, 0xDF...0xF6, 0xF8...0xFF: self = .lower
    case 0xC0...0xD6, 0xD8...0xDE: self = .upper
    case 0xAB: self = .openingQuote
    case 0xBB: self = .closingQuote
    case 0xB2, 0xB3, 0xB9: self = .superscript
    default: self = .other
    }
  }

  private init(generalPunctuation scalar: UInt32) {
    switch scalar {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: self = .space
    case 0x2010...0x2015: self = .dash
    case 0x2018, 0x201A...0x201C, 0x201E, 0x201F, 0x2039: self = .openingQuote
    case 0x2019: self = .apostrophe
    case 0x201D, 0x203A: self = .closingQuote
    case 0x2022, 0x2023, 0x2043: self = .bullet
    case 0x2026: self = .ellipsis
    case 0x203C, 0x203D, 0x2047...0x2049: self = .strongMark
    default: self = .other
    }
  }
}
