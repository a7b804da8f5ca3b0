/// Calls of footnotes that have lost their raised position: « la ville.12 Le maire », "a fee. 8 Yet some".
struct FootnoteRules: Sendable {
  let abbreviations: AbbreviationTable
  let vocabulary: SentenceVocabulary

  /// Where the call ends that follows the mark, if one does: the sentence ends there.
  ///
  /// Right after the mark any word with a capital may follow the number. After a space, only a function word with a
  /// capital shows that the number counts nothing.
  func callEnd(after candidate: BoundaryCandidate) -> Int? {
    let text = candidate.text
    let start = candidate.nextStart
    var end = start
    while end - start < 3, text.characterClass(at: end) == .digit { end += 1 }
    let nextStart = text.skippingSpace(from: end)
    let next = text.character(at: nextStart)
    guard end > start, nextStart > end, next.characterClass == .upper else { return nil }
    if candidate.hasGap {
      return end - start < 3 && vocabulary.opening(at: next, in: text) == .functionWord ? end : nil
    }
    let isAfterWord =
      candidate.word.upperBound == candidate.mark.lowerBound && candidate.word.count >= 3
      && text.characterClass(before: candidate.mark.lowerBound) == .lower
      && abbreviations.match(endingAt: candidate.mark.upperBound, in: text) == nil
    return isAfterWord || candidate.closers.hasQuote || candidate.closers.hasBracket ? end : nil
  }
}
