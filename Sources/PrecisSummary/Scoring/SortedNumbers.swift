/// Search in numbers in ascending order.
extension RandomAccessCollection where Element: Comparable, Index == Int {
  /// How many of the numbers are less than `bound`.
  ///
  /// - Complexity: O(log n).
  func countBelow(_ bound: Element) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }

  /// Whether `number` is one of the numbers.
  ///
  /// - Complexity: O(log n).
  func containsSorted(_ number: Element) -> Bool {
    let position = startIndex + countBelow(number)
    return position < endIndex && self[position] == number
  }
}

extension Array where Element: Comparable {
  /// Brings the elements from a place on into ascending order, each once.
  ///
  /// - Complexity: O(n log n) in those elements.
  mutating func sortUniqueSuffix(from first: Int) {
    sortSuffix(from: first)
    let end = withUnsafeMutableBufferPointer { elements in
      var end = first
      for place in first..<elements.count where end == first || elements[place] != elements[end - 1] {
        elements[end] = elements[place]
        end += 1
      }
      return end
    }
    removeLast(count - end)
  }

  /// Brings the elements from a place on into ascending order, without memory of its own for the few that a sentence has.
  ///
  /// - Complexity: O(n log n) in those elements.
  mutating func sortSuffix(from first: Int) {
    withUnsafeMutableBufferPointer { elements in
      guard elements.count - first > 48 else {
        // Most come in order: what is new in a story has the highest numbers.
        var next = first + 1
        while next < elements.count {
          let element = elements[next]
          var place = next
          while place > first, element < elements[place - 1] {
            elements[place] = elements[place - 1]
            place -= 1
          }
          elements[place] = element
          next += 1
        }
        return
      }
      elements[first...].sort()
    }
  }
}
