/// Sorts elements whose keys are spread over a part of all values, as those of weights are: one pass by the bits in which they
/// differ leaves little to do.
@usableFromInline
package enum KeySort {
  /// Brings elements into the order that `precedes` gives them.
  ///
  /// - Parameter key: A number that is never greater for an element that precedes another one.
  /// - Complexity: O(n) on average where keys are spread; O(n log n) where they are not.
  @inlinable
  package static func sort<Element: BitwiseCopyable>(
    _ elements: UnsafeMutableBufferPointer<Element>, by key: (Element) -> UInt64, _ precedes: (Element, Element) -> Bool
  ) {
    guard elements.count > 32 else {
      var elements = elements
      return elements.sort(by: precedes)
    }
    var (least, most) = (UInt64.max, UInt64.min)
    for element in elements { (least, most) = (min(least, key(element)), max(most, key(element))) }
    var bucketBits = 8
    while bucketBits < 14, 1 << bucketBits < elements.count { bucketBits += 1 }
    let shift = UInt64(max(0, UInt64.bitWidth - (most - least).leadingZeroBitCount - bucketBits))
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << bucketBits) { places in
      places.initialize(repeating: 0)
      // The shift leaves no more bits than there are buckets for.
      for element in elements { places[Int((key(element) - least) &>> shift)] &+= 1 }
      var start: Int32 = 0
      for bucket in places.indices {
        let count = places[bucket]
        places[bucket] = start
        start &+= count
      }
      withUnsafeTemporaryAllocation(of: Element.self, capacity: elements.count) { sorted in
        for element in elements {
          let bucket = Int((key(element) - least) &>> shift)
          sorted.initializeElement(at: Int(places[bucket]), to: element)
          places[bucket] &+= 1
        }
        // Elements of equal keys, of which there are many, have mostly come in order and need not move.
        if !insert(sorted, into: elements, precedes) {
          _ = elements.update(from: sorted)
          var elements = elements
          elements.sort(by: precedes)
        }
      }
    }
  }

  /// Copies elements that are nearly where they belong to where they do; gives up if they are not.
  @inlinable
  static func insert<Element: BitwiseCopyable>(
    _ elements: UnsafeMutableBufferPointer<Element>, into sorted: UnsafeMutableBufferPointer<Element>,
    _ precedes: (Element, Element) -> Bool
  ) -> Bool {
    // Where more have to move aside, all are sorted as any are.
    var moves = 8 * elements.count
    for index in elements.indices {
      let element = elements[index]
      var place = index
      while place > 0, precedes(element, sorted[place &- 1]) {
        sorted[place] = sorted[place &- 1]
        place &-= 1
      }
      sorted[place] = element
      moves -= index - place
      if moves < 0 { return false }
    }
    return true
  }
}
