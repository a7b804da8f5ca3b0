import PrecisModel
import PrecisText

/// Words that were read and wait for what is done with each of them.
///
/// To read a word, to hash runs of three and to count those that say something are loops of their own: one loop that did
/// all would have more to keep in mind than registers hold. About every second word is a function word, of which the spelling
/// alone is wanted.
struct WordRun {
  /// The spellings of the words, as hashes.
  let spellings: UnsafeBufferPointer<UInt64>
  /// Those of the words that say what the text is about.
  let contentWords: UnsafeBufferPointer<SignatureWord>

  /// How many words a run holds at most.
  static let capacity = 128

  /// Calls `body` with the words of some ranges of a text, run by run, in order; every run but the last one is full.
  ///
  /// - Parameters:
  ///   - page: The words of the text, as far as they were read.
  ///   - language: That of the text.
  /// - Complexity: O(n) in the bytes.
  static func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ ranges: [TextRange], _ page: PageWords, _ language: Language,
    _ body: (WordRun) -> Void
  ) {
    WordRoom.withRoom { room in
      var filled = room
      let functionWords = FunctionWordTest(language, page)
      var block = 0
      for range in ranges {
        let scan = SignatureScan(text, end: range.end)
        var place = SignatureScan.Place(start: range.start)
        page.forEachRun(in: range.offsets, from: &block, of: text) { words in
          // In a value of its own, so that it stays in registers.
          var own = filled
          var first = 0
          while first < words.count {
            // What was part of a number has been read.
            guard Int(words[first].offset) >= place.index else {
              first += 1
              continue
            }
            if own.isFull { body(own.take()) }
            let plain = own.appendPlain(words, from: first, place, scan, functionWords.language)
            if plain > 0 {
              first += plain
              place = scan.place(behind: words[first - 1])
            } else {
              place = scan.read(words[first], from: place, functionWords) { spelling in
                if own.isFull { body(own.take()) }
                own.append(spelling)
              } mean: { word in
                own.append(word)
              }
              first += 1
            }
          }
          filled = own
        }
      }
      body(filled.take())
    }
  }
}

/// Where a run of words is written.
///
/// Invariant of the unsafe writes: there are no more words of content than words, and both are no more than
/// ``WordRun/capacity``, which is checked.
private struct WordRoom {
  private let spellings: UnsafeMutablePointer<UInt64>
  private let contentWords: UnsafeMutablePointer<SignatureWord>
  /// Which of the words that are being added say what the text is about.
  private let listed: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var contentCount = 0

  private init(
    _ spellings: UnsafeMutablePointer<UInt64>, _ contentWords: UnsafeMutablePointer<SignatureWord>,
    _ listed: UnsafeMutablePointer<UInt8>
  ) {
    self.spellings = spellings
    self.contentWords = contentWords
    self.listed = listed
  }

  /// Calls `body` with an empty room, which must not leave it.
  static func withRoom(_ body: (WordRoom) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: WordRun.capacity) { spellings in
      withUnsafeTemporaryAllocation(of: SignatureWord.self, capacity: WordRun.capacity) { contentWords in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordRun.capacity) { listed in
          guard let spellings = spellings.baseAddress, let contentWords = contentWords.baseAddress,
            let listed = listed.baseAddress
          else { return }
          body(WordRoom(spellings, contentWords, listed))
        }
      }
    }
  }

  var isFull: Bool { count == WordRun.capacity }

  /// Adds the plain words of a page from one of them on, up to one that is not, or as many as there is room for.
  ///
  /// Which words say something cannot be foreseen: they are listed first, so that no branch has to guess.
  ///
  /// - Parameters:
  ///   - place: Where the first one goes on from.
  ///   - language: Whose function words say nothing.
  /// - Returns: How many were added.
  /// - Complexity: O(n) in the words.
  @inline(__always)
  mutating func appendPlain(
    _ words: UnsafeBufferPointer<PageWords.Word>, from first: Int, _ place: SignatureScan.Place,
    _ scan: SignatureScan, _ language: LanguageSet
  ) -> Int {
    let own = UnsafeBufferPointer(rebasing: words[first...])
    let limit = min(own.count, WordRun.capacity &- count)
    var added = 0
    var listedCount = 0
    while added < limit, own[added].isPlain {
      (spellings + count + added).initialize(to: own[added].term.hash)
      (listed + listedCount).initialize(to: UInt8(truncatingIfNeeded: added))
      let isFunctionWord = own[added].languages.rawValue & language.rawValue != 0
      listedCount &+= (isFunctionWord ? 0 : 1) & (own[added].letterCount > 1 ? 1 : 0)
      added &+= 1
    }
    count &+= added
    for index in 0..<listedCount {
      let number = Int(listed[index])
      append(number == 0 ? scan.plain(own[0], from: place) : scan.plain(own[number], behind: own[number &- 1]))
    }
    return added
  }

  /// Adds a word to a room that is not full.
  @inline(__always)
  mutating func append(_ spelling: UInt64) {
    precondition(count < WordRun.capacity, "the room is full")
    (spellings + count).initialize(to: spelling)
    count &+= 1
  }

  /// Adds what is known of the word that was added last.
  @inline(__always)
  mutating func append(_ word: SignatureWord) {
    precondition(contentCount < count, "the word has been added")
    (contentWords + contentCount).initialize(to: word)
    contentCount &+= 1
  }

  /// The words, which are to be let go of then.
  @inline(__always)
  mutating func take() -> WordRun {
    defer { (count, contentCount) = (0, 0) }
    return WordRun(
      spellings: UnsafeBufferPointer(start: spellings, count: count),
      contentWords: UnsafeBufferPointer(start: contentWords, count: contentCount))
  }
}
