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
  /// - Complexity: O(n) in the shingles.
  init(_ lists: [[Shingle]], bits: Int) {
    self.lists = lists
    let length = lists.isEmpty ? 0 : lists.reduce(0) { $0 + $1.count } / lists.count
    var most = 0
    while most < 16, length >> (most + 1) >= Self.leastLength { most += 1 }
    self.bits = max(0, min(bits, most))
    let shift = Shingle.bitWidth - self.bits
    bounds.reserveCapacity(lists.count * (count + 1))
    for list in lists {
      var place = 0
      bounds.append(place)
      list.withUnsafeBufferPointer { list in
        for part in 1..<max(1, count) {
          let least = Shingle(truncatingIfNeeded: part << shift)
          while place < list.count, list[place] < least { place += 1 }
          bounds.append(place)
        }
      }
      bounds.append(list.count)
    }
  }

  /// The number of parts.
  var count: Int { 1 << bits }

  /// The shingles of a list in a part.
  @inline(__always)
  func shingles<Result>(of list: Int, in part: Int, _ body: (UnsafeBufferPointer<Shingle>) -> Result) -> Result {
    let first = list * (count + 1) + part
    return lists[list].withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[bounds[first]..<bounds[first + 1]]))
    }
  }
}
