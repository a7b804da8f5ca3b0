import PrecisLexicons
import PrecisModel
import PrecisText

/// A word or a number of a text, as signatures see it: by hashes, without case, accents and punctuation.
///
/// A word is a run of letters, digits and combining marks; apostrophes and hyphens part words. A number keeps its decimal
/// point or comma, which are one, and loses what parts its thousands: « 1 234,5 » and "1,234.5" are the same.
struct SignatureWord: Equatable {
  /// The hash of the whole spelling, in lower case and without accents: of a word of ASCII letters that of its term.
  var spelling: UInt64
  /// What stories compare: the first six letters, so that inflection falls off in both languages and cognates and most
  /// names are the same in French and English (« ministère », "ministers"); shorter words lose a final s. The letters are
  /// in lower case, the first one in the lowest byte; a letter that stays beyond ASCII counts as its bytes. Of a number it
  /// is a hash. 0 for a single letter.
  var beginning: UInt64
  /// The seventh to ninth letter, which tell apart names that share a beginning; 0 for a shorter word.
  var ending: WordEnding
  /// Where the word stands.
  var start: Int
  var end: Int
  /// Whether it is all digits.
  var isNumber: Bool
  /// Whether it looks like a name or a number wherever it stands: a number, or letters and digits mixed.
  var hasDigit: Bool
  var isCapitalized: Bool
  /// Whether it opens its paragraph, or a final mark stands before it.
  var opensSentence = false

  /// The beginning as a hash; 0 for a single letter.
  var term: UInt64 { mixed(beginning) }
  /// Whether it looks like a name or a number where it stands.
  var isNaming: Bool { hasDigit || (isCapitalized && !opensSentence) }

  /// The number of digits by which numbers are compared.
  private static let numberDigits = 24

  /// The first six of a word's letters, the first one in the lowest byte, without a final s if there are four or five; 0
  /// for a single letter.
  ///
  /// Which words lose an s cannot be foreseen: nothing is left for a branch to guess.
  ///
  /// - Parameters:
  ///   - letters: The first eight letters, in lower case, and zeros.
  ///   - count: How many letters the word has, one at least.
  @inline(__always)
  static func beginning(of letters: UInt64, count: Int) -> UInt64 {
    let last = UInt64(truncatingIfNeeded: 8 &* count &- 8)
    let others = letters ^ (0x73 &<< last)
    let kept = UInt(bitPattern: count &- 4) < 2 && others &>> last == 0 ? others : letters & 0xFFFF_FFFF_FFFF
    return count > 1 ? kept : 0
  }

