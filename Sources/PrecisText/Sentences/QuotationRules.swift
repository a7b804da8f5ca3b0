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
    case .capitalized, .functionWord:
      if candidate.closers.hasQuote, candidate.openers.hasDash, isSignature(candidate) { return .joins }
      return candidate.closers.hasQuote && candidate.kind != .dot && isSpeechTag(candidate) ? .joins : nil
    case .number, .none: return nil
    }
  }

  /// The longest quotation that counts as a part of its sentence, in bytes.
  private static let fragmentLimit = 100

  /// A slogan or a title of several sentences inside a sentence stays whole: « Les cris de "Justice ! Vérité !" montent ».
  ///
  /// What follows the quotation tells: a sentence that goes on without a comma.
  func fragment(_ candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    guard let start = candidate.quotes.start, start >= candidate.sentenceStart, candidate.closers.quotes.start == start
    else { return nil }
    var offset = candidate.closers.end
    while offset - start < Self.fragmentLimit {
      let character = text.character(at: offset)
      if character.characterClass == .none { return nil }
      offset = character.end
      guard character.scalar == candidate.quotes.closing else { continue }
      let after = text.characterClass(at: text.skippingSpace(from: offset))
      guard after == .lower || after == .continuation else { return nil }
      // In English the comma stands inside the quotation.
      let hasComma = after == .continuation || text.characterClass(before: character.start) == .continuation
      let opensSentence = start <= candidate.sentenceStart
      if !hasComma { return opensSentence && vocabulary.language == .french ? nil : .joins }
      // « aux cris de "Justice ! Vérité !", la foule »: no colon or comma brings in the words of a speaker.
      return !opensSentence && text.characterClass(before: text.skippingSpace(before: start)).isAlphanumeric
        ? .joins : nil
    }
    return nil
  }

  /// Whether a dash and a name follow up to the end of the paragraph: “…” – Anna Brooks.
  private func isSignature(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    var offset = candidate.next.start
    for _ in 0..<4 {
      let word = text.word(at: offset)
      guard text.characterClass(at: word.lowerBound) == .upper else { return false }
      offset = text.skippingSpace(from: word.upperBound)
      if text.characterClass(at: offset) == .none { return true }
    }
    return false
  }

  /// Whether a name and a verb of speech follow: “Run!” Anna said.
  private func isSpeechTag(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    guard vocabulary.language == .english, !candidate.openers.hasQuote else { return false }
    var word = candidate.nextWord
    // “…?” I asked. – but not: “…?” No answer came.
    if vocabulary.isFunctionWord(word, in: text), !text.spells("I", word) { return false }
    for _ in 0..<3 {
      let following = text.skippingSpace(from: word.upperBound)
      guard following > word.upperBound else { return false }
      word = text.word(at: following)
      if vocabulary.isSpeechVerb(word, in: text) { return true }
      guard text.characterClass(at: word.lowerBound) == .upper, text[word.lowerBound] != UInt8(ascii: "I") else {
        return false
      }
    }
    return false
  }
}
