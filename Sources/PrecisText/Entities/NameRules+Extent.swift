import PrecisLexicons
import PrecisModel

/// How far a name reaches, once it is known where it starts.
extension NameRules {
  /// The name with the words that follow in it: those with capitals, and others with small words before them.
  func extended(_ start: Range<Int>, end: Int) -> Range<Int> {
    guard let first = start.first else { return start }
    var last = start.upperBound - 1
    while last + 1 < end {
      let next = last + 1
      let gap = view.gap(before: next)
      if let last2 = possessiveTarget(after: last, head: first, end: end) {
        last = last2
        continue
      }
      if let nickname = nicknameTarget(after: last, end: end) {
        last = nickname
        continue
      }
      if gap == .period, Self.webDomains.contains(tokens[next].word), tokens[next].shape.isDisjoint(with: .capitalized)
      {
        last = next  // "Booking.com"
        continue
      }
      if gap == [.comma, .space], view.closed(next).contains(.abbreviation), last > first {
        last = next  // « Martin Luther King, Jr. »
        continue
      }
      guard joins(gap, after: last), !gap.contains(.hyphen) else { break }
      if isNumberOfName(next, after: first...last, end: end) {
        last = next
        break
      }
      // "Dortmund & Bremen" are two.
      if gap.contains(.ampersand), isLocation(first...last), view.name(next)?.type == .location { break }
      if !tokens[next].shape.isDisjoint(with: [.capitalized, .mixedCase]) {
        guard continues(first, last: last, next: next, end: end) else { break }
        last = next
      } else if let target = particleTarget(after: last, head: first, end: end) {
        last = target
      } else {
        break
      }
    }
    return first..<last + 1
  }

  /// What the names of sites end in.
  private static let webDomains = TermSet(list: "com org net fr de uk io eu ca be ch")

  /// "People's Democratic Party", "King's College": a noun that owns what follows.
  private func possessiveTarget(after last: Int, head: Int, end: Int) -> Int? {
    // "Thirty Years' War", "Bishops' Conference": a plural that owns a cue.
    if language == .english, last + 1 < end, view.gap(before: last + 1) == [.closingQuote, .space],
      view.bytes(last).last == UInt8(ascii: "s"), isCue(last + 1, end: end), isCommon(last)
    {
      return last + 1
    }
    guard language == .english, last + 2 < end, tokens[last + 1].shape.contains(.clitic),
      view.gap(before: last + 1).isEmpty, view.gap(before: last + 2) == .space, isCapitalizedName(last + 2, end: end)
    else { return nil }
    // "St. Finbarr's Cemetery"
    if last == head + 1, view.closed(head).contains(.saint), isCue(last + 2, end: end) || isCommon(last + 2) {
      return last + 2
    }
    guard
      isCommon(last), view.roles(last).isDisjoint(with: .firstName), view.roles(last + 2).isDisjoint(with: .firstName)
    else { return nil }
    return last + 2
  }

  /// « Alfred "Aki" Schmidt »: the surname after a name in quotation marks that follows a first name.
  private func nicknameTarget(after last: Int, end: Int) -> Int? {
    guard last + 2 < end, view.roles(last).contains(.firstName),
      view.gap(before: last + 1) == [.space, .openingQuote], isCapitalizedName(last + 1, end: end),
      view.gap(before: last + 2) == [.space, .closingQuote], isCapitalizedName(last + 2, end: end)
    else { return nil }
    return last + 2
  }

  /// Whether the word with a capital at `next` belongs to the name from `first` to `last`.
  private func continues(_ first: Int, last: Int, next: Int, end: Int) -> Bool {
    let token = tokens[next]
    let roles = view.roles(next)
    let lastRoles = view.roles(last)
    if token.shape.contains(.allCapitals), isCalendarAbbreviation(next) { return false }
    if isInitials(next) || isRomanNumeral(next) { return continuesWithLetters(next, end: end) }
    if token.shape.contains(.allCapitals), roles.contains(.organizationTail) { return true }  // « Xanabank SA »
    if token.shape.contains(.functionWord) {
      // "Formula One", "Kadir Has University"
      if language == .english, view.closed(next).contains(.one) || isCue(next + 1, end: end) { return true }
      if view.closed(next).contains(.leading), isCapitalizedName(next + 1, end: end),
        joins(view.gap(before: next + 1), after: next)
      {
        return true
      }
      // "Commission Against Racism": a small word with a capital joins as it does without.
      return language == .english && particleTarget(after: last, head: first, end: end) != nil
    }
    // "B.B. King", but not "U.S. Senator".
    let isAfterFirstName =
      lastRoles.contains(.firstName)
      || first == last && isInitials(last) && view.name(last) == nil && acronym(at: last) == nil
    if roles.contains(.calendar) { return isAfterFirstName && sentenceCase == .plain && isSurname(next) }
    if let (count, _) = titleMatch(at: next, end: end) {
      // « Stephen King » is a name, « European Council President » is none.
      let isInside =
        isCue(next + count, end: end) || leadsToTail(from: next + count, end: end)
        || hasComplement(first...last) && lastRoles.contains(.demonym) || isTeam(next, after: last, end: end)
      if !isAfterFirstName && !isInside && roles.isDisjoint(with: .organizationTail) { return false }
    }
    if token.shape.contains(.allCapitals), nonEntity(next) != nil, !roles.contains(.organizationTail) { return false }
    if nonEntity(next) == .title, !isAfterFirstName, !roles.contains(.organizationTail), !isCue(next + 1, end: end),
      !isTeam(next, after: last, end: end)
    {
      return false
    }
    // « À Berne, Georges Plomb » without its comma, « Nations unies Alain Le Roy »: two names.
    if roles.contains(.firstName), isLocation(first...last) || last > first && isKnown(first...last),
      isCapitalizedName(next + 1, end: end) || next + 1 < end && view.closed(next + 1).contains(.leading),
      !isCue(next + 1, end: end)
    {
      return false
    }
    // "Paris France"
    if isLocation(first...last), view.name(next)?.evidence == .countryName { return false }
    if isNewPerson(after: last, in: first...last, at: next, end: end) { return false }
    if first == last, lastRoles.contains(.demonym), language == .english {
      if roles.contains(.firstName) { return false }
      return isCue(next, end: end) || isCommon(next)
    }
    if sentenceCase != .plain {
      if roles.contains(.demonym) { return false }
      return isAfterFirstName || !isCommon(next) || isCue(next, end: end)
    }
    return true
  }

