import PrecisModel

extension Array {
  /// The elements that start in `bounds`, of elements in ascending order of their ranges.
  ///
  /// - Complexity: O(log n), plus the elements found.
  func within(_ bounds: TextRange, range: (Element) -> TextRange) -> ArraySlice<Element> {
    let low = startIndex + count(startingBefore: bounds.start, range: range)
    var end = low
    while end < count, range(self[end]).start < bounds.end { end += 1 }
    return self[low..<end]
  }
}

/// Search among elements that stand in order of their place in the text.
extension RandomAccessCollection where Index == Int {
  /// How many of the elements start before an offset.
  ///
  /// - Complexity: O(log n).
  func count(startingBefore offset: Int, range: (Element) -> TextRange) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if range(self[middle]).start < offset { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }

  /// The last element that starts at an offset or before it.
  ///
  /// - Complexity: O(log n).
  func last(startingAtOrBefore offset: Int, range: (Element) -> TextRange) -> Element? {
    let place = count(startingBefore: offset < Int.max ? offset + 1 : offset, range: range)
    return place > 0 ? self[startIndex + place - 1] : nil
  }
}
