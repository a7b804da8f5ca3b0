import PrecisLexicons
import PrecisModel

/// The words of a page's blocks as ``BlockScanner`` met them: each line is read once, and whoever asks about words after
/// that (cues, headline, language) finds them here.
///
/// Of a long block only the head is read at first; ``forEachWord(ofBlock:upTo:in:_:)`` reads on where more is wanted.
package struct PageWords: Sendable {
  /// A word, in less than half the room that ``ScannedWord`` takes.
  struct Word: Sendable, BitwiseCopyable {
    let term: Term
    private let offset: UInt32
    let byteCount: UInt16
    let letterCount: UInt16
    let digitCount: UInt16
    let upperCount: UInt16
    /// The languages of which the word is a function word.
    var languages: LanguageSet

    /// A word of a head, which is short enough for every count. Places beyond 4 GiB are not kept rightly. Its languages are
    /// not yet known.
    @inline(__always)
    init(head word: ScannedWord) {
      term = word.term
      offset = UInt32(truncatingIfNeeded: word.start)
      byteCount = UInt16(truncatingIfNeeded: word.end &- word.start)
      letterCount = UInt16(truncatingIfNeeded: word.letterCount)
      digitCount = UInt16(truncatingIfNeeded: word.digitCount)
      upperCount = UInt16(truncatingIfNeeded: word.upperCount)
      languages = .none
    }

    init(_ word: ScannedWord, _ languages: LanguageSet) {
      term = word.term
      offset = UInt32(truncatingIfNeeded: word.start)
      byteCount = UInt16(clamping: word.end &- word.start)
      letterCount = UInt16(clamping: word.letterCount)
      digitCount = UInt16(clamping: word.digitCount)
      upperCount = UInt16(clamping: word.upperCount)
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
    let look: HeadLook
  }

  /// What may be found among the words of a head.
  enum HeadLook: Sendable, BitwiseCopyable {
    /// Words of ASCII and Latin-1 letters and numbers, none of which is part of an address.
    case plain
    case other
  }

  private let known: LanguageWords
  private(set) var words: [Word] = []
  private var heads: [Head] = []

  /// No words yet, with room for those of so many bytes.
  init(_ known: LanguageWords, byteCount: Int = 0) {
    self.known = known
    words.reserveCapacity(byteCount / 5)
    heads.reserveCapacity(byteCount / 64)
  }

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
  mutating func addBlock(_ range: TextRange, readUpTo end: Int, words own: Range<Int>, _ look: HeadLook) {
    heads.append(Head(range: range, end: end, words: own, look: look))
  }

  /// The number of the block that starts at an offset, looked for from the block `first` on.
  func block(startingAt offset: Int, from first: Int) -> Int? {
    var index = first
    while index < heads.count, heads[index].range.start < offset { index += 1 }
    return index < heads.count && heads[index].range.start == offset ? index : nil
  }

  /// The words of a block that was read to its end, if all of them are plain and `limit` is no nearer than the end.
  func plainWords(ofBlock block: Int, upTo limit: Int) -> Range<Int>? {
    let head = heads[block]
    return head.look == .plain && head.end == head.range.end && limit >= head.end ? head.words : nil
  }

  /// Calls `body` with each word of `range`, the start of a block, in order.
  ///
  /// - Complexity: O(n) in the words that were met before, and in the bytes behind them.
  @inline(__always)
  func forEachWord(
    ofBlock block: Int, upTo limit: Int, in text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void
  ) {
    let head = heads[block]
    var read = head.range.start
    let isWhole = head.end == head.range.end && limit >= head.end
    // A word at the edge may have been cut, and a character too.
    let edge = isWhole ? head.end : min(limit, head.end) - Self.longestCharacter
    words.withUnsafeBufferPointer { words in
      for word in UnsafeBufferPointer(rebasing: words[head.words]) {
        guard word.end <= edge else { break }
        body(word)
        read = word.end
      }
    }
    if !isWhole { forEachWord(in: read..<limit, of: text, body) }
  }

  /// Calls `body` with each word of a range of the text, which is read now.
  ///
  /// - Complexity: O(n) in the bytes.
  func forEachWord(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) {
    guard !range.isEmpty else { return }
    var scanner = WordScanner(text, range)
    while scanner.next() { body(Word(scanner.word, known.languages(of: scanner.word.term))) }
  }

  private static let longestCharacter = 4
}
