/// Sorts keys that are spread over a part of all values, as those of weights are: one pass by the bits in which they differ
/// leaves little to do.
enum KeySort {
  private static let bucketBits = 8
  /// Where more keys than so many times their number have to move aside, all are sorted as any are.
  private static let mostMoves = 8

  /// Brings keys into ascending order.
  ///
  /// - Complexity: O(n) on average where they are spread; O(n log n) where they are not.
  static func sort(_ keys: UnsafeMutableBufferPointer<UInt64>) {
    var (least, most) = (UInt64.max, UInt64.min)
    for key in keys { (least, most) = (min(least, key), max(most, key)) }
    guard least < most else { return }
    let shift = UInt64(max(0, UInt64.bitWidth - (most - least).leadingZeroBitCount - bucketBits))
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << bucketBits) { places in
      places.initialize(repeating: 0)
      // The shift leaves no more bits than there are buckets for.
      for key in keys { places[Int((key - least) &>> shift)] &+= 1 }
      var start: Int32 = 0
      for bucket in places.indices {
        let count = places[bucket]
        places[bucket] = start
        start &+= count
      }
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: keys.count) { sorted in
        for key in keys {
          let bucket = Int((key - least) &>> shift)
          sorted.initializeElement(at: Int(places[bucket]), to: key)
          places[bucket] &+= 1
        }
        // Keys of equal weights, of which there are many, have come in order and need not move.
        if !insert(sorted, into: keys) {
          _ = keys.update(from: sorted)
          var keys = keys
          keys.sort()
        }
      }
    }
  }

  /// Copies keys that are nearly where they belong to where they do; gives up if they are not.
  private static func insert(
    _ keys: UnsafeMutableBufferPointer<UInt64>, into sorted: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    var moves = mostMoves * keys.count
    for index in keys.indices {
      var place = index
      while place > 0, sorted[place &- 1] > keys[index] {
        sorted[place] = sorted[place &- 1]
        place &-= 1
      }
      sorted[place] = keys[index]
      moves -= index - place
      if moves < 0 { return false }
    }
    return true
  }
}
