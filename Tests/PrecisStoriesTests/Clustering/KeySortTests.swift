import Testing

@testable import PrecisStories

@Suite("The order of keys")
struct KeySortTests {
  @Test(
    "keys that are spread, close together or mostly alike come in ascending order",
    arguments: [0, 1, 2, 3, 31, 32, 33, 300, 1536], [0, 24, 40, 60, 63] as [UInt64])
  func order(keyCount: Int, leadingZeros: UInt64) {
    var generator = FixedGenerator(state: UInt64(keyCount + 1))
    // A seventh of the keys lies beyond the others.
    var keys = (0..<keyCount).map { $0 % 7 == 6 ? generator.next() : generator.next() >> leadingZeros }
    let sorted = keys.sorted()
    keys.withUnsafeMutableBufferPointer { KeySort.sort($0, by: { $0 }, <) }
    #expect(keys == sorted)
  }

  @Test("elements of equal keys come in an order of their own", arguments: [10, 5000], [1, 3, 400] as [UInt64])
  func equalKeys(count: Int, keyCount: UInt64) {
    var generator = FixedGenerator(state: UInt64(count))
    var elements = (0..<count).map { _ in (key: generator.next() % keyCount, number: generator.next()) }
    let sorted = elements.sorted { ($0.key, $0.number) < ($1.key, $1.number) }
    elements.withUnsafeMutableBufferPointer {
      KeySort.sort($0, by: { $0.key }) { ($0.key, $0.number) < ($1.key, $1.number) }
    }
    #expect(elements.map(\.key) == sorted.map(\.key) && elements.map(\.number) == sorted.map(\.number))
  }
}
