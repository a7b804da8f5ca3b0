import PrecisLexicons
import PrecisModel

/// Lays out the tables of a ``NameLexicon``, from the lexicons' lines as they lie and from ICU.
struct NameLexiconLayout {
  typealias KnownName = NameLexicon.KnownName

  private let language: Language
  private(set) var facts: TermTable<NameLexicon.WordFacts>
  /// Passes every single word of the facts.
  private(set) var filter = TermFilter([], places: 17)
  private(set) var knownNames: [KnownName] = []
  private(set) var nonEntities = TermTable<NameLexicon.NonEntity?>(absent: nil, capacity: 1024)
  private(set) var acronyms = TermTable<UInt32>(absent: 0, capacity: 1024)
  private(set) var peoples = TermTable<Term?>(absent: nil, capacity: 2048)

  /// - Complexity: O(n) in the bytes of the lexicons.
  init(language: Language, lexicons: Lexicons) {
    self.language = language
    facts = TermTable(absent: NameLexicon.WordFacts(), capacity: language == .other ? 0 : 1 << 14)
    guard language != .other else { return }
    knownNames.reserveCapacity(1 << 13)
    var words: [Term] = []
    addTitles(lexicons, &words)
    addCues(lexicons, &words)
    addPlainWords(lexicons, &words)
    let (own, other) =
      language == .french ? (RegionNames.french, RegionNames.english) : (RegionNames.english, RegionNames.french)
    addRegions(own.entries, &words)
    addNames(lexicons, &words)
    addRegions(other.entries.filter(isSurelyRegion), &words)
  }

  /// Changes what is known of a single word.
  private mutating func update(_ word: Term, _ change: (inout NameLexicon.WordFacts) -> Void) {
    filter.insert(word)
    facts.update(word, change)
  }

  private mutating func add(_ role: WordRoles, _ phrase: UnsafeBufferPointer<UInt8>, _ words: inout [Term]) {
    Tokenizer.cut(phrase, into: &words)
    guard let first = words.first else { return }
    guard words.count > 1 else { return update(first) { $0.roles.formUnion(role) } }
    let count = UInt8(clamping: words.count)
    update(first) { $0.longestPhrase = max($0.longestPhrase, count) }
    facts.update(Term(sequence: words)) { if $0.roles.isEmpty { $0.roles = role } }
  }

  private mutating func addTitles(_ lexicons: Lexicons, _ words: inout [Term]) {
    lexicons.forEachLine(.titles, language) { line in
      add(line.values.first == UInt8(ascii: "c") ? .civility : .role, line.key, &words)
    }
  }

  private mutating func addCues(_ lexicons: Lexicons, _ words: inout [Term]) {
    lexicons.forEachLine(.organizationCues, language) { line in
      add(Self.cue(line, head: .organizationHead, tail: .organizationTail), line.key, &words)
    }
    lexicons.forEachLine(.placeCues, language) { line in
      add(Self.cue(line, head: .placeHead, tail: .placeTail), line.key, &words)
    }
    for word in EventWords.of(language) { add(.event, word, &words) }
  }

  private mutating func add(_ role: WordRoles, _ phrase: String, _ words: inout [Term]) {
    var phrase = phrase
    phrase.withUTF8 { add(role, $0, &words) }
  }

  private static func cue(_ line: LexiconLine, head: WordRoles, tail: WordRoles) -> WordRoles {
    switch line.values.first {
    case UInt8(ascii: "h"): head
    case UInt8(ascii: "t"): tail
    default: [head, tail]
    }
  }

