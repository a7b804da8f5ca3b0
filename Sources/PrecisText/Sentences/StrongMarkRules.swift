import PrecisModel

/// `!` and `?`: in the middle of a sentence, in brackets, in names.
struct StrongMarkRules: Sendable {
  let vocabulary: SentenceVocabulary

  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    guard candidate.kind == .strong else { return nil }
    // « (!) », « (sic !) » comment on a word.
    if candidate.closers.hasBracket, !candidate.closers.hasMark,
      text.characterClass(before: candidate.mark.lowerBound) == .openingBracket
    {
      return .joins
    }
    switch candidate.next.characterClass {
    case .continuation: return .joins
    case .lower:
      if vocabulary.opening(at: candidate.next, in: text) != .lower { return .splits }
      if candidate.openers.hasBullet { return .splits }
      if candidate.openers.hasBracket { return resumesAfterBracket(candidate) ? .joins : .splits }
      return isCasual(candidate) ? .splits : .joins
    default: return resumesAfterBracket(candidate) ? .joins : .splits
    }
  }

  /// Whether the writer does without capitals: the sentence itself, or the pronoun "i" after it, has none.
  private func isCasual(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    guard !candidate.closers.hasQuote, !candidate.closers.hasBracket, !candidate.openers.hasDash else { return false }
    if text.characterClass(at: candidate.sentenceStart) == .lower { return true }
    guard vocabulary.language == .english else { return false }
    return text[candidate.next.start] == UInt8(ascii: "i") && candidate.nextWord.count == 1
      || vocabulary.isPronounOrDeterminer(candidate.nextWord, in: text) && !isSpeechTag(candidate)
  }

  /// Whether a pronoun and a verb of speech follow: "Run! she said."
  private func isSpeechTag(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    return vocabulary.isSpeechVerb(text.word(at: text.skippingSpace(from: candidate.nextWord.upperBound)), in: text)
  }

  /// Whether a bracket follows and the sentence goes on after it: the title « Meurtres ? (1950) et ».
  private func resumesAfterBracket(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    guard candidate.openers.hasBracket, text[candidate.nextStart] == UInt8(ascii: "(") else { return false }
    var offset = candidate.openers.end
    while offset - candidate.openers.end < 80 {
      let character = text.character(at: offset)
      switch character.characterClass {
      case .none, .strongMark: return false
      case .closingBracket:
        switch text.characterClass(at: text.skippingSpace(from: character.end)) {
        case .lower, .continuation: return true
        default: return false
        }
      default: offset = character.end
      }
    }
    return false
  }
}
