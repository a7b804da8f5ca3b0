import PrecisLexicons
import PrecisModel

/// Says of what type a name is, from what it is made of and what stands around it.
///
/// Each piece of evidence has a weight for a type. The weights of all mentions of one entity in an article are added up,
/// so that « Amal Benali » settles what « Benali » is. What the lexicons know outweighs what a neighbour hints at.
struct NameTyper {
  let view: NameView
  let language: Language

  init(view: NameView) {
    self.view = view
    language = view.language
  }

  /// What speaks for each type of one mention.
  func votes(for name: ScannedName) -> TypeVotes {
    var votes = TypeVotes()
    if let known = name.known {
      votes.add(known.type, Weight.known, known.evidence)
    }
    addTitles(name, to: &votes)
    addWords(name, to: &votes)
    // In a headline any word has a capital, and small words before it say nothing.
    if name.sentenceCase == .plain || name.known != nil || name.tokens.count > 1
      || !name.tokens.allSatisfy(view.isCommon)
    {
      addContext(name, to: &votes)
    }
    addShape(name, to: &votes)
    return votes
  }

  /// The weights of evidence, on one scale: a piece that alone decides is worth 60 or more.
  enum Weight {
    static let known = 100
    static let civility = 80
    static let role = 40
    static let firstNameOfSeveral = 50
    static let firstNameAlone = 20
    static let cue = 75
    static let direction = 30
    static let demonym = 90
    static let acronymShape = 30
    static let age = 40
    static let roleAfter = 25
    static let speech = 20
    static let noun = 40
    static let nounOf = 80
    static let proof = 1000
    static let office = 80
    static let leader = 25
    static let nounAfter = 25
    static let pluralNoun = 10
    static let eventInside = 40
    static let peopleEnding = 25
    static let camelCase = 35
    static let placePreposition = 30
    static let weakPreposition = 15
    static let article = 10
    static let articleOfSeveral = 18
    static let complement = 8
    static let quoted = 20
    static let dateline = 60
    static let plainWords = 12
    static let severalWords = 15
    static let base = 6
  }

  private func addTitles(_ name: ScannedName, to votes: inout TypeVotes) {
    if name.title.contains(.civility) {
      votes.add(.person, Weight.civility, .titleBefore)
    } else if name.title.contains(.role) {
      votes.add(.person, Weight.role, .titleBefore)
    }
  }

  /// The words of the name itself.
  private func addWords(_ name: ScannedName, to votes: inout TypeVotes) {
    guard var first = name.tokens.first, let last = name.tokens.last, name.known == nil else { return }
    // « L'Écho de l'Aure »: the article says nothing of the name.
    if first < last, view.closed(first).contains(.leading) { first += 1 }
    let firstRoles = view.roles(first)
    let lastRoles = view.roles(last)
    if name.tokens.count == 1, firstRoles.contains(.demonym) { return votes.add(.other, Weight.demonym, .demonym) }
    if let (count, role) = view.longestPhrase(at: first, end: last + 1), count > 1 {
      if role.contains(.demonym), count == name.tokens.count { return votes.add(.other, Weight.demonym, .demonym) }
      addCues(role, isHead: true, isTail: count == name.tokens.count, to: &votes)
    }
    let isSeveral = name.tokens.count > 1
    addCues(firstRoles, isHead: true, isTail: !isSeveral, to: &votes)
    if isSeveral {
      addCues(lastRoles, isHead: false, isTail: true, to: &votes)
      if let (_, role) = view.longestPhrase(
        endingBefore: last + 1, start: first, limit: 3), role.isDisjoint(with: .title)
      {
        addCues(role, isHead: false, isTail: true, to: &votes)
      }
    }
    if firstRoles.contains(.firstName) || isHyphenatedFirstName(first) {
      votes.add(.person, isSeveral ? Weight.firstNameOfSeveral : Weight.firstNameAlone, .firstName)
    } else if isSeveral, view.bytes(first).count == 1 {
      votes.add(.person, Weight.severalWords, .firstName)  // an initial
    }
  }

