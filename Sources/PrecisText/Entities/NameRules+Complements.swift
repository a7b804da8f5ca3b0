import PrecisLexicons
import PrecisModel

/// What stands in small letters around the capitals of a name and belongs to it, and what stands before it as a title.
extension NameRules {
  /// The name with the adjectives and complements that French writes small: « Union européenne », « Cour de cassation ».
  func withComplements(_ range: Range<Int>, end: Int) -> Range<Int> {
    guard language == .french, sentenceCase != .capitals, let head = range.first else { return range }
    let roles = view.roles(head)
    guard roles.isDisjoint(with: .firstName) || !roles.isDisjoint(with: .organizationHead) else { return range }
    var last = afterAdjectives(range.upperBound - 1, end: end)
    let takesSmallComplement =
      !roles.isDisjoint(with: .organizationHead) && tokens[head].shape.contains(.capitalized)
      || view.closed(head).contains(.award)
    if takesSmallComplement, let complement = smallComplement(after: last, end: end) {
      last = afterAdjectives(complement, end: end)
    }
    let extended = head..<last + 1
    // The dictionary is asked last: there is little to take in after most names.
    guard extended.count > range.count,
      !roles.isDisjoint(with: [.organizationHead, .placeHead, .event]) || isCommon(head)
    else { return range }
    return self.extended(extended, end: end)
  }

  /// What the noun before a name takes in after it: « ministère de l'Économie et des Finances », « prix Nobel de la paix ».
  func withMore(_ range: Range<Int>, end: Int) -> Range<Int> {
    guard let head = range.first, let last = range.last, last + 1 < end else { return range }
    if view.closed(last + 1).contains(.conjunction),
      let target = particleTarget(after: last, head: head, end: end)
    {
      return withComplements(head..<target + 1, end: end)
    }
    return view.closed(head).contains(.award) ? withComplements(range, end: end) : range
  }

  private func afterAdjectives(_ last: Int, end: Int) -> Int {
    var last = last
    while last + 1 < end, last + 1 < tokens.count, view.gap(before: last + 1) == .space, isAdjective(last + 1) {
      last += 1
    }
    return last
  }

  /// Whether the small word at `index` is an adjective such as follows a noun in the name of a body.
  func isAdjective(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.isDisjoint(with: [.capitalized, .number, .clitic, .functionWord]) else { return false }
    if view.roles(index).contains(.demonym) { return true }
    return AdjectiveEndings.french.hold(view.bytes(index))
  }

  /// The noun of « de cassation », « des comptes », « de la santé » after `last`, for the name of a body.
  private func smallComplement(after last: Int, end: Int) -> Int? {
    let next = last + 1
    guard next + 1 < end, view.closed(next).contains(.complement) else { return nil }
    var target = next + 1
    if view.closed(target).contains(.article) { target += 1 }
    guard target < end else { return nil }
    let token = tokens[target]
    guard token.shape.isDisjoint(with: [.capitalized, .number, .clitic, .functionWord]),
      !view.roles(target).contains(.calendar)
    else { return nil }
    for index in next...target where !joins(view.gap(before: index), after: index - 1) { return nil }
    return target
  }

  /// The name with the small noun before it that it completes: « rue de Rivoli », « université de Genève », « lac Léman »;
  /// and with the particle that it starts with: « van Gogh ».
  func withHead(_ range: Range<Int>, floor: Int) -> Range<Int> {
    guard let first = range.first, first > floor else { return range }
    var start = first
    while start > floor, start > first - 2, isFamilyParticle(start - 1),
      joins(view.gap(before: start), after: start - 1)
    {
      start -= 1
    }
    if start < first { return start..<range.upperBound }
    guard language == .french, sentenceCase != .capitals else { return range }
    // Back over « de », « de la ».
    let complement = complementStart(before: first, floor: floor)
    // « centre hospitalier Saint-Roch »
    if complement == first,
      let (count, roles) = view.longestPhrase(endingBefore: first, start: floor, limit: 3),
      !roles.isDisjoint(with: [.organizationHead, .placeHead, .event]), roles.isDisjoint(with: .title),
      isUnbroken(first - count..<first + 1), !tokens[first - count].shape.contains(.capitalized)
    {
      return first - count..<range.upperBound
    }
    var head = complement - 1
    // The noun itself may have a complement or adjectives: « laboratoire d'astrophysique de Besançon ».
    while head >= floor, head > complement - 4 {
      if isSmallHead(head) {
        let isDescription =
          complement < first && view.closed(head).contains(.descriptionBeforeComplement)
        return isUnbroken(head..<first + 1) && !isDescription ? head..<range.upperBound : range
      }
      if isAdjective(head) {
        head -= 1
      } else {
        let noun = complementStart(before: head, floor: floor)
        guard noun < head, tokens[head].shape.isDisjoint(with: [.capitalized, .functionWord, .number]) else { break }
        head = noun - 1
      }
    }
    return range
  }

  /// Where « de », « du », « de la » before the word at `index` start; `index` itself if there is none.
  private func complementStart(before index: Int, floor: Int) -> Int {
    guard index > floor else { return index }
    if view.closed(index - 1).contains(.complement) { return index - 1 }
    if index - 1 > floor, view.closed(index - 1).contains(.article),
      view.closed(index - 2).contains(.complement)
    {
      return index - 2
    }
    return index
  }

  private func isFamilyParticle(_ index: Int) -> Bool {
    let token = tokens[index]
    guard language == .french || !view.closed(index).contains(.article) else { return false }
    return view.closed(index).contains(.family) && !token.shape.contains(.capitalized)
      && !token.shape.contains(.functionWord)
  }

  /// Whether the small word at `index` is a noun that is part of the name after it, rather than a description.
  private func isSmallHead(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.isDisjoint(with: [.capitalized, .number, .clitic, .functionWord]) else { return false }
    let roles = view.roles(index)
    guard !roles.isDisjoint(with: [.placeHead, .event, .organizationHead]) else { return false }
    // « la mise en place du Jazari Institute »
    if index > 0, view.closed(index - 1).contains(.purpose), view.bytes(index).elementsEqual("place".utf8) {
      return false
    }
    return !view.closed(index).contains(.description)
  }

  /// The title that stands right before the name that starts at `start`: « Mme », "Prime Minister".
  func title(before start: Int, floor: Int) -> WordRoles {
    guard start > floor else { return [] }
    let gap = view.gap(before: start)
    guard !gap.isEmpty, gap.subtracting([.space, .period]).isEmpty else { return [] }
    if let (count, role) = view.longestPhrase(endingBefore: start, start: floor, limit: 5),
      !role.isDisjoint(with: .title), isUnbroken(start - count..<start)
    {
      return gap.contains(.period) ? [] : role.intersection(.title)
    }
    let role = view.roles(start - 1).intersection(.title)
    return gap.contains(.period) ? role.intersection(.civility) : role
  }
}
