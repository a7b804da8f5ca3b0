import PrecisLexicons
import PrecisModel

/// The words that the rules about sentences ask about, in one language.
struct SentenceWords: CopiedTables {
  /// What a word can be; it may be several at once.
  enum Role {
    static let function: UInt8 = 1
    static let pronounOrDeterminer: UInt8 = 2
    static let phraseOpener: UInt8 = 4
    /// A title or the head of a body's name.
    static let attribute: UInt8 = 8
    static let speechVerb: UInt8 = 16
    static let auxiliary: UInt8 = 32
    /// A weekday, a month or a time zone.
    static let calendar: UInt8 = 64
  }

  /// The words, with ``Role`` for bits.
  private(set) var table = WordTable()

  init(language: Language, lexicons: Lexicons) {
    lexicons.forEachLine(.functionWords, language) { line in
      var role = Role.function
      if line.says("pronoun") {
        role |= Role.pronounOrDeterminer
      } else if line.says("determiner") {
        role |= Role.pronounOrDeterminer | Role.phraseOpener
      } else if line.says("preposition") {
        role |= Role.phraseOpener
      } else if line.says("auxiliary") {
        role |= Role.auxiliary
      }
      table.insert(WordTable.hash(folding: line.key), role)
    }
    for kind in [LexiconKind.titles, .organizationCues] {
      lexicons.forEachLine(kind, language) { table.insert(WordTable.hash(folding: $0.key), Role.attribute) }
    }
    lexicons.forEachLine(.nonEntities, language) { line in
      guard line.says("calendar") else { return }
      table.insert(WordTable.hash(folding: line.key), Role.calendar)
    }
    // French inverts after a quotation, in lower case (« dit-il »): its verbs are not needed.
    if language == .english {
      lexicons.forEachLine(.attributions, language) { line in
        guard line.says("verb") else { return }
        table.insert(WordTable.hash(folding: line.key), Role.speechVerb)
      }
    }
  }

  static let packedName = "sentence-words"

  static func sources(_ language: Language) -> [LexiconSource] {
    [LexiconKind.functionWords, .titles, .organizationCues, .nonEntities, .attributions].map {
      LexiconSource($0, language)
    }
  }

  init?(language: Language, packed: inout PackedReader) {
    guard let table = packed.table(absent: UInt8(0)) else { return nil }
    self.table = WordTable(table)
  }

  func pack(into writer: inout PackedWriter) { writer.append(table.table) }
}
