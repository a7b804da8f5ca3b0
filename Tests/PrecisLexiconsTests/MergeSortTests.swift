import PrecisLexicons
import Testing

@Suite("Sorting by places")
struct MergeSortTests {
  private struct Element: Equatable {
    let key: Int
    let place: Int
  }

  @Test(
    "elements stand as sorted(by:) has them, equal ones in their order",
    arguments: [0, 1, 2, 7, 8, 9, 16, 17, 100, 1_000], [1, 3, 1_000_000])
  func standardOrder(count: Int, keys: Int) {
    var state: UInt64 = 7
    let elements = (0..<count).map { place in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Element(key: Int(state >> 40) % keys, place: place)
    }
    #expect(elements.ordered { $0.key < $1.key } == elements.sorted { $0.key < $1.key })
    #expect(elements.map(\.key).ordered(by: >) == elements.map(\.key).sorted(by: >))
  }

  @Test("whatever is said to come first, each element stands there once", arguments: [0, 1, 8, 9, 100])
  func contradiction(count: Int) {
    let values = (0..<count).map { $0 % 3 == 0 ? Double.nan : Double($0) }
    #expect(Array(0..<count).ordered { _, _ in true }.sorted() == Array(0..<count))
    #expect(Array(0..<count).ordered { values[$0] < values[$1] }.sorted() == Array(0..<count))
  }

  @Test("what is in order is compared once with what comes before", arguments: [8, 64, 1_000])
  func inOrder(count: Int) {
    var comparisons = 0
    let numbers = Array(0..<count).ordered { left, right in
      comparisons += 1
      return left < right
    }
    #expect(numbers == Array(0..<count))
    #expect(comparisons < count)
  }
}
