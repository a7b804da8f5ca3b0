import PrecisLexicons
import PrecisModel

/// The words and signs that say what a number counts: units, currencies, magnitudes.
///
/// The tables are read where they lie: ``UnitLayout`` lays them out.
final class UnitTable: Sendable {
  /// What a word or sign after a number means.
  enum Meaning: Sendable, Equatable {
    /// A CLDR unit identifier.
    case unit(String)
    /// An ISO 4217 code.
    case currency(String)
    /// A factor: million, dozen.
    case magnitude(UInt64)
    case percent
  }

  /// The bytes in which the tables lie.
  private let packed: PackedBytes
  /// Units by the term of their folded spelling, one space between words: indices into ``meanings`` plus one.
  private let units: PackedTable<UInt16>
  private let meanings: PackedUnitMeanings
  /// Currency signs by the term of their bytes as written: indices into ``codes`` plus one.
  private let signs: PackedTable<UInt16>
  private let codes: PackedNames
  /// Passes every word that the name of a unit may start with.
  private let starters: TermFilter
  /// Passes every word with which a unit of several words starts.
  private let openers: TermFilter
  /// The longest unit in words, and the longest sign, in bytes.
  private let longestUnit: Int
  private let longestSign: Int
  /// The last bytes of the signs.
  private let signEnds: ByteSet
  /// The first bytes of units and signs, letters as small ones.
  private let firstBytes: ByteSet

  init(language: Language, lexicons: Lexicons) {
    packed = lexicons.packed(UnitLayout.self, language)
    var reader = packed.reader
    units = PackedTable(&reader, absent: 0) ?? PackedTable(absent: 0)
    meanings = PackedUnitMeanings(&reader)
    signs = PackedTable(&reader, absent: 0) ?? PackedTable(absent: 0)
    codes = reader.names() ?? PackedNames()
    starters = TermFilter(packed: &reader) ?? TermFilter([])
    openers = TermFilter(packed: &reader) ?? TermFilter([])
    signEnds = ByteSet(reader.numbers() ?? PackedNumbers())
    firstBytes = ByteSet(reader.numbers() ?? PackedNumbers())
    longestUnit = reader.number() ?? 0
    longestSign = reader.number() ?? 0
  }

  /// Whether a unit or a sign may start with the byte; what is not ASCII has not been looked at.
  @inline(__always)
  private func mayStart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || firstBytes.contains(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  /// Whether a unit's name may start with the word.
  func mayStart(_ word: Term) -> Bool { starters.mayContain(word) }

  /// The longest unit or sign that starts at `start` in `text`: what it means, and where it ends.
  ///
  /// - Complexity: O(m²) in the bytes of the longest unit.
  func match(in text: ByteView, at start: Int, end: Int) -> (meaning: Meaning, end: Int)? {
    let limit = min(end, start + longestUnit + 4)
    guard start < limit, mayStart(text[start]) else { return nil }
    var best: (number: Int, end: Int)?
    var bestSign: (code: String, end: Int)?
    var folded = RunningTerm()
    var isAfterSpace = false
    var isAfterWord = false
    var index = start
    while index < limit {
      let space = WhiteSpace.length(in: text, at: index)
      if space > 0 {
        if !isAfterSpace { folded.append(UInt8(ascii: " ")) }
        isAfterSpace = true
        index += space
        continue
      }
      isAfterSpace = false
      let wordStart = index
      if text[index] < 0x80 {
        // No unit ends between two letters.
        repeat {
          let byte = text[index]
          folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
          index += 1
        } while index < limit && Self.isPlainLetter(text[index - 1]) && Self.isPlainLetter(text[index])
      } else {
        repeat { index += 1 } while index < limit && text[index] & 0xC0 == 0x80
        for byte in Folding.fold(text[wordStart..<index]) { folded.append(byte) }
      }
      guard Self.isBoundary(in: text, at: index, end: end) else { continue }
      if let sign = sign(text[start..<index]) { bestSign = (sign, index) }
      // One letter is a unit only when it is small: « 4 g », but not « 4G ».
      if index == start + 1, (0x41...0x5A).contains(text[wordStart]) { continue }
      let term = folded.term
      let number = Int(units[term])
      if number > 0 { best = (number, index) }
      // After most words no other can follow in a unit's name.
      if !isAfterWord, index < limit, text[index] == UInt8(ascii: " ") {
        guard openers.mayContain(term) else { break }
        isAfterWord = true
      }
    }
    // Where both end together, the word in the list of units says more than the sign.
    if let sign = bestSign, sign.end > best?.end ?? 0 { return (.currency(sign.code), sign.end) }
    return best.flatMap { best in meanings[best.number - 1].map { ($0, best.end) } }
  }

  /// The currency sign that ends at `end` in `text`: its code, and where it starts.
  ///
  /// - Complexity: O(m²) in the bytes of the longest sign.
  func sign(in text: ByteView, endingAt end: Int, floor: Int) -> (code: String, start: Int)? {
    guard end > floor, end <= text.count, signEnds.contains(text[end - 1]) else { return nil }
    // Most words are longer than any sign.
    let before = end - longestSign - 1
    if before >= floor, text[before..<end].allSatisfy(Self.isPlainLetter) { return nil }
    var start = max(floor, end - longestSign)
    while start < end {
      defer { start += 1 }
      guard text[start] & 0xC0 != 0x80, start == floor || !Self.isLetter(text[start]) || !Self.isLetter(text[start - 1])
      else { continue }
      if let code = sign(text[start..<end]) { return (code, start) }
    }
    return nil
  }

  private func sign(_ bytes: ByteView) -> String? {
    guard bytes.count <= longestSign, let last = bytes.last, signEnds.contains(last) else { return nil }
    let number = Int(signs[bytes.term])
    return number > 0 ? codes[number - 1] : nil
  }

  /// Whether a unit may end at `index`: no letter or digit goes on there.
  private static func isBoundary(in text: ByteView, at index: Int, end: Int) -> Bool {
    guard index < end else { return true }
    if text[index] & 0xC0 == 0x80 { return false }
    // A sign may touch what follows, a word may not.
    let isAfterWord = isLetter(text[index - 1]) || text[index - 1] >= 0x30 && text[index - 1] <= 0x39
    return !isAfterWord || WordCharacter.length(in: text, at: index, end: end) == 0
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 && byte <= 0xC9
  }
}
