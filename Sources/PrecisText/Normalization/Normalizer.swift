import CICU
import PrecisModel

/// Brings text into the canonical form in which all stages read it.
///
/// Unicode NFC (UAX #15); soft hyphens, zero-width spaces, word joiners, direction marks and stray byte order marks are
/// dropped. Zero-width joiners stay, for they change what emoji and some scripts say. White space stays as it is: it is
/// folded only where text is quoted (``SourceText/quotation(_:)``).
///
/// - Complexity: O(n) in the bytes; text in which nothing can change is only looked through.
package struct Normalizer: Sendable {
  /// Longer runs of combining marks are normalised piece by piece: ICU's reordering is quadratic in their length.
  /// UAX #15 (Stream-Safe Text Format) allows 30.
  private static let segmentLimit = 64
  /// So many characters are compared with their normal form at once; most are as they should be.
  private static let windowLimit = 256

  package init() {}

  package func normalize(_ source: SourceText) -> SourceText {
    guard Self.firstSuspect(in: source.utf8, from: 0) < source.utf8.count else { return source }
    // Dropped first: a soft hyphen must not keep a letter from its accent.
    return composed(withoutInvisibles(source))
  }

  private func withoutInvisibles(_ source: SourceText) -> SourceText {
    let bytes = source.utf8
    var output: [UInt8] = []
    var map = OffsetMap()
    var copied = 0  // everything before it is in `output`
    var index = Self.firstSuspect(in: bytes, from: 0)
    while index < bytes.count {
      let (scalar, length) = Self.scalar(in: bytes, at: index)
      if Self.isDropped(scalar) {
        output.append(contentsOf: bytes[copied..<index])
        map.record(derived: output.count..<output.count, original: index..<index + length)
        copied = index + length
      }
      index = Self.firstSuspect(in: bytes, from: index + length)
    }
    guard !map.isIdentity else { return source }
    output.append(contentsOf: bytes[copied...])
    return source.derived(utf8: output, map: map)
  }

  private func composed(_ source: SourceText) -> SourceText {
    var status: CICUStatus = 0
    guard let nfc = cicu_nfc(&status), status <= 0 else { return source }
    let bytes = source.utf8
    var output: [UInt8] = []
    var map = OffsetMap()
    var copied = 0  // everything before it is in `output`
    var examined = 0  // nothing before it is looked at again: that keeps long runs of marks linear
    var windowEnd = 0  // up to there text is known to need a change
    var index = Self.firstCandidate(in: bytes, from: 0)
    while index < bytes.count {
      if let (character, pair) = Self.composedPair(in: bytes, at: index, after: examined) {
        output.append(contentsOf: bytes[copied..<pair.lowerBound])
        let start = output.count
        output.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
        map.record(derived: start..<output.count, original: pair)
        copied = pair.upperBound
        examined = copied
        index = Self.firstCandidate(in: bytes, from: copied)
        continue
      }
      // Back to a character that nothing before it can join.
      var start = index
      while start > examined, !cicu_nfc_has_boundary_before(nfc, Self.scalar(in: bytes, at: start).0) {
        start = Self.previous(in: bytes, before: start)
      }
      if index >= windowEnd {
        let end = Self.end(of: bytes, from: index, after: Self.windowLimit, nfc)
        if Self.normalized(bytes[start..<end], nfc)[...] == bytes[start..<end] {
          examined = end
          index = Self.firstCandidate(in: bytes, from: end)
          continue
        }
        windowEnd = end
      }
      // The segment around the suspect, so that offsets stay exact.
      let end = Self.end(of: bytes, from: index, after: 1, nfc)
      let normal = Self.normalized(bytes[start..<end], nfc)
      if normal[...] != bytes[start..<end] {
        output.append(contentsOf: bytes[copied..<start])
        map.record(derived: output.count..<output.count + normal.count, original: start..<end)
        output.append(contentsOf: normal)
        copied = end
      }
      examined = end
      index = Self.firstCandidate(in: bytes, from: end)
    }
    guard !map.isIdentity else { return source }
    output.append(contentsOf: bytes[copied...])
    return source.derived(utf8: output, map: map)
  }

  /// What a letter of ASCII and the accent at `index` make together, where nothing else can join them: the accents of texts
  /// that were written in NFD, one after the other.
  private static func composedPair(
    in bytes: [UInt8], at index: Int, after examined: Int
  ) -> (Unicode.Scalar, Range<Int>)? {
    let end = index + 2
    guard index > examined, bytes[index - 1] | 0x20 >= 0x61, bytes[index - 1] | 0x20 <= 0x7A, end <= bytes.count,
      bytes[index] == 0xCC || bytes[index] == 0xCD, end == bytes.count || bytes[end] < 0x80
    else { return nil }
    let accent = scalar(in: bytes, at: index).0
    guard let scalar = UInt32(exactly: cicu_nfc_compose_pair(Int32(bytes[index - 1]), accent)),
      let character = Unicode.Scalar(scalar)
    else { return nil }
    return (character, index - 1..<end)
  }

  /// The first offset from `index` on whose character may not be in NFC where it stands, or the end: suspects that pass
  /// the quick check of UAX #15 (section 9) are passed over.
  private static func firstCandidate(in bytes: [UInt8], from index: Int) -> Int {
    var index = firstSuspect(in: bytes, from: index)
    while index < bytes.count {
      let (scalar, length) = scalar(in: bytes, at: index)
      guard cicu_nfc_passes_quick_check(scalar) else { return index }
      index = firstSuspect(in: bytes, from: index + length)
    }
    return index
  }

  /// The first boundary that lies `count` characters or more after `index`, or the end of so many and a segment.
  private static func end(of bytes: [UInt8], from index: Int, after count: Int, _ nfc: OpaquePointer) -> Int {
    var end = index
    var scalars = 0
    while end < bytes.count, scalars < count + segmentLimit {
      let (scalar, length) = scalar(in: bytes, at: end)
      if scalars >= count, cicu_nfc_has_boundary_before(nfc, scalar) { break }
      end += length
      scalars += 1
    }
    return end
  }

  /// The first offset from `index` on whose character may change, or the end.
  ///
  /// Up to U+02FF nothing does but the soft hyphen. Of U+2000 to U+2BFF, where the marks and signs of newspapers are, it is
  /// U+2000 and U+2001, the characters that are dropped, the combining marks from U+20D0 on, and the few that NFC replaces
  /// (Ω, K and Å as signs, two angle brackets, U+2ADC).
  private static func firstSuspect(in bytes: [UInt8], from index: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      var index = index
      while index < raw.count {
        let byte = raw[index]
        if byte < 0x80 {
          // Eight bytes of ASCII at a time.
          while raw.count - index >= 8,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
          { index += 8 }
          while index < raw.count, raw[index] < 0x80 { index += 1 }
        } else if byte < 0xC2 {
          index += 1
        } else if byte < 0xCC {
          if byte == 0xC2, index + 1 < raw.count, raw[index + 1] == 0xAD { return index }
          index += 2
        } else if byte == 0xE2, index + 2 < raw.count, !isSuspectSign(raw[index + 1], raw[index + 2]) {
          index += 3
        } else {
          return index
        }
      }
      return min(index, raw.count)
    }
  }

  /// Whether the character E2 `second` `third` may change.
  @inline(__always)
  static func isSuspectSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80:
      switch third {
      case 0x80, 0x81, 0x8B, 0x8E, 0x8F, 0xAA...0xAE: true
      default: false
      }
    case 0x81: third >= 0xA0
    case 0x83: third >= 0x90
    case 0x84: third >= 0xA6 && third <= 0xAB
    case 0x8C: third >= 0xA9 && third <= 0xAA
    case 0xAB: third >= 0x9C
    case 0x82, 0x85...0x8B, 0x8D...0xAA, 0xAC...0xAF: false
    default: true
    }
  }

  private static func isDropped(_ scalar: Int32) -> Bool {
    switch scalar {
    case 0x00AD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The scalar that starts at `index` of valid UTF-8, and its length.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (Int32, Int) {
    let lead = Int32(bytes[index])
    func trail(_ offset: Int) -> Int32 { index + offset < bytes.count ? Int32(bytes[index + offset] & 0x3F) : 0 }
    switch lead {
    case ..<0x80: return (lead, 1)
    case ..<0xE0: return ((lead & 0x1F) << 6 | trail(1), 2)
    case ..<0xF0: return ((lead & 0x0F) << 12 | trail(1) << 6 | trail(2), 3)
    default: return ((lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), 4)
    }
  }

  private static func previous(in bytes: [UInt8], before index: Int) -> Int {
    var previous = index - 1
    while previous > 0, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
    return max(0, previous)
  }

  private static func normalized(_ bytes: ArraySlice<UInt8>, _ nfc: OpaquePointer) -> [UInt8] {
    let text = Array(String(decoding: bytes, as: UTF8.self).utf16)
    let normal = ICU.string(capacity: text.count + 16) { buffer, capacity, status in
      text.withUnsafeBufferPointer {
        cicu_nfc_normalize(nfc, $0.baseAddress, Int32(clamping: $0.count), buffer, capacity, &status)
      }
    }
    return normal.isEmpty ? Array(bytes) : Array(normal.utf8)
  }
}
