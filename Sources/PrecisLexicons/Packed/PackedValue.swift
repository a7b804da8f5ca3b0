import PrecisModel

/// A small value of a table that can be kept as a number.
@usableFromInline
package protocol PackedValue: Sendable & BitwiseCopyable {
  /// The value as a number: the smaller the numbers of a table, the fewer bytes it takes.
  var packed: UInt64 { get }

  /// The value that has the number.
  init(packed: UInt64)
}

extension Bool: PackedValue {
  @inlinable package var packed: UInt64 { self ? 1 : 0 }
  @inlinable package init(packed: UInt64) { self = packed != 0 }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  @inlinable package var packed: UInt64 { UInt64(truncatingIfNeeded: self) }
  @inlinable package init(packed: UInt64) { self.init(truncatingIfNeeded: packed) }
}

extension Int32: PackedValue {
  @inlinable package var packed: UInt64 { UInt64(UInt32(bitPattern: self)) }
  @inlinable package init(packed: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: packed)) }
}

extension UInt8: PackedValue {}
extension UInt16: PackedValue {}
extension UInt32: PackedValue {}
extension UInt64: PackedValue {}

/// A value that is never packed as 0, which is left for none.
@usableFromInline
package protocol PackedPresence: Sendable & BitwiseCopyable {
  /// The value as a number, which is not 0.
  var packed: UInt64 { get }

  /// The value that has the number, if there is one.
  init?(packed: UInt64)
}

extension Optional: PackedValue where Wrapped: PackedPresence {
  @inlinable package var packed: UInt64 { self?.packed ?? 0 }
  @inlinable package init(packed: UInt64) { self = packed == 0 ? nil : Wrapped(packed: packed) }
}

/// A term whose hash is 0 is in no table.
extension Term: PackedPresence {
  @inlinable package var packed: UInt64 { hash }
  @inlinable package init?(packed: UInt64) { self.init(hash: packed) }
}
