import PrecisLexicons
import PrecisModel

/// Where names start.
extension NameRules {
  /// What a word with a capital starts.
  enum Start {
    /// Nothing, for so many tokens.
    case none(Int)
    /// A name, of which so many tokens are sure.
    case name(Int, KnownName?)
  }

  /// Shapes about which a rule below has something to say.
  private static let unusual: Token.Shape = [
    .allCapitals, .alphanumeric, .mixedCase, .functionWord, .hyphenated, .number, .clitic,
  ]

  /// What starts at the word with a capital at `index`.
  func start(at index: Int, end: Int, _ before: inout NamesBefore) -> Start {
    let token = tokens[index]
    let isOpening = sentenceCase != .plain || CaseEvidence.isOpening(view, index)
    // Most words with a capital are unknown, and only that first letter is in capitals.
    if view.facts[index].isEmpty, token.shape.isDisjoint(with: Self.unusual) {
      let bytes = view.bytes(index)
      if bytes.count > 1, bytes[bytes.startIndex + 1] != UInt8(ascii: ".") {
        let isNone =
          RomanNumeral.isNumeral(bytes)
          || isOpening
            && (!isNameWhereAnyWordHasACapital(index, end: end, before.lastEnd) || isTradeBeforeName(index, end: end))
        return isNone ? .none(1) : .name(1, nil)
      }
    }
    // Most small words with a capital are that and no more: no other rule has a say.
    if token.shape.contains(.functionWord), token.shape.isDisjoint(with: [.allCapitals, .dotted]),
      view.facts[index].word.isEmpty
    {
      return functionWordStart(at: index, isOpening: isOpening, end: end, &before)
    }
    if let (count, known) = view.longestName(at: index, end: end),
      isUnbroken(index..<index + count),
      count > 1 || !isOpening || isNameWhereAnyWordHasACapital(index, end: end, before.lastEnd)
    {
      return .name(count, known)
    }
    if isEra(index) || endsTitle(index, end: end) { return .none(1) }
    if let known = acronym(at: index) { return .name(1, known) }
    if let (count, role) = titleMatch(at: index, end: end) {
      let isCapitalized = tokens[index + count - 1].shape.contains(.capitalized)
      if role.contains(.civility), !isPlaceHead(index, end: end), !isSaint(index, end: end) { return .none(count) }
      if role.contains(.role), isCapitalized, !isCue(index + count, end: end),
        !(count == 1 && isTradeSurname(index, end: end))
      {
        return .none(count)
      }
    }
    let roles = view.roles(index)
    if roles.contains(.calendar) || isCalendarAbbreviation(index) { return .none(1) }
    if token.shape.contains(.functionWord) {
      return functionWordStart(at: index, isOpening: isOpening, end: end, &before)
    }
    if let (count, role) = view.longestPhrase(at: index, end: end), count > 1,
      role.contains(.demonym), isUnbroken(index..<index + count)
    {
      return language == .english ? .name(count, nil) : .none(count)
    }
    if roles.contains(.demonym) {
      // In English a people's name has a capital as adjective too, and is a name; in French only the noun has one.
      guard language == .english || isCue(index + 1, end: end) else { return .none(1) }
      return .name(1, nil)
    }
    if isInitial(index, end: end) { return .name(1, nil) }
    if view.bytes(index).count == 1 { return .none(1) }
    if nonEntity(index) == .title, !isCue(index + 1, end: end), !isSaint(index, end: end),
      !(language == .english && endsInCue(after: index, end: end))
    {
      return .none(1)
    }
    if isRomanNumeral(index) { return .none(1) }
    if token.shape.contains(.mixedCase), !token.shape.contains(.capitalized), isAfterNumber(index) { return .none(1) }
    // "South of Alamosa the river turns."
    if isOpening, view.closed(index).contains(.direction), index + 1 < end, view.closed(index + 1).contains(.complement)
    {
      return .none(1)
    }
    if isOpening, !isNameWhereAnyWordHasACapital(index, end: end, before.lastEnd) { return .none(1) }
    return .name(1, nil)
  }

