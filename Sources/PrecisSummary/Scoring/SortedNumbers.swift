/// Search in numbers in ascending order.
extension Array where Element == Int {
  /// How many of the numbers are less than `bound`.
  ///
  /// - Complexity: O(log n).
  func countBelow(_ bound: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether `number` is one of the numbers.
  ///
  /// - Complexity: O(log n).
  func containsSorted(_ number: Int) -> Bool {
    let position = countBelow(number)
    return position < count && self[position] == number
  }
}
