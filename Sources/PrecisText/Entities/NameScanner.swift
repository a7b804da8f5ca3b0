import PrecisLexicons
import PrecisModel

/// A name as it stands in the text, before its type and its identity are known.
struct ScannedName {
  /// The tokens of the name.
  var tokens: Range<Int>
  /// What the lexicons say, where they know the whole name.
  var known: NameLexicon.KnownName?
  /// What stands before the name, if it is a title.
  var title: WordRoles
}

/// Finds where names start and end.
///
/// A name starts at a word with a capital that is there for the word's own sake. Where any word would have one (at the
/// start of a sentence or a quotation, in a headline), the lexicons, the article's other sentences and a dictionary of
/// common words decide. ``NameScanner/extended(_:end:)`` then takes in what belongs to the name.
struct NameScanner {
  let view: TokenView
  let lexicon: NameLexicon
  let evidence: CaseEvidence
  let particles: NameParticles
  /// The names found so far.
  private(set) var names: [ScannedName] = []
  /// Names with an article, « Le Monde », that the article writes so inside sentences.
  private var articled: Set<Term> = []
  private(set) var sentenceCase = SentenceCase.plain

  init(view: TokenView, lexicon: NameLexicon, evidence: CaseEvidence) {
    self.view = view
    self.lexicon = lexicon
    self.evidence = evidence
    particles = lexicon.particles
  }

  var tokens: CheckedBuffer<Token> { view.tokens }

  /// Adds the names of a sentence.
  mutating func scan(_ sentence: Range<Int>, _ sentenceCase: SentenceCase) {
    self.sentenceCase = sentenceCase
    var index = sentence.lowerBound
    var floor = index
    while index < sentence.upperBound {
      guard mayStartName(index) else {
        index += 1
        continue
      }
      switch start(at: index, end: sentence.upperBound) {
      case .none(let count): index += max(1, count)
      case .name(let count, let known):
        var range = extended(index..<index + count, end: sentence.upperBound)
        var name = ScannedName(tokens: range, known: range.count == count ? known : nil, title: [])
        if name.known == nil { range = withComplements(range, end: sentence.upperBound) }
        let headed = withHead(range, floor: floor)
        if headed != range { range = withMore(headed, end: sentence.upperBound) }
        if range != name.tokens {
          name.tokens = range
          name.known = self.known(range)
        }
        if name.known != nil || !isMereWord(range) {
          name.title = title(before: range.lowerBound, floor: floor)
          names.append(name)
          floor = range.upperBound
        }
        index = max(index + 1, range.upperBound)
      }
    }
  }

  // MARK: Where a name starts

  /// What a word with a capital starts.
  enum Start {
    /// Nothing, for so many tokens.
    case none(Int)
    /// A name, of which so many tokens are sure.
    case name(Int, NameLexicon.KnownName?)
  }

  private func mayStartName(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    return !shape.isDisjoint(with: [.capitalized, .mixedCase])
  }

  private mutating func start(at index: Int, end: Int) -> Start {
    let token = tokens[index]
    let isOpening = sentenceCase != .plain || CaseEvidence.isOpening(view, index)
    if let (count, known) = lexicon.longestName(in: tokens, at: index, end: end),
      isUnbroken(index..<index + count), count > 1 || !isOpening || isNameWhereAnyWordHasACapital(index, end: end)
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
    let roles = lexicon.roles(of: token.word)
    if roles.contains(.calendar) || isCalendarAbbreviation(index) { return .none(1) }
    if token.shape.contains(.functionWord) { return functionWordStart(at: index, isOpening: isOpening, end: end) }
    if let (count, role) = lexicon.longestPhrase(in: tokens, at: index, end: end), count > 1,
      role.contains(.demonym), isUnbroken(index..<index + count)
    {
      return lexicon.language == .english ? .name(count, nil) : .none(count)
    }
    if roles.contains(.demonym) {
      // In English a people's name has a capital as adjective too, and is a name; in French only the noun has one.
      guard lexicon.language == .english || isCue(index + 1, end: end) else { return .none(1) }
      return .name(1, nil)
    }
    if isInitial(index, end: end) { return .name(1, nil) }
    if view.bytes(index).count == 1 { return .none(1) }
    if nonEntity(index) == .title, !isCue(index + 1, end: end), !isSaint(index, end: end) { return .none(1) }
    if isRomanNumeral(index) { return .none(1) }
    if token.shape.contains(.mixedCase), !token.shape.contains(.capitalized), isAfterNumber(index) { return .none(1) }
    if isOpening, !isNameWhereAnyWordHasACapital(index, end: end) { return .none(1) }
    return .name(1, nil)
  }

