/// Eight bytes of a text, looked at together. In the masks, the highest bit of a byte tells about the byte.
@usableFromInline
package struct ByteChunk: Sendable {
  /// A one in each byte.
  @inlinable @inline(__always)
  package static var each: UInt64 { 0x0101_0101_0101_0101 }
  /// The highest bit of each byte.
  @inlinable @inline(__always)
  package static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The bytes, the first one in the lowest place.
  @usableFromInline package let bytes: UInt64

  @inlinable @inline(__always)
  package init(_ bytes: UInt64) { self.bytes = bytes }

  /// The eight bytes from an offset on, which must be there.
  @inlinable @inline(__always)
  package init(_ raw: UnsafeRawBufferPointer, at offset: Int) {
    bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Which bytes are the given one.
  @inlinable @inline(__always)
  package func equal(to byte: UInt8) -> UInt64 {
    let others = bytes ^ (Self.each &* UInt64(byte))
    return ~((others & ~Self.highBits) &+ ~Self.highBits | others | ~Self.highBits)
  }

  /// Not zero if one of the bytes is the given one: cheaper than ``equal(to:)``, and right about the first of them only.
  @inlinable @inline(__always)
  package func marks(of byte: UInt8) -> UInt64 { Self.zeros(bytes ^ (Self.each &* UInt64(byte))) }

  /// Whether one of the bytes is the given one.
  @inlinable @inline(__always)
  package func holds(_ byte: UInt8) -> Bool { marks(of: byte) != 0 }

  /// Not zero if one of the bytes is a control character, below 0x20.
  @inlinable @inline(__always)
  package var controlMarks: UInt64 { (bytes &- Self.each &* 0x20) & ~bytes & Self.highBits }

  /// Whether one of the bytes starts a character of the rows that have white space: U+0080 to U+00BF and U+0000 to U+3FFF
  /// as far as they take three bytes.
  @inlinable @inline(__always)
  package var mayHoldWideSpace: Bool {
    holds(0xC2) || Self.zeros((bytes & (Self.each &* 0xFC)) ^ (Self.each &* 0xE0)) != 0
  }

  /// Which bytes continue a character.
  @inlinable @inline(__always)
  package var continuations: UInt64 { bytes & ~(bytes &<< 1) & Self.highBits }

  /// How many bytes a mask tells of: their bits are added up in the highest byte.
  @inlinable @inline(__always)
  package static func count(_ mask: UInt64) -> Int { Int(truncatingIfNeeded: ((mask &>> 7) &* each) &>> 56) }

  @inlinable @inline(__always)
  static func zeros(_ value: UInt64) -> UInt64 { (value &- each) & ~value & highBits }
}
