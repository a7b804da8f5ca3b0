import PrecisLexicons
import PrecisModel

/// What stands around a name and says of what type it is.
extension NameTyper {
  /// What stands before and after the name.
  func addContext(_ name: ScannedName, to votes: inout TypeVotes) {
    guard let first = name.tokens.first, let last = name.tokens.last else { return }
    let tokens = view.tokens
    if isDateline(name) { votes.add(.location, Weight.dateline, .dateline) }
    if first > 0, view.gap(before: first).subtracting(.space).isEmpty {
      let word = view.closed(first - 1)
      let isOwner =
        last + 1 < tokens.count && tokens[last + 1].shape.contains(.clitic)
        && language == .english
      if word.contains(.nearby) {
        votes.add(.location, Weight.placePreposition, .placePreposition)
      } else if word.contains(.placePreposition), !isOwner {
        // « à » and "in" stand before people too, whose names are longer.
        let weight = name.tokens.count > 1 ? Weight.weakPreposition : Weight.placePreposition
        votes.add(.location, weight, .placePreposition)
      } else if word.contains(.weakPlacePreposition) {
        votes.add(.location, Weight.weakPreposition, .placePreposition)
      } else if word.contains(.articleBefore) {
        addArticle(name, to: &votes)
      } else if word.contains(.complementBefore), name.tokens.count == 1 {
        votes.add(.location, Weight.complement, .placePreposition)
      }
    }
    addNounBefore(name, to: &votes)
    addNounOf(name, to: &votes)
    if isRanked(first), !view.isCommon(first) { votes.add(.person, Weight.base, .rankBefore) }
    if name.known == nil, isFieldOfOffice(first) || isFieldBeforeOffice(name) {
      votes.add(.organization, Weight.office, .officeField)
    }
    let before = view.gap(before: first)
    let after = view.gap(after: last)
    if before.contains(.openingQuote), after.contains(.closingQuote) { votes.add(.other, Weight.quoted, .quoted) }
    guard last + 1 < tokens.count else { return }
    let next = tokens[last + 1]
    if after.subtracting([.space, .comma, .openingBracket, .closingQuote]).isEmpty {
      if isSpeech(last + 1), !after.contains(.openingBracket) { votes.add(.person, Weight.speech, .speechAfter) }
      if !after.isDisjoint(with: [.comma, .openingBracket]), next.shape.contains(.number) {
        addAge(last + 1, to: &votes)
      }
      if after.contains(.comma) {
        addRoleAfter(last + 1, to: &votes)
      } else if after == .space, language == .english {
        addNounAfter(last + 1, to: &votes)
      }
    }
  }

  /// What follows an age.
  private static let years = TermSet(list: "ans year-old years")
  /// Several people of one name.
  private static let relatives = TermSet(list: "frères sœurs époux cousins cousines fils parents jumeaux jumelles")

  /// « (32 ans) », ", 32,".
  private func addAge(_ index: Int, to votes: inout TypeVotes) {
    guard view.bytes(index).count == 2 else { return }
    let after = view.gap(after: index)
    let isFollowedByYears = index + 1 < view.tokens.count && Self.years.contains(view.tokens[index + 1].word)
    if isFollowedByYears || language == .english && after.contains(.comma) {
      votes.add(.person, Weight.age, .ageAfter)
    }
  }

  /// ", président de", ", the president"; ", une ville du nord", ", the insurer".
  private func addRoleAfter(_ index: Int, to votes: inout TypeVotes) {
    var index = index
    // Not "Grantsby, where volunteers …".
    if view.closed(index).contains(.neverLeading) || view.closed(index).contains(.conjunction) { return }
    if view.tokens[index].shape.contains(.functionWord), index + 1 < view.tokens.count { index += 1 }
    if view.roles(index).contains(.role) { return votes.add(.person, Weight.roleAfter, .titleAfter) }
    // An adjective or two may come first: "the floating wind farm".
    for next in index..<min(index + 3, view.tokens.count) {
      if next > index, view.gap(before: next) != .space { return }
      guard view.tokens[next].shape.isDisjoint(with: [.functionWord, .capitalized, .number, .clitic]) else { return }
      if addNoun(next, Weight.nounAfter, to: &votes) { return }
    }
  }

