import PrecisLexicons

/// The endings by which small words after a noun are known as adjectives: « européenne », « national », « publique ».
struct AdjectiveEndings: Sendable {
  private struct Ending: Sendable {
    /// The letters, the last one in the highest byte.
    let tail: UInt64
    /// How far to shift the difference so that only the ending's letters are left.
    let shift: UInt64
  }

  /// In the order of their last letters.
  private let endings: [Ending]
  /// Where the endings of each last letter start, a to z, and where the last ones end.
  private let starts: [Int]
  /// The last letters, a bit for each: a is the lowest.
  private let lastLetters: UInt32
  /// Shorter words have no ending that says something.
  private static let leastLetters = 5

  private init(_ endings: [String]) {
    var sorted: [Ending] = []
    var starts: [Int] = []
    var lastLetters: UInt32 = 0
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      starts.append(sorted.count)
      for ending in endings where ending.utf8.last == letter {
        let letters = ending.utf8.suffix(8)
        sorted.append(
          Ending(tail: letters.reduce(0) { $0 >> 8 | UInt64($1) << 56 }, shift: UInt64(64 - 8 * letters.count)))
        lastLetters |= 1 << UInt32(letter - 0x61)
      }
    }
    starts.append(sorted.count)
    self.endings = sorted
    self.starts = starts
    self.lastLetters = lastLetters
  }

  /// Whether the word, whose accents do not count, ends like an adjective.
  ///
  /// - Complexity: O(1): no more than the last letters are looked at.
  func hold(_ word: ByteView) -> Bool {
    // Most words end in another letter.
    guard let final = word.last, final >= 0x80 || has(lastLetter: final | 0x20) else { return false }
    let tail = word.tail
    // Of ASCII letters, what is to be set for lower case changes no other letter.
    if tail & ByteChunk.highBits == 0 { return hold(tail | ByteChunk.each &* 0x20, letters: word.count) }
    return hold(plainly: word)
  }

  /// The same, letter by letter: words of which one of the last letters has an accent.
  func hold(plainly word: ByteView) -> Bool {
    // The last eight letters without accents; a letter of two bytes counts once.
    var tail: UInt64 = 0
    var letters = 0
    var index = word.endIndex
    while index > word.startIndex, letters < 8 {
      index -= 1
      var byte = word[index]
      if byte & 0xC0 == 0x80, index > word.startIndex, word[index - 1] == 0xC3 {
        index -= 1
        byte = Self.base(byte)
      }
      if byte &- 0x41 < 26 { byte |= 0x20 }
      tail |= UInt64(byte) << UInt64(56 - 8 * letters)
      letters += 1
    }
    return hold(tail, letters: letters)
  }

  /// - Parameters:
  ///   - tail: the last eight letters at most, the last one in the highest place.
  ///   - letters: how many there are; no more than eight need be counted.
  private func hold(_ tail: UInt64, letters: Int) -> Bool {
    let last = UInt8(truncatingIfNeeded: tail >> 56)
    guard has(lastLetter: last), letters >= Self.leastLetters else { return false }
    let place = Int(last) - 0x61
    return endings.withUnsafeBufferPointer { endings in
      endings[starts[place]..<starts[place + 1]].contains { ending in
        (tail ^ ending.tail) &>> ending.shift == 0 && 64 - ending.shift <= 8 * UInt64(letters)
      }
    }
  }

  @inline(__always)
  private func has(lastLetter byte: UInt8) -> Bool {
    let place = byte &- 0x61
    return place < 26 && lastLetters >> UInt32(place) & 1 == 1
  }

  /// The letter without accent of a second byte after 0xC3.
  private static func base(_ trail: UInt8) -> UInt8 {
    switch trail | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: 0
    }
  }

  static let french = AdjectiveEndings([
    "al", "ale", "ales", "aux", "ien", "ienne", "iens", "iennes", "een", "eenne", "eens", "eennes", "ique", "iques",
    "iste", "istes", "aire", "aires", "el", "elle", "els", "elles", "if", "ive", "ifs", "ives", "ain", "aine", "ains",
    "aines", "ois", "oise", "oises", "ais", "aise", "aises", "superieur", "superieure", "supreme", "unie", "unies",
    "unis", "arabe", "arabes", "libre", "publique", "public",
  ])

  /// The endings by which English words with a capital are known as peoples, creeds and what belongs to them: "Spartans",
  /// "Arianism".
  static let englishPeoples = AdjectiveEndings([
    "eans", "ians", "ism", "isms", "ists", "ites", "phobic", "sceptic", "sceptics", "skeptic", "skeptics",
  ])
}
