import PrecisModel

/// Leads offsets in a derived text back to the text that it was derived from.
///
/// The map is a list of edits in ascending order: each says which bytes of the derived text stand for which bytes of the
/// original. Between edits both texts have the same bytes. A text that needed no change has no edits.
package struct OffsetMap: Sendable, Hashable {
  private struct Edit: Sendable, Hashable {
    let derived: Range<Int>
    let original: Range<Int>
  }

  private var edits: [Edit] = []

  package init() {}

  /// Whether both texts are the same.
  package var isIdentity: Bool { edits.isEmpty }

  /// Says that `derived` stands for `original`; an empty `derived` means that `original` was dropped. Call in ascending
  /// order.
  package mutating func record(derived: Range<Int>, original: Range<Int>) {
    edits.append(Edit(derived: derived, original: original))
  }

  /// The original offset at which the derived byte at `offset` starts: what was dropped before it is left out.
  ///
  /// - Complexity: O(log n) in the edits.
  package func start(of offset: Int) -> Int {
    guard let edit = lastEdit(where: { $0.derived.lowerBound <= offset }) else { return offset }
    return offset < edit.derived.upperBound
      ? edit.original.lowerBound : edit.original.upperBound + offset - edit.derived.upperBound
  }

  /// The original offset after the derived byte that ends at `offset`: what was dropped after it is left out.
  ///
  /// - Complexity: O(log n) in the edits.
  package func end(of offset: Int) -> Int {
    guard let edit = lastEdit(where: { $0.derived.lowerBound < offset }) else { return offset }
    return offset <= edit.derived.upperBound
      ? edit.original.upperBound : edit.original.upperBound + offset - edit.derived.upperBound
  }

  /// The derived offset that the original `offset` leads to; inside something that was dropped or replaced, its start.
  ///
  /// - Complexity: O(log n) in the edits.
  package func derivedOffset(ofOriginal offset: Int) -> Int {
    guard let edit = lastEdit(where: { $0.original.lowerBound <= offset }) else { return offset }
    return offset < edit.original.upperBound
      ? edit.derived.lowerBound : edit.derived.upperBound + offset - edit.original.upperBound
  }

  /// The last of the leading edits for which `predicate` holds.
  private func lastEdit(where predicate: (Edit) -> Bool) -> Edit? {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = low + (high - low) / 2
      if predicate(edits[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? edits[low - 1] : nil
  }
}
