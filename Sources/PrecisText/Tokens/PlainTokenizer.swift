import CICU
import PrecisLexicons
import PrecisModel

/// Cuts words out of text and describes them, character by character: what ``Tokenizer`` must agree with.
///
/// This is the definition of a token. ``TokenScan`` does the same faster for words of Latin letters, and leaves all others
/// to this one; a test proves that the two agree.
struct PlainTokenizer: Sendable {
  let words: KnownWords
  let stemmer: Stemmer
  /// Whether a pronoun after its verb is a token of its own, as in French.
  let splitsInversion: Bool
  /// Whether tokens are given their stems, as function words always are.
  private(set) var stems = Tokenizer.Stems.made

  init(words: KnownWords, stemmer: Stemmer, splitsInversion: Bool) {
    self.words = words
    self.stemmer = stemmer
    self.splitsInversion = splitsInversion
  }

  /// The same, with or without stems.
  func giving(_ stems: Tokenizer.Stems) -> PlainTokenizer {
    var plain = self
    plain.stems = stems
    return plain
  }

  /// Appends the tokens of `range` in `text`.
  func append(to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if WordCharacter.length(in: text, at: index, end: range.upperBound) > 0 {
        index = appendWord(to: &tokens, from: text, start: index, end: range.upperBound)
      } else {
        index += 1
      }
    }
  }

  /// Appends the token, or tokens, of the word that starts at `start`; returns where it ends.
  func appendWord(to tokens: inout OutputSpan<Token>, from text: UnsafeBufferPointer<UInt8>, start: Int, end: Int)
    -> Int
  {
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
      if splitsInversion {
        let clitic = Inversion.length(in: text, at: index, end: end)
        if clitic > 0 {
          tokens.append(token(in: text, pieceStart..<index))
          tokens.append(pronoun(in: text, index..<index + clitic))
          return index + clitic
        }
      }
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
  func joinerLength(in text: UnsafeBufferPointer<UInt8>, at index: Int, pieceStart: Int, end: Int) -> Int {
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
  private func isBetweenInitials(in text: UnsafeBufferPointer<UInt8>, at index: Int, pieceStart: Int, end: Int) -> Bool
  {
    func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    guard isLetter(text[index - 1]), index + 1 < end, isLetter(text[index + 1]) else { return false }
    let precededByOneLetter = index - 1 == pieceStart || text[index - 2] == UInt8(ascii: ".")
    let followedByOneLetter =
      index + 2 >= end || text[index + 2] == UInt8(ascii: ".")
      || WordCharacter.length(in: text, at: index + 2, end: end) == 0
    return precededByOneLetter && followedByOneLetter
  }

  func isApostrophe(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    text[index] == UInt8(ascii: "'")
      || (text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99)
  }

  /// Whether the letters are a French word that elides before a vowel.
  static func isElided(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
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
      // They all end alike, which most words do not.
      guard letters[letters.endIndex - 1] | 0x20 == UInt8(ascii: "u"),
        letters[letters.endIndex - 2] | 0x20 == UInt8(ascii: "q")
      else { return false }
      let folded = letters.map { $0 | 0x20 }
      return ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu"].contains { folded.elementsEqual($0.utf8) }
    default: return false
    }
  }

  /// Whether an `s` that ends its word stands at `index`.
  static func isPossessive(in text: UnsafeBufferPointer<UInt8>, after index: Int, end: Int) -> Bool {
    index < end && text[index] | 0x20 == UInt8(ascii: "s")
      && (index + 1 >= end || WordCharacter.length(in: text, at: index + 1, end: end) == 0)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  func token(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, adding shape: Token.Shape = []) -> Token {
    var folded: [UInt8] = []
    var shape = shape
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    Folding.append(bytes, to: &folded)
    shape.formUnion(Self.shape(of: bytes))
    let word = Term(spelling: folded)
    let known = words[word]
    if known > 0, known < words.functionStems.count { shape.insert(.functionWord) }
    let isStemmed = !shape.contains(.number) && (stems == .made || shape.contains(.functionWord))
    let stem = isStemmed ? Term(spelling: stemmer.stem(folded)) : word
    return Token(range: TextRange(range), shape: shape, word: word, stem: stem, known: known)
  }

  /// The token of a pronoun after its verb: a clitic, and a function word.
  func pronoun(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Token {
    let word = Term(bytes: UnsafeBufferPointer(rebasing: text[range]))
    return Token(
      range: TextRange(range), shape: [.clitic, .functionWord], word: word, stem: word, known: words[word])
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
      case 0x2E:
        shape.insert(.dotted)
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
