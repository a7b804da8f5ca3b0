import PrecisLexicons

/// A word or a number of a text, as signatures see it: by hashes, without case, accents and punctuation.
///
/// A word is a run of letters, digits and combining marks; apostrophes and hyphens part words. A number keeps its decimal
/// point or comma, which are one, and loses what parts its thousands: « 1 234,5 » and "1,234.5" are the same.
struct SignatureWord {
  /// The identity of the whole spelling.
  var spelling: UInt64
  /// What stories compare: the first six letters, so that inflection falls off in both languages and cognates and most
  /// names are the same in French and English (« ministère », "ministers"); shorter words lose a final s. 0 for a single
  /// letter.
  var term: UInt64
  /// The seventh to ninth letter, which tell apart names that share a term; 0 for a shorter word.
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
  var opensSentence: Bool

  /// Whether it looks like a name or a number where it stands.
  var isNaming: Bool { hasDigit || (isCapitalized && !opensSentence) }

  /// The number of letters by which stories compare words.
  static let prefixLetters = 6
  /// The number of digits by which they compare numbers.
  private static let numberDigits = 24

  /// Calls `body` with each word of a range of valid UTF-8, in order.
  ///
  /// - Complexity: O(n) in the bytes.
  @inline(__always)
  static func forEach(in text: Span<UInt8>, _ range: Range<Int>, _ body: (SignatureWord) -> Void) {
    text.withUnsafeBufferPointer { forEach(in: $0, range, body) }
  }

  /// The same for bytes in place.
  ///
  /// Every index is checked against `end`, which is at most `text.count`.
  @inline(__always)
  static func forEach(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (SignatureWord) -> Void) {
    let end = min(range.upperBound, text.count)
    var index = max(0, range.lowerBound)
    var opensSentence = true
    var followsShortName = false
    PlainWord.withScratch { scratch in
      while index < end {
        let byte = text[index]
        let isASCIILetter = (byte | 0x20) &- 0x61 < 26
        guard isASCIILetter || byte >= 0xC2 || byte &- 0x30 < 10 else {
          // « M. », "J.", "U.S.": the mark of an abbreviation ends no sentence.
          if byte == 0x21 || byte == 0x3F || byte == 0x3A || (byte == 0x2E && !followsShortName) {
            opensSentence = true
          }
          index += 1
          continue
        }
        var word: SignatureWord
        if isASCIILetter {
          word = PlainWord.read(in: text, at: index, end: end, scratch)
        } else if byte &- 0x30 < 10 {
          word = number(in: text, at: index, end: end)
        } else {
          if byte >= 0xC2, letterLength(in: text, at: index, end: end) == 0 {
            if byte == 0xE2, index + 2 < end, text[index + 1] == 0x80, text[index + 2] == 0xA6 { opensSentence = true }
            index += 1
            continue
          }
          word = letters(in: text, at: index, end: end)
        }
        word.opensSentence = opensSentence
        body(word)
        followsShortName = word.isCapitalized && word.end - word.start <= 3
        opensSentence = false
        index = word.end
      }
    }
  }

