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
    language = view.lexicon.language
  }

  /// What speaks for each type of one mention.
  func votes(for name: ScannedName) -> TypeVotes {
    var votes = TypeVotes()
    if let known = name.known {
      votes.add(known.type, Weight.known, known.evidence)
    }
    addTitles(name, to: &votes)
    addWords(name, to: &votes)
    addContext(name, to: &votes)
    addShape(name, to: &votes)
    return votes
  }

  /// The weights of evidence, on one scale: a piece that alone decides is worth 60 or more.
  private enum Weight {
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
    return view.lexicon.roles(of: bytes[..<hyphen].foldedTerm).contains(.firstName)
      && view.lexicon.roles(of: bytes[(hyphen + 1)...].foldedTerm).contains(.firstName)
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
  private func isDateline(_ name: ScannedName) -> Bool {
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

  /// What stands before and after the name.
  private func addContext(_ name: ScannedName, to votes: inout TypeVotes) {
    guard let first = name.tokens.first, let last = name.tokens.last else { return }
    let tokens = view.tokens
    if isDateline(name) { votes.add(.location, Weight.dateline, .dateline) }
    if first > 0, view.gap(before: first).subtracting(.space).isEmpty {
      let word = view.closed(first - 1)
      let isOwner =
        last + 1 < tokens.count && tokens[last + 1].shape.contains(.clitic)
        && language == .english
      if word.contains(.placePreposition), !isOwner {
        // « à » and "in" stand before people too, whose names are longer.
        let weight = name.tokens.count > 1 ? Weight.weakPreposition : Weight.placePreposition
        votes.add(.location, weight, .placePreposition)
      } else if word.contains(.weakPlacePreposition) {
        votes.add(.location, Weight.weakPreposition, .placePreposition)
      } else if word.contains(.articleBefore) {
        let isSeveral = name.tokens.count > 1
        votes.add(.location, isSeveral ? Weight.articleOfSeveral - 1 : Weight.article, .articleBefore)
        votes.add(.organization, isSeveral ? Weight.articleOfSeveral : Weight.article - 1, .articleBefore)
      } else if word.contains(.complementBefore), name.tokens.count == 1 {
        votes.add(.location, Weight.complement, .placePreposition)
      }
    }
    let before = view.gap(before: first)
    let after = view.gap(after: last)
    if before.contains(.openingQuote), after.contains(.closingQuote) { votes.add(.other, Weight.quoted, .quoted) }
    guard last + 1 < tokens.count else { return }
    let next = tokens[last + 1]
    if after.subtracting([.space, .comma, .openingBracket, .closingQuote]).isEmpty {
      if view.closed(last + 1).contains(.speech), !after.contains(.openingBracket) {
        votes.add(.person, Weight.speech, .speechAfter)
      }
      if !after.isDisjoint(with: [.comma, .openingBracket]), next.shape.contains(.number) {
        addAge(last + 1, to: &votes)
      }
      if after.contains(.comma) { addRoleAfter(last + 1, to: &votes) }
    }
  }

  /// « (32 ans) », ", 32,".
  private func addAge(_ index: Int, to votes: inout TypeVotes) {
    guard view.bytes(index).count == 2 else { return }
    let after = view.gap(after: index)
    let isFollowedByYears = index + 1 < view.tokens.count && view.closed(index + 1).contains(.years)
    if isFollowedByYears || language == .english && after.contains(.comma) {
      votes.add(.person, Weight.age, .ageAfter)
    }
  }

  /// ", président de", ", the president".
  private func addRoleAfter(_ index: Int, to votes: inout TypeVotes) {
    var index = index
    if view.tokens[index].shape.contains(.functionWord), index + 1 < view.tokens.count { index += 1 }
    let roles = view.roles(index)
    if roles.contains(.role) { votes.add(.person, Weight.roleAfter, .titleAfter) }
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
      }
      votes.add(.person, Weight.base, .capitalized)
      return
    }
    var content = 0
    var common = 0
    for index in name.tokens where view.tokens[index].shape.isDisjoint(with: [.functionWord, .clitic]) {
      content += 1
      if view.isCommon(index) { common += 1 }
    }
    if common * 2 > content {
      votes.add(.organization, Weight.plainWords, .plainWords)
      votes.add(.other, Weight.plainWords - 1, .plainWords)
    } else {
      votes.add(.person, Weight.severalWords, .severalWords)
    }
  }

  // MARK: The article's mentions

  /// The mentions of an article: each entity's votes are added up in the order of the text.
  static func mentions(
    _ names: [ScannedName], votes: [TypeVotes], keys: [Term], view: NameView
  ) -> [Mention] {
    // The totals of the entities, in the order of their first mentions, and each mention's entity.
    var totals: [TypeVotes] = []
    totals.reserveCapacity(names.count)
    var entities: [Int] = []
    entities.reserveCapacity(names.count)
    var numbers = TermTable<UInt32>(absent: 0, capacity: names.count)
    for (key, vote) in zip(keys, votes) {
      let number = Int(numbers[key])
      if number > 0 {
        totals[number - 1].add(vote)
        entities.append(number - 1)
      } else {
        entities.append(totals.count)
        totals.append(vote)
        numbers.update(key) { $0 = UInt32(clamping: totals.count) }
      }
    }
    let types = totals.map(\.winner)
    var mentions: [Mention] = []
    mentions.reserveCapacity(names.count)
    for index in names.indices {
      let range = names[index].tokens
      guard let first = range.first, let last = range.last else { continue }
      let type = types[entities[index]]
      let own = votes[index][type]
      let evidence = own.strongest > 0 ? own.evidence : totals[entities[index]][type].evidence
      mentions.append(
        Mention(
          range: TextRange(start: Int(view.tokens[first].start), end: view.words.end(ofName: last)), tokens: range,
          type: type, key: keys[index], evidence: evidence.rawValue))
    }
    return mentions
  }
}
