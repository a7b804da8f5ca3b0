import CICU
import PrecisLexicons
import PrecisModel

/// Cuts text into words, numbers and clitics.
///
/// A token is a run of letters, digits and combining marks, with what joins them inside: a hyphen (`Seine-Saint-Denis`),
/// a decimal mark between digits (`1,3`), dots between single letters (`U.S`), an ampersand (`R&D`), an apostrophe that
/// belongs to the word (`aujourd'hui`, `O'Brien`). An elided word is a token of its own, with its apostrophe (`l'`,
/// `qu'`), and so is the English possessive (`'s`). Everything else is punctuation and lies between tokens.
///
/// - Complexity: O(n) in the bytes; ICU is asked only about characters beyond Latin.
package struct Tokenizer: Sendable {
  private let language: Language
  private let functionWords: Set<Term>
  private let stemmer: Stemmer

  package init(language: Language, lexicons: Lexicons) {
    self.language = language
    functionWords = Set(lexicons.entries(.functionWords, language).map { Folding.term($0.key) })
    stemmer = Stemmer(language: language)
  }

  /// The tokens of `range` in `text`, in order.
  package func tokens(in text: [UInt8], _ range: TextRange) -> [Token] {
    var tokens: [Token] = []
    append(to: &tokens, from: text, range)
    return tokens
  }

  /// The tokens of a string of its own, such as a title; their ranges count the string's UTF-8.
  package func tokens(of string: String) -> [Token] {
    let utf8 = Array(string.utf8)
    return tokens(in: utf8, TextRange(0..<utf8.count))
  }

  /// The words of a phrase, cut as text is: what a lexicon's phrase must be cut into to be found in text.
  static func words(of phrase: String) -> [Term] {
    bare.tokens(of: phrase).map(\.word)
  }

  /// Knows no language: it cuts, and that is all.
  private static let bare = Tokenizer(language: .other, lexicons: .embedded)

  /// Appends the tokens of `range` in `text`; the first one is marked as the first of its sentence.
  package func append(to tokens: inout [Token], from text: [UInt8], _ range: TextRange) {
    let end = min(range.end, text.count)
    var index = max(0, range.start)
    let first = tokens.count
    while index < end {
      let length = WordCharacter.length(in: text, at: index, end: end)
      guard length > 0 else {
        index += 1
        continue
      }
      index = appendWord(to: &tokens, from: text, start: index, end: end)
    }
    if tokens.count > first { tokens[first].shape.insert(.sentenceInitial) }
  }

  /// Appends the token, or tokens, of the word that starts at `start`; returns where it ends.
  private func appendWord(to tokens: inout [Token], from text: [UInt8], start: Int, end: Int) -> Int {
    var index = start
    var pieceStart = start
    while index < end {
      let length = WordCharacter.length(in: text, at: index, end: end)
      if length > 0 {
        index += length
        continue
      }
      let joiner = joinerLength(in: text, at: index, pieceStart: pieceStart, end: end)
      guard joiner > 0 else { break }
      if isApostrophe(in: text, at: index) {
        if Self.isElided(text[pieceStart..<index]) {
          index += joiner
          tokens.append(token(in: text, pieceStart..<index, adding: .clitic))
          pieceStart = index
          continue
        }
        if Self.isPossessive(in: text, after: index + joiner, end: end) {
          tokens.append(token(in: text, pieceStart..<index))
          let clitic = index..<index + joiner + 1
          tokens.append(token(in: text, clitic, adding: .clitic))
          return clitic.upperBound
        }
      }
      index += joiner
    }
    if index > pieceStart { tokens.append(token(in: text, pieceStart..<index)) }
    return index
  }

  /// The length of the punctuation at `index` that joins what stands before it to what follows, or 0.
  private func joinerLength(in text: [UInt8], at index: Int, pieceStart: Int, end: Int) -> Int {
    let length: Int
    let before = text[index - 1]
    switch text[index] {
    case UInt8(ascii: "'"): length = 1
    case 0xE2 where isApostrophe(in: text, at: index): length = 3
    case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && (text[index + 2] == 0x90 || text[index + 2] == 0x91):
      length = 3  // U+2010, U+2011: typographic hyphens
    case UInt8(ascii: "-"):
      // « 8-18 » is two numbers.
      if Self.isDigit(before), index + 1 < end, Self.isDigit(text[index + 1]) { return 0 }
      length = 1
    case UInt8(ascii: "."):
      if index + 1 < end, Self.isDigit(before), Self.isDigit(text[index + 1]) { return 1 }
      return isBetweenInitials(in: text, at: index, pieceStart: pieceStart, end: end) ? 1 : 0
    case UInt8(ascii: ","):
      return index + 1 < end && Self.isDigit(before) && Self.isDigit(text[index + 1]) ? 1 : 0
    case UInt8(ascii: "&"): length = 1
    default: return 0
    }
    return index + length < end && WordCharacter.length(in: text, at: index + length, end: end) > 0 ? length : 0
  }

  /// Whether the dot at `index` stands between single letters: `U.S`, `J.-C`.
  private func isBetweenInitials(in text: [UInt8], at index: Int, pieceStart: Int, end: Int) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    guard isLetter(text[index - 1]), index + 1 < end, isLetter(text[index + 1]) else { return false }
    let precededByOneLetter = index - 1 == pieceStart || text[index - 2] == UInt8(ascii: ".")
    let followedByOneLetter =
      index + 2 >= end || text[index + 2] == UInt8(ascii: ".")
      || WordCharacter.length(in: text, at: index + 2, end: end) == 0
    return precededByOneLetter && followedByOneLetter
  }

  private func isApostrophe(in text: [UInt8], at index: Int) -> Bool {
    text[index] == UInt8(ascii: "'")
      || (text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99)
  }

  /// Whether the letters are a French word that elides before a vowel.
  private static func isElided(_ letters: ArraySlice<UInt8>) -> Bool {
    switch letters.count {
    case 1:
      guard let letter = letters.first else { return false }
      switch letter | 0x20 {
      case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "m"), UInt8(ascii: "n"),
        UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "c"):
        return true
      default: return false
      }
    case 2, 5...7:
      let folded = letters.map { $0 | 0x20 }
      return ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu"].contains { folded.elementsEqual($0.utf8) }
    default: return false
    }
  }

  /// Whether an `s` that ends its word stands at `index`.
  private static func isPossessive(in text: [UInt8], after index: Int, end: Int) -> Bool {
    index < end && text[index] | 0x20 == UInt8(ascii: "s")
      && (index + 1 >= end || WordCharacter.length(in: text, at: index + 1, end: end) == 0)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func token(in text: [UInt8], _ range: Range<Int>, adding shape: Token.Shape = []) -> Token {
    var folded: [UInt8] = []
    var shape = shape
    text.withUnsafeBufferPointer {
      let bytes = UnsafeBufferPointer(rebasing: $0[range])
      Folding.append(bytes, to: &folded)
      shape.formUnion(Self.shape(of: bytes))
    }
    let word = Term(spelling: folded)
    if functionWords.contains(word) { shape.insert(.functionWord) }
    let stem = shape.contains(.number) ? word : Term(spelling: stemmer.stem(folded))
    return Token(range: TextRange(range), shape: shape, word: word, stem: stem)
  }

  private static func shape(of bytes: UnsafeBufferPointer<UInt8>) -> Token.Shape {
    var shape: Token.Shape = []
    var letters = 0
    var upper = 0
    var digits = 0
    var seenLower = false
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      let isFirst = index == 0
      index += length
      let isUpper: Bool
      switch scalar {
      case 0x30...0x39:
        digits += 1
        continue
      case 0x2D, 0x2010, 0x2011:
        shape.insert(.hyphenated)
        continue
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: isUpper = true
      case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: isUpper = false
      case 0..<0xC0: continue
      default:
        let character = Int32(bitPattern: scalar)
        isUpper = cicu_is_upper(character)
        if !isUpper, !cicu_is_alphabetic(character) {
          if cicu_is_digit(character) { digits += 1 }
          continue
        }
      }
      letters += 1
      if isUpper {
        upper += 1
        if isFirst { shape.insert(.capitalized) }
        if seenLower { shape.insert(.mixedCase) }
      } else {
        seenLower = true
      }
    }
    if digits > 0 { shape.insert(letters > 0 ? .alphanumeric : .number) }
    if letters > 1, upper == letters { shape.insert(.allCapitals) }
    return shape
  }
}

/// The characters that words and numbers are made of.
enum WordCharacter {
  /// The length in bytes of the letter, digit or combining mark that starts at `index`, or 0 if none does.
  @inline(__always)
  static func length(in text: [UInt8], at index: Int, end: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 { return isASCII(byte) ? 1 : 0 }
    let length = lengthBeyondASCII(in: text, at: index, end: end)
    return length <= end - index ? length : 0  // a character that is cut off is none
  }

  private static func isASCII(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  private static func lengthBeyondASCII(in text: [UInt8], at index: Int, end: Int) -> Int {
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
