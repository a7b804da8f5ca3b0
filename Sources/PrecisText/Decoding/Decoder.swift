import PrecisModel

/// Turns the bytes of an article into valid UTF-8.
///
/// A byte order mark is dropped. What is not valid UTF-8 is replaced by U+FFFD, one for each maximal subpart of an
/// ill-formed sequence (the Unicode Standard, section 3.9, "U+FFFD Substitution of Maximal Subparts"), and counted.
///
/// - Complexity: O(n) in the bytes.
package struct Decoder: Sendable {
  package init() {}

  package func decode(_ bytes: [UInt8]) -> SourceText {
    let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if markLength == 0, Self.isValid(bytes) { return SourceText(utf8: bytes) }

    var text = SourceText(utf8: [])
    text.utf8.reserveCapacity(bytes.count)
    var map = OffsetMap()
    if markLength > 0 { map.record(derived: 0..<0, original: 0..<markLength) }
    var index = markLength
    while index < bytes.count {
      let (length, isValid) = Self.sequence(in: bytes, at: index)
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

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// The well-formed sequence at `index`, or the maximal subpart of an ill-formed one (the Unicode Standard, table 3-7).
  private static func sequence(in bytes: [UInt8], at index: Int) -> (length: Int, isValid: Bool) {
    let lead = bytes[index]
    let (count, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0x00...0x7F: return (1, true)
    case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    var length = 1
    while length < count {
      let allowed = length == 1 ? second : 0x80...0xBF
      guard index + length < bytes.count, allowed.contains(bytes[index + length]) else { return (length, false) }
      length += 1
    }
    return (count, true)
  }
}
