extension Array {
  /// The same elements in memory of their own, with none to spare: for what is kept long after it grew.
  ///
  /// - Complexity: O(n).
  func exactCopy() -> [Element] {
    // The length of an array that is made so is written, be it the empty one, which threads share.
    if isEmpty { return [] }
    return [Element](unsafeUninitializedCapacity: count) { buffer, copied in
      copied = buffer.initialize(fromContentsOf: self)
    }
  }
}
