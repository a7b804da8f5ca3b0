import PrecisModel

/// Reads the tables that ``PackedWriter`` wrote, where they lie.
///
/// What cannot be read, for it goes on behind the end, is `nil`.
@usableFromInline
package struct PackedReader {
  /// What has not been read.
  @usableFromInline var rest: UnsafeRawBufferPointer

  package init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  /// The next number.
  package mutating func number() -> Int? {
    var number: UInt64 = 0
    var place: UInt64 = 0
    while let byte = rest.first, place < 63 {
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst())
      number |= UInt64(byte & 0x7F) << place
      if byte < 0x80 { return Int(clamping: number) }
      place += 7
    }
    return nil
  }

  /// The next bytes.
  package mutating func bytes() -> UnsafeRawBufferPointer? {
    guard let count = number(), count <= rest.count else { return nil }
    defer { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
    return UnsafeRawBufferPointer(rebasing: rest[..<count])
  }

  /// The next numbers of one width.
  @usableFromInline
  package mutating func numbers() -> PackedNumbers? {
    guard let count = number(), let width = number(), (1...8).contains(width) else { return nil }
    let (byteCount, isTooLarge) = count.multipliedReportingOverflow(by: width)
    guard !isTooLarge, byteCount <= rest.count else { return nil }
    defer { rest = UnsafeRawBufferPointer(rebasing: rest[byteCount...]) }
    return PackedNumbers(bytes: UnsafeRawBufferPointer(rebasing: rest[..<byteCount]), count: count, width: width)
  }

  /// The next terms.
  package mutating func terms() -> [Term]? {
    numbers().map { numbers in (0..<numbers.count).map { Term(hash: numbers[$0]) } }
  }

  /// The next table.
  ///
  /// - Parameters:
  ///   - absent: The value of what is not in the table.
  ///   - extra: How many more terms will be added.
  /// - Complexity: O(n) in the table's terms; they come in the order of their slots, so that memory is gone through once.
  @inlinable
  package mutating func table<Value: PackedValue>(absent: Value, extra: Int = 0) -> TermTable<Value>? {
    guard let hashes = numbers(), let values = numbers(), hashes.count == values.count else { return nil }
    return TermTable(absent: absent, count: hashes.count, extra: extra) {
      (Term(hash: hashes[$0]), Value(packed: values[$0]))
    }
  }
}

/// Numbers of one width, side by side, where they lie.
///
/// The bytes are constant; whoever has the numbers must hold the bytes.
@usableFromInline
package struct PackedNumbers: @unchecked Sendable {
  @usableFromInline let bytes: UnsafeRawBufferPointer
  @usableFromInline package let count: Int
  @usableFromInline let width: Int
  /// The bits of a number in the eight bytes from where it starts.
  @usableFromInline let mask: UInt64

  /// No numbers.
  package init() { self.init(bytes: UnsafeRawBufferPointer(start: nil, count: 0), count: 0, width: 1) }

  /// - Parameter width: 1 to 8 bytes.
  init(bytes: UnsafeRawBufferPointer, count: Int, width: Int) {
    self.bytes = bytes
    self.count = count
    self.width = width
    mask = UInt64.max >> UInt64(64 - 8 * width)
  }

  /// - Parameter index: below ``count``.
  @inlinable @inline(__always)
  package subscript(index: Int) -> UInt64 {
    let start = index &* width
    // The number and what follows it, where eight bytes are left: what does not belong to it is masked out.
    if start &+ 8 <= bytes.count {
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)) & mask
    }
    var number: UInt64 = 0
    for place in 0..<width { number |= UInt64(bytes[start + place]) << UInt64(8 * place) }
    return number
  }

  /// The first number from `index` on that has the bits of `wanted` where `field` has bits, if no number before it has the bit
  /// of `last`. All these bits are among those of a number.
  @inline(__always)
  func first(from index: Int, _ wanted: UInt64, in field: UInt64, last: UInt64) -> UInt64? {
    var index = index
    // What belongs to the next number is masked out in the end only, and no multiplication made.
    if index >= 0, index < count, let start = bytes.baseAddress {
      var offset = index &* width
      while offset &+ 8 <= bytes.count {
        let number = UInt64(littleEndian: (start + offset).loadUnaligned(as: UInt64.self))
        if number & field == wanted { return number & mask }
        if number & last != 0 { return nil }
        offset &+= width
        index &+= 1
      }
    }
    while index >= 0, index < count {
      let number = self[index]
      if number & field == wanted { return number }
      if number & last != 0 { return nil }
      index &+= 1
    }
    return nil
  }
}
