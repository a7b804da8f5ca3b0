/// A large list of words that is searched where it lies: nothing is built, so that it costs nothing at start-up.
///
/// The embedded file has one word a line, sorted by bytes, after its comment lines.
package struct SortedWords: Sendable {
  private let file: EmbeddedFile?
  private let added: Set<[UInt8]>

  package init(file: EmbeddedFile?, added: [String]) {
    self.file = file
    self.added = added.isEmpty ? [] : Set(added.map { Array($0.utf8) })
  }

  /// Whether the list holds the word, whose bytes are UTF-8 in lower case.
  package func contains(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer { contains($0) } }

  /// Whether the list holds the word, whose bytes are UTF-8 in lower case.
  ///
  /// - Complexity: O(log n) in the bytes of the list.
  package func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if !added.isEmpty, added.contains(Array(word)) { return true }
    // Comments come before all words, as far as bytes go: no word starts with # or what comes before it.
    guard let bytes = file?.bytes, let first = word.first, first > UInt8(ascii: "#") else { return false }
    // Lines before `low` come before the word, lines from `high` on after it; both are where lines start.
    var low = 0
    var high = bytes.count
    while low < high {
      var line = (low &+ high) / 2
      while line > low, bytes[line &- 1] != UInt8(ascii: "\n") { line &-= 1 }
      var index = 0
      while index < word.count, line &+ index < bytes.count, bytes[line &+ index] == word[index],
        word[index] != UInt8(ascii: "\n")
      { index &+= 1 }
      let next = line &+ index < bytes.count ? bytes[line &+ index] : UInt8(ascii: "\n")
      if index == word.count {
        if next == UInt8(ascii: "\n") { return true }
        high = line
      } else if next != UInt8(ascii: "\n"), next > word[index] {
        high = line
      } else {
        low = line &+ index
        while low < high, bytes[low] != UInt8(ascii: "\n") { low &+= 1 }
        low &+= 1
      }
    }
    return false
  }
}
