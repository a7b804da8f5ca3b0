import PrecisLexicons
import PrecisModel

/// What only the words with capitals around it show to belong to a name, or not to: "Fish and Wildlife Service", "Apollo 9",
/// "U.S. Marine Lee Doyle".
extension NameRules {
  /// "Fish and Wildlife Service", "Food and Drug Administration": where common words with capitals, joined by "and", end in
  /// what the name of a body ends in.
  func compoundTail(from start: Int, after last: Int, end: Int) -> Int? {
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
    view.name(index) == nil
      && view.roles(index).isDisjoint(with: [.firstName, .demonym, .civility, .role, .organizationTail, .placeTail])
      && view.isCommon(index)
  }

  /// "Securities Investor Protection Corporation": whether common words with capitals lead to what a body's name ends in.
  func leadsToTail(from start: Int, end: Int) -> Bool {
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

  /// "Ottawa Senators", "United Artists": a trade in the plural, with a capital inside a sentence and no people's names after it.
  func isTeam(_ index: Int, after last: Int, end: Int) -> Bool {
    guard language == .english, sentenceCase == .plain, view.bytes(index).last == UInt8(ascii: "s"),
      view.roles(index).isDisjoint(with: .civility), view.roles(last).isDisjoint(with: .demonym),
      view.name(last)?.evidence != .countryName, acronym(at: last) == nil
    else { return false }
    return !isCapitalizedName(index + 1, end: end) || view.gap(before: index + 1) != .space
  }

  /// "EU Energy Commissioner": the field of an office is no part of the name before it.
  @inline(__always)
  func withoutField(_ range: Range<Int>, end: Int) -> Range<Int> {
    language == .english && range.count > 1 ? withoutField(ofOfficeAfter: range, end: end) : range
  }

  private func withoutField(ofOfficeAfter range: Range<Int>, end: Int) -> Range<Int> {
    guard range.upperBound < end, view.gap(before: range.upperBound) == .space,
      tokens[range.upperBound].shape.contains(.capitalized), view.closed(range.upperBound).contains(.office),
      let count = knownBeginning(of: range), isField(range.dropFirst(count))
    else { return range }
    return range.lowerBound..<range.lowerBound + count
  }

  /// "Enlargement", "Energy", "Justice and Home Affairs": but a body's name of several words is no field.
  private func isField(_ words: Range<Int>) -> Bool {
    if words.count == 1, let word = words.first, view.roles(word).contains(.organizationTail) {
      return view.isCommon(word) && view.name(word) == nil
    }
    return words.allSatisfy { isPlainNoun($0) }
  }

  /// How many of the first words of a longer name are a place or a body that the lexicons know.
  private func knownBeginning(of range: Range<Int>) -> Int? {
    if let (count, known) = view.longestName(at: range.lowerBound, end: range.upperBound) {
      return count < range.count && known.type != .person ? count : nil
    }
    return acronym(at: range.lowerBound) == nil ? nil : 1
  }

  /// "Apollo 9", "U.S. Route 62": a number that counts nothing after a name that is no place, person or date.
  @inline(__always)
  func isNumberOfName(_ index: Int, after name: ClosedRange<Int>, end: Int) -> Bool {
    language == .english && tokens[index].shape.contains(.number) && countsNothing(index, after: name, end: end)
  }

  /// Whether a number after a name counts nothing.
  private func countsNothing(_ index: Int, after name: ClosedRange<Int>, end: Int) -> Bool {
    guard sentenceCase == .plain,
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

  /// "former U.S. Marine Lee Harvey Oswald": a first name and a surname after a common word are a name of their own.
  func isNewPerson(after last: Int, in name: ClosedRange<Int>, at next: Int, end: Int) -> Bool {
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
}
