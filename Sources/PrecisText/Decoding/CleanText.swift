/// Tells in one pass that bytes are canonical text as they are: well-formed UTF-8 without a mark, without traces of a wrong
/// character set, in NFC, without invisible characters.
///
/// What it accepts, ``Decoder`` and ``Normalizer`` leave unchanged; what it does not accept they decide about. Accepted are
/// the characters that French and English texts are made of: ASCII without the zero byte, the letters and signs up to
/// U+02FF, and those of U+2000 to U+2BFF that nothing changes.
///
/// - Complexity: O(n) in the bytes; eight at a time where they are ASCII.
enum CleanText {
  static func holds(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { raw in
      var index = 0
      while index < raw.count {
        if index + 8 <= raw.count {
          let chunk = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          // A zero byte borrows from its highest bit: the first mark, which alone counts, is right.
          let marks = (chunk | (chunk &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
          guard marks != 0 else {
            index += 8
            continue
          }
          index += marks.trailingZeroBitCount &>> 3
        }
        let byte = raw[index]
        if byte < 0x80 {
          guard byte != 0 else { return false }
          index += 1
        } else {
          let length = length(of: raw, at: index)
          guard length > 0 else { return false }
          index += length
        }
      }
      return true
    }
  }

  /// The length of the clean character beyond ASCII at `index`, or 0 if there is none.
  @inline(__always)
  private static func length(of raw: UnsafeRawBufferPointer, at index: Int) -> Int {
    guard index + 1 < raw.count else { return 0 }
    let second = raw[index + 1]
    guard second & 0xC0 == 0x80 else { return 0 }
    switch raw[index] {
    case 0xC2: return second == 0xAD ? 0 : 2  // soft hyphen
    case 0xC3:
      switch second {
      // Â Ã Å â before ASCII are letters; before anything else they may stand for a byte.
      case 0x82, 0x83, 0x85, 0xA2: return index + 2 < raw.count && raw[index + 2] >= 0x80 ? 0 : 2
      default: return 2
      }
    case 0xC4...0xCB: return 2
    case 0xE2:
      guard index + 2 < raw.count, raw[index + 2] & 0xC0 == 0x80, !Normalizer.isSuspectSign(second, raw[index + 2])
      else { return 0 }
      return 3
    default: return 0
    }
  }
}