  /// « Le Monde », « La Rochelle », « De Gaulle » inside a sentence: the small word is part of the name.
  private func functionWordStart(
    at index: Int, isOpening: Bool, end: Int, _ before: inout NamesBefore
  ) -> Start {
    // "Home Office", "Near East": a longer small word with a capital in the middle of a sentence.
    if !isOpening, view.bytes(index).count >= 4, !view.closed(index).contains(.neverLeading),
      isCapitalizedName(index + 1, end: end),
      joins(view.gap(before: index + 1), after: index), !isCalendar(index + 1)
    {
      return .name(1, nil)
    }
    guard view.closed(index).contains(.leading) else { return .none(1) }
    // « Le Point »: what follows may be a small word elsewhere, as long as it is no article.
    let isFollowed =
      isCapitalizedName(index + 1, end: end)
      || !isOpening && index + 1 < end && tokens[index + 1].shape.contains(.capitalized)
        && view.bytes(index + 1).count >= 4
    guard isFollowed, joins(view.gap(before: index + 1), after: index)
    else { return .none(1) }
    let pair = Term(sequence: [tokens[index].word, tokens[index + 1].word])
    if isOpening || sentenceCase != .plain { return before.isArticled(pair) ? .name(2, nil) : .none(1) }
    before.insert(articled: pair)
    return .name(2, nil)
  }

