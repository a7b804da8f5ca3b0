import Testing

@testable import PrecisStories

@Suite("The least of many keys")
struct LeastKeysTests {
  @Test(
    "they come first and in order, and no key is lost",
    arguments: [0, 1, 2, 3, 10, 47, 48, 49, 500, 1536], [0, 1, 2, 48, 2000])
  func least(keyCount: Int, wanted: Int) {
    var generator = FixedGenerator(state: UInt64(keyCount + 1))
    // A third of the keys are equal to others.
    var keys = (0..<keyCount).map { $0 % 3 == 0 ? generator.next() >> 60 : generator.next() }
    let sorted = keys.sorted()
    keys.withUnsafeMutableBufferPointer { LeastKeys.moveToFront(wanted, of: $0) }
    #expect(Array(keys.prefix(wanted)) == Array(sorted.prefix(wanted)))
    #expect(keys.sorted() == sorted)
  }
}
