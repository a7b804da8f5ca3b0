/// A dictionary: the words of a lexicon file that holds nothing else, and those that the user added.
package struct WordList: Sendable {
  private let builtIn: WordGraph?
  private let added: Set<[UInt8]>

  /// - Parameter builtIn: the words that are compiled in, where they lie.
  init(builtIn: WordGraph?, added: [String]) {
    self.builtIn = builtIn
    self.added = added.isEmpty ? [] : Set(added.map { Array($0.utf8) })
  }

  /// Whether the list holds the word, whose bytes are UTF-8 in lower case.
  package func contains(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer { contains($0) } }

  /// Whether the list holds the word, whose bytes are UTF-8 in lower case.
  ///
  /// - Complexity: O(n) in the bytes of the word.
  package func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if builtIn?.contains(word) == true { return true }
    return !added.isEmpty && added.contains(Array(word))
  }
}
