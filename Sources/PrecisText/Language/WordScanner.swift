import PrecisLexicons
import PrecisModel

/// A word where ``WordScanner`` met it.
struct ScannedWord: Sendable, Equatable, BitwiseCopyable {
  /// The identity of the folded word: the term of its spelling.
  var term = Term(hash: 0)
  /// Where the word stands.
  var start = 0
  var end = 0
  /// How many letters and digits the word has.
  var letterCount = 0
  var digitCount = 0
  /// Whether the word's first character is an upper-case letter.
  var startsUpper = false
}

/// Meets the words of a text one after another, folded and hashed on the way, without making a string of any.
///
/// A word is a run of letters and digits. An apostrophe between letters belongs to the word (`don't`, `aujourd'hui`),
/// but an elided French word ends with its apostrophe (`l'`, `qu'`). Folding is to lower case, and ’ to '; beyond the
/// Latin letters of Western Europe case is left as it is.
///
/// - Complexity: O(n) in the bytes scanned.
struct WordScanner {
  /// The word that was met last.
  private(set) var word = ScannedWord()

  private let reader: WordReader

  /// Scans what of `range` lies within the text, which must stay in place.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    reader = WordReader(text, limit: range.upperBound)
    word.start = range.lowerBound
    word.end = range.lowerBound
  }

  /// Goes on to the next word; `false` if there is none.
  mutating func next() -> Bool {
    let start = reader.start(from: word.end)
    guard start < reader.limit else {
      word.start = reader.limit
      word.end = reader.limit
      return false
    }
    word = reader.word(at: start)
    return true
  }
}

extension WordScanner {
  /// The identity of a folded spelling, as ``ScannedWord/term`` has it.
  static func hash(_ spelling: some Sequence<UInt8>) -> UInt64 { Term(spelling: spelling).hash }

  /// The folded words of a list, to be looked up by the term of a word that was met.
  static func words(_ list: [String]) -> TermTable<Bool> {
    var words = TermTable(absent: false, capacity: list.count)
    for word in list { words.update(Term(spelling: word.utf8)) { $0 = true } }
    return words
  }
}
