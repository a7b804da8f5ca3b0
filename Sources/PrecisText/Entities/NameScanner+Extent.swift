import PrecisLexicons
import PrecisModel

/// How far a name reaches, once it is known where it starts.
extension NameScanner {
  /// The name with the words that follow in it: those with capitals, and others with small words before them.
  mutating func extended(_ start: Range<Int>, end: Int) -> Range<Int> {
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
      if gap == [.comma, .space], particles.abbreviations.contains(tokens[next].word), last > first {
        last = next  // « Martin Luther King, Jr. »
        continue
      }
      guard joins(gap, after: last), !gap.contains(.hyphen) else { break }
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

  /// "People's Democratic Party", "King's College": a noun that owns what follows.
  private mutating func possessiveTarget(after last: Int, head: Int, end: Int) -> Int? {
    // "Thirty Years' War", "Bishops' Conference": a plural that owns a cue.
    if lexicon.language == .english, last + 1 < end, view.gap(before: last + 1) == [.closingQuote, .space],
      view.bytes(last).last == UInt8(ascii: "s"), isCue(last + 1, end: end), isCommon(last)
    {
      return last + 1
    }
    guard lexicon.language == .english, last + 2 < end, tokens[last + 1].shape.contains(.clitic),
      view.gap(before: last + 1).isEmpty, view.gap(before: last + 2) == .space, isCapitalizedName(last + 2, end: end),
      isCommon(last), !lexicon.roles(of: tokens[last].word).contains(.firstName)
    else { return nil }
    return last + 2
  }

  /// « Alfred "Aki" Schmidt »: the surname after a name in quotation marks that follows a first name.
  private func nicknameTarget(after last: Int, end: Int) -> Int? {
    guard last + 2 < end, lexicon.roles(of: tokens[last].word).contains(.firstName),
      view.gap(before: last + 1) == [.space, .openingQuote], isCapitalizedName(last + 1, end: end),
      view.gap(before: last + 2) == [.space, .closingQuote], isCapitalizedName(last + 2, end: end)
    else { return nil }
    return last + 2
  }

  /// Whether the word with a capital at `next` belongs to the name from `first` to `last`.
  private mutating func continues(_ first: Int, last: Int, next: Int, end: Int) -> Bool {
    let token = tokens[next]
    let roles = lexicon.roles(of: token.word)
    let lastRoles = lexicon.roles(of: tokens[last].word)
    if token.shape.contains(.allCapitals), isCalendarAbbreviation(next) { return false }
    if isInitials(next) || isRomanNumeral(next) { return continuesWithLetters(next, end: end) }
    if token.shape.contains(.allCapitals), roles.contains(.organizationTail) { return true }  // « Xanabank SA »
    if token.shape.contains(.functionWord) {
      // "Formula One", "Kadir Has University"
      if lexicon.language == .english, token.word == Self.one || isCue(next + 1, end: end) { return true }
      return particles.leading.contains(token.word) && isCapitalizedName(next + 1, end: end)
        && joins(view.gap(before: next + 1), after: next)
    }
    let isAfterFirstName = lastRoles.contains(.firstName)
    if roles.contains(.calendar) { return isAfterFirstName && sentenceCase == .plain && isSurname(next) }
    if let (count, _) = titleMatch(at: next, end: end) {
      // « Stephen King » is a name, « European Council President » is none.
      if !isAfterFirstName && !isCue(next + count, end: end) && roles.isDisjoint(with: .organizationTail) {
        return false
      }
    }
    if token.shape.contains(.allCapitals), nonEntity(next) != nil, !roles.contains(.organizationTail) { return false }
    if nonEntity(next) == .title, !isAfterFirstName, !roles.contains(.organizationTail), !isCue(next + 1, end: end) {
      return false
    }
    // « À Berne, Georges Plomb » without its comma: a place and a person are two names.
    if roles.contains(.firstName), isLocation(first...last), isCapitalizedName(next + 1, end: end),
      !isCue(next + 1, end: end)
    {
      return false
    }
    if first == last, lastRoles.contains(.demonym), lexicon.language == .english {
      if roles.contains(.firstName) { return false }
      return isCue(next, end: end) || isCommon(next)
    }
    if sentenceCase != .plain {
      if roles.contains(.demonym) { return false }
      return isAfterFirstName || !isCommon(next) || isCue(next, end: end)
    }
    return true
  }

  private static let one = Folding.term("one")

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
    let word = tokens[next].word
    var target = next + 1
    if particles.family.contains(word) {
      while target < end, target < next + 3, particles.family.contains(tokens[target].word),
        !tokens[target].shape.contains(.capitalized)
      { target += 1 }
      return isTarget(target, from: next, end: end) && !isLocation(head...last) ? target : nil
    }
    if particles.complement.contains(word) {
      if target < end, particles.articles.contains(tokens[target].word) { target += 1 }
      return isTarget(target, from: next, end: end) && takesComplement(head...last, target: target) ? target : nil
    }
    if particles.conjunctions.contains(word) {
      guard isInstitution(head...last), last > head, hasComplement(head...last) else { return nil }
      if target < end, particles.complement.contains(tokens[target].word) { target += 1 }
      if target < end, particles.articles.contains(tokens[target].word) { target += 1 }
      return isTarget(target, from: next, end: end) && isPlainNoun(target) && isPlainNoun(last) ? target : nil
    }
    if particles.purposes.contains(word) {
      guard isInstitution(head...last), lexicon.language == .english || last > head else { return nil }
      if target < end, particles.articles.contains(tokens[target].word) { target += 1 }
      return isTarget(target, from: next, end: end) && isPlainNoun(target) ? target : nil
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
    let roles = lexicon.roles(of: tokens[head].word)
    if isLocation(name) { return false }
    if roles.contains(.firstName), roles.isDisjoint(with: [.organizationCue, .placeCue, .event]) {
      return lexicon.language == .french && name.count <= 3
    }
    let lastRoles = lexicon.roles(of: tokens[name.upperBound].word)
    if !roles.union(lastRoles).isDisjoint(with: [.organizationHead, .placeHead, .event]) { return true }
    return lexicon.commonWords.contains(view, head)
  }

  /// Whether the whole name is a place that the lexicons know.
  private func isLocation(_ name: ClosedRange<Int>) -> Bool {
    guard let (count, known) = lexicon.longestName(in: tokens, at: name.lowerBound, end: name.upperBound + 1)
    else { return false }
    return count == name.count && known.type == .location
  }

  private func isInstitution(_ name: ClosedRange<Int>) -> Bool {
    name.contains { !lexicon.roles(of: tokens[$0].word).isDisjoint(with: [.organizationHead, .event]) }
  }

  private func hasComplement(_ name: ClosedRange<Int>) -> Bool {
    name.contains { particles.complement.contains(tokens[$0].word) || particles.purposes.contains(tokens[$0].word) }
  }

  private func isPlainNoun(_ index: Int) -> Bool {
    lexicon.commonWords.contains(view, index)
  }

  // MARK: What French writes small inside names

  /// The name with the adjectives and complements that French writes small: « Union européenne », « Cour de cassation ».
  mutating func withComplements(_ range: Range<Int>, end: Int) -> Range<Int> {
    guard lexicon.language == .french, sentenceCase != .capitals, let head = range.first else { return range }
    let roles = lexicon.roles(of: tokens[head].word)
    let isNoun = !roles.isDisjoint(with: [.organizationHead, .placeHead, .event]) || isCommon(head)
    guard isNoun, roles.isDisjoint(with: .firstName) || !roles.isDisjoint(with: .organizationHead) else { return range }
    var last = range.upperBound - 1
    last = afterAdjectives(last, end: end)
    let takesSmallComplement =
      !roles.isDisjoint(with: .organizationHead) && tokens[head].shape.contains(.capitalized)
      || particles.awards.contains(tokens[head].word)
    if takesSmallComplement, let complement = smallComplement(after: last, end: end) {
      last = afterAdjectives(complement, end: end)
    }
    let extended = head..<last + 1
    return extended.count > range.count ? self.extended(extended, end: end) : range
  }

  /// What the noun before a name takes in after it: « ministère de l'Économie et des Finances », « prix Nobel de la paix ».
  mutating func withMore(_ range: Range<Int>, end: Int) -> Range<Int> {
    guard let head = range.first, let last = range.last, last + 1 < end else { return range }
    if particles.conjunctions.contains(tokens[last + 1].word),
      let target = particleTarget(after: last, head: head, end: end)
    {
      return withComplements(head..<target + 1, end: end)
    }
    return particles.awards.contains(tokens[head].word) ? withComplements(range, end: end) : range
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
    if lexicon.roles(of: token.word).contains(.demonym) { return true }
    return AdjectiveEndings.french.hold(view.bytes(index))
  }

  /// The noun of « de cassation », « des comptes », « de la santé » after `last`, for the name of a body.
  private func smallComplement(after last: Int, end: Int) -> Int? {
    let next = last + 1
    guard next + 1 < end, particles.complement.contains(tokens[next].word) else { return nil }
    var target = next + 1
    if particles.articles.contains(tokens[target].word) { target += 1 }
    guard target < end else { return nil }
    let token = tokens[target]
    guard token.shape.isDisjoint(with: [.capitalized, .number, .clitic, .functionWord]),
      !lexicon.roles(of: token.word).contains(.calendar)
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
    guard lexicon.language == .french, sentenceCase != .capitals else { return range }
    // Back over « de », « de la ».
    let complement = complementStart(before: first, floor: floor)
    // « centre hospitalier Saint-Roch »
    if complement == first,
      let (count, roles) = lexicon.longestPhrase(in: tokens, endingBefore: first, start: floor, limit: 3),
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
          complement < first && DescriptiveWords.frenchBeforeComplement.contains(tokens[head].word)
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
    if particles.complement.contains(tokens[index - 1].word) { return index - 1 }
    if index - 1 > floor, particles.articles.contains(tokens[index - 1].word),
      particles.complement.contains(tokens[index - 2].word)
    {
      return index - 2
    }
    return index
  }

  private func isFamilyParticle(_ index: Int) -> Bool {
    let token = tokens[index]
    guard lexicon.language == .french || !particles.articles.contains(token.word) else { return false }
    return particles.family.contains(token.word) && !token.shape.contains(.capitalized)
      && !token.shape.contains(.functionWord)
  }

  /// Whether the small word at `index` is a noun that is part of the name after it, rather than a description.
  private func isSmallHead(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.isDisjoint(with: [.capitalized, .number, .clitic, .functionWord]) else { return false }
    let roles = lexicon.roles(of: token.word)
    guard !roles.isDisjoint(with: [.placeHead, .event, .organizationHead]) else { return false }
    return !DescriptiveWords.french.contains(token.word)
  }

  /// The title that stands right before the name that starts at `start`: « Mme », "Prime Minister".
  func title(before start: Int, floor: Int) -> WordRoles {
    guard start > floor else { return [] }
    let gap = view.gap(before: start)
    guard !gap.isEmpty, gap.subtracting([.space, .period]).isEmpty else { return [] }
    if let (count, role) = lexicon.longestPhrase(in: tokens, endingBefore: start, start: floor, limit: 5),
      !role.isDisjoint(with: .title), isUnbroken(start - count..<start)
    {
      return gap.contains(.period) ? [] : role.intersection(.title)
    }
    let role = lexicon.roles(of: tokens[start - 1].word).intersection(.title)
    return gap.contains(.period) ? role.intersection(.civility) : role
  }
}
