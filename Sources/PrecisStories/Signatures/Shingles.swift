/// A shingle: the upper half of a hash of its words. Two different ones are equal with a chance of one in four thousand
/// million, which changes an overlap of two texts by less than a thousandth even where each has a million of them.
typealias Shingle = UInt32

/// The shingles of an article: every run of three consecutive words of its main text, as a hash.
///
/// Words compare by their folded spelling, so that case, accents, quotation marks, apostrophes, hyphens, line breaks and
/// encoding make no difference (A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997). Three words
/// are few enough to survive a light rewriting and enough to be rare by chance.
///
/// The memory is the value's own, a place for each of `capacity` words, where the run is written that ends with the word; so
/// the first two hold no shingle. Every index is checked against the capacity.
struct Shingles: ~Copyable {
  /// The number of words in a shingle; a shorter text is one shingle.
  static let wordCount = 3

  /// A hash of all words in order.
  private(set) var wordsHash: UInt64 = 0xCBF2_9CE4_8422_2325
  private let shingles: UnsafeMutablePointer<Shingle>
  private let capacity: Int
  private var count = 0
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// - Parameter wordLimit: How many words will be added at most; what comes after them is left out.
  init(wordLimit: Int) {
    capacity = max(1, wordLimit)
    shingles = .allocate(capacity: capacity)
  }

  deinit { shingles.deallocate() }

  /// Adds words, given by the hashes of their spellings.
  ///
  /// - Complexity: O(n) in the words.
  mutating func add(_ spellings: UnsafeBufferPointer<UInt64>) {
    var (first, second, hash) = (first, second, wordsHash)
    let fitting = UnsafeBufferPointer(rebasing: spellings.prefix(max(0, capacity &- count)))
    let room = shingles + count
    for (number, third) in fitting.enumerated() {
      hash = (hash ^ third) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      (room + number).initialize(to: Self.combined(first, second, third))
      first = second
      second = third
    }
    (self.first, self.second, wordsHash) = (first, second, hash)
    count &+= fitting.count
  }

  /// The distinct shingles in ascending order.
  ///
  /// - Complexity: O(n) in the words.
  func sorted() -> [Shingle] {
    guard count > 0 else { return [] }
    guard count >= Self.wordCount else { return [Self.combined(first, second, UInt64(count))] }
    let unfinished = Self.wordCount - 1
    return ShingleSort.distinct(UnsafeBufferPointer(start: shingles + unfinished, count: count - unfinished))
  }

  /// Whether a shingle is one of the sample, which has one in `modulus`, a power of two: the same for equal texts, wherever
  /// they stand (Broder 1997, section 4).
  @inline(__always)
  static func isSampled(_ shingle: Shingle, modulus: Shingle) -> Bool { shingle & (modulus - 1) == 0 }

  /// One hash of three words in order. Their own hashes are spread over all bits, which a product keeps in its upper half.
  @inline(__always)
  private static func combined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> Shingle {
    let words = (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xC2B2_AE3D_27D4_EB4F ^ third
    return Shingle(truncatingIfNeeded: (words &* 0x94D0_49BB_1331_11EB) >> 32)
  }
}
