import PrecisModel

/// Quotations and what follows them: speech tags, and brackets that close in the middle of a sentence.
struct QuotationRules: Sendable {
  let vocabulary: SentenceVocabulary

  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    guard candidate.closers.hasQuote || candidate.closers.hasBracket else { return nil }
    switch vocabulary.opening(at: candidate.next, in: text) {
    case .lower:
      // « … ! » s'exclame-t-il; a dash or bullet starts something else.
      return candidate.openers.hasBullet ? .splits : .joins
    case .name, .commonWord:
      return candidate.closers.hasQuote && candidate.kind == .strong && isSpeechTag(candidate) ? .joins : nil
    case .functionWord, .number, .none: return nil
    }
  }

  /// Whether a name and a verb of speech follow: “Run!” Anna said.
  private func isSpeechTag(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    guard vocabulary.language == .english, !candidate.openers.hasQuote else { return false }
    var word = candidate.nextWord
    for _ in 0..<3 {
      let following = text.skippingSpace(from: word.upperBound)
      guard following > word.upperBound else { return false }
      word = text.word(at: following)
      if vocabulary.isSpeechVerb(word, in: text) { return true }
      guard text.characterClass(at: word.lowerBound) == .upper else { return false }
    }
    return false
  }
}
