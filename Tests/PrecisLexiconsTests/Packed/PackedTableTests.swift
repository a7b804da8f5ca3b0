import PrecisModel
import Testing

@testable import PrecisLexicons

@Suite("Packed tables")
struct PackedTableTests {
  /// A table of `count` terms, some of which share their low bits.
  private static func table(_ count: Int) -> TermTable<UInt32> {
    var table = TermTable<UInt32>(absent: 0)
    for number in 0..<count {
      let hash = UInt64(number + 1) &* (number % 3 == 0 ? 0x1_0000_0000 : 0x9E37_79B9_7F4A_7C15)
      table.update(Term(hash: hash)) { $0 = UInt32(number * 7 + 1) }
    }
    return table
  }

  private static func terms(_ count: Int) -> [Term] {
    (0..<count * 2).map { Term(hash: UInt64($0 + 1) &* ($0 % 3 == 0 ? 0x1_0000_0000 : 0x9E37_79B9_7F4A_7C15)) }
  }

  @Test("in place, each term has the value that it had", arguments: [0, 1, 2, 31, 1_000, 30_000])
  func inPlace(count: Int) throws {
    let expected = Self.table(count)
    var writer = PackedWriter()
    writer.append(inPlace: expected)
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let table = PackedTable(&reader, absent: UInt32(0))
      let packed = try #require(table)
      for term in Self.terms(count) { #expect(packed[term] == expected[term]) }
    }
  }

  @Test("names are read as they were written, and only those")
  func names() throws {
    let expected = ["EUR", "", "kilometer-per-hour", "é"]
    var writer = PackedWriter()
    writer.append(names: expected)
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let read = reader.names()
      let names = try #require(read)
      #expect((-1...4).map { names[$0] } == [nil] + expected + [nil])
    }
  }

  @Test("copied, each term has the value that it had", arguments: [0, 1, 31, 1_000])
  func copied(count: Int) throws {
    let table = Self.table(count)
    var writer = PackedWriter()
    writer.append(table)
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let read = reader.table(absent: UInt32(0))
      let copy = try #require(read)
      #expect(copy.count == table.count)
      for term in Self.terms(count) { #expect(copy[term] == table[term]) }
    }
  }

  @Test(
    "numbers of any width come back",
    arguments: [[], [0], [255], [256, 1], [UInt64.max, 0, 1 << 40], Array(repeating: 1 << 20, count: 9)] as [[UInt64]])
  func numbers(_ numbers: [UInt64]) throws {
    var writer = PackedWriter()
    writer.append(numbers)
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let found = reader.numbers()
      let read = try #require(found)
      #expect((0..<read.count).map { read[$0] } == numbers)
    }
  }

  @Test("the first number with some bits is found, unless one before it is the last", arguments: 1...8)
  func first(width: Int) throws {
    // The lowest three bits are looked at, the fourth one marks the last of a few.
    let highest = UInt64(1) << UInt64(8 * width - 1)
    let numbers = (0..<40).map { (place: Int) -> UInt64 in
      highest | UInt64(place * 11 % 8) | (place % 5 == 4 ? 8 : 0)
    }
    var writer = PackedWriter()
    writer.append(numbers)
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let found = reader.numbers()
      let read = try #require(found)
      for start in [-1, 0, 3, 36, 38, 39, 40, Int.max / 2] {
        for wanted in UInt64(0)..<8 {
          var expected: UInt64?
          for number in numbers.dropFirst(start < 0 ? 40 : start) where expected == nil {
            if number & 7 == wanted { expected = number }
            if number & 8 != 0 { break }
          }
          #expect(read.first(from: start, wanted, in: 7, last: 8) == expected)
        }
      }
    }
  }

  @Test("bytes that end too soon, or are none of ours, are refused and not read")
  func broken() throws {
    var writer = PackedWriter()
    writer.append(inPlace: Self.table(100))
    for count in 0..<writer.bytes.count {
      writer.bytes[..<count].withUnsafeBytes { bytes in
        var reader = PackedReader(bytes)
        let table = PackedTable(&reader, absent: UInt32(0))
        #expect(table == nil)
      }
    }
    let noise = [UInt8](repeating: 0xFF, count: 64)
    noise.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let numbers = reader.numbers()
      #expect(numbers == nil)
    }
  }
}
