import PrecisLexicons
import PrecisModel

/// Tells, within one sentence, where names start and end.
///
/// A name starts at a word with a capital that is there for the word's own sake. Where any word would have one (at the
/// start of a sentence or a quotation, in a headline), the lexicons, the article's other sentences and a dictionary of
/// common words decide. ``extended(_:end:)`` then takes in what belongs to the name.
struct NameRules {
  let view: NameView
  let evidence: CaseEvidence
  let language: Language
  let sentenceCase: SentenceCase

  init(view: NameView, evidence: CaseEvidence, sentenceCase: SentenceCase) {
    self.view = view
    self.evidence = evidence
    language = view.language
    self.sentenceCase = sentenceCase
  }

  var tokens: CheckedRow<Token> { view.tokens }

  /// The acronym of the lexicon that stands at `index`.
  @inline(__always)
  func acronym(at index: Int) -> KnownName? {
    // Most words are none.
    guard view.roles(index).contains(.acronym) || tokens[index].shape.contains(.dotted) else { return nil }
    return acronym(as: index)
  }

  private func acronym(as index: Int) -> KnownName? {
    let shape = tokens[index].shape
    guard
      !shape.isDisjoint(with: [.allCapitals, .alphanumeric, .mixedCase]) || view.bytes(index).count <= 6,
      shape.contains(.capitalized) || shape.contains(.mixedCase)
    else { return nil }
    if sentenceCase == .capitals {
      guard view.bytes(index).count > 2, !shape.contains(.functionWord),
        !view.isCommon(index)
      else { return nil }
    }
    let bytes = view.bytes(index)
    guard bytes.count <= 16 else { return nil }
    if shape.contains(.functionWord), !shape.contains(.allCapitals) { return nil }
    // As written, but for the dots.
    let letters = shape.contains(.dotted) ? Term(spelling: bytes.filter { $0 != UInt8(ascii: ".") }) : bytes.term
    return view.ask { $0.acronym(letters) }
  }

  /// The longest title at `index`: how many tokens, and of which kind.
  @inline(__always)
  func titleMatch(at index: Int, end: Int) -> (Int, WordRoles)? {
    // Most words are none, and start none.
    let facts = view.facts[index].word
    guard facts.longestPhrase > 1 || !facts.roles.isDisjoint(with: .title) else { return nil }
    return title(at: index, end: end)
  }

  private func title(at index: Int, end: Int) -> (Int, WordRoles)? {
    if let (count, role) = view.longestPhrase(at: index, end: end),
      !role.isDisjoint(with: .title), isUnbroken(index..<index + count)
    {
      return (count, role)
    }
    let role = view.roles(index).intersection(.title)
    return role.isEmpty ? nil : (1, role)
  }

  /// Whether the word at `index` is common, by the dictionary.
  func isCommon(_ index: Int) -> Bool {
    view.isCommon(index)
  }

  /// Whether the word at `index` has a capital and is a cue by which a name is known.
  func isCue(_ index: Int, end: Int) -> Bool {
    guard index < end, tokens[index].shape.contains(.capitalized) else { return false }
    let cues: WordRoles = [.organizationTail, .placeTail, .event]
    return !view.roles(index).isDisjoint(with: cues)
  }

  /// Whether the word at `index` has a capital and is no function word and no calendar word.
  func isCapitalizedName(_ index: Int, end: Int) -> Bool {
    guard index < end, !tokens[index].shape.isDisjoint(with: [.capitalized, .mixedCase]),
      !tokens[index].shape.contains(.functionWord)
    else { return false }
    return !view.roles(index).contains(.calendar)
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
    guard view.roles(index).contains(.nonEntity) else { return nil }
    let bytes = view.bytes(index)
    return bytes.count > 1 && bytes.count <= 24 ? view.ask { $0.nonEntity(bytes.term) } : nil
  }

  /// MON, OCT: a month or weekday cut short, in capitals.
  func isCalendarAbbreviation(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.allCapitals), view.bytes(index).count <= 5 else { return false }
    return view.closed(index).contains(.calendarForm)
  }

  func isCalendar(_ index: Int) -> Bool { view.roles(index).contains(.calendar) }

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
    return isInitials(index) || view.closed(index).contains(.abbreviation)
  }

  /// Whether a name is no name after all: a lone noun with a capital, « la Commission ».
  func isMereWord(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let index = range.first else { return false }
    let roles = view.roles(index)
    // « le Nord », "the West"
    if index > 0, view.closed(index).contains(.direction), view.closed(index - 1).contains(.article) {
      return false
    }
    if nonEntity(index) != nil { return true }
    if !roles.isDisjoint(with: [.demonym, .firstName]) { return false }
    if tokens[index].shape.contains(.allCapitals) { return false }
    let cues: WordRoles = [.organizationHead, .organizationTail, .placeHead, .placeTail, .event]
    return !roles.isDisjoint(with: cues) && isCommon(index)
  }

  func known(_ range: Range<Int>) -> KnownName? {
    guard let (count, known) = view.longestName(at: range.lowerBound, end: range.upperBound),
      count == range.count
    else { return nil }
    return known
  }
}
