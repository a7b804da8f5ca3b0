/// A large list of words that is searched where it lies: nothing is built, so that it costs nothing at start-up.
///
/// The words are the ways through a graph whose edges bear letters (bytes). Beginnings that words share are one way, and so are
/// their ends: it is the smallest such graph, made by adding the words in order (J. Daciuk, S. Mihov, B. W. Watson, R. E. Watson
/// 2000). Forty thousand words have thirty to forty-six thousand edges, of three bytes each.
package struct WordGraph: Sendable {
  /// For each byte the number of its letter, from 1; 0 for a byte that is in no word.
  private let letters: PackedNumbers
  /// The edges: those of a node side by side, in the order of their letters. The first of all bears no letter and stands for the
  /// nodes that have none; then come those of the node where words start.
  private let edges: PackedNumbers
  private let format: WordGraphFormat

  /// The next one that `reader` reads, in place: whoever has it must hold the bytes.
  init?(_ reader: inout PackedReader) {
    guard let letters = reader.numbers(), letters.count == 256, let edges = reader.numbers() else { return nil }
    let letterCount = (0..<256).reduce(0) { max($0, letters[$1]) }
    guard letterCount <= 256 else { return nil }
    self.letters = letters
    self.edges = edges
    format = WordGraphFormat(letterCount: Int(letterCount))
  }

  /// Where a way through the graph has come to: the edge that was taken last.
  struct Place: BitwiseCopyable {
    fileprivate let edge: UInt64
  }

  /// Where words start.
  var start: Place {
    Place(edge: format.edge(letter: 0, isLast: true, endsWord: false, target: WordGraphFormat.start))
  }

  /// Where the way goes on with one more byte; nothing if no word does.
  ///
  /// - Complexity: O(1): a node has no more edges than there are letters.
  @inline(__always)
  func place(after place: Place, _ byte: UInt8) -> Place? {
    let letter = letters[Int(byte)]
    guard letter != 0 else { return nil }
    return edges.first(from: format.target(place.edge), letter, in: format.letterMask, last: format.lastBit)
      .map { Place(edge: $0) }
  }

  /// Whether a word ends where the bytes lead from a place.
  ///
  /// - Complexity: O(n) in the bytes.
  func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, from place: Place) -> Bool {
    var place = place
    for byte in bytes {
      guard let next = self.place(after: place, byte) else { return false }
      place = next
    }
    return format.endsWord(place.edge)
  }

  /// Whether the list holds a word.
  ///
  /// - Complexity: O(n) in the bytes of the word.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { endsWord(word, from: start) }

  /// Calls `body` with the words in the order of their bytes.
  ///
  /// - Complexity: O(n) in the bytes of the words.
  func forEachWord(_ body: ([UInt8]) -> Void) {
    var bytes = [UInt8](repeating: 0, count: 256)
    for byte in 0..<256 where letters[byte] < 256 { bytes[Int(letters[byte])] = UInt8(byte) }
    var word: [UInt8] = []
    // The edges that led to each letter of the word.
    var way: [Int] = []
    var next = WordGraphFormat.start
    while true {
      // Downwards as long as there are edges, which lead onwards only: there are no rings.
      while next > way.last ?? 0, next < edges.count, format.letter(edges[next]) != 0 {
        way.append(next)
        word.append(bytes[Int(format.letter(edges[next]) & 0xFF)])
        if format.endsWord(edges[next]) { body(word) }
        next = format.target(edges[next])
      }
      // Then back to where another edge goes on.
      while let last = way.last, format.isLast(edges[last]) {
        way.removeLast()
        word.removeLast()
      }
      guard let last = way.popLast() else { return }
      word.removeLast()
      next = last + 1
    }
  }
}

/// What the bits of an edge of a ``WordGraph`` say, from the lowest on: its letter, in as many as the letters take; whether it is
/// the last of its node; whether a word ends with it; the number of the first edge of the node that it leads to.
struct WordGraphFormat: Sendable {
  /// The number of the first edge of the node where words start.
  static let start = 1

  private let letterBits: UInt64
  let letterMask: UInt64
  /// The bit of an edge that is the last of its node.
  var lastBit: UInt64 { 1 &<< letterBits }

  init(letterCount: Int) {
    letterBits = UInt64(64 - letterCount.leadingZeroBitCount)
    letterMask = 1 << letterBits &- 1
  }

  @inline(__always)
  func letter(_ edge: UInt64) -> UInt64 { edge & letterMask }

  @inline(__always)
  func isLast(_ edge: UInt64) -> Bool { edge & lastBit != 0 }

  @inline(__always)
  func endsWord(_ edge: UInt64) -> Bool { edge &>> (letterBits &+ 1) & 1 != 0 }

  @inline(__always)
  func target(_ edge: UInt64) -> Int { Int(truncatingIfNeeded: edge &>> (letterBits &+ 2)) }

  func edge(letter: UInt64, isLast: Bool, endsWord: Bool, target: Int) -> UInt64 {
    letter | (isLast ? 1 : 0) << letterBits | (endsWord ? 2 : 0) << letterBits | UInt64(target) << (letterBits + 2)
  }
}
