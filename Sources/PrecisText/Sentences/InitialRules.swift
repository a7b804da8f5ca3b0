import PrecisModel

/// Single letters before a dot: initials (« J. K. Rowling »), and letters that are words ("Plan B.", "you and I.").
struct InitialRules: Sendable {
  let vocabulary: SentenceVocabulary
  private let particles = WordTable(["le", "la", "de", "du", "des", "van", "von", "da", "di", "del", "el", "al"])
  /// What letters and Roman numerals count: « le plan B », "Part I".
  private let countedNouns = WordTable([
    "acte", "annexe", "bloc", "catégorie", "chapitre", "classe", "figure", "groupe", "hépatite", "lot", "option",
    "partie", "phase", "plan", "point", "scène", "série", "tableau", "tome", "type", "variante", "vitamine", "zone",
    "act", "appendix", "book", "category", "chapter", "class", "exhibit", "grade", "group", "hepatitis", "item", "part",
    "scene", "schedule", "section", "series", "table", "vitamin", "volume", "war",
  ])

  init(vocabulary: SentenceVocabulary) { self.vocabulary = vocabulary }

  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    guard candidate.kind == .dot, candidate.mark.count == 1, candidate.closers.end == candidate.mark.upperBound,
      candidate.word.upperBound == candidate.mark.lowerBound
    else { return nil }
    let letter = text.character(before: candidate.mark.lowerBound)
    let before = text.character(before: letter.start)
    guard letter.characterClass == .upper, !before.characterClass.isAlphanumeric, before.characterClass != .apostrophe
    else { return nil }
    let isPartOfName = before.characterClass == .dash
    let previousEnd = text.skippingSpace(before: letter.start)
    let previous = text.word(before: previousEnd)
    let followsName =
      previous.isEmpty || text.characterClass(at: previous.lowerBound) == .upper
      || previous.lowerBound < candidate.sentenceStart

    switch vocabulary.opening(at: candidate.next, in: text) {
    case .lower: return .joins
    case .number:
      // « L. 123-4 et R. 56 » are articles of a code.
      return followsName || vocabulary.isFunctionWord(previous, in: text) ? .joins : nil
    case .none: return candidate.next.scalar == UInt32(UInt8(ascii: "&")) ? .joins : nil
    case .functionWord:
      if isPartOfName, candidate.word.lowerBound == letter.start { return .joins }
      if isParticle(candidate.nextWord, in: text) { return .joins }
      // The next initial: « J. A. Martin ».
      if candidate.nextWord.count == 1, text[candidate.nextWord.upperBound] == UInt8(ascii: ".") { return .joins }
      return .splits
    case .capitalized:
      if isCounted(after: previous, in: text) || endsInDegrees(previousEnd, in: text) { return .splits }
      // "by J. Smith" has a name, "plan B. Officials said" has none.
      if vocabulary.isDictionaryWord(candidate.nextWord, in: text) {
        return followsName || isPartOfName || vocabulary.isFunctionWord(previous, in: text) ? .joins : .splits
      }
      if isEnglishPronoun(letter, in: text), !followsName { return .splits }
      return .joins
    }
  }

  private func isEnglishPronoun(_ letter: ParagraphText.Character, in text: ParagraphText) -> Bool {
    vocabulary.language == .english && letter.scalar == UInt32(UInt8(ascii: "I"))
  }

  /// Whether the word before the letter is one that letters count.
  private func isCounted(after previous: Range<Int>, in text: ParagraphText) -> Bool {
    countedNouns.contains(WordTable.hash(folding: text.bytes(previous)))
  }

  /// Whether a sign of degrees, minutes or seconds ends at `offset`: "48.85° N", « 2° 21′ E », « 25 °C ».
  private func endsInDegrees(_ offset: Int, in text: ParagraphText) -> Bool {
    switch text.character(before: offset).scalar {
    case 0xB0, 0x2032, 0x2033: true
    default: false
    }
  }

  /// Whether the word, a function word elsewhere, starts a family name: « J. Le Goff », "J. De Vries".
  private func isParticle(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    let following = text.skippingSpace(from: word.upperBound)
    guard following > word.upperBound, text.characterClass(at: following) == .upper else { return false }
    return particles.contains(WordTable.hash(folding: text.bytes(word)))
  }
}
