extension Array {
  /// So many times the same element, as `init(repeating:count:)` has it.
  ///
  /// That one asks the runtime for the array's type each time, which costs more than a short array itself; this one is compiled for
  /// its element.
  ///
  /// - Complexity: O(n) in `count`.
  @inlinable
  package init(filled element: Element, count: Int) {
    self.init()
    append(contentsOf: repeatElement(element, count: count))
  }
}
