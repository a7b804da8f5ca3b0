/// Which of the texts that were kept so far have a shingle.
///
/// Postings are linked lists in flat arrays behind an open-addressing table. A list that is full is closed: a shingle that
/// so many different texts have says nothing about copies, and long lists are what would make the search quadratic.
struct ShingleIndex {
  /// The longest list that is still looked at.
  static let longestList = 32

  private var keys: [Shingle]
  private var heads: [Int32]
  private var lengths: [UInt8]
  private var texts: [Int32] = []
  private var nexts: [Int32] = []
  private let mask: Int

  /// - Parameter capacity: how many different shingles will be added at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [Shingle](repeating: 0, count: size)
    heads = [Int32](repeating: -1, count: size)
    lengths = [UInt8](repeating: 0, count: size)
    mask = size - 1
  }

  /// Says that the text of the given number has the shingle.
  ///
  /// - Complexity: O(1) on average.
  mutating func add(_ shingle: Shingle, text: Int) {
    let slot = slot(of: shingle)
    guard Int(lengths[slot]) <= Self.longestList else { return }
    keys[slot] = shingle
    lengths[slot] += 1
    texts.append(Int32(clamping: text))
    nexts.append(heads[slot])
    heads[slot] = Int32(clamping: texts.count - 1)
  }

  /// Calls `body` with each text that has the shingle, unless too many have it.
  ///
  /// - Complexity: O(1) on average, for lists are short.
  @inline(__always)
  func forEachText(with shingle: Shingle, _ body: (Int) -> Void) {
    let slot = slot(of: shingle)
    guard Int(lengths[slot]) <= Self.longestList else { return }
    var posting = heads[slot]
    while posting >= 0 {
      body(Int(texts[Int(posting)]))
      posting = nexts[Int(posting)]
    }
  }

  /// The slot that holds the shingle, or the free one where it belongs. The table is never more than half full.
  @inline(__always)
  private func slot(of shingle: Shingle) -> Int {
    var slot = Int(truncatingIfNeeded: shingle >> 3) & mask
    while heads[slot] >= 0, keys[slot] != shingle { slot = (slot + 1) & mask }
    return slot
  }
}
