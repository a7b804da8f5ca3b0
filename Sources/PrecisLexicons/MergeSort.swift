/// Sorting by one function, whatever is sorted.
///
/// The standard library's `sorted(by:)` is compiled anew for each kind of element and for each way to compare them: four
/// kilobytes of code each time. Where little is sorted, or seldom, this does the same by the elements' places. For the same reason
/// a set of numbers is sorted as `Array(set).sorted()`: arrays of numbers are sorted elsewhere anyway.
@usableFromInline
package enum MergeSort {
  /// So many are sorted by insertion.
  private static let run = 8

  /// Sorts numbers; those of which neither precedes the other stay in their order.
  ///
  /// - Complexity: O(n log n) comparisons in the numbers; O(n) where they are in order.
  package static func sort(_ numbers: inout [Int], by precedes: (Int, Int) -> Bool) {
    numbers.withUnsafeMutableBufferPointer { sort($0, by: precedes) }
  }

  /// The places of so many elements in the order in which they stand when they are sorted.
  @usableFromInline
  static func places(_ count: Int, by precedes: (Int, Int) -> Bool) -> [Int] {
    var places = Array(0..<count)
    sort(&places, by: precedes)
    return places
  }

  /// Every index is below the number of numbers, whatever `precedes` says.
  private static func sort(_ numbers: UnsafeMutableBufferPointer<Int>, by precedes: (Int, Int) -> Bool) {
    let count = numbers.count
    for start in stride(from: 0, to: count, by: run) {
      insert(numbers, start..<min(start + run, count), by: precedes)
    }
    guard count > run else { return }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: count) { room in
      room.initialize(repeating: 0)
      var (sorted, merged) = (numbers, room)
      var width = run
      while width < count {
        for start in stride(from: 0, to: count, by: 2 * width) {
          let middle = min(start + width, count)
          merge(sorted, start..<middle, middle..<min(middle + width, count), into: merged, by: precedes)
        }
        swap(&sorted, &merged)
        width *= 2
      }
      if sorted.baseAddress != numbers.baseAddress { _ = numbers.update(fromContentsOf: sorted) }
    }
  }

  private static func insert(
    _ numbers: UnsafeMutableBufferPointer<Int>, _ range: Range<Int>, by precedes: (Int, Int) -> Bool
  ) {
    for index in range.dropFirst() {
      let number = numbers[index]
      var place = index
      while place > range.lowerBound, precedes(number, numbers[place - 1]) {
        numbers[place] = numbers[place - 1]
        place -= 1
      }
      numbers[place] = number
    }
  }

  /// Merges two ranges that lie side by side.
  private static func merge(
    _ numbers: UnsafeMutableBufferPointer<Int>, _ first: Range<Int>, _ second: Range<Int>,
    into merged: UnsafeMutableBufferPointer<Int>, by precedes: (Int, Int) -> Bool
  ) {
    var (left, right) = (first.lowerBound, second.lowerBound)
    if second.isEmpty || !precedes(numbers[right], numbers[right - 1]) {
      for index in left..<second.upperBound { merged[index] = numbers[index] }
      return
    }
    for index in left..<second.upperBound {
      if right == second.upperBound || left < first.upperBound && !precedes(numbers[right], numbers[left]) {
        merged[index] = numbers[left]
        left += 1
      } else {
        merged[index] = numbers[right]
        right += 1
      }
    }
  }
}

extension Array {
  /// The elements as `sorted(by:)` gives them, those of which neither precedes the other in their order: see ``MergeSort``.
  @inlinable
  package func ordered(by precedes: (Element, Element) -> Bool) -> [Element] {
    // All empty arrays are one, which threads share, and an array made in its memory has its length written even so.
    if count < 2 { return self }
    return withUnsafeBufferPointer { elements in
      let places = MergeSort.places(elements.count) { precedes(elements[$0], elements[$1]) }
      return Array(unsafeUninitializedCapacity: elements.count) { sorted, count in
        for place in places {
          sorted.initializeElement(at: count, to: elements[place])
          count += 1
        }
      }
    }
  }
}

extension [Int] {
  /// The same for numbers, which need no places.
  package func ordered(by precedes: (Int, Int) -> Bool) -> [Int] {
    var numbers = self
    MergeSort.sort(&numbers, by: precedes)
    return numbers
  }
}