  /// Whether a word that would have a capital anyway is a name.
  private func isNameWhereAnyWordHasACapital(_ index: Int, end: Int, _ lastEnd: Int?) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.functionWord) { return false }
    let (inner, lower) = evidence.counts(of: token.word)
    if inner != lower { return inner > lower }
    if inner > 0 { return false }
    let roles = view.roles(index)
    if roles.contains(.firstName) { return true }
    // "Turkey accuses", "China's exports": a country comes before a word that is spelled alike.
    if let name = view.name(index) { return name.evidence == .countryName || !isCommon(index) }
    if isShouting(index) { return index > 0 && lastEnd == index }
    if sentenceCase == .plain,
      !roles.isDisjoint(with: [.organizationHead, .placeHead, .event]) || startsHeadPhrase(index),
      isHead(index, end: end)
    {
      return true
    }
    if sentenceCase == .plain, endsInCue(after: index, end: end) { return true }
    return !isCommon(index) && !isCompound(index)
  }

  /// « Quarante-quatre », « Porte-parole »: common words with hyphens, of which only the first has a capital.
  func isCompound(_ index: Int) -> Bool {
    guard tokens[index].shape.contains(.hyphenated), tokens[index].shape.isDisjoint(with: .mixedCase) else {
      return false
    }
    let bytes = view.bytes(index)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "-")) ?? bytes.endIndex
      let part = Folding.fold(bytes[start..<end])
      guard view.ask({ $0.commonWords.contains(part) }) else { return false }
      start = end + 1
    }
    return true
  }

  /// Whether the words with capitals after a word at an opening are common ones that end in a cue: "Golden Gate Park".
  private func endsInCue(after index: Int, end: Int) -> Bool {
    var next = index + 1
    while next < end, next < index + 5, joins(view.gap(before: next), after: next - 1),
      tokens[next].shape.contains(.capitalized), !tokens[next].shape.contains(.functionWord)
    {
      if isCue(next, end: end) { return true }
      let roles = view.roles(next)
      guard roles.isDisjoint(with: [.firstName, .demonym, .civility, .role]), isCommon(next) else { return false }
      next += 1
    }
    return false
  }

  /// Whether the word is one of several in a row that are all in capitals.
  private func isShouting(_ index: Int) -> Bool {
    guard tokens[index].shape.contains(.allCapitals) else { return false }
    return sentenceCase == .capitals
  }

  /// Whether a noun such as « Université » or "Bank" is followed by what makes it a name.
  private func isHead(_ index: Int, end: Int) -> Bool {
    guard index + 1 < end, joins(view.gap(before: index + 1), after: index) else { return false }
    if tokens[index + 1].shape.contains(.capitalized) { return !tokens[index + 1].shape.contains(.functionWord) }
    return particleTarget(after: index, head: index, end: end) != nil
  }

  /// "They asked Baker": a trade with a capital inside a sentence, with no article before it and no name after it.
  private func isTradeSurname(_ index: Int, end: Int) -> Bool {
    guard nonEntity(index) != .title, sentenceCase == .plain, index > 0 else { return false }
    if tokens[index].shape.contains(.sentenceInitial) {
      let (inner, lower) = evidence.counts(of: tokens[index].word)
      return inner > lower
    }
    if view.closed(index - 1).contains(.article) { return false }
    return !isCapitalizedName(index + 1, end: end) || !joins(view.gap(before: index + 1), after: index)
  }

  /// "Neuroscientist Mark Seidenberg": an unknown word that ends like a trade and opens a sentence before a full name.
  private func isTradeBeforeName(_ index: Int, end: Int) -> Bool {
    guard language == .english, sentenceCase == .plain, isCapitalizedName(index + 2, end: end),
      view.gap(before: index + 1) == .space, view.gap(before: index + 2) == .space,
      view.roles(index + 1).contains(.firstName)
    else { return false }
    let word = view.bytes(index)
    return word.count > 5
      && ["ist", "er", "or", "ian", "man"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private func isPlaceHead(_ index: Int, end: Int) -> Bool {
    view.roles(index).contains(.placeHead) && isCapitalizedName(index + 1, end: end)
  }

  /// Whether single letters stand for first names: `J. Dupont`, `F.L. Dupont`, `R.-G. Dupont`.
  private func isInitial(_ index: Int, end: Int) -> Bool {
    index + 1 < end && isInitials(index) && view.gap(before: index + 1).contains(.period)
      && isCapitalizedName(index + 1, end: end)
  }

  /// « Saint Exupéry », "Saint Petersburg".
  private func isSaint(_ index: Int, end: Int) -> Bool {
    view.closed(index).contains(.saint) && isCapitalizedName(index + 1, end: end)
  }

  /// After these, letters such as BC count years.
  private static let centuries = TermSet(list: "century centuries siècle siècles")

  /// "the 5th century BC", "3300 BC": letters that count years, and elsewhere are short for a place.
  @inline(__always)
  private func isEra(_ index: Int) -> Bool {
    tokens[index].shape.contains(.allCapitals) && view.gap(before: index) == .space && index > 0
      && isEra(afterNumber: index)
  }

  private func isEra(afterNumber index: Int) -> Bool {
    let before = tokens[index - 1]
    guard before.shape.contains(.number) || Self.centuries.contains(tokens[index - 1].word) else { return false }
    return nonEntity(index) != nil
  }

  /// « le procureur de la République de Valombre »: the last word of a title that starts small, unless it goes on as the
  /// name of a state: « le président de la République française ».
  @inline(__always)
  private func endsTitle(_ index: Int, end: Int) -> Bool {
    view.roles(index).contains(.nonEntity) && language == .french && index > 0 && endsTitle(noun: index, end: end)
  }

  private func endsTitle(noun index: Int, end: Int) -> Bool {
    guard nonEntity(index) != nil,
      let (count, role) = view.longestPhrase(endingBefore: index + 1, start: 0, limit: 5),
      role.contains(.role), isUnbroken(index - count + 1..<index + 1)
    else { return false }
    return !(index + 1 < end && view.gap(before: index + 1) == .space && isAdjective(index + 1))
  }

  private func isAfterNumber(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].shape.contains(.number)
  }
}
