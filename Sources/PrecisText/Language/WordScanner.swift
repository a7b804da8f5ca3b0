import PrecisLexicons
import PrecisModel

/// A word where ``WordScanner`` met it.
struct ScannedWord: Sendable, Hashable, BitwiseCopyable {
  /// The identity of the folded word: the term of its spelling.
  var term = Term(hash: 0)
  /// Where the word stands.
  var start = 0
  var end = 0
  /// How many letters and digits the word has.
  var letterCount = 0
  var digitCount = 0
  var upperCount = 0
  /// Whether the word's first character is an upper-case letter.
  var startsUpper = false
}

/// Meets the words of a text one after another, folded and hashed on the way, without making a string of any.
///
/// A word is a run of letters and digits. An apostrophe between letters belongs to the word (`don't`, `aujourd'hui`),
/// but an elided French word ends with its apostrophe (`l'`, `qu'`). Folding is to lower case, and ’ to '; beyond the
/// Latin letters of Western Europe case is left as it is.
///
/// Letters of ASCII are taken eight at a time. Invariant of the unsafe reads: every index is below `limit`, which is at
/// most the number of bytes of the text, and eight bytes are read only where eight are left before it.
///
/// - Complexity: O(n) in the bytes scanned.
struct WordScanner {
  /// The word that was met last.
  private(set) var word = ScannedWord()

  private let text: UnsafeBufferPointer<UInt8>
  private let limit: Int

  /// Scans what of `range` lies within the text, which must stay in place.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    self.text = text
    limit = range.upperBound
    word.start = range.lowerBound
    word.end = range.lowerBound
  }

  /// Goes on to the next word; `false` if there is none.
  @inline(__always)
  mutating func next() -> Bool {
    var index = word.end
    while index < limit {
      let byte = text[index]
      if Self.isLetter(byte) {
        if !scanPlainWord(from: index) { scan(from: index) }
        return true
      }
      if Self.isDigit(byte) || (byte >= 0xC2 && letterLength(at: index) > 0) {
        scan(from: index)
        return true
      }
      index += 1
    }
    word.start = limit
    word.end = limit
    return false
  }

  /// Takes in the word that starts at `first` if it has fewer than sixteen letters, all of them ASCII, and a mark or a space
  /// after it: most words do. `false` if the word is of another kind, or stands at the end of the range.
  @inline(__always)
  private mutating func scanPlainWord(from first: Int) -> Bool {
    guard first + 16 <= limit, let start = text.baseAddress else { return false }
    let chunk = LetterChunk(UnsafeRawPointer(start + first))
    var count = chunk.count
    var uppers = chunk.upper
    var hash = SpellingHash()
    hash.absorb(chunk.folded)
    if count == 8 {
      let rest = LetterChunk(UnsafeRawPointer(start + first + 8))
      guard rest.count < 8 else { return false }
      count += rest.count
      // The masks have one bit a byte.
      uppers |= rest.upper >> 1
      if rest.count > 0 { hash.absorb(rest.folded) }
    }
    let next = text[first + count]
    guard next < 0x80, next != UInt8(ascii: "'"), !Self.isDigit(next) else { return false }
    word = ScannedWord(
      term: hash.term(byteCount: count), start: first, end: first + count, letterCount: count, digitCount: 0,
      upperCount: uppers.nonzeroBitCount, startsUpper: chunk.upper & 0x80 != 0)
    return true
  }

  /// Takes in any word, which starts at `first`. Counts are kept in locals, so that they stay in registers.
  private mutating func scan(from first: Int) {
    var spelling = Spelling()
    var letters = 0
    var digits = 0
    var uppers = 0
    var startsUpper = false
    var index = first
    scanning: while index < limit {
      if index + 8 <= limit, let start = text.baseAddress {
        let chunk = LetterChunk(UnsafeRawPointer(start + index))
        if chunk.count > 0 {
          spelling.append(chunk.folded, count: chunk.count)
          letters += chunk.count
          uppers += chunk.upper.nonzeroBitCount
          if index == first { startsUpper = chunk.upper & 0x80 != 0 }
          index += chunk.count
          continue
        }
      }
      let byte = text[index]
      if Self.isLetter(byte) {
        if byte < 0x60 {
          uppers += 1
          if index == first { startsUpper = true }
        }
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
        if append(letterOf: length, at: index, to: &spelling) {
          uppers += 1
          if index == first { startsUpper = true }
        }
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
    word = ScannedWord(
      term: spelling.term, start: first, end: index, letterCount: letters, digitCount: digits, upperCount: uppers,
      startsUpper: startsUpper)
  }

  /// Takes in a letter of several bytes, folded; whether it is an upper-case one.
  @inline(__always)
  private func append(letterOf length: Int, at index: Int, to spelling: inout Spelling) -> Bool {
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

extension WordScanner {
  /// The identity of a folded spelling, as ``ScannedWord/term`` has it.
  static func hash(_ spelling: some Sequence<UInt8>) -> UInt64 { Term(spelling: spelling).hash }

  /// The folded words of a list, to be looked up by the term of a word that was met.
  static func words(_ list: [String]) -> TermTable<Bool> {
    var words = TermTable(absent: false, capacity: list.count)
    for word in list { words.update(Term(spelling: word.utf8)) { $0 = true } }
    return words
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether the word may go on behind an apostrophe: with a letter, a digit, or a character beyond ASCII.
  @inline(__always)
  private static func mayGoOn(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || (byte >= 0xC2 && byte <= 0xF4)
  }

  /// The length in bytes of the letter beyond ASCII that starts at `index`, or 0 if none does: Latin supplements, the
  /// other alphabets, and CJK, without their punctuation. Supplementary planes, where emoji are, hold no letters here.
  @inline(__always)
  private func letterLength(at index: Int) -> Int {
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

  @inline(__always)
  private func apostropheLength(at index: Int) -> Int {
    if text[index] == UInt8(ascii: "'") { return 1 }
    return text[index] == 0xE2 && index + 2 < limit && text[index + 1] == 0x80 && text[index + 2] == 0x99 ? 3 : 0
  }
}

/// The folded spelling of a word as it grows, hashed eight bytes at a time as ``PrecisLexicons/SpellingHash`` wants it.
private struct Spelling {
  private var hash = SpellingHash()
  /// The bytes that do not yet make up eight, the first one lowest.
  private var pending: UInt64 = 0
  private var count = 0

  @inline(__always)
  mutating func append(_ byte: UInt8) { append(UInt64(byte), count: 1) }

  /// Takes in 1 to 8 bytes, the first one lowest; what is above them is zero.
  @inline(__always)
  mutating func append(_ bytes: UInt64, count added: Int) {
    let held = count & 7
    pending |= bytes &<< UInt64(8 * held)
    count += added
    guard held + added >= 8 else { return }
    hash.absorb(pending)
    pending = held == 0 ? 0 : bytes &>> UInt64(8 * (8 - held))
  }

  @inline(__always)
  var term: Term {
    var hash = hash
    if count & 7 != 0 { hash.absorb(pending) }
    return hash.term(byteCount: count)
  }

  /// Whether it is a French word that elides before a vowel, without its apostrophe.
  var isElided: Bool {
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