  /// The number that starts at `start`, or the word if letters follow.
  static func number(in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> SignatureWord {
    var spelling = Spelling()
    var index = start
    var groupDigits = 0
    var isGrouped = false
    while index < end {
      let byte = text[index]
      if byte &- 0x30 < 10 {
        if spelling.letterCount < numberDigits { spelling.add(byte) }
        groupDigits += 1
        index += 1
        continue
      }
      // A number that goes on for ever ends here, lest each of its groups be read again and again.
      guard spelling.letterCount < numberDigits else { break }
      let separator = separatorLength(in: text, at: index, end: end)
      guard separator > 0 else { break }
      let next = index + separator
      let digits = digitCount(in: text, at: next, end: end)
      if digits == 3, isGrouped ? groupDigits == 3 : groupDigits <= 3 {
        isGrouped = true
      } else if digits > 0, byte == 0x2C || byte == 0x2E {
        if spelling.letterCount < numberDigits { spelling.add(0x2E) }
        isGrouped = false
      } else {
        break
      }
      groupDigits = 0
      index = next
    }
    if index < end, (text[index] | 0x20) &- 0x61 < 26 || text.letterLength(at: index, end: end) > 0 {
      // 20th, 4x4: digits that letters follow are part of a word.
      return letters(in: text, at: start, end: end)
    }
    let scale = NumberScale.after(index, in: text, end: end)
    let hash = spelling.term.hash
    return SignatureWord(
      spelling: hash, beginning: hash &+ scale.rawValue, ending: WordEnding(), start: start, end: index, isNumber: true,
      hasDigit: true, isCapitalized: false)
  }

  /// The length of what may part a number: a comma, a point, or a space of any width.
  @inline(__always)
  private static func separatorLength(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    switch text[index] {
    case 0x20, 0x2C, 0x2E: 1
    case 0xC2: index + 1 < end && text[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      index + 2 < end && text[index + 1] == 0x80 && (text[index + 2] == 0xAF || text[index + 2] == 0x89) ? 3 : 0
    default: 0
    }
  }

  /// How many digits start at `index`, up to four.
  @inline(__always)
  private static func digitCount(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    var count = 0
    while count < 4, index + count < end, text[index + count] &- 0x30 < 10 { count += 1 }
    return count
  }

  /// The word that starts at `start`, letter by letter.
  static func letters(in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> SignatureWord {
    var spelling = Spelling()
    var index = start
    var isCapitalized = text[start] &- 0x41 < 26
    var hasDigit = false
    while index < end {
      let byte = text[index]
      if (byte | 0x20) &- 0x61 < 26 {
        spelling.add(byte | 0x20)
        index += 1
      } else if byte &- 0x30 < 10 {
        hasDigit = true
        spelling.add(byte)
        index += 1
      } else if byte == 0xC3, index + 1 < end, let base = latinBase(text[index + 1]) {
        if index == start { isCapitalized = text[index + 1] < 0xA0 }
        spelling.add(base)
        index += 2
      } else if byte >= 0xC2 {
        let length = text.letterLength(at: index, end: end)
        guard length > 0 else { break }
        let scalar = scalar(in: text, at: index, length: length)
        let lower = lowercased(scalar)
        if index == start { isCapitalized = lower != scalar }
        index += length
        switch lower {
        case 0x153:
          spelling.add(0x6F)
          spelling.add(0x65)
        case 0xE6:
          spelling.add(0x61)
          spelling.add(0x65)
        case 0x300...0x36F: break
        default: spelling.add(scalar: Folding.base(of: lower))
        }
      } else {
        break
      }
    }
    return SignatureWord(
      spelling: spelling.term.hash, beginning: spelling.beginning, ending: spelling.ending, start: start, end: index,
      isNumber: false, hasDigit: hasDigit, isCapitalized: isCapitalized)
  }

  /// The word that fills a range, if it is up to sixteen letters of ASCII and Latin-1: the same as letter by letter, without
  /// what most words have no need of.
  static func latin(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> SignatureWord? {
    guard let start = range.first else { return nil }
    var letters: (first: UInt64, rest: UInt64) = (0, 0)
    var count = 0
    var index = start
    while index < range.upperBound, count < 16 {
      var letter = text[index] | 0x20
      if letter &- 0x61 >= 26 {
        guard text[index] == 0xC3, index &+ 1 < range.upperBound, let base = latinBase(text[index &+ 1]) else {
          return nil
        }
        letter = base
        index &+= 1
      }
      index &+= 1
      let place = UInt64(truncatingIfNeeded: 8 &* count)
      if count < 8 { letters.first |= UInt64(letter) &<< place } else { letters.rest |= UInt64(letter) &<< place }
      count &+= 1
    }
    guard index == range.upperBound else { return nil }
    var hash = SpellingHash()
    hash.absorb(letters.first)
    if count > 8 { hash.absorb(letters.rest) }
    let isCapitalized = text[start] == 0xC3 ? text[start + 1] < 0xA0 : text[start] & 0x20 == 0
    return SignatureWord(
      spelling: hash.term(byteCount: count).hash, beginning: beginning(of: letters.first, count: count),
      ending: WordEnding(of: letters.first, ninth: UInt8(truncatingIfNeeded: letters.rest)), start: start, end: index,
      isNumber: false, hasDigit: false, isCapitalized: isCapitalized)
  }

  /// The letter without accent, in lower case, of a letter from U+00C0 to U+00FF, by the second byte of its UTF-8; nothing
  /// for those that are more than one letter with an accent, and for signs.
  @inline(__always)
  private static func latinBase(_ second: UInt8) -> UInt8? {
    // Of U+00E0 to U+00FF, æ ð ÷ þ ß and ÿ are looked at in full.
    switch second | 0x20 {
    case 0xA0...0xA5: 0x61
    case 0xA7: 0x63
    case 0xA8...0xAB: 0x65
    case 0xAC...0xAF: 0x69
    case 0xB1: 0x6E
    case 0xB2...0xB6: 0x6F
    case 0xB9...0xBC: 0x75
    default: nil
    }
  }

  /// A spelling as it grows.
  private struct Spelling {
    private var running = RunningTerm()
    /// The first eight bytes, the first one lowest, and the ninth.
    private var first: UInt64 = 0
    private var ninth: UInt8 = 0
    private(set) var letterCount = 0

    /// Adds a letter of ASCII or a digit.
    @inline(__always)
    mutating func add(_ letter: UInt8) {
      letterCount += 1
      append(letter)
    }

    /// Adds a letter.
    mutating func add(scalar: UInt32) {
      letterCount += 1
      guard let letter = Unicode.Scalar(scalar) else { return }
      for byte in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
      if running.count < 8 { first |= UInt64(byte) &<< UInt64(truncatingIfNeeded: 8 &* running.count) }
      if running.count == 8 { ninth = byte }
      running.append(byte)
    }

    var term: Term { running.term }
    var beginning: UInt64 { letterCount > 1 ? SignatureWord.beginning(of: first, count: running.count) : 0 }
    var ending: WordEnding { WordEnding(of: first, ninth: ninth) }
  }

  /// Apart, for it needs room that the letters of ASCII do without.
  @inline(never)
  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: return scalar + 0x20
    case 0xDF...0xFF, 0x153: return scalar
    default:
      guard let character = Unicode.Scalar(scalar), character.properties.changesWhenLowercased else { return scalar }
      return character.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
    }
  }

  @inline(__always)
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> UInt32 {
    let lead = UInt32(text[index])
    func trail(_ offset: Int) -> UInt32 { UInt32(text[index + offset] & 0x3F) }
    switch length {
    case 2: return (lead & 0x1F) << 6 | trail(1)
    case 3: return (lead & 0x0F) << 12 | trail(1) << 6 | trail(2)
    default: return lead
    }
  }
}
