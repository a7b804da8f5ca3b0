/// Mends UTF-8 that was read as windows-1252 or ISO-8859-1 and written as UTF-8 again: « Ã© » for « é », « â€™ » for « ’ ».
///
/// Only what is certain is mended: characters that, taken back to bytes, are one well-formed sequence of UTF-8 for a letter of
/// Latin-1, œ or Œ, or a mark that newspapers print, and that begin with Ã, Â, Å or â before a sign that no word of French or
/// English has there. All else stays as it is. Each repair is counted, and ranges lead back to the bytes as they came.
///
/// - Complexity: O(n) in the bytes.
struct MojibakeRepair: Sendable {
  func mended(_ source: SourceText) -> SourceText {
    let bytes = source.utf8
    var output: [UInt8] = []
    var map = OffsetMap()
    var copied = 0  // everything before it is in `output`
    var index = Self.nextSuspect(in: bytes, from: 0)
    while index < bytes.count {
      guard let (scalar, length) = Self.mended(bytes, at: index) else {
        index = Self.nextSuspect(in: bytes, from: index + 2)
        continue
      }
      output.append(contentsOf: bytes[copied..<index])
      let start = output.count
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      map.record(derived: start..<output.count, original: index..<index + length)
      copied = index + length
      index = Self.nextSuspect(in: bytes, from: copied)
    }
    guard !map.isIdentity else { return source }
    output.append(contentsOf: bytes[copied...])
    var mended = source.derived(utf8: output, map: map)
    mended.mendedCount = map.recordCount
    return mended
  }

  /// The next Â, Ã, Å or â: C3 before 82, 83, 85 or A2.
  private static func nextSuspect(in bytes: [UInt8], from index: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      var index = index
      while index + 1 < raw.count {
        if raw.count - index >= 8,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
          continue
        }
        if raw[index] == 0xC3 {
          switch raw[index + 1] {
          case 0x82, 0x83, 0x85, 0xA2: return index
          default: break
          }
        }
        index += 1
      }
      return raw.count
    }
  }

  /// The character that the characters from `index` on stand for, and how many bytes they take.
  private static func mended(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = bytes[index + 1] << 6 | (bytes[index + 1] & 0x3F)
    let original: UInt8 = 0xC0 | (lead & 0x3F)
    var end = index + 2
    var value = UInt32(original)
    let trailCount: Int
    switch original {
    case 0xC2, 0xC3, 0xC5: (trailCount, value) = (1, value & 0x1F)
    case 0xE2: (trailCount, value) = (2, value & 0x0F)
    default: return nil
    }
    for _ in 0..<trailCount {
      guard let (byte, length) = windowsByte(bytes, at: end), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
      end += length
    }
    guard let scalar = Unicode.Scalar(value), isPrinted(scalar) else { return nil }
    return (scalar, end - index)
  }

  /// The byte that stands for the character at `index` in windows-1252, or in ISO-8859-1 where that has none.
  private static func windowsByte(_ bytes: [UInt8], at index: Int) -> (byte: UInt8, length: Int)? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index] {
    case 0xC2: return (bytes[index + 1], 2)
    case 0xC5, 0xC6, 0xCB:
      guard let byte = windowsSigns[[bytes[index], bytes[index + 1]]] else { return nil }
      return (byte, 2)
    case 0xE2:
      guard index + 2 < bytes.count, let byte = windowsSigns[[0xE2, bytes[index + 1], bytes[index + 2]]] else {
        return nil
      }
      return (byte, 3)
    default: return nil
    }
  }

  /// Whether newspapers print the character: then the repair is certain.
  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB2, 0xB3, 0xB7, 0xBB, 0xBD: true
    case 0xC0...0xFF: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x152, 0x153: true
    case 0x2010...0x2014, 0x2018...0x201E, 0x2020...0x2022, 0x2026, 0x202F, 0x2039, 0x203A, 0x20AC, 0x2122: true
    default: false
    }
  }

  /// The characters of windows-1252 from 0x80 to 0x9F, by their UTF-8.
  private static let windowsSigns: [[UInt8]: UInt8] = {
    var signs: [[UInt8]: UInt8] = [:]
    let characters: [(UInt8, Unicode.Scalar)] = [
      (0x80, "€"), (0x82, "‚"), (0x83, "ƒ"), (0x84, "„"), (0x85, "…"), (0x86, "†"), (0x87, "‡"), (0x88, "ˆ"),
      (0x89, "‰"),
      (0x8A, "Š"), (0x8B, "‹"), (0x8C, "Œ"), (0x8E, "Ž"), (0x91, "‘"), (0x92, "’"), (0x93, "“"), (0x94, "”"),
      (0x95, "•"),
      (0x96, "–"), (0x97, "—"), (0x98, "˜"), (0x99, "™"), (0x9A, "š"), (0x9B, "›"), (0x9C, "œ"), (0x9E, "ž"),
      (0x9F, "Ÿ"),
    ]
    for (byte, character) in characters { signs[Array(String(character).utf8)] = byte }
    return signs
  }()
}
