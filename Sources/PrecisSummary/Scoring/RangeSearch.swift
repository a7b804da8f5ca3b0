import PrecisModel

extension Array {
  /// The elements that start in `bounds`, of elements in ascending order of their ranges.
  ///
  /// - Complexity: O(log n), plus the elements found.
  func within(_ bounds: TextRange, range: (Element) -> TextRange) -> ArraySlice<Element> {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if range(self[middle]).start < bounds.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, range(self[end]).start < bounds.end { end += 1 }
    return self[low..<end]
  }
}
