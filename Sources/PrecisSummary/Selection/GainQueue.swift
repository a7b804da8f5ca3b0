/// The candidates by gain, highest first; of equal ones, the one that stands first in the story.
///
/// What was ranked beforehand is gone through in its order; what comes back with another gain waits in a binary heap (J. W. J.
/// Williams 1964) and is merged in.
struct GainQueue: Sendable {
  struct Element: Sendable, Equatable {
    let gain: Double
    let candidate: Int

    func precedes(_ other: Element) -> Bool {
      gain != other.gain ? gain > other.gain : candidate < other.candidate
    }
  }

  private let ranked: [Element]
  /// The first of the ranked elements that was not taken out.
  private var next = 0
  private var heap: [Element] = []

  /// - Parameter ranked: Elements in their order.
  init(_ ranked: [Element] = []) { self.ranked = ranked }

  /// - Complexity: O(log n).
  mutating func insert(_ element: Element) {
    heap.append(element)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].precedes(heap[parent]) else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes out the element with the highest gain.
  ///
  /// - Complexity: O(log n) in the elements that were inserted.
  mutating func removeFirst() -> Element? {
    if next < ranked.count, heap.first.map(ranked[next].precedes) ?? true {
      next += 1
      return ranked[next - 1]
    }
    return removeFirstOfHeap()
  }

  private mutating func removeFirstOfHeap() -> Element? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in 2 * parent + 1...2 * parent + 2 where child < heap.count && heap[child].precedes(heap[best]) {
        best = child
      }
      guard best != parent else { return first }
      heap.swapAt(parent, best)
      parent = best
    }
  }
}