  private mutating func addPlainWords(_ lexicons: Lexicons, _ words: inout [Term]) {
    lexicons.forEachLine(.firstNames, language) { add(.firstName, $0.key, &words) }
    lexicons.forEachLine(.nonEntities, language) { line in
      nonEntities.update(Term(bytes: line.key)) { $0 = line.values.first == UInt8(ascii: "t") ? .title : .noun }
      update(Folding.term(line.key)) { $0.roles.insert(.nonEntity) }
    }
    lexicons.forEachLine(.demonyms, language) { line in
      add(.demonym, line.key, &words)
      guard words.count == 1, let word = words.first else { return }
      let region = line.firstValue
      let isNamed = region.first != UInt8(ascii: "-")
      peoples.update(word) { $0 = Self.key("people:", isNamed ? region : line.key) }
    }
    let calendar = CalendarNames.names(of: language)
    for word in calendar.fullNames { update(word) { $0.roles.insert(.calendar) } }
  }

  /// The countries by their own language's names; those of the other language come last, where no other name is theirs.
  private mutating func addRegions(_ entries: some Sequence<RegionNames.Entry>, _ words: inout [Term]) {
    for entry in entries {
      var (name, code) = (entry.name, entry.code)
      let key = code.withUTF8 { Self.key("region:", $0) }
      name.withUTF8 { add($0, KnownName(type: .location, key: key, evidence: .countryName), &words) }
    }
  }

  /// Whether a country's name in the other language (« AI Made in Morocco ») is nothing else in this one: "Jordan" is a
  /// first name, "Chad" too.
  private func isSurelyRegion(_ entry: RegionNames.Entry) -> Bool {
    let word = Folding.term(entry.name)
    return entry.name.utf8.count >= 4 && facts[word].roles.isEmpty && facts[word].name == 0
  }

  private mutating func addNames(_ lexicons: Lexicons, _ words: inout [Term]) {
    lexicons.forEachLine(.names) { line in
      if let known = Self.known(line, evidence: .knownName) { add(line.key, known, &words) }
    }
    var letters: [UInt8] = []
    lexicons.forEachLine(.acronyms) { line in
      guard let known = Self.known(line, evidence: .knownAcronym) else { return }
      letters.removeAll(keepingCapacity: true)
      for byte in line.key where byte != UInt8(ascii: ".") { letters.append(byte) }
      knownNames.append(known)
      let number = UInt32(clamping: knownNames.count)
      acronyms.update(Term(spelling: letters)) { if $0 == 0 { $0 = number } }
      update(Folding.term(letters)) { $0.roles.insert(.acronym) }
    }
  }

  /// Adds a name as it is written, and without its accents, which capitals often lack.
  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ known: KnownName, _ words: inout [Term]) {
    knownNames.append(known)
    let number = UInt32(clamping: knownNames.count)
    insert(name, number, &words)
    guard name.contains(where: { $0 >= 0x80 }) else { return }
    let plain = Folding.foldWithoutAccents(name)
    if plain.count != name.count { plain.withUnsafeBufferPointer { insert($0, number, &words) } }
  }

  /// The first value that is given to a name stays.
  private mutating func insert(_ name: UnsafeBufferPointer<UInt8>, _ number: UInt32, _ words: inout [Term]) {
    Tokenizer.cut(name, into: &words)
    guard let first = words.first else { return }
    guard words.count > 1 else { return update(first) { if $0.name == 0 { $0.name = number } } }
    let count = UInt8(clamping: words.count)
    update(first) { $0.longestName = max($0.longestName, count) }
    facts.update(Term(sequence: words)) { if $0.name == 0 { $0.name = number } }
  }

  private static func known(_ line: LexiconLine, evidence: Evidence) -> KnownName? {
    let type: EntityType
    switch line.values.first {
    case UInt8(ascii: "p"): type = .person
    case UInt8(ascii: "l"): type = .location
    case UInt8(ascii: "o"): type = line.values.dropFirst().first == UInt8(ascii: "r") ? .organization : .other
    default: return nil
    }
    return KnownName(type: type, key: key("name:", line.lastValue), evidence: evidence)
  }

  /// The key of a thing of a kind: what its names in both languages share.
  private static func key(_ kind: StaticString, _ name: UnsafeBufferPointer<UInt8>) -> Term {
    let kind = kind.withUTF8Buffer { Term(bytes: $0) }
    return Term(sequence: [kind, Term(bytes: name)])
  }
}
