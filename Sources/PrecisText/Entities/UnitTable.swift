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

  private var meanings: [Meaning] = []
  /// Units by the term of their folded spelling, one space between words: indices into ``meanings`` plus one.
  private var units = TermTable<UInt16>(absent: 0, capacity: 1024)
  private var codes: [String] = []
  /// Currency signs by the term of their bytes as written: indices into ``codes`` plus one.
  private var signs = TermTable<UInt16>(absent: 0, capacity: 256)
  /// Passes every word that the name of a unit may start with.
  private var starters = TermFilter([])
  /// Passes every word with which a unit of several words starts.
  private var openers = TermFilter([])
  /// The longest unit in words, and the longest sign in bytes.
  private var longestUnit = 1
  /// The last bytes of the signs.
  private var signEnds = ByteSet()
  private var longestSign = 1

  init(language: Language, lexicons: Lexicons) {
    var words: [Term] = []
    lexicons.forEachLine(.units, language) { line in
      let unit = String(decoding: line.firstValue, as: UTF8.self)
      let factor = String(decoding: line.lastValue, as: UTF8.self)
      guard let meaning = Self.meaning(unit, factor: factor) else { return }
      meanings.append(meaning)
      let number = UInt16(clamping: meanings.count)
      units.update(Folding.term(line.key)) { $0 = number }
      longestUnit = max(longestUnit, line.key.count)
      if let space = line.key.firstIndex(of: UInt8(ascii: " ")) { openers.insert(Folding.term(line.key[..<space])) }
      Tokenizer.cut(line.key, into: &words)
      if let first = words.first { starters.insert(first) }
    }
    lexicons.forEachLine(.currencySigns) { line in
      codes.append(String(decoding: line.firstValue, as: UTF8.self))
      let number = UInt16(clamping: codes.count)
      signs.update(Term(bytes: line.key)) { $0 = number }
      longestSign = max(longestSign, line.key.count)
      if let last = line.key.last { signEnds.insert(last) }
      Tokenizer.cut(line.key, into: &words)
      if let first = words.first { starters.insert(first) }
    }
  }

  /// Whether a unit's name may start with the word.
  func mayStart(_ word: Term) -> Bool { starters.mayContain(word) }

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
  func match(in text: ByteView, at start: Int, end: Int) -> (meaning: Meaning, end: Int)? {
    let limit = min(end, start + longestUnit + 4)
    guard start < limit else { return nil }
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
      repeat { index += 1 } while index < limit && text[index] & 0xC0 == 0x80
      if index == wordStart + 1, text[wordStart] < 0x80 {
        let byte = text[wordStart]
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      } else {
        for byte in Folding.fold(text[wordStart..<index]) { folded.append(byte) }
      }
      guard Self.isBoundary(in: text, at: index, end: end) else { continue }
      if let sign = sign(text[start..<index]) { bestSign = (sign, index) }
      // One letter is a unit only when it is small: « 4 g », but not « 4G ».
      if index == start + 1, (0x41...0x5A).contains(text[wordStart]) { continue }
      let term = folded.term
      let number = Int(units[term])
      if number > 0, number <= meanings.count { best = (number, index) }
      // After most words no other can follow in a unit's name.
      if !isAfterWord, index < limit, text[index] == UInt8(ascii: " ") {
        guard openers.mayContain(term) else { break }
        isAfterWord = true
      }
    }
    // Where both end together, the word in the list of units says more than the sign.
    if let sign = bestSign, sign.end > best?.end ?? 0 { return (.currency(sign.code), sign.end) }
    return best.map { (meanings[$0.number - 1], $0.end) }
  }

  /// The currency sign that ends at `end` in `text`: its code, and where it starts.
  ///
  /// - Complexity: O(m²) in the bytes of the longest sign.
  func sign(in text: ByteView, endingAt end: Int, floor: Int) -> (code: String, start: Int)? {
    guard end > floor, end <= text.count, signEnds.contains(text[end - 1]) else { return nil }
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
    guard bytes.count <= longestSign else { return nil }
    let number = Int(signs[bytes.term])
    return number > 0 && number <= codes.count ? codes[number - 1] : nil
  }

  /// Whether a unit may end at `index`: no letter or digit goes on there.
  private static func isBoundary(in text: ByteView, at index: Int, end: Int) -> Bool {
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

/// A set of bytes.
private struct ByteSet: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    default: bits.3 |= bit
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    let part =
      switch byte >> 6 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return part >> UInt64(byte & 63) & 1 == 1
  }
}
