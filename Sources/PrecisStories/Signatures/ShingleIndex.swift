/// Which of the texts that were kept so far have a shingle.
///
/// Postings are linked lists in a flat array behind an open-addressing table. A list that is full is closed: a shingle that
/// so many different texts have says nothing about copies, and long lists are what would make the search quadratic.
struct ShingleIndex {
  /// The longest list that is still looked at.
  static let longestList = 32

  /// One shingle: side by side, so that a look-up touches one place in memory.
  private struct Slot {
    var shingle: Shingle = 0
    /// Its last posting, or -1 in a free slot.
    var head: Int32 = -1
    var length: Int32 = 0
  }

  private struct Posting {
    let text: Int32
    /// The posting before it in the same list, or -1.
    let next: Int32
  }

  private var slots: [Slot]
  private var postings: [Posting] = []
  private let mask: Int

  /// - Parameter capacity: how many different shingles will be added at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
  }

  /// Says that the text of the given number has the shingle.
  ///
  /// - Complexity: O(1) on average.
  mutating func add(_ shingle: Shingle, text: Int) {
    let slot = slot(of: shingle)
    guard slots[slot].length <= Int32(Self.longestList) else { return }
    let posting = Posting(text: Int32(clamping: text), next: slots[slot].head)
    slots[slot] = Slot(
      shingle: shingle, head: Int32(clamping: postings.count), length: slots[slot].length &+ 1)
    postings.append(posting)
  }

  /// Calls `body` with each text that has the shingle, unless too many have it.
  ///
  /// - Complexity: O(1) on average, for lists are short.
  @inline(__always)
  func forEachText(with shingle: Shingle, _ body: (Int) -> Void) {
    let slot = slots[slot(of: shingle)]
    guard slot.length <= Int32(Self.longestList) else { return }
    var next = slot.head
    while next >= 0 {
      let posting = postings[Int(next)]
      body(Int(posting.text))
      next = posting.next
    }
  }

  /// The slot that holds the shingle, or the free one where it belongs. The table is never more than half full.
  @inline(__always)
  private func slot(of shingle: Shingle) -> Int {
    var slot = Int(truncatingIfNeeded: shingle >> 3) & mask
    while slots[slot].head >= 0, slots[slot].shingle != shingle { slot = (slot + 1) & mask }
    return slot
  }
}
