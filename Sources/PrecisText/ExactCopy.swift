extension Array {
  /// The same elements in memory of their own, with none to spare: for what is kept long after it grew.
  ///
  /// - Complexity: O(n).
  func exactCopy() -> [Element] {
    [Element](unsafeUninitializedCapacity: count) { buffer, copied in
      copied = buffer.initialize(fromContentsOf: self)
    }
  }
}
