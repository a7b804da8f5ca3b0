/// Many ascending lists of shingles, all cut at the same values, so that tables that are laid out by the upper bits of
/// shingles are used in pieces that fit the processor's cache, and pieces can be made at once.
struct ShingleParts: Sendable {
  /// So many shingles of a list at least are worth a part.
  private static let leastLength = 32

  let lists: [[Shingle]]
  /// By how many upper bits the parts are told apart.
  let bits: Int
  /// For each list, where its parts start, then where the last one ends.
  private var bounds: [Int] = []

  /// - Parameters:
  ///   - lists: Lists of shingles in ascending order.
  ///   - bits: By how many upper bits the parts are told apart, unless lists are too short for so many parts.
  /// - Complexity: O(n log m) in the lists, of so many shingles.
  init(_ lists: [[Shingle]], bits: Int) {
    self.lists = lists
    let length = lists.isEmpty ? 0 : lists.reduce(0) { $0 + $1.count } / lists.count
    var most = 0
    while most < 16, length >> (most + 1) >= Self.leastLength { most += 1 }
    self.bits = max(0, min(bits, most))
    bounds.reserveCapacity(lists.count * (count + 1))
    for list in lists {
      var start = 0
      bounds.append(start)
      for part in 1..<max(1, count) {
        start = Self.first(
          of: list, from: start, atLeast: Shingle(truncatingIfNeeded: part << (Shingle.bitWidth - self.bits)))
        bounds.append(start)
      }
      bounds.append(list.count)
    }
  }

  /// The number of parts.
  var count: Int { 1 << bits }

  /// The part that a shingle belongs to.
  func part(of shingle: Shingle) -> Int { Int(truncatingIfNeeded: UInt64(shingle) >> UInt64(Shingle.bitWidth - bits)) }

  /// The shingles of a list in a part.
  @inline(__always)
  func shingles<Result>(of list: Int, in part: Int, _ body: (UnsafeBufferPointer<Shingle>) -> Result) -> Result {
    let first = list * (count + 1) + part
    return lists[list].withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[bounds[first]..<bounds[first + 1]]))
    }
  }

  /// The place of the first shingle from `start` on that is not less than `least`, or the end.
  private static func first(of list: [Shingle], from start: Int, atLeast least: Shingle) -> Int {
    var low = start
    var high = list.count
    while low < high {
      let middle = low + (high - low) / 2
      if list[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
