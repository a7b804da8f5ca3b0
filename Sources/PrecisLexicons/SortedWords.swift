/// A large list of words that is searched where it lies: no table is built, so that it costs nothing at start-up.
///
/// The embedded file has one word a line, sorted by bytes, after its comment lines.
package struct SortedWords: Sendable {
  private let file: EmbeddedFile?
  private let start: Int
  private let added: Set<[UInt8]>

  package init(file: EmbeddedFile?, added: [String]) {
    self.file = file
    self.added = Set(added.map { Array($0.utf8) })
    var start = 0
    if let bytes = file?.bytes {
      while start < bytes.count, bytes[start] == UInt8(ascii: "#") {
        while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start += 1 }
        start += 1
      }
    }
    self.start = start
  }

  /// Whether the list holds the word, whose bytes are UTF-8 in lower case.
  ///
  /// - Complexity: O(log n) in the bytes of the list.
  package func contains(_ word: [UInt8]) -> Bool {
    if !added.isEmpty, added.contains(word) { return true }
    guard let bytes = file?.bytes, !word.isEmpty else { return false }
    var low = start
    var high = bytes.count
    while low < high {
      // The line that holds the middle byte.
      var lineStart = low + (high - low) / 2
      while lineStart > low, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
      var lineEnd = lineStart
      while lineEnd < high, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
      switch Self.order(word, bytes[lineStart..<lineEnd]) {
      case 0: return true
      case ..<0: high = lineStart
      default: low = lineEnd + 1
      }
    }
    return false
  }

  /// Negative if `word` comes before `line`, positive if after, by unsigned bytes.
  private static func order(_ word: [UInt8], _ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    for (left, right) in zip(word, line) where left != right { return left < right ? -1 : 1 }
    return word.count - line.count
  }
}
