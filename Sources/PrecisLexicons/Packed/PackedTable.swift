import PrecisModel

/// Small values by term, looked up where they lie packed: a ``TermTable`` that costs nothing to have.
///
/// - Complexity: a look-up is O(1): a bucket has three terms on average.
@usableFromInline
package struct PackedTable<Value: PackedValue>: Sendable {
  @usableFromInline let slots: PackedSlots
  /// The value of what is not in the table.
  @usableFromInline let absent: Value

  /// A table with nothing in it.
  package init(absent: Value) {
    slots = PackedSlots()
    self.absent = absent
  }

  /// The next table that `reader` reads, in place: whoever has it must hold the bytes.
  package init?(_ reader: inout PackedReader, absent: Value) {
    guard let slots = PackedSlots(&reader) else { return nil }
    self.slots = slots
    self.absent = absent
  }

  /// The value of a term.
  @inlinable @inline(__always)
  package subscript(term: Term) -> Value {
    guard let value = slots.value(of: term) else { return absent }
    return Value(packed: value)
  }
}

/// The terms of a ``PackedTable``, and its values as numbers.
///
/// Terms are sorted into buckets by the low bits of their hashes; a bucket's hashes stand side by side. A class, for it is too
/// large to be copied wherever it is asked; and not generic, for a generic one would have the runtime make a type for each kind
/// of value, which takes longer than a hundred look-ups.
@usableFromInline
final class PackedSlots: Sendable {
  /// Where each bucket starts, and where the last one ends.
  @usableFromInline let starts: PackedNumbers
  /// The hashes without their lowest ``PackedTableFormat/droppedBits``.
  @usableFromInline let hashes: PackedNumbers
  /// The values; where many are equal, their numbers among ``distinctValues``.
  @usableFromInline let values: PackedNumbers
  /// Nothing if ``values`` are the values themselves.
  @usableFromInline let distinctValues: PackedNumbers
  @usableFromInline let mask: Int

  /// Nothing.
  init() {
    starts = PackedNumbers()
    hashes = PackedNumbers()
    values = PackedNumbers()
    distinctValues = PackedNumbers()
    mask = 0
  }

  init?(_ reader: inout PackedReader) {
    guard let starts = reader.numbers(), let hashes = reader.numbers(), let values = reader.numbers(),
      let distinctValues = reader.numbers(), hashes.count == values.count, starts.count > 1,
      (starts.count - 1).nonzeroBitCount == 1
    else { return nil }
    self.starts = starts
    self.hashes = hashes
    self.values = values
    self.distinctValues = distinctValues
    mask = starts.count - 2
  }

  /// A term's value, if the term is there.
  @inlinable @inline(__always)
  func value(of term: Term) -> UInt64? {
    guard starts.count > 0 else { return nil }
    let bucket = Int(truncatingIfNeeded: term.hash) & mask
    var index = Int(truncatingIfNeeded: starts[bucket])
    let end = min(Int(truncatingIfNeeded: starts[bucket + 1]), hashes.count)
    let hash = term.hash &>> PackedTableFormat.droppedBits
    while index < end {
      if hashes[index] == hash { return value(at: index) }
      index += 1
    }
    return nil
  }

  /// The value of a slot, which must be there.
  @usableFromInline
  func value(at index: Int) -> UInt64? {
    let value = values[index]
    guard distinctValues.count > 0 else { return value }
    let number = Int(clamping: value)
    return number < distinctValues.count ? distinctValues[number] : nil
  }
}

/// How terms are packed.
@usableFromInline
enum PackedTableFormat {
  /// How many of a hash's lowest bits are not kept. The bucket tells up to twelve of them; by what is left, a word that is not
  /// in a table of 10,000 is taken for one that is once in 10⁹ words.
  @usableFromInline static let droppedBits: UInt64 = 32
  /// Terms in a bucket, on average, at most.
  static let bucketTerms = 4
}

extension PackedWriter {
  /// Appends a table for ``PackedTable`` to read in place.
  package mutating func append<Value: PackedValue>(inPlace table: TermTable<Value>) {
    var bucketCount = 1
    while bucketCount * PackedTableFormat.bucketTerms < table.count, bucketCount < 1 << 12 { bucketCount *= 2 }
    let mask = UInt64(bucketCount - 1)
    let slots = table.slots.filter { $0.hash != 0 }.ordered { ($0.hash & mask, $0.hash) < ($1.hash & mask, $1.hash) }
    var starts: [UInt64] = []
    for (index, slot) in slots.enumerated() {
      while starts.count <= Int(slot.hash & mask) { starts.append(UInt64(index)) }
    }
    while starts.count <= bucketCount { starts.append(UInt64(slots.count)) }
    append(starts)
    append(slots.map { $0.hash >> PackedTableFormat.droppedBits })
    append(values: slots.map(\.value.packed))
  }

  /// Appends the values of a table, each only once if that takes less.
  private mutating func append(values: [UInt64]) {
    var numbers: [UInt64: UInt64] = [:]
    var distinct: [UInt64] = []
    for value in values where numbers[value] == nil {
      numbers[value] = UInt64(distinct.count)
      distinct.append(value)
    }
    var (plain, shared) = (PackedWriter(), PackedWriter())
    plain.append(values)
    plain.append([UInt64]())
    shared.append(values.compactMap { numbers[$0] })
    shared.append(distinct)
    append(plain.bytes.count <= shared.bytes.count ? plain : shared)
  }
}
