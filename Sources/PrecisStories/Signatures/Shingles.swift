import PrecisModel
import PrecisText

/// A shingle: the upper half of a hash of its words. Two different ones are equal with a chance of one in four thousand
/// million, which changes an overlap of two texts by less than a thousandth even where each has a million of them.
typealias Shingle = UInt32

/// The shingles of an article: every run of three consecutive words of its main text, as a hash.
///
/// Words compare by their folded spelling, so that case, quotation marks, apostrophes, hyphens, line breaks and encoding
/// make no difference (A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997). Three words are
/// few enough to survive a light rewriting and enough to be rare by chance.
enum Shingles {
  /// The number of words in a shingle; a shorter text is one shingle.
  static let wordCount = 3

  /// Calls `body` with each shingle of the document, in order, repeats included.
  ///
  /// - Complexity: O(n) in the words.
  @inline(__always)
  static func forEach(in document: Document, _ body: (Shingle) -> Void) {
    let tokens = document.tokens
    guard tokens.count >= wordCount else {
      if let first = tokens.first, let last = tokens.last {
        body(combined(first.word.hash, last.word.hash, UInt64(tokens.count)))
      }
      return
    }
    var first = tokens[0].word.hash
    var second = tokens[1].word.hash
    for index in 2..<tokens.count {
      let third = tokens[index].word.hash
      body(combined(first, second, third))
      first = second
      second = third
    }
  }

  /// The distinct shingles of the document in ascending order.
  ///
  /// - Complexity: O(n log n) in the words.
  static func sorted(of document: Document) -> [Shingle] {
    var shingles: [Shingle] = []
    shingles.reserveCapacity(document.tokens.count)
    forEach(in: document) { shingles.append($0) }
    return distinct(&shingles)
  }

  /// Those of distinct shingles in ascending order that `modulus`, a power of two, divides: a sample that is the same for
  /// equal texts, wherever they stand (Broder 1997, section 4).
  ///
  /// - Complexity: O(n) in the shingles.
  static func sampled(_ shingles: [Shingle], modulus: Shingle) -> [Shingle] {
    shingles.filter { $0 & (modulus - 1) == 0 }
  }

  private static func distinct(_ shingles: inout [Shingle]) -> [Shingle] {
    shingles.sort()
    var count = 0
    for shingle in shingles where count == 0 || shingles[count - 1] != shingle {
      shingles[count] = shingle
      count += 1
    }
    shingles.removeLast(shingles.count - count)
    return shingles
  }

  /// One hash of three words in order: each is turned by another amount before they are mixed.
  @inline(__always)
  private static func combined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> Shingle {
    let words = first &* 0x9E37_79B9_7F4A_7C15 &+ (second << 23 | second >> 41) &* 0xC2B2_AE3D_27D4_EB4F &+ third
    return Shingle(truncatingIfNeeded: mixed(words) >> 32)
  }
}
