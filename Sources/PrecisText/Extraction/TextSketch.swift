import PrecisModel

/// What tells a text from others that are no copies of it: the least of the hashes of its runs of three words.
///
/// Two texts have some of them in common with a chance that grows with what they share (A. Broder, "On the resemblance and
/// containment of documents", 1997): copies nearly always, even where seven words in ten were
/// changed, other texts nearly never.
struct TextSketch: Sendable, Equatable, Comparable {
  /// In ascending order.
  private(set) var hashes: [UInt64] = []

  /// What no article has.
  init() {}

  /// The sketch of some paragraphs, given by which words are theirs.
  ///
  /// - Complexity: O(n) in the words.
  init(of paragraphs: [Range<Int>], among words: [PageWords.Word]) {
    var sketcher = TextSketcher()
    words.withUnsafeBufferPointer { words in
      for paragraph in paragraphs { sketcher.add(UnsafeBufferPointer(rebasing: words[paragraph])) }
    }
    hashes = sketcher.hashes
  }

  /// Whether both texts may be copies of one.
  func sharesHash(with other: TextSketch) -> Bool {
    var (own, others) = (0, 0)
    while own < hashes.count, others < other.hashes.count {
      if hashes[own] == other.hashes[others] { return true }
      if hashes[own] < other.hashes[others] { own += 1 } else { others += 1 }
    }
    return false
  }

  static func < (left: TextSketch, right: TextSketch) -> Bool { left.hashes.lexicographicallyPrecedes(right.hashes) }
}

/// The least hashes of paragraphs that come one after the other.
private struct TextSketcher {
  /// In ascending order; the places behind ``count`` hold the greatest number.
  private var least = InlineArray<16, UInt64>(repeating: .max)
  private var count = 0

  /// Takes in each run of three words of a paragraph, whose first word is taken to stand there twice.
  mutating func add(_ words: UnsafeBufferPointer<PageWords.Word>) {
    guard let opening = words.first else { return }
    var first = opening.term
    var second = first
    var limit = least[15]
    for word in UnsafeBufferPointer(rebasing: words.dropFirst()) {
      let hash = Self.mixed(first, second, word.term)
      if hash < limit {
        insert(hash)
        limit = least[15]
      }
      first = second
      second = word.term
    }
  }

  /// The hashes so far, in ascending order.
  var hashes: [UInt64] { (0..<count).map { least[$0] } }

  @inline(__always)
  private static func mixed(_ first: Term, _ second: Term, _ third: Term) -> UInt64 {
    ((first.hash &* 0x9E37_79B9_7F4A_7C15 ^ second.hash) &* 0xBF58_476D_1CE4_E5B9 ^ third.hash) &* 0x94D0_49BB_1331_11EB
  }

  /// Puts a hash that is less than the last one in its place.
  private mutating func insert(_ hash: UInt64) {
    var place = 0
    while least[place] < hash { place += 1 }
    if least[place] == hash { return }
    var moved = hash
    while place < 16 {
      swap(&moved, &least[place])
      place += 1
    }
    count = min(16, count + 1)
  }
}
