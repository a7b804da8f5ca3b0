import PrecisLexicons
import PrecisModel

/// Meets the words of a text one after another, folded and hashed on the way, without making a string of any.
///
/// A word is a run of letters and digits. An apostrophe between letters belongs to the word (`don't`, `aujourd'hui`),
/// but an elided French word ends with its apostrophe (`l'`, `qu'`). Folding is to lower case, and ’ to '; beyond the
/// Latin letters of Western Europe case is left as it is.
///
/// - Complexity: O(n) in the bytes scanned.
struct WordScanner {
  /// The identity of the folded word: ``hash(_:)`` of its spelling.
  private(set) var hash: UInt64 = 0
  /// Where the word stands.
  private(set) var start: Int
  private(set) var end: Int
  /// How many letters and digits the word has.
  private(set) var letterCount = 0
  private(set) var digitCount = 0
  private(set) var upperCount = 0
  /// Whether the word's first character is an upper-case letter.
  private(set) var startsUpper = false

  private let limit: Int

  /// Scans `range`, which must lie within the text that ``next(in:)`` is given.
  init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.lowerBound
    limit = range.upperBound
  }

  /// Goes on to the next word; `false` if there is none.
  @inline(__always)
  mutating func next(in text: [UInt8]) -> Bool {
    var index = end
    while index < limit {
      switch Self.kind(of: text[index]) {
      case .gap: index += 1
      case .lead where Self.letterLength(in: text, at: index, limit: limit) == 0: index += 1
      default:
        scan(text, from: index)
        return true
      }
    }
    start = limit
    end = limit
    return false
  }

  /// Takes in the word that starts at `first`. Counts are kept in locals, so that they stay in registers.
  private mutating func scan(_ text: [UInt8], from first: Int) {
    var hash = Self.seed
    var letters = 0
    var digits = 0
    var uppers = 0
    startsUpper = Self.kind(of: text[first]) == .upper
    var index = first
    scanning: while index < limit {
      let byte = text[index]
      switch Self.kind(of: byte) {
      case .lower:
        hash = Self.step(hash, byte)
        letters += 1
        index += 1
      case .upper:
        hash = Self.step(hash, byte | 0x20)
        letters += 1
        uppers += 1
        index += 1
      case .digit:
        hash = Self.step(hash, byte)
        letters += 1
        digits += 1
        index += 1
      case .lead, .gap:
        let length = Self.letterLength(in: text, at: index, limit: limit)
        if length > 0 {
          let isUpper = Self.step(&hash, letterOf: length, in: text, at: index)
          if isUpper {
            uppers += 1
            if index == first { startsUpper = true }
          }
          letters += 1
          index += length
          continue
        }
        let apostrophe = Self.apostropheLength(in: text, at: index, limit: limit)
        let next = index + apostrophe
        guard apostrophe > 0, next < limit, Self.kind(of: text[next]) != .gap else { break scanning }
        let isElided = Self.elided[Term(hash: hash)]
        hash = Self.step(hash, UInt8(ascii: "'"))
        index = next
        if isElided { break scanning }
      }
    }
    start = first
    end = index
    self.hash = hash
    letterCount = letters
    digitCount = digits
    upperCount = uppers
  }

  /// Takes a letter of several bytes, folded, into the hash; whether it is an upper-case one.
  @inline(__always)
  private static func step(_ hash: inout UInt64, letterOf length: Int, in text: [UInt8], at index: Int) -> Bool {
    var second = text[index + 1]
    var isUpper = false
    switch (text[index], second) {
    case (0xC3, 0x80...0x9E):
      second |= 0x20
      isUpper = true
    case (0xC5, 0x92), (0xC5, 0xA0), (0xC5, 0xBD):  // Œ Š Ž
      second += 1
      isUpper = true
    default: break
    }
    hash = step(step(hash, text[index]), second)
    if length > 2 { hash = step(hash, text[index + 2]) }
    return isUpper
  }
}

extension WordScanner {
  /// The identity of a folded spelling, as ``hash`` gives it: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).
  static func hash(_ spelling: some Sequence<UInt8>) -> UInt64 { spelling.reduce(seed, step) }

  /// The folded words of a list, to be looked up by the hash of a word that was met.
  static func words(_ list: [String]) -> TermTable<Bool> {
    var words = TermTable(absent: false, capacity: list.count)
    for word in list { words.update(Term(hash: hash(word.utf8))) { $0 = true } }
    return words
  }

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// What a byte can be in a word.
  private enum Kind: UInt8 {
    case gap, lower, upper, digit
    /// The first byte of a character beyond ASCII.
    case lead
  }

  /// The compiler makes a table of this.
  @inline(__always)
  private static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0xC2...0xF4: .lead
    default: .gap
    }
  }

  /// The length in bytes of the letter beyond ASCII that starts at `index`, or 0 if none does: Latin supplements, the
  /// other alphabets, and CJK, without their punctuation. Supplementary planes, where emoji are, hold no letters here.
  private static func letterLength(in text: [UInt8], at index: Int, limit: Int) -> Int {
    guard index + 1 < limit else { return 0 }
    let second = text[index + 1]
    switch text[index] {
    case 0xC2: return second == 0xAA || second == 0xB5 || second == 0xBA ? 2 : 0
    case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : 2
    case 0xC4...0xDF: return 2
    case 0xE0, 0xE1, 0xE4...0xED: return index + 2 < limit ? 3 : 0
    case 0xE3: return index + 2 < limit && second != 0x80 ? 3 : 0
    default: return 0
    }
  }

  private static func apostropheLength(in text: [UInt8], at index: Int, limit: Int) -> Int {
    if text[index] == UInt8(ascii: "'") { return 1 }
    return text[index] == 0xE2 && index + 2 < limit && text[index + 1] == 0x80 && text[index + 2] == 0x99 ? 3 : 0
  }

  /// The French words that elide before a vowel, without their apostrophe.
  private static let elided = words([
    "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ])
}