  /// « 8. Camenzind »: a name in a list of results.
  private func isRanked(_ first: Int) -> Bool {
    guard first > 0, view.tokens[first - 1].shape.contains(.number), view.bytes(first - 1).count <= 3 else {
      return false
    }
    let gap = view.gap(before: first)
    return gap.contains(.period) && gap.subtracting([.period, .space, .lineBreak]).isEmpty
  }

  /// "the Colts", "the Alderney": an article before a name that nothing else is known of.
  private func addArticle(_ name: ScannedName, to votes: inout TypeVotes) {
    guard let last = name.tokens.last else { return }
    if name.tokens.count > 1 {
      votes.add(.location, Weight.articleOfSeveral - 1, .articleBefore)
      votes.add(.organization, Weight.articleOfSeveral, .articleBefore)
      return
    }
    // A team or a band is several people.
    let isPlural = language == .english && view.bytes(last).last == UInt8(ascii: "s")
    votes.add(.location, Weight.article - (isPlural ? 1 : 0), .articleBefore)
    votes.add(.organization, Weight.article - (isPlural ? 0 : 1), .articleBefore)
  }

  // MARK: Nouns that say what a name names

  /// « la ville de Valombre », « près de Valombre », « la patronne de Valnor », "the town of Kirk Ellery", "CEO of Valnor".
  private func addNounOf(_ name: ScannedName, to votes: inout TypeVotes) {
    guard let first = name.tokens.first, first > 1, name.known == nil else { return }
    var index = first - 1
    guard view.gap(before: first).subtracting(.space).isEmpty else { return }
    if !view.closed(index).contains(.complement), view.closed(index).contains(.article) { index -= 1 }
    guard index > 0, view.closed(index).contains(.complement), view.gap(before: index) == .space else { return }
    let noun = view.closed(index - 1)
    guard view.tokens[index - 1].shape.isDisjoint(with: .number) else { return }
    if noun.contains(.placeNoun), view.tokens[index - 1].shape.isDisjoint(with: .capitalized) {
      // "the town of Kirk Ellery" outweighs any number of first names; « la ville de Martine Aubry » is heard too.
      votes.add(.location, language == .english ? Weight.proof : Weight.nounOf, .placeNoun)
    } else if noun.contains(.nearby) {
      votes.add(.location, Weight.placePreposition, .placePreposition)
    } else if noun.contains(.ofPlaceBefore) {
      votes.add(.location, Weight.noun, .placeNoun)
    } else if noun.contains(.ofBodyBefore) {
      votes.add(.organization, Weight.leader, .bodyNoun)
    }
  }

  /// « la société Valnor », « le parc éolien Keltia », « la ville de Valombre », "the village of Grantsby".
  private func addNounBefore(_ name: ScannedName, to votes: inout TypeVotes) {
    guard let first = name.tokens.first, name.known == nil else { return }
    var index = first - 1
    guard index >= 0, view.gap(before: first).subtracting(.space).isEmpty else { return }
    if view.closed(index).contains(.complement) { return }
    if language == .french, view.closed(index).contains(.ofPerson),
      view.tokens[index].shape.isDisjoint(with: .capitalized)
    {
      return votes.add(.person, Weight.noun, .personNoun)
    }
    // Only adjectives stand between the noun and the name.
    let limit = max(0, first - (language == .french ? 3 : 1))
    while index >= limit {
      guard view.tokens[index].shape.isDisjoint(with: [.functionWord, .capitalized, .number, .clitic]) else { return }
      if view.closed(index).contains(.placeNoun) && index < first - 1 { return }
      if addNoun(index, Weight.noun, to: &votes) { return }
      if index == first - 1, isPluralNoun(index) { return votes.add(.other, Weight.pluralNoun, .thingNoun) }
      guard index > 0, view.gap(before: index) == .space else { return }
      index -= 1
    }
  }

