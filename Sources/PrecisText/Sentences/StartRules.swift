/// How the next sentence starts: with a dash or bullet, a lower-case letter or a digit, or without a space before it.
struct StartRules: Sendable {
  let abbreviations: AbbreviationTable
  let vocabulary: SentenceVocabulary
  private let domains = WordTable([
    "com", "org", "net", "fr", "uk", "io", "co", "edu", "gov", "info", "eu", "ca", "be", "ch", "ma", "tn", "js",
  ])

  init(abbreviations: AbbreviationTable, vocabulary: SentenceVocabulary) {
    self.abbreviations = abbreviations
    self.vocabulary = vocabulary
  }

  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    candidate.hasGap ? start(of: candidate) : missingSpace(candidate)
  }

  private func start(of candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    // The usual case, without a look into the dictionary.
    if candidate.next.characterClass == .upper { return .splits }
    switch vocabulary.opening(at: candidate.next, in: text) {
    case .functionWord, .capitalized: return .splits
    case .lower:
      guard isWhole(candidate) else { return .joins }
      // « 1.8.2. de la notice » counts something; a year does not.
      if text.characterClass(before: candidate.word.upperBound) == .digit, candidate.word.count != 4 { return .joins }
      if candidate.openers.hasDash {
        return text[candidate.nextStart] == UInt8(ascii: "-") ? .splits : .joins
      }
      return .splits
    case .number:
      // « N°. 12 » is a reference.
      if text.character(before: candidate.mark.lowerBound).scalar == 0xB0 { return .joins }
      return isWhole(candidate) || candidate.closers.end > candidate.mark.upperBound ? .splits : nil
    case .none:
      if candidate.openers.hasRule { return .splits }
      if candidate.openers.hasDash, text[candidate.nextStart] == UInt8(ascii: "-") { return .splits }
      return candidate.next.characterClass == .continuation && candidate.openers.end == candidate.nextStart
        ? .joins : nil
    }
  }

  /// Whether no abbreviation stands before the mark: a whole word, a unit after a slash, a quote or bracket.
  private func isWhole(_ candidate: BoundaryCandidate) -> Bool {
    if candidate.followsCloser || candidate.text[candidate.word.lowerBound - 1] == UInt8(ascii: "/") { return true }
    // A capital that opens the sentence makes no name: « Introd. de P. Roussel ».
    if candidate.kind == .dot, candidate.word.lowerBound == candidate.sentenceStart,
      !vocabulary.isDictionaryWord(candidate.word, in: candidate.text)
    {
      return vocabulary.isFunctionWord(candidate.word, in: candidate.text)
    }
    return vocabulary.isWholeWord(candidate.word, in: candidate.text)
  }

  /// « la ville.Le maire »: a whole word, a mark, and a word with a capital; not an address or the name of a file.
  private func missingSpace(_ candidate: BoundaryCandidate) -> Verdict {
    let text = candidate.text
    let next = candidate.next
    if next.characterClass == .lower { return isRunOnQuestion(candidate) ? .splits : .joins }
    guard next.characterClass == .upper else { return .joins }
    let hasCloser = candidate.closers.end > candidate.mark.upperBound
    let hasOpener = candidate.openers.end > candidate.nextStart
    if hasOpener, candidate.openers.hasDash { return .joins }
    let word = candidate.nextWord
    switch text.characterClass(at: next.end) {
    case .lower, .apostrophe: break
    case .space where next.end == word.upperBound: break
    case .dot where isTitle(word, in: text): break  // « dimanche.M. Roussel »
    default: return .joins
    }
    guard !isAddress(candidate), !isDomain(word, in: text) else { return .joins }
    // « e.Mail.com », but « lundi.Mme. Roussel »
    if candidate.kind == .dot, text[word.upperBound] == UInt8(ascii: "."), word.count <= 3, !isTitle(word, in: text) {
      return .joins
    }
    if hasCloser { return .splits }
    guard candidate.word.count >= 2, candidate.kind == .strong || candidate.word.upperBound == candidate.mark.lowerBound
    else { return .joins }
    switch text.characterClass(before: candidate.word.upperBound) {
    case .lower:
      guard candidate.kind == .dot else { return .splits }
      return vocabulary.isWholeWord(candidate.word, in: text)
        && abbreviations.match(endingAt: candidate.mark.upperBound, in: text) == nil ? .splits : .joins
    case .digit:
      return vocabulary.opening(at: next, in: text) == .functionWord && word.count > 1 ? .splits : .joins
    default: return .joins
    }
  }

  /// Whether a question runs on without a space in casual writing: "how is it?is it good".
  private func isRunOnQuestion(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    guard candidate.kind == .strong, candidate.closers.end == candidate.mark.upperBound,
      candidate.openers.end == candidate.nextStart, text.characterClass(before: candidate.mark.lowerBound) == .lower,
      vocabulary.isFunctionWord(candidate.nextWord, in: text), !isAddress(candidate)
    else { return false }
    return text.characterClass(at: candidate.nextWord.upperBound) == .space
  }

  /// Whether the word, with the dot after it, is a title: « lundi.Mme. Roussel ».
  private func isTitle(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    abbreviations.abbreviationClass(of: text.bytes(word.lowerBound..<word.upperBound + 1)) == .title
  }

  /// Whether the word ends the name of a site: « Newsfeed.Com ».
  private func isDomain(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    domains.contains(WordTable.hash(folding: text.bytes(word)))
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
      case UInt8(ascii: "."):
        // « 1.250.Le »
        guard text.characterClass(before: offset - 1) == .digit, text.characterClass(at: offset) == .digit else {
          return true
        }
        offset -= 1
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
