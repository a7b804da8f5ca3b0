/// Goes through many ascending lists of shingles part by part of all values, so that tables that are laid out by the upper
/// bits of shingles are used in pieces that fit the processor's cache.
struct ShingleParts {
  /// So many shingles of a list at least are worth a part.
  private static let leastLength = 32

  private let lists: [[Shingle]]
  private let bits: Int
  private var part: Shingle = 0
  /// For each list, where it lies in the part.
  private var starts: [Int]
  private var ends: [Int]

  /// - Parameters:
  ///   - lists: Lists of shingles in ascending order.
  ///   - bits: By how many upper bits the parts are told apart, unless lists are too short for so many parts.
  init(_ lists: [[Shingle]], bits: Int) {
    self.lists = lists
    let length = lists.isEmpty ? 0 : lists.reduce(0) { $0 + $1.count } / lists.count
    var most = 0
    while most < 16, length >> (most + 1) >= Self.leastLength { most += 1 }
    self.bits = max(0, min(bits, most))
    starts = [Int](repeating: 0, count: lists.count)
    ends = starts
  }

  /// The number of parts.
  var count: Int { 1 << bits }

  /// The part that a shingle belongs to.
  @inline(__always)
  func part(of shingle: Shingle) -> Int { Int(truncatingIfNeeded: UInt64(shingle) >> UInt64(Shingle.bitWidth - bits)) }

  /// Goes on to the next part; at first the first one. Called ``count`` times.
  mutating func next() {
    let last = Int(part)
    part &+= 1
    for (number, list) in lists.enumerated() {
      var end = ends[number]
      starts[number] = end
      while end < list.count, part(of: list[end]) <= last { end += 1 }
      ends[number] = end
    }
  }

  /// The shingles of a list in this part.
  @inline(__always)
  func shingles<Result>(of list: Int, _ body: (UnsafeBufferPointer<Shingle>) -> Result) -> Result {
    lists[list].withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[starts[list]..<ends[list]])) }
  }
}
