import PrecisModel

/// Folds words so that spellings compare: lower case, typographic apostrophes as ', typographic hyphens as -.
///
/// Words are short and many: the loops run over bytes in place, and only characters beyond Latin-1 are decoded.
package enum Folding {
  /// The folded spelling of UTF-8 bytes.
  ///
  /// - Complexity: O(n) in the bytes.
  package static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    withBytes(of: bytes) { append($0, to: &folded) }
    return folded
  }

  /// The folded spelling of a string.
  package static func fold(_ string: String) -> [UInt8] { fold(string.utf8) }

  /// Appends the folded spelling of UTF-8 bytes.
  package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to folded: inout [UInt8]) {
    folded.reserveCapacity(folded.count + bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        folded.append(byte)
        folded.append(lowerTrail(bytes[index + 1]))
        index += 2
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
        append(scalar, to: &folded)
        index += length
      }
    }
  }

  /// Writes the folded spelling of a word of ASCII and Latin-1 letters, which takes as many bytes as the word; returns how
  /// many, or nothing if there are other letters or no room.
  ///
  /// - Complexity: O(n) in the bytes.
  package static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    guard bytes.count <= folded.count else { return nil }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        folded[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        folded[index] = byte
        folded[index + 1] = lowerTrail(bytes[index + 1])
        index += 2
      } else {
        return nil
      }
    }
    return bytes.count
  }

  /// The term of a word in UTF-8, folded: the same as `Term(spelling: fold(bytes))`.
  package static func term(_ bytes: some Sequence<UInt8>) -> Term {
    bytes.withContiguousStorageIfAvailable { term($0) } ?? Term(spelling: fold(bytes))
  }

  /// The term of a word in place, folded, for the many words of a lexicon: nothing is copied but what is rare.
  package static func term(_ bytes: UnsafeBufferPointer<UInt8>) -> Term {
    var term = RunningTerm()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        term.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        term.append(byte)
        term.append(lowerTrail(bytes[index + 1]))
        index += 2
      } else {
        return Term(spelling: fold(bytes))
      }
    }
    return term.term
  }

  /// The second byte of a letter from U+00C0 to U+00FF in lower case: capitals stand 0x20 before their small letters; ×
  /// has none.
  @inline(__always)
  private static func lowerTrail(_ trail: UInt8) -> UInt8 { trail < 0x9F && trail != 0x97 ? trail | 0x20 : trail }

  /// The term of a word, folded.
  package static func term(_ string: String) -> Term {
    var string = string
    return string.withUTF8 { term($0) }
  }

  /// The letter without its accent, where Latin letters have one: é → e, œ → o (its second letter is lost), ç → c.
  package static func base(of scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xE0...0xE5, 0x101, 0x103, 0x105: 0x61
    case 0xE7, 0x107, 0x109, 0x10B, 0x10D: 0x63
    case 0xF0, 0x10F, 0x111: 0x64
    case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B: 0x65
    case 0x11D, 0x11F, 0x121, 0x123: 0x67
    case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131: 0x69
    case 0x13A, 0x13C, 0x13E, 0x142: 0x6C
    case 0xF1, 0x144, 0x146, 0x148: 0x6E
    case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151, 0x153: 0x6F
    case 0x155, 0x157, 0x159: 0x72
    case 0x15B, 0x15D, 0x15F, 0x161, 0x219: 0x73
    case 0x163, 0x165, 0x167, 0x21B: 0x74
    case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173: 0x75
    case 0xFD, 0xFF, 0x177: 0x79
    case 0x17A, 0x17C, 0x17E: 0x7A
    default: scalar
    }
  }

  /// The folded spelling without accents, for what must match across spellings and languages.
  package static func foldWithoutAccents(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    removingAccents(fold(bytes))
  }

  /// A folded spelling without its accents.
  package static func removingAccents(_ folded: [UInt8]) -> [UInt8] {
    guard let first = folded.firstIndex(where: { $0 >= 0x80 }) else { return folded }
    var plain = Array(folded[..<first])
    plain.reserveCapacity(folded.count)
    folded.withUnsafeBufferPointer { bytes in
      var index = first
      while index < bytes.count {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
        appendUTF8(base(of: scalar), to: &plain)
        index += length
      }
    }
    return plain
  }

  /// Calls `body` with the bytes in place where they lie in one piece, with a copy otherwise.
  static func withBytes(
    of bytes: some Sequence<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if bytes.withContiguousStorageIfAvailable(body) == nil { Array(bytes).withUnsafeBufferPointer(body) }
  }

  private static func append(_ scalar: UInt32, to folded: inout [UInt8]) {
    switch scalar {
    case 0x2019, 0x02BC, 0x2018: folded.append(UInt8(ascii: "'"))
    case 0x2010, 0x2011: folded.append(UInt8(ascii: "-"))
    default:
      guard let character = Unicode.Scalar(scalar), character.properties.changesWhenLowercased else {
        return appendUTF8(scalar, to: &folded)
      }
      folded.append(contentsOf: character.properties.lowercaseMapping.utf8)
    }
  }

  private static func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: scalar)) }
    guard let character = Unicode.Scalar(scalar), let encoded = UTF8.encode(character) else { return }
    bytes.append(contentsOf: encoded)
  }
}

/// Reads single Unicode scalar values from UTF-8.
package enum UTF8Scalar {
  /// The scalar value that starts at `index`, and its length in bytes; U+FFFD and 1 where none does.
  @inline(__always)
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    guard lead >= 0x80 else { return (lead, 1) }
    func trail(_ offset: Int) -> UInt32? {
      guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[index + offset] & 0x3F)
    }
    switch lead {
    case 0xC2...0xDF:
      if let second = trail(1) { return ((lead & 0x1F) << 6 | second, 2) }
    case 0xE0...0xEF:
      if let second = trail(1), let third = trail(2) {
        let scalar = (lead & 0x0F) << 12 | second << 6 | third
        if scalar >= 0x800, scalar & 0xF800 != 0xD800 { return (scalar, 3) }
      }
    case 0xF0...0xF4:
      if let second = trail(1), let third = trail(2), let fourth = trail(3) {
        let scalar = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
        if scalar >= 0x10000, scalar < 0x110000 { return (scalar, 4) }
      }
    default: break
    }
    return (0xFFFD, 1)
  }
}
