import PrecisLexicons
import PrecisModel

/// What the lexicons and ICU know about names, laid out for look-up by tokens.
struct NameLexicon: Sendable {
  /// A name that is known as such.
  struct KnownName: Sendable, Hashable {
    let type: EntityType
    /// What its forms in both languages share.
    let key: Term
    /// Where it is known from.
    let evidence: Evidence
  }

  /// Why a word with a capital is no name by itself.
  enum NonEntity: Sendable, Hashable {
    /// It addresses or describes a person: « Monsieur », "President".
    case title
    /// It is short for an institution, or the start of one's name: « Parlement », "Court".
    case noun
  }

  let language: Language
  /// What single words can be.
  private(set) var roles: [Term: WordRoles] = [:]
  /// What phrases of several words can be: « premier ministre », « conseil de sécurité ».
  private(set) var phraseRoles = PhraseTable<WordRoles>()
  /// Words that are written with a capital although they name nothing by themselves, by the term of their bytes as
  /// written.
  private(set) var nonEntities: [Term: NonEntity] = [:]
  /// Names in full, in any case.
  private(set) var names = PhraseTable<KnownName>()
  /// Acronyms by the term of their letters as written, without dots.
  private(set) var acronyms: [Term: KnownName] = [:]
  /// The keys of peoples, by their folded adjectives and nouns.
  private(set) var peoples: [Term: Term] = [:]
  let commonWords: CommonWords

  init(language: Language, lexicons: Lexicons) {
    self.language = language
    commonWords = CommonWords(language: language, lexicons: lexicons)
    guard language != .other else { return }
    addTitles(lexicons)
    addCues(lexicons)
    addPlainWords(lexicons)
    addRegions()
    addNames(lexicons)
  }

  /// What a word can be.
  func roles(of word: Term) -> WordRoles { roles[word] ?? [] }

  private mutating func add(_ role: WordRoles, _ words: [Term]) {
    guard words.count == 1, let word = words.first else { return phraseRoles.insert(words, role) }
    roles[word, default: []].formUnion(role)
  }

  private mutating func addTitles(_ lexicons: Lexicons) {
    for entry in lexicons.entries(.titles, language) {
      add(entry.values.first == "civility" ? .civility : .role, Self.words(of: entry.key))
    }
  }

  private mutating func addCues(_ lexicons: Lexicons) {
    for entry in lexicons.entries(.organizationCues, language) {
      add(Self.cue(entry, head: .organizationHead, tail: .organizationTail), Self.words(of: entry.key))
    }
    for entry in lexicons.entries(.placeCues, language) {
      add(Self.cue(entry, head: .placeHead, tail: .placeTail), Self.words(of: entry.key))
    }
    for word in EventWords.of(language) { add(.event, Self.words(of: word)) }
  }

  private static func cue(_ entry: LexiconEntry, head: WordRoles, tail: WordRoles) -> WordRoles {
    switch entry.values.first {
    case "head": head
    case "tail": tail
    default: [head, tail]
    }
  }

  private mutating func addPlainWords(_ lexicons: Lexicons) {
    for entry in lexicons.entries(.firstNames, language) { add(.firstName, Self.words(of: entry.key)) }
    for entry in lexicons.entries(.nonEntities, language) {
      nonEntities[Term(spelling: entry.key.utf8)] = entry.values.first == "title" ? .title : .noun
    }
    for entry in lexicons.entries(.demonyms, language) {
      let words = Self.words(of: entry.key)
      add(.demonym, words)
      if words.count == 1, let word = words.first {
        let region = entry.values.first ?? "-"
        peoples[word] = Term(spelling: ("people:" + (region == "-" ? entry.key : region)).utf8)
      }
    }
    let calendar = CalendarNames.names(of: language)
    for names in [calendar.months, calendar.weekdays] {
      for (word, name) in names where name.form == .full { roles[word, default: []].insert(.calendar) }
    }
  }

  private mutating func addRegions() {
    let regions = language == .french ? RegionNames.french : RegionNames.english
    for entry in regions.entries {
      let known = KnownName(
        type: .location, key: Term(spelling: ("region:" + entry.code).utf8), evidence: .countryName)
      add(entry.name, known)
    }
  }

  private mutating func addNames(_ lexicons: Lexicons) {
    for entry in lexicons.entries(.names) {
      if let known = Self.known(entry, evidence: .knownName) { add(entry.key, known) }
    }
    for entry in lexicons.entries(.acronyms) {
      guard let known = Self.known(entry, evidence: .knownAcronym) else { continue }
      let letters = entry.key.utf8.filter { $0 != UInt8(ascii: ".") }
      let term = Term(spelling: letters)
      if acronyms[term] == nil { acronyms[term] = known }
    }
  }

  /// Adds a name as it is written, and without its accents, which capitals often lack.
  private mutating func add(_ name: String, _ known: KnownName) {
    names.insert(Self.words(of: name), known)
    let plain = Folding.foldWithoutAccents(name.utf8)
    if plain.count != name.utf8.count { names.insert(Self.words(of: String(decoding: plain, as: UTF8.self)), known) }
  }

  private static func known(_ entry: LexiconEntry, evidence: Evidence) -> KnownName? {
    guard entry.values.count >= 2, let type = EntityType(rawValue: entry.values[0]) else { return nil }
    return KnownName(type: type, key: Term(spelling: ("name:" + entry.values[1]).utf8), evidence: evidence)
  }

  /// The words of a phrase, cut as the tokenizer cuts text.
  private static func words(of phrase: String) -> [Term] { Tokenizer.words(of: phrase) }
}
