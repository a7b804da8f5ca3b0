/// A shingle: the upper half of a hash of its words. Two different ones are equal with a chance of one in four thousand
/// million, which changes an overlap of two texts by less than a thousandth even where each has a million of them.
typealias Shingle = UInt32

/// The shingles of an article: every run of three consecutive words of its main text, as a hash.
///
/// Words compare by their folded spelling, so that case, accents, quotation marks, apostrophes, hyphens, line breaks and
/// encoding make no difference (A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997). Three words
/// are few enough to survive a light rewriting and enough to be rare by chance.
struct Shingles {
  /// The number of words in a shingle; a shorter text is one shingle.
  static let wordCount = 3

  /// A hash of all words in order.
  private(set) var wordsHash: UInt64 = 0
  private var shingles: [Shingle] = []
  private var count = 0
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// - Parameter capacity: How many words will be added, about.
  init(capacity: Int = 0) { shingles.reserveCapacity(capacity) }

  /// Adds a word.
  @inline(__always)
  mutating func add(_ word: UInt64) {
    wordsHash = mixed(wordsHash &+ 0x9E37_79B9_7F4A_7C15 ^ word)
    count += 1
    if count >= Self.wordCount { shingles.append(Self.combined(first, second, word)) }
    first = second
    second = word
  }

  /// The distinct shingles in ascending order.
  ///
  /// - Complexity: O(n) in the words.
  consuming func sorted() -> [Shingle] {
    if count > 0, count < Self.wordCount { return [Self.combined(first, second, UInt64(count))] }
    var sorted = shingles
    ShingleSort.sort(&sorted)
    var kept = 0
    for shingle in sorted where kept == 0 || sorted[kept - 1] != shingle {
      sorted[kept] = shingle
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    return sorted
  }

  /// Those of distinct shingles in ascending order that `modulus`, a power of two, divides: a sample that is the same for
  /// equal texts, wherever they stand (Broder 1997, section 4).
  ///
  /// - Complexity: O(n) in the shingles.
  static func sampled(_ shingles: [Shingle], modulus: Shingle) -> [Shingle] {
    shingles.filter { $0 & (modulus - 1) == 0 }
  }

  /// One hash of three words in order: each is turned by another amount before they are mixed.
  @inline(__always)
  private static func combined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> Shingle {
    let words = first &* 0x9E37_79B9_7F4A_7C15 &+ (second << 23 | second >> 41) &* 0xC2B2_AE3D_27D4_EB4F &+ third
    return Shingle(truncatingIfNeeded: mixed(words) >> 32)
  }
}

/// Sorts shingles: they are spread evenly over all values, so that one pass by their upper bits leaves little to do.
enum ShingleSort {
  /// Sorts in place, the same as `sort()`.
  ///
  /// - Complexity: O(n) on average for hashes; O(n log n) where many are equal.
  static func sort(_ shingles: inout [Shingle]) {
    guard shingles.count > 64 else { return shingles.sort() }
    var bits = 6
    while bits < 16, 1 << (bits + 2) < shingles.count { bits += 1 }
    let shift = Shingle(Shingle.bitWidth - bits)
    var starts = [Int32](repeating: 0, count: (1 << bits) + 1)
    for shingle in shingles { starts[Int(shingle >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var sorted = [Shingle](repeating: 0, count: shingles.count)
    for shingle in shingles {
      let bucket = Int(shingle >> shift)
      sorted[Int(starts[bucket])] = shingle
      starts[bucket] += 1
    }
    // Now `starts` holds where each bucket ends.
    var start = 0
    for bucket in 0..<(1 << bits) {
      let end = Int(starts[bucket])
      if end - start > 32 {
        sorted[start..<end].sort()
      } else if end - start > 1 {
        insertionSort(&sorted, start..<end)
      }
      start = end
    }
    shingles = sorted
  }

  private static func insertionSort(_ shingles: inout [Shingle], _ range: Range<Int>) {
    for index in range.dropFirst() {
      let shingle = shingles[index]
      var place = index
      while place > range.lowerBound, shingles[place - 1] > shingle {
        shingles[place] = shingles[place - 1]
        place -= 1
      }
      shingles[place] = shingle
    }
  }
}
