import PrecisLexicons
import PrecisModel

/// The words of a page's blocks as ``BlockScanner`` met them: each line is read once, and whoever asks about words after
/// that (cues, headline, language) finds them here.
///
/// Of a long block only the head is read at first; ``forEachRun(in:from:of:_:)`` reads on where more is wanted.
package struct PageWords: Sendable {
  /// A word, in less than half the room that ``ScannedWord`` takes.
  package struct Word: Sendable, BitwiseCopyable {
    /// The identity of the folded word.
    package let term: Term
    /// Where the word starts.
    package let offset: UInt32
    /// The length of the word; no more than `UInt16.max`, like each of its counts.
    package let byteCount: UInt16
    /// How many letters and digits the word has, and how many digits.
    package let letterCount: UInt16
    /// Whether it is made of letters of ASCII alone, and not endless.
    package let isPlain: Bool
    package let digitCount: UInt16
    /// The languages of which the word is a function word.
    package var languages: LanguageSet

    /// A word of a head, which is short enough for every count. Places beyond 4 GiB are not kept rightly. Its languages are
    /// not yet known.
    @inline(__always)
    init(head word: ScannedWord) {
      term = word.term
      offset = UInt32(truncatingIfNeeded: word.start)
      byteCount = UInt16(truncatingIfNeeded: word.end &- word.start)
      letterCount = UInt16(truncatingIfNeeded: word.letterCount)
      digitCount = UInt16(truncatingIfNeeded: word.digitCount)
      isPlain = word.digitCount == 0 && word.letterCount == word.end &- word.start
      languages = .none
    }

    init(_ word: ScannedWord, _ languages: LanguageSet) {
      term = word.term
      offset = UInt32(truncatingIfNeeded: word.start)
      byteCount = UInt16(clamping: word.end &- word.start)
      letterCount = UInt16(clamping: word.letterCount)
      digitCount = UInt16(clamping: word.digitCount)
      isPlain = word.digitCount == 0 && word.letterCount == word.end &- word.start && word.letterCount < UInt16.max
      self.languages = languages
    }

    var start: Int { Int(offset) }
    var end: Int { start &+ Int(byteCount) }
    /// Whether the word is a number.
    var isNumber: Bool { letterCount == digitCount }
    /// Whether the word has three letters or more and is no function word.
    var isContent: Bool { letterCount >= 3 && languages.isDisjoint(with: [.french, .english]) }
  }

  /// The head of a block that was read.
  private struct Head: Sendable {
    let range: TextRange
    /// Where reading stopped.
    let end: Int
    let words: Range<Int>
    /// What tells of the words without a look at them; nothing where one may be part of an address, or hold letters beyond
    /// ASCII and Latin-1.
    let sums: PlainSums?
  }

  /// How many words of a head are no numbers, and how many letters these have.
  typealias PlainSums = (wordCount: Int, letterCount: Int)

  private let known: LanguageWords
  private(set) var words: [Word] = []
  private var heads: [Head] = []

  /// No words yet, with room for those of so many bytes.
  init(_ known: LanguageWords, byteCount: Int = 0) {
    self.known = known
    words.reserveCapacity(byteCount / 5)
    heads.reserveCapacity(byteCount / 64)
  }

  /// The words of a text of which nothing has been read.
  package var unread: PageWords { PageWords(known) }

  /// Takes in the words of a block, which `fill` writes where it is told to and counts; no more than `limit`.
  ///
  /// - Returns: which words they are.
  @inline(__always)
  mutating func append(limit: Int, _ fill: (UnsafeMutableBufferPointer<Word>) -> Int) -> Range<Int> {
    let first = words.count
    words.append(addingCapacity: limit) { room in
      room.withUnsafeMutableBufferPointer { words, count in count = min(limit, fill(words)) }
    }
    return first..<words.count
  }

  /// Adds a block whose words up to the offset `end` are `words`.
  mutating func addBlock(_ range: TextRange, readUpTo end: Int, words own: Range<Int>, _ sums: PlainSums?) {
    heads.append(Head(range: range, end: end, words: own, sums: sums))
  }

  /// The number of the block that starts at an offset, looked for from the block `first` on.
  func block(startingAt offset: Int, from first: Int) -> Int? {
    var index = first
    while index < heads.count, heads[index].range.start < offset { index += 1 }
    return index < heads.count && heads[index].range.start == offset ? index : nil
  }

  /// What the words of a range add up to, if it is a block, `first` or a later one, that was read to its end, and all of its
  /// words are of ASCII and Latin-1 letters and numbers, none of which is part of an address.
  func plainHead(_ range: Range<Int>, from first: Int) -> PlainSums? {
    guard let number = block(startingAt: range.lowerBound, from: first) else { return nil }
    let head = heads[number]
    return head.end == head.range.end && range.upperBound >= head.end ? head.sums : nil
  }

  /// Calls `body` with the words of a range, a run of them after the other: those that were met before if the range starts
  /// a block, and those behind them, which are read now.
  ///
  /// - Parameter block: The first block that the range may start, which is then the next one.
  /// - Complexity: O(n) in the words that were met before, and in the bytes behind them.
  package func forEachRun(
    in range: Range<Int>, from block: inout Int, of text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<Word>) -> Void
  ) {
    guard let number = self.block(startingAt: range.lowerBound, from: block) else {
      return forEachRun(in: range, of: text, body)
    }
    block = number + 1
    let (met, end) = met(ofBlock: number, upTo: range.upperBound)
    words.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[met])) }
    forEachRun(in: end..<range.upperBound, of: text, body)
  }

  /// Calls `body` with the words of a range of the text, which is read now.
  ///
  /// - Complexity: O(n) in the bytes.
  func forEachRun(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<Word>) -> Void
  ) {
    guard !range.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: Word.self, capacity: Self.runWords) { run in
      var scanner = WordScanner(text, range)
      var count = 0
      while scanner.next() {
        run.initializeElement(at: count, to: Word(scanner.word, known.languages(of: scanner.word.term)))
        count += 1
        if count == run.count {
          body(UnsafeBufferPointer(run))
          count = 0
        }
      }
      body(UnsafeBufferPointer(rebasing: run[..<count]))
    }
  }

  /// Which words of a block, as far as `limit`, were met before, and from where on it is to be read.
  private func met(ofBlock block: Int, upTo limit: Int) -> (words: Range<Int>, end: Int) {
    let head = heads[block]
    if head.end == head.range.end, limit >= head.end { return (head.words, limit) }
    // A word at the edge may have been cut, and a character too.
    let edge = min(limit, head.end) - Self.longestCharacter
    var last = head.words.upperBound
    while last > head.words.lowerBound, words[last - 1].end > edge { last -= 1 }
    let met = head.words.lowerBound..<last
    return (met, met.isEmpty ? head.range.start : words[last - 1].end)
  }

  /// Whether a word is a function word of one of some languages.
  package func isFunctionWord(_ word: Term, of languages: LanguageSet) -> Bool {
    !known.languages(of: word).isDisjoint(with: languages)
  }

  /// So many words are read at a time: no more than find room on the stack.
  private static let runWords = 1024 / MemoryLayout<Word>.stride

  private static let longestCharacter = 4
}