  /// « les galettes Évrardines »: several things bear the name; people do so in « les frères », which has no such noun.
  private func isPluralNoun(_ index: Int) -> Bool {
    guard language == .french, let last = view.bytes(index).last, last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
    else { return false }
    return view.roles(index).isDisjoint(with: [.role, .civility, .demonym, .calendar])
      && !Self.relatives.contains(view.tokens[index].word) && view.isCommon(index)
  }

  /// « ministre chargée de la Transition numérique et de la Réforme »: what an office is there for.
  private func isFieldOfOffice(_ first: Int) -> Bool {
    let joining: ClosedWords = [.complement, .article, .purpose]
    guard first > 1, !view.closed(first - 1).isDisjoint(with: joining) else { return false }
    for index in stride(from: first - 1, to: max(-1, first - 11), by: -1) {
      guard view.gap(before: index + 1).subtracting([.space, .comma]).isEmpty else { return false }
      let word = view.closed(index)
      if word.contains(.office) { return true }
      // "Secretary of State Hillary Clinton in Barack Obama's government"
      if view.roles(index).contains(.firstName) || language == .english && word.contains(.placePreposition) {
        return false
      }
      // « ministre marocaine de la Transition »
      guard
        !word.isDisjoint(with: joining.union(.conjunction)) || view.tokens[index].shape.contains(.capitalized)
          || view.roles(index).contains(.demonym)
          || index > 0 && view.tokens[index - 1].shape.contains(.capitalized)
      else { return false }
    }
    return false
  }

  /// "Energy Minister", "Home Secretary": what an office is there for, in common words.
  private func isFieldBeforeOffice(_ name: ScannedName) -> Bool {
    guard language == .english, let last = name.tokens.last, last + 1 < view.tokens.count else { return false }
    return view.closed(last + 1).contains(.office) && view.tokens[last + 1].shape.contains(.capitalized)
      && view.gap(before: last + 1) == .space && view.isCommon(last)
  }

  /// "the Keltia wind farm", "a Northdale Water spokeswoman".
  private func addNounAfter(_ index: Int, to votes: inout TypeVotes) {
    if view.closed(index).contains(.ofBody) { return votes.add(.organization, Weight.nounAfter, .bodyNoun) }
    if view.closed(index).contains(.placeNoun) { return votes.add(.location, Weight.speech, .placeNoun) }
    if view.closed(index).contains(.ofPerson) { return votes.add(.person, Weight.nounAfter, .personNoun) }
    let next = index + 1
    guard next < view.tokens.count, view.gap(before: next) == .space,
      view.tokens[index].shape.isDisjoint(with: [.functionWord, .capitalized, .number, .clitic]),
      view.closed(next).contains(.thingNoun)
    else { return }
    votes.add(.other, Weight.nounAfter, .thingNoun)
  }

  /// Adds what the noun at `index` says, if it is one that says something.
  private func addNoun(_ index: Int, _ weight: Int, to votes: inout TypeVotes) -> Bool {
    let noun = view.closed(index)
    if noun.contains(.bodyNoun) {
      votes.add(.organization, weight, .bodyNoun)
    } else if noun.contains(.placeNoun) {
      votes.add(.location, weight, .placeNoun)
    } else if noun.contains(.thingNoun) {
      votes.add(.other, weight, .thingNoun)
    } else {
      return false
    }
    return true
  }

  /// « déclare », « a déclaré », "said" at `index`.
  private func isSpeech(_ index: Int) -> Bool {
    if view.closed(index).contains(.speech) { return true }
    let next = index + 1
    return view.closed(index).contains(.has) && next < view.tokens.count && view.closed(next).contains(.said)
      && view.gap(before: next) == .space
  }
}
