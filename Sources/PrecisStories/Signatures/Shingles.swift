/// A shingle: the upper half of a hash of its words. Two different ones are equal with a chance of one in four thousand
/// million, which changes an overlap of two texts by less than a thousandth even where each has a million of them.
typealias Shingle = UInt32

/// The shingles of an article: every run of three consecutive words of its main text, as a hash.
///
/// Words compare by their folded spelling, so that case, accents, quotation marks, apostrophes, hyphens, line breaks and
/// encoding make no difference (A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997). Three words
/// are few enough to survive a light rewriting and enough to be rare by chance.
///
/// The memory is the value's own, `capacity` shingles of which the first ones are set; every index is checked against that.
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

  /// - Parameter wordLimit: How many words will be added at most; what comes after them is no shingle.
  init(wordLimit: Int) {
    capacity = max(1, wordLimit)
    shingles = .allocate(capacity: capacity)
  }

  deinit { shingles.deallocate() }

  /// Adds words.
  ///
  /// - Complexity: O(n) in the words.
  mutating func add(_ words: UnsafeBufferPointer<SignatureWord>) {
    var (first, second, hash) = (first, second, wordsHash)
    var place = count - Self.wordCount + 1
    for word in words {
      let third = word.spelling
      hash = (hash ^ third) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      if place >= 0, place < capacity { (shingles + place).initialize(to: Self.combined(first, second, third)) }
      place += 1
      first = second
      second = third
    }
    (self.first, self.second, wordsHash) = (first, second, hash)
    count += words.count
  }

  /// The distinct shingles in ascending order.
  ///
  /// - Complexity: O(n) in the words.
  func sorted() -> [Shingle] {
    guard count > 0 else { return [] }
    guard count >= Self.wordCount else { return [Self.combined(first, second, UInt64(count))] }
    return ShingleSort.distinct(UnsafeBufferPointer(start: shingles, count: min(capacity, count - Self.wordCount + 1)))
  }

  /// Whether a shingle is one of the sample, which has one in `modulus`, a power of two: the same for equal texts, wherever
  /// they stand (Broder 1997, section 4).
  @inline(__always)
  static func isSampled(_ shingle: Shingle, modulus: Shingle) -> Bool { shingle & (modulus - 1) == 0 }

  /// One hash of three words in order: each is turned by another amount before they are mixed.
  @inline(__always)
  private static func combined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> Shingle {
    let words = first &* 0x9E37_79B9_7F4A_7C15 &+ (second << 23 | second >> 41) &* 0xC2B2_AE3D_27D4_EB4F &+ third
    return Shingle(truncatingIfNeeded: mixed(words) >> 32)
  }
}
