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

  /// What `body` says of the beginnings of a word, for one who asks about many words that begin as it does.
  ///
  /// - Complexity: O(n) in the bytes of the word, beside what `body` does.
  package func withBeginnings(of word: UnsafeBufferPointer<UInt8>, _ body: (Beginnings) -> Bool) -> Bool {
    withUnsafeTemporaryAllocation(of: WordGraph.Place.self, capacity: word.count + 1) { places in
      var count = 0
      if let builtIn {
        places[0] = builtIn.start
        count = 1
        while count <= word.count, let next = builtIn.place(after: places[count - 1], word[count - 1]) {
          places[count] = next
          count += 1
        }
      }
      return body(Beginnings(list: self, word: word, places: UnsafeBufferPointer(rebasing: places[..<count])))
    }
  }

  /// The beginnings of a word, each with where it leads in the list; not to leave the closure that it is given to.
  package struct Beginnings {
    fileprivate let list: WordList
    fileprivate let word: UnsafeBufferPointer<UInt8>
    /// The places of the first byte, the first two, and so on, as far as words of the list begin so; before them that of none.
    fileprivate let places: UnsafeBufferPointer<WordGraph.Place>

    /// Whether the list holds the word that begins with the first `count` bytes and goes on with `ending`.
    ///
    /// - Complexity: O(n) in the bytes of the ending.
    package func holds(_ count: Int, _ ending: UnsafeBufferPointer<UInt8>) -> Bool {
      if count < places.count, list.builtIn?.endsWord(ending, from: places[count]) == true { return true }
      return !list.added.isEmpty && list.added.contains(Array(word.prefix(count)) + ending)
    }
  }
}
