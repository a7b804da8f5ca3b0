import PrecisModel

/// The words of a page's blocks as ``BlockScanner`` met them: each line is read once, and whoever asks about words after
/// that (cues, headline, language) finds them here.
///
/// Of a long block only the head is read at first; ``forEachWord(ofBlock:upTo:in:_:)`` reads on where more is wanted.
package struct PageWords: Sendable {
  /// A word, in half the room that ``ScannedWord`` takes.
  struct Word: Sendable, BitwiseCopyable {
    let term: Term
    let start: Int
    let byteCount: UInt16
    let letterCount: UInt16
    let digitCount: UInt16
    let upperCount: UInt16
    /// The languages of which the word is a function word.
    let languages: LanguageSet
    let startsUpper: Bool

    @inline(__always)
    init(_ word: ScannedWord, _ languages: LanguageSet) {
      term = word.term
      start = word.start
      byteCount = UInt16(clamping: word.end - word.start)
      letterCount = UInt16(clamping: word.letterCount)
      digitCount = UInt16(clamping: word.digitCount)
      upperCount = UInt16(clamping: word.upperCount)
      self.languages = languages
      startsUpper = word.startsUpper
    }

    var end: Int { start + Int(byteCount) }
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
  }

  private let known: LanguageWords
  private(set) var words: [Word] = []
  private var heads: [Head] = []

  /// No words yet, with room for those of so many bytes.
  init(_ known: LanguageWords, byteCount: Int = 0) {
    self.known = known
    words.reserveCapacity(byteCount / 5)
  }

  /// Takes in a word, which belongs to the block that is added next.
  @inline(__always)
  mutating func append(_ word: ScannedWord) -> LanguageSet {
    let languages = known.languages(of: word.term)
    words.append(Word(word, languages))
    return languages
  }

  /// Adds the block whose words, up to the offset `end`, are those from `first` on.
  mutating func addBlock(_ range: TextRange, readUpTo end: Int, firstWord first: Int) {
    heads.append(Head(range: range, end: end, words: first..<words.count))
  }

  /// The number of the block that starts at an offset, looked for from the block `first` on.
  func block(startingAt offset: Int, from first: Int) -> Int? {
    var index = first
    while index < heads.count, heads[index].range.start < offset { index += 1 }
    return index < heads.count && heads[index].range.start == offset ? index : nil
  }

  /// Calls `body` with each word of `range`, the start of a block, in order.
  ///
  /// - Complexity: O(n) in the words that were met before, and in the bytes behind them.
  func forEachWord(ofBlock block: Int, upTo limit: Int, in text: [UInt8], _ body: (Word) -> Void) {
    let head = heads[block]
    var read = head.range.start
    let isWhole = head.end == head.range.end && limit >= head.end
    // A word at the edge may have been cut, and a character too.
    let edge = isWhole ? head.end : min(limit, head.end) - Self.longestCharacter
    for index in head.words {
      let word = words[index]
      guard word.end <= edge else { break }
      body(word)
      read = word.end
    }
    if !isWhole { forEachWord(in: read..<limit, of: text, body) }
  }

  /// Calls `body` with each word of a range of the text, which is read now.
  ///
  /// - Complexity: O(n) in the bytes.
  func forEachWord(in range: Range<Int>, of text: [UInt8], _ body: (Word) -> Void) {
    guard !range.isEmpty else { return }
    text.withUnsafeBufferPointer { text in
      var scanner = WordScanner(text, range)
      while scanner.next() { body(Word(scanner.word, known.languages(of: scanner.word.term))) }
    }
  }

  private static let longestCharacter = 4
}