  /// An initial or a Roman numeral in a name: « Dwight D. Eisenhower », « Louis XIV ». "I" alone is more often a pronoun.
  private func continuesWithLetters(_ next: Int, end: Int) -> Bool {
    guard view.bytes(next).elementsEqual("I".utf8) else { return true }
    return next + 1 >= end || !view.gap(before: next + 1).subtracting(.space).isEmpty
  }

  /// « Theresa May »: a month that is a family's name too.
  private func isSurname(_ index: Int) -> Bool {
    index + 1 >= tokens.count || !tokens[index + 1].shape.contains(.number)
  }

  /// The word with a capital that small words after `last` lead to, if they join it to the name that starts at `head`.
  func particleTarget(after last: Int, head: Int, end: Int) -> Int? {
    let next = last + 1
    guard next + 1 < end else { return nil }
    let word = view.closed(next)
    var target = next + 1
    if word.contains(.family) {
      while target < end, target < next + 3, view.closed(target).contains(.family),
        !tokens[target].shape.contains(.capitalized)
      { target += 1 }
      return isTarget(target, from: next, end: end) && !isLocation(head...last) ? target : nil
    }
    if word.contains(.foreign) { return isTarget(target, from: next, end: end) ? target : nil }
    if word.contains(.complement) {
      if target < end, view.closed(target).contains(.article) { target += 1 }
      return isTarget(target, from: next, end: end) && takesComplement(head...last, target: target) ? target : nil
    }
    if word.contains(.conjunction) {
      if language == .english, let tail = compoundTail(from: target, after: last, end: end) { return tail }
      guard isInstitution(head...last), last > head, hasComplement(head...last) else { return nil }
      if target < end, view.closed(target).contains(.complement) { target += 1 }
      if target < end, view.closed(target).contains(.article) { target += 1 }
      return isTarget(target, from: next, end: end) && isCommon(target) && isCommon(last) ? target : nil
    }
    if word.contains(.purpose) {
      guard isInstitution(head...last), language == .english || last > head else { return nil }
      if target < end, view.closed(target).contains(.article) { target += 1 }
      return isTarget(target, from: next, end: end) && (isCommon(target) || isCompound(target)) ? target : nil
    }
    return nil
  }

  /// Whether the word at `target` may go on a name across the small words from `next` on.
  private func isTarget(_ target: Int, from next: Int, end: Int) -> Bool {
    guard target < end, isCapitalizedName(target, end: end) else { return false }
    for index in next...target where !joins(view.gap(before: index), after: index - 1) { return false }
    return true
  }

  /// Whether the name is one that takes « de … » or "of …" into itself: a person of that family, or a noun in capitals.
  private func takesComplement(_ name: ClosedRange<Int>, target: Int) -> Bool {
    let head = name.lowerBound
    let roles = view.roles(head)
    if isLocation(name) { return false }
    // In a headline, "Of" joins what other capitals only stand beside: "Murder Of Ann Doyle".
    if sentenceCase == .title, roles.isDisjoint(with: [.organizationHead, .placeHead, .event]) { return false }
    if roles.contains(.firstName), roles.isDisjoint(with: [.organizationCue, .placeCue, .event]) {
      return language == .french && name.count <= 3
    }
    let lastRoles = view.roles(name.upperBound)
    if !roles.union(lastRoles).isDisjoint(with: [.organizationHead, .placeHead, .event]) { return true }
    return view.isCommon(head) || startsHeadPhrase(name.upperBound)
  }

  /// "Vale of", "Duchy of": a word that starts names together with the small word after it.
  func startsHeadPhrase(_ index: Int) -> Bool {
    guard view.facts[index].word.longestPhrase > 1 else { return false }
    guard let (count, roles) = view.longestPhrase(at: index, end: min(index + 2, tokens.count)), count == 2 else {
      return false
    }
    return !roles.isDisjoint(with: [.organizationHead, .placeHead, .event])
  }

  /// Whether the whole name is a place that the lexicons know.
  func isLocation(_ name: ClosedRange<Int>) -> Bool {
    guard let (count, known) = view.longestName(at: name.lowerBound, end: name.upperBound + 1)
    else { return false }
    return count == name.count && known.type == .location
  }

  /// Whether the lexicons know the whole name.
  private func isKnown(_ name: ClosedRange<Int>) -> Bool {
    view.longestName(at: name.lowerBound, end: name.upperBound + 1)?.count == name.count
  }

  private func isInstitution(_ name: ClosedRange<Int>) -> Bool {
    name.contains { !view.roles($0).isDisjoint(with: [.organizationHead, .event]) }
  }

  private func hasComplement(_ name: ClosedRange<Int>) -> Bool {
    name.contains { view.closed($0).contains(.complement) || view.closed($0).contains(.purpose) }
  }
}
