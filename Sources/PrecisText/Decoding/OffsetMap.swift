import PrecisModel

/// Leads offsets in a derived text back to the text that it was derived from.
///
/// The map is a list of edits in ascending order: each says which bytes of the derived text stand for which bytes of the
/// original. Between edits both texts have the same bytes. A text that needed no change has no edits. Neighbours that turn as
/// many bytes into as many are one edit, so that a whole text in UTF-16 takes little more room than its accents.
package struct OffsetMap: Sendable, Equatable {
  private struct Edit: Sendable, Equatable {
    var derived: Range<Int>
    var original: Range<Int>
    /// The bytes of one replacement, of which the edit is a row.
    let derivedUnit: Int
    let originalUnit: Int
  }

  private var edits: [Edit] = []
  /// How many replacements were recorded.
  package private(set) var recordCount = 0

  package init() {}

  /// Whether both texts are the same.
  package var isIdentity: Bool { edits.isEmpty }

  /// Says that `derived` stands for `original`; an empty `derived` means that `original` was dropped. Call in ascending
  /// order.
  package mutating func record(derived: Range<Int>, original: Range<Int>) {
    recordCount += 1
    if let last = edits.last, !derived.isEmpty, !original.isEmpty, last.derivedUnit == derived.count,
      last.originalUnit == original.count, last.derived.upperBound == derived.lowerBound,
      last.original.upperBound == original.lowerBound
    {
      edits[edits.count - 1].derived = last.derived.lowerBound..<derived.upperBound
      edits[edits.count - 1].original = last.original.lowerBound..<original.upperBound
      return
    }
    edits.append(
      Edit(derived: derived, original: original, derivedUnit: derived.count, originalUnit: original.count))
  }

  /// The original offset at which the derived byte at `offset` starts: what was dropped before it is left out.
  ///
  /// - Complexity: O(log n) in the edits.
  package func start(of offset: Int) -> Int {
    guard let edit = lastEdit(where: { $0.derived.lowerBound <= offset }) else { return offset }
    guard offset < edit.derived.upperBound else { return edit.original.upperBound + offset - edit.derived.upperBound }
    return edit.original.lowerBound + (offset - edit.derived.lowerBound) / edit.derivedUnit * edit.originalUnit
  }

  /// The original offset after the derived byte that ends at `offset`: what was dropped after it is left out.
  ///
  /// - Complexity: O(log n) in the edits.
  package func end(of offset: Int) -> Int {
    guard let edit = lastEdit(where: { $0.derived.lowerBound < offset }) else { return offset }
    guard offset <= edit.derived.upperBound else { return edit.original.upperBound + offset - edit.derived.upperBound }
    guard edit.derivedUnit > 0 else { return edit.original.upperBound }
    let units = (offset - edit.derived.lowerBound + edit.derivedUnit - 1) / edit.derivedUnit
    return edit.original.lowerBound + units * edit.originalUnit
  }

  /// The derived offset that the original `offset` leads to; inside something that was dropped or replaced, its start.
  ///
  /// - Complexity: O(log n) in the edits.
  package func derivedOffset(ofOriginal offset: Int) -> Int {
    guard let edit = lastEdit(where: { $0.original.lowerBound <= offset }) else { return offset }
    guard offset < edit.original.upperBound else { return edit.derived.upperBound + offset - edit.original.upperBound }
    return edit.derived.lowerBound + (offset - edit.original.lowerBound) / edit.originalUnit * edit.derivedUnit
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
