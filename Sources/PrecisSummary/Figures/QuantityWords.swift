import PrecisLexicons
import PrecisModel
import PrecisText

/// What news counts and measures, by one key for the words of both languages: « blessés » and "injured" are one.
///
/// The data is `Lexicons/shared/quantities.tsv`. Words are looked up by their stems, so that inflected forms are found.
package struct QuantityWords: Sendable {
  /// That people are counted, and nothing else about them.
  static let people = QuantityConcepts.concept("people".utf8)

  private let french: TermTable<Term?>
  private let english: TermTable<Term?>

  package init(lexicons: Lexicons) {
    french = lexicons.tables(QuantityConcepts.self, .french).concepts
    english = lexicons.tables(QuantityConcepts.self, .english).concepts
  }

  /// What a word counts or measures, or nothing.
  func concept(of token: Token, in language: Language) -> Term? {
    switch language {
    case .french: french[token.stem]
    case .english: english[token.stem]
    case .other: nil
    }
  }
}

/// What words of one language count or measure, by their stems.
package struct QuantityConcepts: CopiedTables {
  package static let packedName = "quantities"

  package static func sources(_ language: Language) -> [LexiconSource] {
    // Stems depend on what is a function word.
    [LexiconSource(.quantities), LexiconSource(.functionWords, language)]
  }

  private(set) var concepts = TermTable<Term?>(absent: nil, capacity: 4096)

  package init(language: Language, lexicons: Lexicons) {
    let tokenizer = Tokenizer(language: language, lexicons: lexicons)
    var form: [UInt8] = []
    lexicons.forEachLine(.quantities) { line in
      let concept = Self.concept(line.key)
      for word in (language == .french ? line.firstValue : line.lastValue).split(separator: UInt8(ascii: ",")) {
        form.removeAll(keepingCapacity: true)
        form += word
        add(form, as: concept, tokenizer)
        // Not every plural has its singular's stem.
        form.append(UInt8(ascii: "s"))
        add(form, as: concept, tokenizer)
      }
    }
  }

  static func concept(_ name: some Sequence<UInt8>) -> Term { Term(spelling: Array("quantity ".utf8) + name) }

  /// Phrases of several words are left out: only single tokens are looked up.
  private mutating func add(_ form: [UInt8], as concept: Term, _ tokenizer: Tokenizer) {
    let tokens = tokenizer.tokens(in: form, TextRange(0..<form.count))
    guard tokens.count == 1, let stem = tokens.first?.stem else { return }
    concepts.update(stem) { $0 = $0 ?? concept }
  }

  package init?(language: Language, packed: inout PackedReader) {
    guard let concepts = packed.table(absent: Term?.none) else { return nil }
    self.concepts = concepts
  }

  package func pack(into writer: inout PackedWriter) { writer.append(concepts) }
}
