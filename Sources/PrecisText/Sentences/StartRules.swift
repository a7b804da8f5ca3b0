import PrecisModel

/// How the next sentence starts: with a dash or bullet, a lower-case letter or a digit, or without a space before it.
struct StartRules: Sendable {
  let vocabulary: SentenceVocabulary

  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    candidate.hasGap ? start(of: candidate) : missingSpace(candidate)
  }

  private func start(of candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    let opening = vocabulary.opening(at: candidate.next, in: text)
    switch opening {
    case .functionWord, .commonWord, .name: return .splits
    case .lower:
      guard vocabulary.isWholeWord(candidate.word, in: text) else { return .joins }
      if candidate.openers.hasDash {
        return text[candidate.nextStart] == UInt8(ascii: "-") ? .splits : .joins
      }
      return .splits
    case .number:
      // « N°. 12 » is a reference.
      if text.character(before: candidate.mark.lowerBound).scalar == 0xB0 { return .joins }
      return vocabulary.isWholeWord(candidate.word, in: text) || candidate.closers.end > candidate.mark.upperBound
        ? .splits : nil
    case .none:
      return candidate.next.characterClass == .continuation && candidate.openers.end == candidate.nextStart
        ? .joins : nil
    }
  }

  /// « la ville.Le maire »: a whole word, a mark, and a word with a capital; not an address or the name of a file.
  private func missingSpace(_ candidate: BoundaryCandidate) -> Verdict {
    let text = candidate.text
    let next = candidate.next
    guard next.characterClass == .upper else { return .joins }
    let hasCloser = candidate.closers.end > candidate.mark.upperBound
    let hasOpener = candidate.openers.end > candidate.nextStart
    if hasOpener, candidate.openers.hasDash { return .joins }
    let word = candidate.nextWord
    let isCapitalizedWord =
      text.characterClass(at: next.end) == .lower
      || (next.end == word.upperBound && text.characterClass(at: word.upperBound) == .space)
      || text.characterClass(at: next.end) == .apostrophe
    guard isCapitalizedWord else { return .joins }
    guard hasCloser || candidate.word.upperBound == candidate.mark.lowerBound else { return .joins }
    guard hasCloser || candidate.word.count >= 2 && text.characterClass(before: candidate.word.upperBound) == .lower
    else { return .joins }
    guard !isAddress(candidate), text[word.upperBound] != UInt8(ascii: ".") || word.count > 3 else { return .joins }
    if candidate.kind == .dot, !hasCloser, !vocabulary.isWholeWord(candidate.word, in: text) { return .joins }
    return .splits
  }

  /// Whether the run without white space around the mark holds what only addresses and names of files hold.
  private func isAddress(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    var offset = candidate.mark.lowerBound
    let limit = max(text.range.lowerBound, offset - 64)
    while offset > limit {
      let byte = text[offset - 1]
      if byte <= 0x20 { break }
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "="): return true
      case UInt8(ascii: "."): return true
      default: offset -= 1
      }
    }
    offset = candidate.next.start
    while offset < candidate.next.start + 64 {
      let byte = text[offset]
      if byte <= 0x20 { break }
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "="): return true
      default: offset += 1
      }
    }
    return false
  }
}
