import PrecisLexicons
import PrecisModel

/// Tells which of a few words a longer text holds.
struct WordSearch {
  private enum State: UInt8, BitwiseCopyable {
    case absent, wanted, found
  }

  private var states: TermTable<State>
  /// A bit for each of the words, by which most others are passed over.
  private var filter = InlineArray<64, UInt64>(repeating: 0)

  /// A search with room for so many words.
  init(capacity: Int) { states = TermTable(absent: .absent, capacity: capacity) }

  /// Whether no word is looked for.
  var isEmpty: Bool { states.count == 0 }

  /// Looks for one more word.
  mutating func add(_ word: Term) {
    filter[Self.place(of: word)] |= Self.bit(of: word)
    states.update(word) { $0 = .wanted }
  }

  /// Marks a word, if it is a content word that is looked for.
  @inline(__always)
  mutating func look(at word: PageWords.Word) {
    guard filter[Self.place(of: word.term)] & Self.bit(of: word.term) != 0, word.isContent, states[word.term] == .wanted
    else { return }
    states.update(word.term) { $0 = .found }
  }

  /// Whether a word was found.
  func isFound(_ word: Term) -> Bool { states[word] == .found }

  @inline(__always)
  private static func place(of word: Term) -> Int { Int(truncatingIfNeeded: word.hash &>> 58) }

  @inline(__always)
  private static func bit(of word: Term) -> UInt64 { 1 &<< (word.hash &>> 52 & 63) }
}
