import PrecisModel

/// Turns the bytes of an article into valid UTF-8.
///
/// The character set is found by ``CharsetDetector``, and a byte order mark is dropped. What is not valid is replaced by U+FFFD and
/// counted; in UTF-8 one for each maximal subpart of an ill-formed sequence (the Unicode Standard, section 3.9, "U+FFFD
/// Substitution of Maximal Subparts"). UTF-8 that was once read as windows-1252 and written again (« Ã© ») is mended by
/// ``MojibakeRepair``.
///
/// - Complexity: O(n) in the bytes.
package struct Decoder: Sendable {
  private let detector = CharsetDetector()
  private let mojibake = MojibakeRepair()

  package init() {}

  package func decode(_ bytes: [UInt8]) -> SourceText {
    let found = detector.charset(of: bytes)
    if found.isValid { return mojibake.mended(SourceText(utf8: bytes)) }
    return mojibake.mended(decode(bytes, as: found.charset, from: found.markLength))
  }

  /// The text in a known character set, from behind its mark on.
  func decode(_ bytes: [UInt8], as charset: String, from start: Int = 0) -> SourceText {
    guard charset != CharsetDetector.utf8, let converter = CharsetConverter(charset: charset) else {
      return utf8(bytes, from: start)
    }
    return converter.decode(bytes, from: start).text
  }

  private func utf8(_ bytes: [UInt8], from start: Int) -> SourceText {
    if start == 0, (try? UTF8Span(validating: bytes.span)) != nil { return SourceText(utf8: bytes) }
    var text = SourceText(utf8: [])
    text.utf8.reserveCapacity(bytes.count)
    var map = OffsetMap()
    if start > 0 { map.record(derived: 0..<0, original: 0..<start) }
    var index = start
    while index < bytes.count {
      let (length, isValid) = UTF8Sequence.measure(bytes, at: index)
      let derivedStart = text.utf8.count
      if isValid {
        text.utf8.append(contentsOf: bytes[index..<index + length])
      } else {
        text.utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
        text.replacedByteCount += length
        map.record(derived: derivedStart..<derivedStart + 3, original: index..<index + length)
      }
      index += length
    }
    text.maps = map.isIdentity ? [] : [map]
    return text
  }
}
