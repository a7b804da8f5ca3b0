import CICU
import PrecisLexicons

/// Tells in which character set bytes are written.
///
/// A byte order mark decides; then zero bytes, which UTF-16 and UTF-32 have among Latin letters; then UTF-8, if the bytes are
/// valid, or nearly. What remains is one byte a character. ICU's detector does not know MacRoman or ISO-8859-15 and takes short
/// texts for anything, so that the three character sets of French and English newspapers are compared first, by what each would
/// make of the bytes beyond ASCII; ICU is asked where none makes letters and quotation marks of them.
///
/// - Complexity: O(n) in the bytes for UTF-8, O(1) beyond ``sampleBytes`` for all else.
struct CharsetDetector: Sendable {
  /// A character set, and the bytes of the mark that names it.
  struct Finding: Equatable {
    /// The IANA name in lower case.
    let charset: String
    let markLength: Int
    /// Whether the bytes were found to be valid UTF-8.
    var isValid = false
  }

  static let utf8 = "utf-8"

  /// How much of a text is looked at where its first bytes say as much as all of it.
  private static let sampleBytes = 64 << 10
  /// From fewer bytes beyond ASCII ICU is not asked to guess.
  private static let leastBytes = 4
  /// ICU's guess is taken from this confidence on.
  private static let leastConfidence: Int32 = 30

  func charset(of bytes: [UInt8]) -> Finding {
    for (mark, charset) in Self.marks where bytes.starts(with: mark) {
      return Finding(charset: charset, markLength: mark.count)
    }
    if let charset = Self.wideCharset(of: bytes.prefix(4096)) { return Finding(charset: charset, markLength: 0) }
    if UTF8Sequence.areWellFormed(bytes) {
      return Finding(charset: Self.utf8, markLength: 0, isValid: true)
    }
    return Finding(charset: Self.narrowCharset(of: bytes), markLength: 0)
  }

  /// The longer marks first: that of UTF-32 starts with that of UTF-16.
  private static let marks: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0x00, 0x00], "utf-32le"), ([0x00, 0x00, 0xFE, 0xFF], "utf-32be"), ([0xEF, 0xBB, 0xBF], utf8),
    ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
  ]

  /// UTF-16 or UTF-32 without a mark, by where the zero bytes stand.
  private static func wideCharset(of sample: ArraySlice<UInt8>) -> String? {
    guard sample.count >= 8, holdsZero(sample) else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 3] += 1 }
    let quarter = sample.count / 4
    func isZero(_ place: Int) -> Bool { zeros[place] * 10 >= quarter * 9 }
    func isText(_ place: Int) -> Bool { zeros[place] * 10 <= quarter }
    if isText(0), isZero(2), isZero(3), zeros[1] * 2 >= quarter { return "utf-32le" }
    if isZero(0), isZero(1), zeros[2] * 2 >= quarter, isText(3) { return "utf-32be" }
    // Quotation marks and dashes of General Punctuation have no zero byte.
    let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    if odd * 10 >= quarter * 14, even * 10 <= quarter { return "utf-16le" }
    if even * 10 >= quarter * 14, odd * 10 <= quarter { return "utf-16be" }
    return nil
  }

  /// Whether one of the bytes is zero.
  private static func holdsZero(_ sample: ArraySlice<UInt8>) -> Bool {
    sample.withUnsafeBytes { raw in
      let rest = raw.count & 7
      for index in stride(from: 0, to: raw.count - rest, by: 8) where ByteChunk(raw, at: index).holds(0) { return true }
      return raw.suffix(rest).contains(0)
    }
  }

  /// The character set of bytes that are not all valid UTF-8.
  private static func narrowCharset(of bytes: [UInt8]) -> String {
    let sample = bytes.prefix(sampleBytes)
    let (validCount, invalidCount) = UTF8Sequence.counts(in: sample)
    // Two bytes of another set form a sequence of UTF-8 by rare chance: a text that has many is damaged UTF-8.
    if validCount * 2 >= invalidCount, validCount > 0 { return utf8 }
    let highCount = sample.count { $0 >= 0x80 }
    let letterCount = sample.count { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    // Of the letters of French about one in twenty has an accent.
    if highCount * 3 <= letterCount {
      var best = (charset: utf8, score: 0)
      for charset in LatinCharset.all {
        let score = charset.score(of: sample)
        if score > best.score { best = (charset.name, score) }
      }
      if best.score > 0 { return best.charset }
    }
    guard highCount >= leastBytes else { return utf8 }
    var status: CICUStatus = 0
    var confidence: Int32 = 0
    let name = sample.withUnsafeBufferPointer {
      cicu_detect_charset($0.baseAddress, Int32(clamping: $0.count), &confidence, &status)
    }
    guard let name, status <= 0, confidence >= leastConfidence else { return utf8 }
    return String(cString: name).lowercased()
  }
}

/// One of the character sets in which French and English texts were written before UTF-8, with one byte a character.
struct LatinCharset: Sendable {
  let name: String
  /// What each byte from 0x80 on speaks for, if the text is in this set.
  private let worths: [Int]

  /// In order of how common they are: the first of equals is taken. ISO-8859-1 is read as windows-1252, which has the same
  /// letters and more, as browsers do (WHATWG, Encoding Standard, section 4.2).
  static let all = ["windows-1252", "iso-8859-15", "macintosh"].compactMap { LatinCharset(name: $0) }

  /// Nothing if ICU does not know the set.
  private init?(name: String) {
    self.name = name
    let bytes = (0x80...0xFF).map { UInt8($0) }
    guard let converter = CharsetConverter(charset: name) else { return nil }
    let characters = converter.decode(bytes, from: 0).text.utf8
    let scalars = Array(String(decoding: characters, as: UTF8.self).unicodeScalars)
    guard scalars.count == bytes.count else { return nil }
    worths = scalars.map(Self.worth)
  }

  /// What the bytes beyond ASCII speak for: a letter of French counts beside a letter, a quotation mark or a no-break space
  /// anywhere, and what newspapers do not print counts against the set.
  func score(of sample: ArraySlice<UInt8>) -> Int {
    var score = 0
    for index in sample.indices where sample[index] >= 0x80 {
      let worth = worths[Int(sample[index]) - 0x80]
      let isBesideLetter =
        (index > sample.startIndex && Self.isLetter(sample[index - 1]))
        || (index + 1 < sample.endIndex && Self.isLetter(sample[index + 1]))
      // An accented letter inside a word; a mark at the edge of one.
      score += worth == Self.letter && !isBesideLetter ? 0 : worth
    }
    return score
  }

  private static let letter = 3

  private static func worth(_ scalar: Unicode.Scalar) -> Int {
    if "àâæçéèêëîïôœùûüÿÀÇÉÈÊÎÔŒ".unicodeScalars.contains(scalar) { return letter }
    if "«»’‘“”–—…€°\u{A0}".unicodeScalars.contains(scalar) { return 2 }
    if "ÂËÏÙÛÜŸáíñóúäöåøãõìòšžß£§½²³·•©®™".unicodeScalars.contains(scalar) { return 1 }
    return scalar.value < 0xA0 || scalar == "\u{FFFD}" ? -4 : -2
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0xC0
  }
}
