/// Eight bytes of a text, looked at together. In the masks, the highest bit of a byte tells about the byte.
struct ByteChunk {
  static let each: UInt64 = 0x0101_0101_0101_0101
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  let bytes: UInt64

  /// The eight bytes from an offset on, which must be there.
  @inline(__always)
  init(_ raw: UnsafeRawBufferPointer, at offset: Int) {
    bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Which bytes are the given one.
  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 {
    let others = bytes ^ (Self.each &* UInt64(byte))
    return ~((others & ~Self.highBits) &+ ~Self.highBits | others | ~Self.highBits)
  }

  /// Whether one of the bytes is the given one.
  @inline(__always)
  func holds(_ byte: UInt8) -> Bool { Self.hasZero(bytes ^ (Self.each &* UInt64(byte))) }

  /// Whether one of the bytes is a control character, below 0x20.
  @inline(__always)
  var holdsControl: Bool { (bytes &- Self.each &* 0x20) & ~bytes & Self.highBits != 0 }

  /// Whether one of the bytes starts a character of the rows that have white space: U+0080 to U+00BF and U+0000 to U+3FFF
  /// as far as they take three bytes.
  @inline(__always)
  var mayHoldWideSpace: Bool {
    holds(0xC2) || Self.hasZero((bytes & (Self.each &* 0xFC)) ^ (Self.each &* 0xE0))
  }

  /// Which bytes continue a character.
  @inline(__always)
  var continuations: UInt64 { bytes & ~(bytes &<< 1) & Self.highBits }

  /// How many bytes a mask tells of: their bits are added up in the highest byte.
  @inline(__always)
  static func count(_ mask: UInt64) -> Int { Int(truncatingIfNeeded: ((mask &>> 7) &* each) &>> 56) }

  @inline(__always)
  private static func hasZero(_ value: UInt64) -> Bool { (value &- each) & ~value & highBits != 0 }
}
