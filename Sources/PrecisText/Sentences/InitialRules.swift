import PrecisModel

/// Single letters before a dot: initials (« J. K. Rowling »), and letters that are words ("Plan B.", "you and I.").
struct InitialRules: Sendable {
  let vocabulary: SentenceVocabulary
  private let particles = WordTable(["le", "la", "de", "du", "des", "van", "von", "da", "di", "del", "el", "al"])

  init(vocabulary: SentenceVocabulary) { self.vocabulary = vocabulary }

  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    guard candidate.kind == .dot, candidate.mark.count == 1, candidate.closers.end == candidate.mark.upperBound,
      candidate.word.upperBound == candidate.mark.lowerBound,
      text.character(at: candidate.word.lowerBound).end == candidate.word.upperBound,
      text.characterClass(at: candidate.word.lowerBound) == .upper
    else { return nil }
    let isPartOfName = text.characterClass(before: candidate.word.lowerBound) == .dash
    let previous = text.word(before: text.skippingSpace(before: candidate.word.lowerBound))
    let previousClass = text.characterClass(at: previous.lowerBound)
    let followsName = previous.isEmpty || previousClass == .upper || previous.lowerBound < candidate.sentenceStart

    switch vocabulary.opening(at: candidate.next, in: text) {
    case .lower: return .joins
    case .number: return followsName ? .joins : nil
    case .none: return nil
    case .functionWord:
      if isPartOfName || isParticle(candidate.nextWord, in: text) { return .joins }
      // The next initial: « J. A. Martin ».
      if candidate.nextWord.count == 1, text[candidate.nextWord.upperBound] == UInt8(ascii: ".") { return .joins }
      return .splits
    case .capitalized:
      // "by J. Smith" has a name, "plan B. Officials said" has none.
      if vocabulary.isDictionaryWord(candidate.nextWord, in: text) {
        return followsName || isPartOfName || vocabulary.isFunctionWord(previous, in: text) ? .joins : .splits
      }
      if isEnglishPronoun(candidate.word, in: text), !followsName { return .splits }
      return .joins
    }
  }

  private func isEnglishPronoun(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    vocabulary.language == .english && text[word.lowerBound] == UInt8(ascii: "I")
  }

  /// Whether the word, a function word elsewhere, starts a family name: « J. Le Goff », "J. De Vries".
  private func isParticle(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    let following = text.skippingSpace(from: word.upperBound)
    guard following > word.upperBound, text.characterClass(at: following) == .upper else { return false }
    return particles.contains(WordTable.hash(folding: text.bytes(word)))
  }
}
