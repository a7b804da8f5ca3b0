import PrecisModel

/// Writes tables as bytes, for ``PackedReader`` to read.
package struct PackedWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Appends a number, in as few bytes as it takes: seven bits a byte, the lowest first (LEB128).
  package mutating func append(_ number: Int) {
    var rest = UInt64(clamping: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a byte.
  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends what another writer wrote.
  mutating func append(_ other: PackedWriter) { bytes += other.bytes }

  /// Appends bytes, and how many there are.
  package mutating func append(bytes: [UInt8]) {
    append(bytes.count)
    self.bytes += bytes
  }

  /// Appends numbers of one width, which is that of the largest.
  package mutating func append(_ numbers: [UInt64]) {
    append(numbers.count)
    let width = numbers.reduce(1) { max($0, (71 - $1.leadingZeroBitCount) / 8) }
    append(width)
    for number in numbers { append(number, width: width) }
  }

  /// Appends terms.
  package mutating func append(_ terms: [Term]) { append(terms.map(\.hash)) }

  /// Appends a table: its terms in the order of their slots, then their values.
  package mutating func append<Value: PackedValue>(_ table: TermTable<Value>) {
    let slots = table.slots.filter { $0.hash != 0 }
    append(slots.map(\.hash))
    append(slots.map(\.value.packed))
  }

  private mutating func append(_ number: UInt64, width: Int) {
    for place in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place))) }
  }
}
