import PrecisLexicons
import PrecisModel

/// The function words of a language, as ``KnownWords`` asks for them.
struct FunctionWords: CopiedTables {
  static let packedName = "function-words"

  static func sources(_ language: Language) -> [LexiconSource] { [LexiconSource(.functionWords, language)] }

  /// Their stems, by their folded spellings.
  private(set) var stems = TermTable<Term?>(absent: nil, capacity: 1024)

  /// No words.
  init() {}

  init(language: Language, lexicons: Lexicons) {
    let stemmer = Stemmer(language: language)
    var folded: [UInt8] = []
    lexicons.forEachLine(.functionWords, language) { line in
      folded.removeAll(keepingCapacity: true)
      Folding.append(line.key, to: &folded)
      let word = Term(spelling: folded)
      stems.update(word) { $0 = Term(spelling: stemmer.stem(folded)) }
    }
  }

  init?(language: Language, packed: inout PackedReader) {
    guard let stems = packed.table(absent: Term?.none) else { return nil }
    self.stems = stems
  }

  func pack(into writer: inout PackedWriter) {
    writer.append(stems)
  }
}
