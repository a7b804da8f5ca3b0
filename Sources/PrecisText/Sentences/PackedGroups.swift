import PrecisLexicons
import PrecisModel

/// Lists of numbers by hash, where they lie packed; and how they are packed.
struct PackedGroups: Sendable {
  private var members: [UInt64: [Int]] = [:]
  /// The hashes in the order in which they first came.
  private var order: [UInt64] = []

  mutating func append(_ number: Int, to hash: UInt64) {
    if members[hash] == nil { order.append(hash) }
    members[hash, default: []].append(number)
  }

  /// Sorts each list; what is equal stays in its order.
  mutating func sort(by comesBefore: (Int, Int) -> Bool) {
    for hash in order { members[hash] = members[hash]?.ordered(by: comesBefore) }
  }

  func pack(into writer: inout PackedWriter) {
    var groups = TermTable<UInt32>(absent: 0, capacity: order.count)
    var numbers: [UInt64] = []
    for hash in order {
      let group = members[hash] ?? []
      groups.update(Term(hash: hash)) { $0 = UInt32(clamping: numbers.count << 8 | min(group.count, 255)) }
      numbers += group.prefix(255).map { UInt64(clamping: $0) }
    }
    writer.append(inPlace: groups)
    writer.append(numbers)
  }

  /// The lists where they lie; whoever has them must hold the bytes.
  struct Lists: Sendable {
    private let groups: PackedTable<UInt32>
    private let numbers: PackedNumbers

    init(_ reader: inout PackedReader) {
      groups = PackedTable(&reader, absent: 0) ?? PackedTable(absent: 0)
      numbers = reader.numbers() ?? PackedNumbers()
    }

    /// The places of a hash's numbers.
    subscript(hash: UInt64) -> Range<Int> {
      let group = Int(groups[Term(hash: hash)])
      let start = min(group >> 8, numbers.count)
      return start..<min(start + group & 255, numbers.count)
    }

    /// The number at a place.
    func number(_ place: Int) -> Int { place < numbers.count ? Int(clamping: numbers[place]) : 0 }
  }
}
