/// Finds the least of many keys without sorting them all (C. A. R. Hoare, "Algorithm 65: Find", 1961).
enum LeastKeys {
  /// Moves the least `count` of some keys to the front, in ascending order; the others follow in any order.
  ///
  /// - Complexity: O(n + k log k) on average in the n keys, of which k are wanted.
  static func moveToFront(_ count: Int, of keys: UnsafeMutableBufferPointer<UInt64>) {
    var low = 0
    var high = keys.count - 1
    // What lies before `low` is wanted, what lies after `high` is not.
    while low < high, count > low, count <= high {
      let pivot = median(keys[low], keys[low + (high - low) / 2], keys[high])
      var left = low
      var right = high
      while left <= right {
        while keys[left] < pivot { left += 1 }
        while keys[right] > pivot { right -= 1 }
        guard left <= right else { break }
        keys.swapAt(left, right)
        left += 1
        right -= 1
      }
      if count <= right + 1 {
        high = right
      } else {
        low = left
      }
    }
    var wanted = UnsafeMutableBufferPointer(rebasing: keys.prefix(max(0, count)))
    wanted.sort()
  }

  private static func median(_ one: UInt64, _ two: UInt64, _ three: UInt64) -> UInt64 {
    max(min(one, two), min(max(one, two), three))
  }
}
