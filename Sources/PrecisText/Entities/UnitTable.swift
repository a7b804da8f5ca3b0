import PrecisLexicons
import PrecisModel

/// The words and signs that say what a number counts: units, currencies, magnitudes.
struct UnitTable: Sendable {
  /// What a word or sign after a number means.
  enum Meaning: Sendable, Hashable {
    /// A CLDR unit identifier.
    case unit(String)
    /// An ISO 4217 code.
    case currency(String)
    /// A factor: million, dozen.
    case magnitude(UInt64)
    case percent
  }

  /// Units by the term of their folded spelling, one space between words.
  private var meanings: [Term: Meaning] = [:]
  /// Currency signs by the term of their bytes as written.
  private var signs: [Term: String] = [:]
  /// The longest unit in words, and the longest sign in bytes.
  private var longestUnit = 1
  private var longestSign = 1

  init(language: Language, lexicons: Lexicons) {
    for entry in lexicons.entries(.units, language) where entry.values.count >= 2 {
      guard let meaning = Self.meaning(entry.values[0], factor: entry.values[1]) else { continue }
      meanings[Folding.term(entry.key)] = meaning
      longestUnit = max(longestUnit, entry.key.utf8.count)
    }
    for entry in lexicons.entries(.currencySigns) {
      guard let code = entry.values.first else { continue }
      signs[Term(spelling: entry.key.utf8)] = code
      longestSign = max(longestSign, entry.key.utf8.count)
    }
  }

  private static func meaning(_ unit: String, factor: String) -> Meaning? {
    switch unit {
    case "magnitude": UInt64(factor).map { .magnitude($0) }
    case "percent", "percentage-point": .percent
    default: unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? .currency(unit) : .unit(unit)
    }
  }

  /// The longest unit or sign that starts at `start` in `text`: what it means, and where it ends.
  ///
  /// - Complexity: O(m²) in the bytes of the longest unit.
  func match(in text: [UInt8], at start: Int, end: Int) -> (meaning: Meaning, end: Int)? {
    let limit = min(end, start + longestUnit + 4)
    guard start < limit else { return nil }
    var best: (Meaning, Int)?
    var folded: [UInt8] = []
    var index = start
    while index < limit {
      let space = WhiteSpace.length(in: text, at: index)
      if space > 0 {
        if folded.last != UInt8(ascii: " ") { folded.append(UInt8(ascii: " ")) }
        index += space
        continue
      }
      let wordStart = index
      repeat { index += 1 } while index < limit && text[index] & 0xC0 == 0x80
      if index == wordStart + 1, text[wordStart] < 0x80 {
        let byte = text[wordStart]
        folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else {
        folded += Folding.fold(text[wordStart..<index])
      }
      guard Self.isBoundary(in: text, at: index, end: end) else { continue }
      if let sign = sign(text[start..<index]) { best = (.currency(sign), index) }
      // One letter is a unit only when it is small: « 4 g », but not « 4G ».
      if index == start + 1, (0x41...0x5A).contains(text[start]) { continue }
      if let meaning = meanings[Term(spelling: folded)] { best = (meaning, index) }
    }
    return best
  }

  /// The currency sign that ends at `end` in `text`: its code, and where it starts.
  ///
  /// - Complexity: O(m²) in the bytes of the longest sign.
  func sign(in text: [UInt8], endingAt end: Int, floor: Int) -> (code: String, start: Int)? {
    var start = max(floor, end - longestSign)
    while start < end {
      defer { start += 1 }
      guard text[start] & 0xC0 != 0x80, start == floor || !Self.isLetter(text[start]) || !Self.isLetter(text[start - 1])
      else { continue }
      if let code = signs[Term(spelling: text[start..<end])] { return (code, start) }
    }
    return nil
  }

  private func sign(_ bytes: ArraySlice<UInt8>) -> String? {
    bytes.count <= longestSign ? signs[Term(spelling: bytes)] : nil
  }

  /// Whether a unit may end at `index`: no letter or digit goes on there.
  private static func isBoundary(in text: [UInt8], at index: Int, end: Int) -> Bool {
    guard index < end else { return true }
    if text[index] & 0xC0 == 0x80 { return false }
    // A sign may touch what follows, a word may not.
    let isAfterWord = isLetter(text[index - 1]) || text[index - 1] >= 0x30 && text[index - 1] <= 0x39
    return !isAfterWord || WordCharacter.length(in: text, at: index, end: end) == 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 && byte <= 0xC9
  }
}
