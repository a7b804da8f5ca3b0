import PrecisModel

/// Titles, abbreviations and numbered references: « M. Roussel », « av. J.-C. », « art. 12 », "U.S. Department".
struct AbbreviationRules: Sendable {
  let table: AbbreviationTable
  let vocabulary: SentenceVocabulary

  /// The verdict on a mark that belongs to an abbreviation; nothing if it belongs to none.
  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    let end = candidate.mark.upperBound
    let ending = table.ending(at: end, in: text)
    if candidate.kind == .dot, ending != nil, table.isInsideForm(endingAt: end, next: candidate.nextStart, in: text) {
      return .joins
    }
    if candidate.kind == .ellipsis { return nil }
    if opensBracket(candidate) { return .joins }
    guard let match = (ending == nil ? nil : table.match(endingAt: end, in: text)) ?? dottedLetters(before: candidate)
    else { return nil }
    // « (pommes, poires, etc.) »: had the sentence ended here, its mark would stand after the bracket.
    if candidate.closers.hasBracket, !candidate.closers.hasNote, !candidate.closers.hasMark,
      match.abbreviationClass != .number, text.characterClass(at: candidate.sentenceStart) != .openingBracket,
      vocabulary.opening(at: candidate.next, in: text) != .functionWord
    {
      return .joins
    }
    if candidate.closers.hasMark { return nil }
    switch match.abbreviationClass {
    case .title: return title(match, candidate)
    case .never: return isWord(match, candidate) ? nil : .joins
    case .number: return number(match, candidate)
    case .may, .closing, .last: return may(match, candidate)
    }
  }

  /// Whether a form between two spaces is a title, and what starts at `nextStart`, a capital, does not say otherwise: what
  /// ``verdict(on:)`` would find out.
  func isPlainTitle(_ form: Range<Int>, nextStart: Int, in text: ParagraphText) -> Bool {
    guard text[form.upperBound - 1] == UInt8(ascii: "."), text[form.lowerBound] &- 0x41 < 26,
      table.match(endingAt: form.upperBound, in: text)?.abbreviationClass == .title
    else { return false }
    return vocabulary.language == .french || !vocabulary.isPronounOrDeterminer(text.word(at: nextStart), in: text)
  }

  /// Letters with dots that no lexicon lists: « R.T.L. », "K.L.M.".
  private func dottedLetters(before candidate: BoundaryCandidate) -> AbbreviationTable.Match? {
    let text = candidate.text
    var start = candidate.mark.lowerBound
    var letters = 0
    while letters < 12 {
      let letter = text.character(before: start)
      guard letter.characterClass.isLetter else { break }
      let before = text.characterClass(before: letter.start)
      guard !before.isAlphanumeric else { return nil }
      letters += 1
      start = letter.start
      guard before == .dot else { break }
      start -= 1
    }
    return letters >= 2 ? AbbreviationTable.Match(abbreviationClass: .may, start: start) : nil
  }

  /// Whether the word before the dot is short and the first of its bracket, which goes on: « (éd. Gallimard) ».
  private func opensBracket(_ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    return candidate.kind == .dot && !candidate.word.isEmpty && candidate.word.count <= 4
      && candidate.word.upperBound == candidate.mark.lowerBound && !candidate.closers.hasBracket
      && text[candidate.word.lowerBound - 1] == UInt8(ascii: "(")
      && candidate.word.lowerBound - 1 > candidate.sentenceStart
  }

  private func title(_ match: AbbreviationTable.Match, _ candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    guard !candidate.openers.hasQuote, vocabulary.opening(at: candidate.next, in: text) == .functionWord else {
      return .joins
    }
    if text.characterClass(at: match.start) == .lower {
      return startsName(candidate.nextWord, in: text) ? .joins : .splits
    }
    guard vocabulary.language == .english, vocabulary.isPronounOrDeterminer(candidate.nextWord, in: text) else {
      return .joins
    }
    // "on Main St. The shop", not "Mr. The": a street's name stands before it.
    let word = text.word(before: text.skippingSpace(before: match.start))
    guard text.characterClass(at: word.lowerBound) == .upper, word.lowerBound > candidate.sentenceStart else {
      return .joins
    }
    return .splits
  }

  /// Whether a function word is part of a name: another word with a capital follows it.
  private func startsName(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    let following = text.skippingSpace(from: word.upperBound)
    return following > word.upperBound && text.characterClass(at: following) == .upper
  }

  private func number(_ match: AbbreviationTable.Match, _ candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    switch candidate.next.characterClass {
    case .digit, .lower, .superscript: return .joins
    case .upper:
      let word = candidate.nextWord
      let isPronoun = vocabulary.language == .english && text.spells("I", word)
      if isRomanNumeral(word, in: text), !isPronoun { return .joins }
      if text.character(at: word.lowerBound).end == word.upperBound, !isPronoun,
        vocabulary.opening(at: candidate.next, in: text) != .functionWord || text[word.upperBound] == UInt8(ascii: ".")
      {
        return .joins
      }
      // "No. Microsoft declined" answers.
      guard text.characterClass(at: match.start) == .upper, match.start > candidate.sentenceStart else { return nil }
      return vocabulary.opening(at: candidate.next, in: text) == .capitalized
        && !vocabulary.isDictionaryWord(word, in: text) ? .joins : nil
    default:
      // « n° », « § »
      return candidate.next.scalar == 0xB0 || candidate.next.scalar == 0xA7 ? .joins : nil
    }
  }

  private func isRomanNumeral(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    !word.isEmpty
      && text.bytes(word).allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
          UInt8(ascii: "D"), UInt8(ascii: "M"):
          true
        default: false
        }
      }
  }

  private func may(_ match: AbbreviationTable.Match, _ candidate: BoundaryCandidate) -> Verdict? {
    let text = candidate.text
    let opening = vocabulary.opening(at: candidate.next, in: text)
    // "6 ft. 2 in. tall", but "come in. he waits": the word is the commoner one. « en sept. 2001 » is a date.
    let word = form(match, candidate)
    if vocabulary.isFunctionWord(word, in: text), !followsDigit(match, in: text),
      opening != .number || !vocabulary.isDate(word, in: text)
    {
      return nil
    }
    if opening != .functionWord || text.spells("I", candidate.nextWord), opensWithPhrase(match, candidate) {
      return .joins
    }
    switch opening {
    case .lower: return candidate.openers.hasBullet ? .splits : .joins
    case .number:
      if candidate.openers.hasBracket { return .joins }
      return candidate.openers.hasBullet || match.abbreviationClass == .last ? .splits : .joins
    case .none:
      if candidate.next.characterClass == .continuation { return .joins }
      return standing(of: match, endingAt: candidate.mark.upperBound, in: text) == .beforeName
        && candidate.next.characterClass == .other ? .joins : nil
    case .functionWord:
      return candidate.openers.hasBracket ? .joins : .splits
    case .capitalized:
      if candidate.openers.hasBracket { return .joins }
      if candidate.openers.hasBullet { return .splits }
      if candidate.openers.hasDash {
        return standing(of: match, endingAt: candidate.mark.upperBound, in: text) == .afterClause ? .splits : .joins
      }
      if candidate.closers.hasQuote || candidate.openers.hasQuote { return .splits }
      // What opens a sentence closes nothing: "M.D. Hale" is a name.
      if match.abbreviationClass == .closing, match.start <= candidate.sentenceStart { return .joins }
      switch standing(of: match, endingAt: candidate.mark.upperBound, in: text) {
      case .afterClause:
        return match.abbreviationClass == .last && followsDigit(match, in: text)
          && vocabulary.isDate(candidate.nextWord, in: text) ? .joins : .splits
      case .beforeName: return .joins
      case .afterName:
        if vocabulary.isAttribute(candidate.nextWord, in: text) { return .joins }
        return isAbbreviation(candidate.nextWord, in: text) ? .joins : .splits
      }
    }
  }

  /// Whether the form is a word as well, and a sentence seems to start after it: "The room was lit. The ball began."
  private func isWord(_ match: AbbreviationTable.Match, _ candidate: BoundaryCandidate) -> Bool {
    candidate.mark.lowerBound - match.start >= 3 && !candidate.openers.hasQuote
      && vocabulary.opening(at: candidate.next, in: candidate.text) == .functionWord
      && vocabulary.isDictionaryWord(form(match, candidate), in: candidate.text)
  }

  /// The abbreviation without its last mark.
  private func form(_ match: AbbreviationTable.Match, _ candidate: BoundaryCandidate) -> Range<Int> {
    min(match.start, candidate.mark.lowerBound)..<candidate.mark.lowerBound
  }

  /// Where abbreviations of a kind usually stand.
  private enum Standing {
    /// After anything: « etc. », "p.m.".
    case afterClause
    /// After a name, with no name to follow: "Inc.", "Jr.".
    case afterName
    /// Before a name as often as not: "U.S.", "N.Y.".
    case beforeName
  }

  private func standing(of match: AbbreviationTable.Match, endingAt end: Int, in text: ParagraphText) -> Standing {
    let first = text.character(at: match.start)
    guard match.abbreviationClass == .may, first.characterClass == .upper else { return .afterClause }
    // « Yahoo! News »
    if text[end - 1] != UInt8(ascii: ".") { return .beforeName }
    return text[first.end] == UInt8(ascii: ".") ? .beforeName : .afterName
  }

  /// Whether the form stands after a number: « 10 oct. », "6 p.m.".
  private func followsDigit(_ match: AbbreviationTable.Match, in text: ParagraphText) -> Bool {
    text.characterClass(before: text.skippingSpace(before: match.start)) == .digit
  }

  private func isAbbreviation(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    guard text[word.upperBound] == UInt8(ascii: ".") else { return false }
    return table.abbreviationClass(of: text.bytes(word.lowerBound..<word.upperBound + 1)) != nil
  }

  /// Whether the sentence so far is a preposition or a determiner and what it governs, which is no sentence: "At 5 a.m.
  /// Mr. Smith left", « Le 10 oct. Paul est parti ».
  private func opensWithPhrase(_ match: AbbreviationTable.Match, _ candidate: BoundaryCandidate) -> Bool {
    let text = candidate.text
    let start = candidate.sentenceStart
    guard match.start > start, match.start - start <= 24,
      match.abbreviationClass != .last || followsDigit(match, in: text)
    else { return false }
    let first = text.word(at: start)
    // "The Invisible Man." names a film, not Manitoba.
    guard followsDigit(match, in: text) || !vocabulary.isDictionaryWord(form(match, candidate), in: text) else {
      return false
    }
    guard !first.isEmpty, text.characterClass(at: start) == .upper, vocabulary.opensPhrase(first, in: text) else {
      return false
    }
    var words = 0
    var offset = first.upperBound
    while offset < match.start {
      offset = text.skippingSpace(from: offset)
      let word = text.word(at: offset)
      if word.isEmpty { break }
      words += 1
      offset = word.upperBound
    }
    return words <= 3
  }
}