  /// The number that starts at `start`, or the word if letters follow.
  private static func number(in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> SignatureWord {
    var spelling = Spelling()
    var index = start
    var groupDigits = 0
    var isGrouped = false
    while index < end {
      let byte = text[index]
      if byte &- 0x30 < 10 {
        if spelling.count < numberDigits { spelling.add(UInt32(byte)) }
        groupDigits += 1
        index += 1
        continue
      }
      let separator = separatorLength(in: text, at: index, end: end)
      guard separator > 0 else { break }
      let next = index + separator
      let digits = digitCount(in: text, at: next, end: end)
      if digits == 3, isGrouped ? groupDigits == 3 : groupDigits <= 3 {
        isGrouped = true
      } else if digits > 0, byte == 0x2C || byte == 0x2E {
        if spelling.count < numberDigits { spelling.add(0x2E) }
        isGrouped = false
      } else {
        break
      }
      groupDigits = 0
      index = next
    }
    if index < end, (text[index] | 0x20) &- 0x61 < 26 || letterLength(in: text, at: index, end: end) > 0 {
      // 20th, 4x4: digits that letters follow are part of a word.
      return letters(in: text, at: start, end: end)
    }
    let scale = NumberScale.after(index, in: text, end: end)
    return SignatureWord(
      spelling: spelling.hash, term: mixed(spelling.hash &+ scale.rawValue), ending: WordEnding(), start: start,
      end: index, isNumber: true, hasDigit: true, isCapitalized: false, opensSentence: false)
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

  /// The word that starts at `start`, letter by letter: what defines how words are read.
  static func letters(in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> SignatureWord {
    letters(in: text, at: start, from: start, end: end, Spelling(), hasDigit: false)
  }

  /// The word that starts at `start`, of which what stands before `index`, ASCII alone, has been read.
  @inline(never)
  static func letters(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, from index: Int, end: Int, _ read: Spelling, hasDigit: Bool
  ) -> SignatureWord {
    var spelling = read
    var index = index
    var isCapitalized = text[start] &- 0x41 < 26
    var hasDigit = hasDigit
    while index < end {
      let byte = text[index]
      if (byte | 0x20) &- 0x61 < 26 {
        spelling.add(UInt32(byte | 0x20))
        index += 1
      } else if byte &- 0x30 < 10 {
        hasDigit = true
        spelling.add(UInt32(byte))
        index += 1
      } else if byte == 0xC3, index + 1 < end, let base = latinBase(text[index + 1]) {
        if index == start { isCapitalized = text[index + 1] < 0xA0 }
        spelling.add(UInt32(base))
        index += 2
      } else if byte >= 0xC2 {
        let length = letterLength(in: text, at: index, end: end)
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
        default: spelling.add(Folding.base(of: lower))
        }
      } else {
        break
      }
    }
    return SignatureWord(
      spelling: spelling.hash, term: spelling.term, ending: spelling.ending, start: start, end: index, isNumber: false,
      hasDigit: hasDigit, isCapitalized: isCapitalized, opensSentence: false)
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

  /// A spelling as it grows: FNV-1a over its letters (G. Fowler, L. C. Noll, K.-P. Vo).
  struct Spelling {
    static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
    static var prime: UInt64 { 0x0000_0100_0000_01B3 }

    private(set) var hash = seed
    /// The hash without the last letter.
    private var beforeLast = seed
    /// The hash of the first letters.
    private var prefix: UInt64 = 0
    private(set) var count = 0
    private(set) var ending = WordEnding()
    private var last: UInt32 = 0

    /// No letters yet.
    init() {}

    /// A spelling that has grown to `count` letters, one at least; of the hash the states before the last and after the
    /// sixth letter, if there are so many.
    @inline(__always)
    init(hash: UInt64, beforeLast: UInt64, prefix: UInt64, count: Int, ending: WordEnding, last: UInt32) {
      self.hash = hash
      self.beforeLast = beforeLast
      self.prefix = prefix
      self.count = count
      self.ending = ending
      self.last = last
    }

    @inline(__always)
    mutating func add(_ letter: UInt32) {
      beforeLast = hash
      hash = (hash ^ UInt64(letter)) &* Self.prime
      last = letter
      count += 1
      if count == prefixLetters { prefix = hash }
      if count > prefixLetters { ending.add(letter, at: count - prefixLetters - 1) }
    }

    @inline(__always)
    var term: UInt64 {
      if count >= prefixLetters { return mixed(prefix) }
      guard count > 1 else { return 0 }
      return mixed(count > 3 && last == 0x73 ? beforeLast : hash)
    }
  }

  @inline(__always)
  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: return scalar + 0x20
    case 0xDF...0xFF, 0x153: return scalar
    default:
      guard let character = Unicode.Scalar(scalar), character.properties.changesWhenLowercased else { return scalar }
      return character.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
    }
  }

  /// The length in bytes of the letter or combining mark beyond ASCII that starts at `index`, or 0 if none does. Of the
  /// scripts without case no more is known than that punctuation and signs stand elsewhere.
  @inline(__always)
  private static func letterLength(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    guard index + 1 < end else { return 0 }
    let second = text[index + 1]
    switch text[index] {
    case 0xC2: return second == 0xAA || second == 0xB5 || second == 0xBA ? 2 : 0  // ª µ º
    case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : 2  // all but × ÷
    case 0xC4...0xDF: return 2
    case 0xE0, 0xE1, 0xE4...0xED: return index + 2 < end ? 3 : 0
    case 0xE3: return index + 2 < end && second != 0x80 ? 3 : 0
    default: return 0
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
