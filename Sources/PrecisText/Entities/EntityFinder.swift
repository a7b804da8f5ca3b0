import PrecisLexicons
import PrecisModel

/// Finds the names in an article, and says of what kind each is.
///
/// A name is a run of words with capitals, with the small words that French and English put inside names. Four steps,
/// each in a file of its own: ``CaseEvidence`` (what capitals mean in this article), ``NameScanner`` (where names start
/// and end), ``NameTyper`` (person, location, organization or other) and ``NameKeys`` (which names are one entity).
///
/// In a language that is neither French nor English no names are found.
package struct EntityFinder: Sendable {
  private let lexicon: NameLexicon

  package init(language: Language, lexicons: Lexicons) {
    self.init(language, KnownWords(language: language, lexicons: lexicons), lexicons)
  }

  /// - Parameter words: those of the language.
  init(_ language: Language, _ words: KnownWords, _ lexicons: Lexicons) {
    lexicon = NameLexicon(language, words, lexicons)
  }

  /// The names in the sentences, in order, without overlap.
  ///
  /// - Complexity: O(n log d) in the bytes of the text and of the dictionary of common words.
  package func mentions(in text: [UInt8], sentences: [Sentence], tokens: [Token]) -> [Mention] {
    var tokens = tokens
    return text.withUnsafeBufferPointer { mentions(in: $0, sentences: sentences, tokens: &tokens) }
  }

  /// The same, from bytes in place and with tokens that may be changed meanwhile, which saves copies of both; the tokens are
  /// as they were in the end.
  package func mentions(
    in text: UnsafeBufferPointer<UInt8>, sentences: [Sentence], tokens: inout [Token]
  ) -> [Mention] {
    guard lexicon.language != .other, !tokens.isEmpty else { return [] }
    let narrowed = NameTokens.narrowed(tokens, in: CheckedBuffer(text), lexicon)
    let whole = narrowed.map { tokens[$0.index] }
    for (index, token) in narrowed { tokens[index] = token }
    let mentions = TokenView.with(text, tokens) { words in
      NameView.with(words, lexicon) { Self.mentions(in: $0, sentences: sentences) }
    }
    for ((index, _), token) in zip(narrowed, whole) { tokens[index] = token }
    return mentions
  }

  private static func mentions(in view: NameView, sentences: [Sentence]) -> [Mention] {
    withUnsafeTemporaryAllocation(of: CasedSentence.self, capacity: sentences.count) { places in
      for index in sentences.indices { places[index] = CasedSentence(sentences[index], view) }
      let cased = CheckedRow(UnsafeBufferPointer(places))
      let names = NameScanner.names(in: view, cased, evidence: CaseEvidence(view, cased))
      let typer = NameTyper(view: view)
      let votes = names.map { typer.votes(for: $0) }
      let keys = NameKeys(names, votes: votes, view: view).keys
      return NameTyper.mentions(names, votes: votes, keys: keys, view: view, sentenceCount: sentences.count)
    }
  }
}