  /// « Paul-Henri », « José-Maria »: two first names.
  private func isHyphenatedFirstName(_ index: Int) -> Bool {
    guard view.tokens[index].shape.contains(.hyphenated) else { return false }
    let bytes = view.bytes(index)
    guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), !bytes[(hyphen + 1)...].contains(UInt8(ascii: "-"))
    else { return false }
    return view.ask {
      $0.roles(of: bytes[..<hyphen].foldedTerm).contains(.firstName)
        && $0.roles(of: bytes[(hyphen + 1)...].foldedTerm).contains(.firstName)
    }
  }

  private func addCues(_ roles: WordRoles, isHead: Bool, isTail: Bool, to votes: inout TypeVotes) {
    if roles.contains(.event) { votes.add(.other, Weight.cue, .eventCue) }
    if isHead && roles.contains(.organizationHead) || isTail && roles.contains(.organizationTail) {
      votes.add(.organization, Weight.cue, .organizationCue)
    }
    if isHead && roles.contains(.placeHead) || isTail && roles.contains(.placeTail) {
      votes.add(.location, Weight.cue, .placeCue)
    }
  }

  /// « VALOMBRE, 12 mars 2026 (APH) »: a place in capitals that opens a text, with a date or an agency after it.
  func isDateline(_ name: ScannedName) -> Bool {
    guard let first = name.tokens.first, let last = name.tokens.last, last + 1 < view.tokens.count,
      view.tokens[first].shape.isSuperset(of: [.sentenceInitial, .allCapitals]),
      name.tokens.allSatisfy({ !view.tokens[$0].shape.isDisjoint(with: [.allCapitals, .functionWord, .clitic]) })
    else { return false }
    let after = view.gap(after: last)
    if after.contains(.comma) {
      let next = view.tokens[last + 1]
      return next.shape.contains(.number) || view.roles(last + 1).contains(.calendar)
    }
    return after.contains(.openingBracket) || after.contains(.dash)
  }

  /// What the name looks like: the last resort.
  private func addShape(_ name: ScannedName, to votes: inout TypeVotes) {
    guard let first = name.tokens.first else { return }
    let shape = view.tokens[first].shape
    if name.tokens.count == 1 {
      if shape.contains(.alphanumeric) {
        votes.add(.other, Weight.plainWords, .productShape)
      } else if shape.contains(.allCapitals), view.bytes(first).count <= 6 {
        votes.add(.organization, Weight.acronymShape, .acronymShape)
      } else if language == .english, AdjectiveEndings.englishPeoples.hold(view.bytes(first)) {
        votes.add(.other, Weight.peopleEnding, .demonym)
      }
      if isCamelCase(first) { votes.add(.other, Weight.camelCase, .productShape) }
      let isBareWord = name.known == nil && votes.isEmpty && view.isCommon(first)
      votes.add(.person, Weight.base, isBareWord ? .commonWord : .capitalized)
      return
    }
    if name.tokens.contains(where: { isCamelCase($0) }) { votes.add(.other, Weight.camelCase, .productShape) }
    if areMostlyCommon(name.tokens) {
      votes.add(.organization, Weight.plainWords, .plainWords)
      votes.add(.other, Weight.plainWords - 1, .plainWords)
    } else {
      addForm(name, to: &votes)
    }
  }

  /// Whether more than half of the words are common ones, function words left out. No more are looked up than it takes.
  private func areMostlyCommon(_ words: Range<Int>) -> Bool {
    func counts(_ index: Int) -> Bool { view.tokens[index].shape.isDisjoint(with: [.functionWord, .clitic]) }
    let content = words.count(where: counts)
    var (common, others) = (0, 0)
    for index in words where counts(index) {
      if view.isCommon(index) { common += 1 } else { others += 1 }
      if common * 2 > content { return true }
      if others * 2 >= content { return false }
    }
    return false
  }

  /// What a name of several words is by its first and last ones: most are a person's first name and surname.
  private func addForm(_ name: ScannedName, to votes: inout TypeVotes) {
    guard let first = name.tokens.first, let last = name.tokens.last, name.known == nil else { return }
    let firstRoles = view.roles(first)
    if name.tokens.contains(where: { view.roles($0).contains(.event) && view.tokens[$0].shape.contains(.capitalized) })
    {
      return votes.add(.other, Weight.eventInside, .eventCue)
    }
    // "Apollo 9"
    if view.tokens[last].shape.contains(.number) { return votes.add(.other, Weight.severalWords, .productShape) }
    // « AMD Opteron », « API de Valnor », "Google Maps": a body's name, or a thing that bears it.
    if startsWithBody(name),
      !name.tokens.dropFirst().dropLast().contains(where: { view.roles($0).contains(.firstName) })
    {
      votes.add(.organization, Weight.plainWords, .knownPart)
      return votes.add(.other, Weight.plainWords - 1, .knownPart)
    }
    if firstRoles.contains(.firstName) || view.bytes(first).count == 1 {
      return votes.add(.person, Weight.severalWords, .severalWords)
    }
    // « Les Borrels », « La Rochette »; « Le » stands before surnames too.
    if isPlaceArticle(first), name.tokens.count == 2, !view.isCommon(last) {
      let isAcronym = view.tokens[last].shape.contains(.allCapitals)
      return isAcronym
        ? votes.add(.organization, Weight.acronymShape, .acronymShape)
        : votes.add(.location, Weight.severalWords, .articleBefore)
    }
    // "Southern Italy" is a place, « Valnor France » a branch, « Tribune de Valombre » a body.
    if view.name(last)?.type == .location, !view.isCommon(last) {
      let hasComplement = name.tokens.contains { view.closed($0).contains(.complement) }
      if hasComplement || name.tokens.count == 2 {
        let isPlace = !hasComplement && (firstRoles.contains(.demonym) || view.isCommon(first))
        return votes.add(isPlace ? .location : .organization, Weight.severalWords, .knownPart)
      }
    }
    // « Candidate de GeoServer », "Digital for Development": small words that no person's name has.
    let isBody = name.tokens.dropFirst().contains { index in
      guard view.tokens[index].shape.isDisjoint(with: .capitalized) else { return false }
      let word = view.closed(index)
      return !word.isDisjoint(with: [.purpose, .conjunction, .foreign])
        || word.contains(.complement) && view.isCommon(first)
    }
    if isBody || firstRoles.contains(.demonym) || view.name(first)?.evidence == .countryName {
      votes.add(.organization, Weight.plainWords, .knownPart)
      return votes.add(.other, Weight.plainWords - 1, .knownPart)
    }
    // "Northdale Water", « Valnor FC »: no surname is a common word or three capitals.
    let lastShape = view.tokens[last].shape
    let letters = view.bytes(last)
    let isAcronym =
      lastShape.contains(.allCapitals) && letters.count <= 3 && !view.tokens[first].shape.contains(.allCapitals)
      && !RomanNumeral.isNumeral(letters) && !letters.contains(UInt8(ascii: "."))
    if isAcronym || letters.count >= 4 && lastShape.isDisjoint(with: .allCapitals) && view.isCommon(last) {
      votes.add(.organization, Weight.plainWords, isAcronym ? .acronymShape : .plainWords)
      return votes.add(.other, Weight.plainWords - 1, .plainWords)
    }
    votes.add(.person, Weight.severalWords, .severalWords)
  }

  /// Whether the first of several words is a body's name, or several capitals that are no initials.
  private func startsWithBody(_ name: ScannedName) -> Bool {
    guard let first = name.tokens.first, let last = name.tokens.last else { return false }
    if let known = view.name(first) { return known.type == .organization }
    let letters = view.bytes(first)
    guard view.tokens[first].shape.contains(.allCapitals), letters.count >= 3 else { return false }
    if letters.contains(UInt8(ascii: ".")) || letters.contains(UInt8(ascii: "-")) { return false }
    // « DUPONT Marie », in lists, and lines of capitals.
    return !view.tokens[last].shape.contains(.allCapitals) && !view.roles(last).contains(.firstName)
  }

  /// "OpenStreetMap", "iPhone": a capital after small letters, unless these are a family's particle: "McAllister", "LaRue".
  @inline(__always)
  private func isCamelCase(_ index: Int) -> Bool {
    view.tokens[index].shape.contains(.mixedCase) && isCamelCase(mixedAt: index)
  }

  private func isCamelCase(mixedAt index: Int) -> Bool {
    let letters = view.bytes(index)
    guard
      let inner = letters.indices.dropFirst().first(where: { letters[$0] &- 0x41 < 26 && letters[$0 - 1] &- 0x61 < 26 })
    else { return false }
    if letters[letters.startIndex] &- 0x61 < 26 { return true }
    return !Self.familyPrefixes.contains(letters[..<inner].foldedTerm)
  }

  private static let familyPrefixes = TermSet(list: "mc mac la le de del di da du van von fitz o ka al el st lu")

  /// la, les, l' with a capital, as the names of places have it.
  private func isPlaceArticle(_ index: Int) -> Bool {
    guard view.closed(index).isSuperset(of: [.leading, .article]), language == .french else { return false }
    return view.bytes(index).last != UInt8(ascii: "e")
  }
}
