import PrecisLexicons
import PrecisModel

/// What ICU adds to the names of the lexicons: countries, and the names of months and weekdays.
///
/// Where a lexicon and ICU name a thing alike, it is the country.
struct NamesFromICU: CopiedTables {
  typealias WordFacts = NameLexicon.WordFacts

  /// What is to be added to the lexicons' facts.
  private var facts = TermTable(absent: WordFacts(), capacity: 1024)
  /// Passes every term of ``facts``, phrases too.
  private var filter = TermFilter([], places: 14)
  private(set) var knownNames: [KnownName] = []
  /// The words of ``facts``.
  private(set) var words: [Term] = []
  /// The phrases of ``facts``.
  private(set) var phrases: [Term] = []
  /// The number after which ``knownNames`` are counted: how many names the lexicons have.
  private let base: UInt32

  static let packedName = "names-from-icu"

  static func sources(_ language: Language) -> [LexiconSource] {
    [ICU.source] + NameLexiconLayout.sources(language) + KnownNameLayout.sources(language)
  }

  init?(language: Language, packed: inout PackedReader) {
    guard let base = packed.number(), let facts = packed.table(absent: WordFacts()), let words = packed.terms(),
      let phrases = packed.terms(), let keys = packed.terms()
    else { return nil }
    self.base = UInt32(clamping: base)
    self.facts = facts
    self.words = words
    self.phrases = phrases
    knownNames = keys.map { KnownName(countryKey: $0) }
    for word in words { filter.insert(word) }
    for phrase in phrases { filter.insert(phrase) }
  }

  func pack(into writer: inout PackedWriter) {
    writer.append(Int(base))
    writer.append(facts)
    writer.append(words)
    writer.append(phrases)
    writer.append(knownNames.map(\.key))
  }

  init(language: Language, lexicons: Lexicons) {
    let facts = NameLexiconLayout(language: language, lexicons: lexicons).facts
    self.init(language: language, nameCount: KnownNames(lexicons: lexicons).lexiconCount) { facts[$0] }
  }

  /// - Parameters:
  ///   - nameCount: how many names the lexicons know.
  ///   - lexicon: what they say about a term.
  init(language: Language, nameCount: Int, lexicon: (Term) -> WordFacts) {
    base = UInt32(clamping: nameCount)
    guard language != .other else { return }
    for word in CalendarNames.names(of: language).fullNames { update(word) { $0.roles.insert(.calendar) } }
    var phrase: [Term] = []
    let (own, other) =
      language == .french ? (RegionNames.french, RegionNames.english) : (RegionNames.english, RegionNames.french)
    for entry in own.entries { add(entry, &phrase) { _ in true } }
    // Those of the other language (« AI Made in Morocco ») last, where no other name is theirs, and where they are nothing
    // else in this one: "Jordan" is a first name, "Chad" too.
    let sure = other.entries.filter { entry in
      let known = combined(lexicon(Folding.term(entry.name)), Folding.term(entry.name))
      return entry.name.utf8.count >= 4 && known.roles.isEmpty && known.name == 0
    }
    for entry in sure { add(entry, &phrase) { lexicon($0).name == 0 } }
  }

  /// What is known of a term, of which the lexicons say `facts`.
  @inline(__always)
  func combined(_ facts: WordFacts, _ term: Term) -> WordFacts {
    filter.mayContain(term) ? adding(to: facts, term) : facts
  }

  private func adding(to facts: WordFacts, _ term: Term) -> WordFacts {
    let added = self.facts[term]
    var facts = facts
    facts.roles.formUnion(added.roles)
    facts.longestName = max(facts.longestName, added.longestName)
    if added.name > 0 { facts.name = added.name }
    return facts
  }

  /// Changes what is added to a single word.
  private mutating func update(_ word: Term, _ change: (inout WordFacts) -> Void) {
    words.append(word)
    filter.insert(word)
    facts.update(word, change)
  }

  /// Adds a country's name as ICU writes it, and without its accents, which capitals often lack.
  private mutating func add(_ entry: RegionNames.Entry, _ phrase: inout [Term], where isFree: (Term) -> Bool) {
    var (name, code) = (entry.name, entry.code)
    let key = code.withUTF8 { KnownName.key("region:", $0) }
    knownNames.append(KnownName(countryKey: key))
    let number = base &+ UInt32(clamping: knownNames.count)
    name.withUTF8 { name in
      insert(name, number, &phrase, where: isFree)
      guard name.contains(where: { $0 >= 0x80 }) else { return }
      let plain = Folding.foldWithoutAccents(name)
      if plain.count != name.count {
        plain.withUnsafeBufferPointer { insert($0, number, &phrase, where: isFree) }
      }
    }
  }

  /// The first value that is given to a name stays.
  private mutating func insert(
    _ name: UnsafeBufferPointer<UInt8>, _ number: UInt32, _ phrase: inout [Term], where isFree: (Term) -> Bool
  ) {
    Tokenizer.cut(name, into: &phrase)
    guard let first = phrase.first else { return }
    let count = UInt8(clamping: phrase.count)
    let term = count > 1 ? Term(sequence: phrase) : first
    if count > 1 { update(first) { $0.longestName = max($0.longestName, count) } }
    guard isFree(term), facts[term].name == 0 else { return }
    filter.insert(term)
    if count == 1 { words.append(first) } else { phrases.append(term) }
    facts.update(term) { $0.name = number }
  }
}
