/// Ellipses: « Et puis… rien », "the laws … will appear", « [...] ».
struct EllipsisRules: Sendable {
  let vocabulary: SentenceVocabulary

  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    guard candidate.kind == .ellipsis else { return nil }
    // « (…). »: the mark after the bracket decides.
    if candidate.closers.hasMark { return nil }
    let opening = vocabulary.opening(at: candidate.next, in: text)
    // « […] »: words were left out; that ends nothing by itself.
    if text.characterClass(before: candidate.mark.lowerBound) == .openingBracket {
      return opening == .functionWord ? .splits : .joins
    }
    if opening == .lower { return candidate.openers.hasBullet ? .splits : .joins }
    if candidate.closers.hasQuote { return opening == .none ? nil : .splits }
    if isSpacedOmission(candidate) { return .joins }
    switch opening {
    case .functionWord, .capitalized: return .splits
    case .number: return candidate.openers.hasDash ? nil : .joins
    case .lower, .none: return nil
    }
  }

  /// Three dots with spaces around each stand for words left out inside a sentence.
  private func isSpacedOmission(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    guard text.characterClass(before: candidate.mark.lowerBound) == .space else { return false }
    var dots = 0
    for offset in candidate.mark where text[offset] == UInt8(ascii: ".") { dots += 1 }
    return dots == 3 && candidate.mark.count > 3
  }
}