  /// « Le Monde », « La Rochelle », « De Gaulle » inside a sentence: the small word is part of the name.
  private mutating func functionWordStart(at index: Int, isOpening: Bool, end: Int) -> Start {
    // "Home Office", "Near East": a longer small word with a capital in the middle of a sentence.
    if !isOpening, view.bytes(index).count >= 4, !particles.neverLeading.contains(tokens[index].word),
      isCapitalizedName(index + 1, end: end),
      joins(view.gap(before: index + 1), after: index), !isCalendar(index + 1)
    {
      return .name(1, nil)
    }
    // « Le Point »: what follows may be a small word elsewhere, as long as it is no article.
    let isFollowed =
      isCapitalizedName(index + 1, end: end)
      || !isOpening && index + 1 < end && tokens[index + 1].shape.contains(.capitalized)
        && view.bytes(index + 1).count >= 4
    guard particles.leading.contains(tokens[index].word), isFollowed, joins(view.gap(before: index + 1), after: index)
    else { return .none(1) }
    let pair = Term(sequence: [tokens[index].word, tokens[index + 1].word])
    if isOpening || sentenceCase != .plain { return articled.contains(pair) ? .name(2, nil) : .none(1) }
    articled.insert(pair)
    return .name(2, nil)
  }

  /// Whether a word that would have a capital anyway is a name.
  private mutating func isNameWhereAnyWordHasACapital(_ index: Int, end: Int) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.functionWord) { return false }
    let inner = evidence.innerCount(token.word)
    let lower = evidence.lowerCount(token.word)
    if inner != lower { return inner > lower }
    if inner > 0 { return false }
    let roles = lexicon.roles(of: token.word)
    if roles.contains(.firstName) { return true }
    // "Turkey accuses", "China's exports": a country comes before a word that is spelled alike.
    if let name = lexicon.name(token.word) { return name.evidence == .countryName || !isCommon(index) }
    if isShouting(index) { return index > 0 && names.last?.tokens.upperBound == index }
    if sentenceCase == .plain, !roles.isDisjoint(with: [.organizationHead, .placeHead, .event]), isHead(index, end: end)
    {
      return true
    }
    if sentenceCase == .plain, endsInCue(after: index, end: end) { return true }
    return !isCommon(index)
  }

  /// Whether the words with capitals after a word at an opening are common ones that end in a cue: "Golden Gate Park".
  private mutating func endsInCue(after index: Int, end: Int) -> Bool {
    var next = index + 1
    while next < end, next < index + 5, joins(view.gap(before: next), after: next - 1),
      tokens[next].shape.contains(.capitalized), !tokens[next].shape.contains(.functionWord)
    {
      if isCue(next, end: end) { return true }
      let roles = lexicon.roles(of: tokens[next].word)
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

  // MARK: Tests on single words

  /// The acronym of the lexicon that stands at `index`.
  func acronym(at index: Int) -> NameLexicon.KnownName? {
    let shape = tokens[index].shape
    guard !shape.isDisjoint(with: [.allCapitals, .alphanumeric, .mixedCase]) || view.bytes(index).count <= 6,
      shape.contains(.capitalized) || shape.contains(.mixedCase)
    else { return nil }
    let isAcronym = lexicon.roles(of: tokens[index].word).contains(.acronym)
    guard isAcronym || view.bytes(index).contains(UInt8(ascii: ".")) else { return nil }
    if sentenceCase == .capitals {
      guard view.bytes(index).count > 2, !shape.contains(.functionWord),
        !lexicon.commonWords.contains(view, index)
      else { return nil }
    }
    let bytes = view.bytes(index)
    guard bytes.count <= 16 else { return nil }
    if shape.contains(.functionWord), !shape.contains(.allCapitals) { return nil }
    return lexicon.acronym(Self.withoutDots(bytes))
  }

  /// The term of the letters of an acronym, as written.
  private static func withoutDots(_ bytes: ByteView) -> Term {
    bytes.contains(UInt8(ascii: ".")) ? Term(spelling: bytes.filter { $0 != UInt8(ascii: ".") }) : Term(spelling: bytes)
  }

  /// "They asked Baker": a trade with a capital inside a sentence, with no article before it and no name after it.
  private func isTradeSurname(_ index: Int, end: Int) -> Bool {
    guard nonEntity(index) != .title, sentenceCase == .plain, index > 0 else { return false }
    if tokens[index].shape.contains(.sentenceInitial) {
      return evidence.innerCount(tokens[index].word) > evidence.lowerCount(tokens[index].word)
    }
    if particles.articles.contains(tokens[index - 1].word) { return false }
    return !isCapitalizedName(index + 1, end: end) || !joins(view.gap(before: index + 1), after: index)
  }

  /// The longest title at `index`: how many tokens, and of which kind.
  func titleMatch(at index: Int, end: Int) -> (Int, WordRoles)? {
    if let (count, role) = lexicon.longestPhrase(in: tokens, at: index, end: end),
      !role.isDisjoint(with: .title), isUnbroken(index..<index + count)
    {
      return (count, role)
    }
    let role = lexicon.roles(of: tokens[index].word).intersection(.title)
    return role.isEmpty ? nil : (1, role)
  }

  /// Whether the word at `index` is common, by the dictionary.
  mutating func isCommon(_ index: Int) -> Bool {
    lexicon.commonWords.contains(view, index)
  }

  /// Whether the word at `index` has a capital and is a cue by which a name is known.
  func isCue(_ index: Int, end: Int) -> Bool {
    guard index < end, tokens[index].shape.contains(.capitalized) else { return false }
    let cues: WordRoles = [.organizationTail, .placeTail, .event]
    return !lexicon.roles(of: tokens[index].word).isDisjoint(with: cues)
  }

  private func isPlaceHead(_ index: Int, end: Int) -> Bool {
    lexicon.roles(of: tokens[index].word).contains(.placeHead) && isCapitalizedName(index + 1, end: end)
  }

  /// Whether the word at `index` has a capital and is no function word and no calendar word.
  func isCapitalizedName(_ index: Int, end: Int) -> Bool {
    guard index < end, !tokens[index].shape.isDisjoint(with: [.capitalized, .mixedCase]),
      !tokens[index].shape.contains(.functionWord)
    else { return false }
    return !lexicon.roles(of: tokens[index].word).contains(.calendar)
  }

  /// Whether single letters stand for first names: `J. Dupont`, `F.L. Dupont`, `R.-G. Dupont`.
  private func isInitial(_ index: Int, end: Int) -> Bool {
    index + 1 < end && isInitials(index) && view.gap(before: index + 1).contains(.period)
      && isCapitalizedName(index + 1, end: end)
  }

  /// Whether the token is one capital letter, or several with dots or hyphens between them.
  func isInitials(_ index: Int) -> Bool {
    let bytes = view.bytes(index)
    guard bytes.count <= 8, let first = bytes.first, first >= 0x41 && first <= 0x5A else { return false }
    if bytes.count == 1 { return true }
    var letters = 0
    var marks = 0
    for byte in bytes {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        letters = 0
        marks += 1
      } else {
        letters += 1
        if letters > 1 { return false }
      }
    }
    return marks > 0
  }

  /// Why a word with a capital names nothing by itself, if it does not.
  func nonEntity(_ index: Int) -> NameLexicon.NonEntity? {
    guard lexicon.roles(of: tokens[index].word).contains(.nonEntity) else { return nil }
    let bytes = view.bytes(index)
    return bytes.count > 1 && bytes.count <= 24 ? lexicon.nonEntity(Term(spelling: bytes)) : nil
  }

  /// « Saint Exupéry », "Saint Petersburg".
  private func isSaint(_ index: Int, end: Int) -> Bool {
    particles.saints.contains(tokens[index].word) && isCapitalizedName(index + 1, end: end)
  }

  /// "the 5th century BC", "3300 BC": letters that count years, and elsewhere are short for a place.
  private func isEra(_ index: Int) -> Bool {
    guard index > 0, tokens[index].shape.contains(.allCapitals), view.gap(before: index) == .space else { return false }
    let before = tokens[index - 1]
    guard before.shape.contains(.number) || particles.centuries.contains(before.word) else { return false }
    return nonEntity(index) != nil
  }

  /// « le procureur de la République de Valombre »: the last word of a title that starts small, unless it goes on as the
  /// name of a state: « le président de la République française ».
  private func endsTitle(_ index: Int, end: Int) -> Bool {
    guard lexicon.language == .french, index > 0, nonEntity(index) != nil,
      let (count, role) = lexicon.longestPhrase(in: tokens, endingBefore: index + 1, start: 0, limit: 5),
      role.contains(.role), isUnbroken(index - count + 1..<index + 1)
    else { return false }
    return !(index + 1 < end && view.gap(before: index + 1) == .space && isAdjective(index + 1))
  }

  /// MON, OCT: a month or weekday cut short, in capitals.
  func isCalendarAbbreviation(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.allCapitals), view.bytes(index).count <= 5 else { return false }
    let names = CalendarNames.all
    return names.weekdays[token.word] != nil || names.months[token.word] != nil
  }

  func isCalendar(_ index: Int) -> Bool { lexicon.roles(of: tokens[index].word).contains(.calendar) }

  private func isAfterNumber(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].shape.contains(.number)
  }

  /// Whether the word counts or ranks in Roman numerals: XIV, XIXe.
  func isRomanNumeral(_ index: Int) -> Bool { RomanNumeral.isNumeral(view.bytes(index)) }

  /// Whether nothing but space stands between the tokens of `range`.
  func isUnbroken(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { joins(view.gap(before: $0), after: $0 - 1) }
  }

  /// Whether what stands between two tokens leaves them in one name.
  func joins(_ gap: TokenGap, after index: Int) -> Bool {
    if gap.isEmpty || gap == .space { return true }
    if gap == .hyphen { return true }
    if gap.subtracting([.space, .ampersand]).isEmpty { return true }
    guard gap.subtracting([.space, .period]).isEmpty else { return false }
    return isInitials(index) || particles.abbreviations.contains(tokens[index].word)
  }

  /// Whether a name is no name after all: a lone noun with a capital, « la Commission ».
  private mutating func isMereWord(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let index = range.first else { return false }
    let roles = lexicon.roles(of: tokens[index].word)
    // « le Nord », "the West"
    if index > 0, particles.directions.contains(tokens[index].word), particles.articles.contains(tokens[index - 1].word)
    {
      return false
    }
    if nonEntity(index) != nil { return true }
    if !roles.isDisjoint(with: [.demonym, .firstName]) { return false }
    if tokens[index].shape.contains(.allCapitals) { return false }
    let cues: WordRoles = [.organizationHead, .organizationTail, .placeHead, .placeTail, .event]
    return !roles.isDisjoint(with: cues) && isCommon(index)
  }

  private func known(_ range: Range<Int>) -> NameLexicon.KnownName? {
    guard let (count, known) = lexicon.longestName(in: tokens, at: range.lowerBound, end: range.upperBound),
      count == range.count
    else { return nil }
    return known
  }
}
