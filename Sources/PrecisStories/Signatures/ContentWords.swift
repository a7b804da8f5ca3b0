import PrecisLexicons
import PrecisModel
import PrecisText

/// Tells the words that say what a text is about from function words and single letters.
struct ContentWords: CopiedTables {
  private var functionWords = TermTable(absent: false)
  /// The words of ``functionWords``.
  private var words: [Term] = []
  /// Tells most content words off without a look at the table.
  private var filter = TermFilter([])

  static let packedName = "content-words"

  static func sources(_ language: Language) -> [LexiconSource] { [LexiconSource(.functionWords, language)] }

  init?(language: Language, packed: inout PackedReader) {
    guard let words = packed.terms() else { return nil }
    for word in words { insert(word) }
  }

  func pack(into writer: inout PackedWriter) { writer.append(words) }

  init(language: Language, lexicons: Lexicons) {
    lexicons.forEachLine(.functionWords, language) { line in
      var words = 0
      var spelling = Term(hash: 0)
      SignatureWord.forEach(in: line.key.span, 0..<line.key.count) { word in
        words += 1
        spelling = Term(hash: word.spelling)
      }
      // Of « d'abord » neither part is to be taken for a word without meaning.
      guard words == 1 else { return }
      insert(spelling)
    }
  }

  private mutating func insert(_ spelling: Term) {
    words.append(spelling)
    functionWords.update(spelling) { $0 = true }
    filter.insert(Self.spread(spelling.hash))
  }

  /// Calls `body` with each content word of a run.
  ///
  /// Which words are content cannot be foreseen, and a branch would guess it wrong at every third: so the words are listed
  /// first, without one.
  ///
  /// - Complexity: O(n) in the words.
  @inline(__always)
  func forEach(in words: UnsafeBufferPointer<SignatureWord>, _ body: (SignatureWord) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * words.count) { memory in
      let listed = UnsafeMutableBufferPointer(rebasing: memory[..<words.count])
      let isContent = UnsafeMutableBufferPointer(rebasing: memory[words.count...])
      var count = 0
      filter.withLookup { filter in
        for number in 0..<words.count {
          isContent.initializeElement(at: number, to: words[number].term == 0 ? 0 : 1)
          listed.initializeElement(at: count, to: UInt32(truncatingIfNeeded: number))
          count &+= filter.bit(of: Self.spread(words[number].spelling))
        }
      }
      functionWords.withLookup { functionWords in
        for number in listed[..<count] {
          isContent[Int(number)] &= functionWords[Term(hash: words[Int(number)].spelling)] ? 0 : 1
        }
      }
      count = 0
      for number in 0..<words.count {
        listed[count] = UInt32(truncatingIfNeeded: number)
        count &+= Int(truncatingIfNeeded: isContent[number])
      }
      for number in listed[..<count] { body(words[Int(number)]) }
    }
  }

  /// The filter looks at the highest bits of a hash, where the last letter of a spelling has not yet come.
  @inline(__always)
  private static func spread(_ spelling: UInt64) -> Term { Term(hash: spelling &* 0x9E37_79B9_7F4A_7C15) }
}
