/// Sorts shingles: they are spread evenly over all values, so that one pass by their upper bits, into half as many buckets or
/// more, leaves little to do.
enum ShingleSort {
  /// A bucket of more shingles is sorted by itself.
  private static let longestBucket = 32

  /// The distinct ones of some shingles in ascending order.
  ///
  /// - Complexity: O(n) on average for hashes; O(n log n) where many are equal.
  static func distinct(_ shingles: UnsafeBufferPointer<Shingle>) -> [Shingle] {
    withUnsafeTemporaryAllocation(of: Shingle.self, capacity: shingles.count) { sorted in
      sort(shingles, into: sorted)
      // What equals the one before makes way for the next: no branch has to guess.
      var kept = 0
      var last = ~(sorted.first ?? 0)
      for shingle in sorted {
        sorted[kept] = shingle
        kept &+= shingle == last ? 0 : 1
        last = shingle
      }
      return Array(sorted[..<kept])
    }
  }

  /// Sorts as many shingles as there is room for in `sorted`.
  private static func sort(_ shingles: UnsafeBufferPointer<Shingle>, into sorted: UnsafeMutableBufferPointer<Shingle>) {
    var bits = 4
    while bits < 16, 2 << bits < shingles.count { bits += 1 }
    let shift = Shingle(Shingle.bitWidth - bits)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << bits) { places in
      places.initialize(repeating: 0)
      for shingle in shingles { places[Int(shingle &>> shift)] &+= 1 }
      var start: Int32 = 0
      var longest: Int32 = 0
      for bucket in places.indices {
        let count = places[bucket]
        places[bucket] = start
        start &+= count
        longest = max(longest, count)
      }
      for shingle in shingles {
        let place = places[Int(shingle &>> shift)]
        places[Int(shingle &>> shift)] = place &+ 1
        sorted[Int(place)] = shingle
      }
      guard longest > longestBucket else { return insertionSort(sorted) }
      // Each place is now where its bucket ends.
      var end = 0
      for place in places {
        var bucket = UnsafeMutableBufferPointer(rebasing: sorted[end..<Int(place)])
        if bucket.count > 1 { bucket.sort() }
        end = Int(place)
      }
    }
  }

  /// Sorts shingles that are nearly where they belong.
  private static func insertionSort(_ shingles: UnsafeMutableBufferPointer<Shingle>) {
    guard var last = shingles.first else { return }
    for index in 1..<shingles.count {
      let shingle = shingles[index]
      guard shingle < last else {
        last = shingle
        continue
      }
      var place = index
      repeat {
        shingles[place] = shingles[place &- 1]
        place &-= 1
      } while place > 0 && shingles[place &- 1] > shingle
      shingles[place] = shingle
    }
  }
}
