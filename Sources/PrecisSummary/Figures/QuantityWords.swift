import PrecisLexicons
import PrecisModel
import PrecisText

/// What news counts and measures, by one key for the words of both languages: « blessés » and "injured" are one.
///
/// The data is `Lexicons/shared/quantities.tsv`. Words are looked up by their stems, so that inflected forms are found.
package struct QuantityWords: Sendable {
  private var french: [Term: Term] = [:]
  private var english: [Term: Term] = [:]

  package init(lexicons: Lexicons) {
    let frenchTokenizer = Tokenizer(language: .french, lexicons: lexicons)
    let englishTokenizer = Tokenizer(language: .english, lexicons: lexicons)
    for entry in lexicons.entries(.quantities) where entry.values.count > 1 {
      let concept = Term(spelling: "quantity \(entry.key)".utf8)
      Self.add(entry.values[0], as: concept, to: &french, frenchTokenizer)
      Self.add(entry.values[1], as: concept, to: &english, englishTokenizer)
    }
  }

  /// What a word counts or measures, or nothing.
  func concept(of token: Token, in language: Language) -> Term? {
    switch language {
    case .french: french[token.stem]
    case .english: english[token.stem]
    case .other: nil
    }
  }

  /// Phrases of several words are left out: only single tokens are looked up.
  private static func add(_ words: String, as concept: Term, to table: inout [Term: Term], _ tokenizer: Tokenizer) {
    for word in words.split(separator: ",") {
      // Not every plural has its singular's stem.
      for form in [String(word), word + "s"] {
        let tokens = tokenizer.tokens(of: form)
        guard tokens.count == 1, let stem = tokens.first?.stem, table[stem] == nil else { continue }
        table[stem] = concept
      }
    }
  }
}
