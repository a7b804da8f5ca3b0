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
      if gap == .period, view.closed(next).contains(.webDomain), tokens[next].shape.isDisjoint(with: .capitalized) {
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

  /// "Apollo 9", "U.S. Route 62": a number that counts nothing after a name that is no place, person or date.
  private func isNumberOfName(_ index: Int, after name: ClosedRange<Int>, end: Int) -> Bool {
    guard language == .english, sentenceCase == .plain, tokens[index].shape.contains(.number),
      view.gap(before: index) == .space, view.bytes(index).count <= 3,
      view.bytes(index).allSatisfy({ $0 &- 0x30 < 10 }), !isLocation(name),
      !name.contains(where: { !view.roles($0).isDisjoint(with: [.firstName, .calendar, .demonym]) }),
      !isCalendarAbbreviation(name.upperBound)
    else { return false }
    // A noun after it is what it counts: "Arsenal 3 goals".
    let next = index + 1
    if next >= end { return true }
    let gap = view.gap(before: next)
    if !gap.isDisjoint(with: [.dash, .hyphen, .slash, .colon, .other]) { return false }
    if gap == .space { return tokens[next].shape.contains(.functionWord) }
    return true
  }

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
    let isAfterFirstName = lastRoles.contains(.firstName) || first == last && isInitials(last)
    if roles.contains(.calendar) { return isAfterFirstName && sentenceCase == .plain && isSurname(next) }
    if let (count, _) = titleMatch(at: next, end: end) {
      // « Stephen King » is a name, « European Council President » is none.
      let isInside =
        isCue(next + count, end: end) || leadsToTail(from: next + count, end: end)
        || hasComplement(first...last) && lastRoles.contains(.demonym) || isTeam(next, end: end)
      if !isAfterFirstName && !isInside && roles.isDisjoint(with: .organizationTail) { return false }
    }
    if token.shape.contains(.allCapitals), nonEntity(next) != nil, !roles.contains(.organizationTail) { return false }
    if nonEntity(next) == .title, !isAfterFirstName, !roles.contains(.organizationTail), !isCue(next + 1, end: end) {
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

  /// "former U.S. Marine Lee Harvey Oswald": a first name and a surname after a common word are a name of their own.
  private func isNewPerson(after last: Int, in name: ClosedRange<Int>, at next: Int, end: Int) -> Bool {
    guard view.roles(next).contains(.firstName), isCapitalizedName(next + 1, end: end), !isCue(next + 1, end: end),
      view.gap(before: next + 1) == .space, sentenceCase == .plain
    else { return false }
    // "Democrats John F. Kennedy and"
    if last == name.lowerBound { return view.name(last).map { $0.type == .other } ?? false }
    guard isPlainNoun(last), view.roles(last).isDisjoint(with: [.organizationHead, .placeHead, .event]) else {
      return false
    }
    return !name.contains { view.roles($0).contains(.firstName) || view.closed($0).contains(.complement) }
  }

  /// "Ottawa Senators", "United Artists": a trade in the plural, with a capital inside a sentence and no people's names after it.
  private func isTeam(_ index: Int, end: Int) -> Bool {
    guard language == .english, sentenceCase == .plain, view.bytes(index).last == UInt8(ascii: "s"),
      view.roles(index).isDisjoint(with: .civility)
    else { return false }
    return !isCapitalizedName(index + 1, end: end) || view.gap(before: index + 1) != .space
  }

  /// "Securities Investor Protection Corporation": whether common words with capitals lead to what a body's name ends in.
  private func leadsToTail(from start: Int, end: Int) -> Bool {
    var index = start
    while index < end, index < start + 3, joins(view.gap(before: index), after: index - 1),
      isCapitalizedName(index, end: end)
    {
      if view.roles(index).contains(.organizationTail) { return true }
      guard isPlainNoun(index) else { return false }
      index += 1
    }
    return false
  }

  /// "EU Energy Commissioner": the field of an office is no part of the name before it.
  func withoutField(_ range: Range<Int>, end: Int) -> Range<Int> {
    guard language == .english, range.count > 1, range.upperBound < end, view.gap(before: range.upperBound) == .space,
      tokens[range.upperBound].shape.contains(.capitalized), view.closed(range.upperBound).contains(.office),
      let count = knownBeginning(of: range), range.dropFirst(count).allSatisfy({ isPlainNoun($0) })
    else { return range }
    return range.lowerBound..<range.lowerBound + count
  }

  /// How many of the first words of a longer name are a place or a body that the lexicons know.
  private func knownBeginning(of range: Range<Int>) -> Int? {
    if let (count, known) = view.longestName(at: range.lowerBound, end: range.upperBound) {
      return count < range.count && known.type != .person ? count : nil
    }
    return acronym(at: range.lowerBound) == nil ? nil : 1
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

  /// "Fish and Wildlife Service", "Food and Drug Administration": where common words with capitals, joined by "and", end in
  /// what the name of a body ends in.
  private func compoundTail(from start: Int, after last: Int, end: Int) -> Int? {
    guard isPlainNoun(last), tokens[last].shape.isDisjoint(with: .sentenceInitial) else { return nil }
    var index = start
    while index < end, index < start + 3, joins(view.gap(before: index), after: index - 1),
      isCapitalizedName(index, end: end)
    {
      if index > start, view.roles(index).contains(.organizationTail) { return index }
      guard isPlainNoun(index) else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether the word at `index` is a common one with a capital, and no name or title of its own.
  func isPlainNoun(_ index: Int) -> Bool {
    view.isCommon(index) && view.name(index) == nil
      && view.roles(index).isDisjoint(with: [.firstName, .demonym, .civility, .role, .organizationTail, .placeTail])
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
    guard let (count, roles) = view.longestPhrase(at: index, end: min(index + 2, tokens.count)), count == 2 else {
      return false
    }
    return !roles.isDisjoint(with: [.organizationHead, .placeHead, .event])
  }

  /// Whether the whole name is a place that the lexicons know.
  private func isLocation(_ name: ClosedRange<Int>) -> Bool {
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
