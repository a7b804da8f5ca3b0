import PrecisLexicons
import PrecisModel

/// Lays out what a ``NameLexicon`` knows from the lexicons' lines.
struct NameLexiconLayout: PackedTables {

  private let language: Language
  private(set) var facts: TermTable<NameLexicon.WordFacts>
  /// Passes every single word of the facts.
  private var filter = TermFilter([], places: 17)
  /// Passes every phrase of several words.
  private var phrases = TermFilter([], places: 16)
  private var nonEntities = TermTable<NameLexicon.NonEntity?>(absent: nil, capacity: 1024)
  private var peoples = TermTable<Term?>(absent: nil, capacity: 2048)

  static let packedName = "names"

  static func sources(_ language: Language) -> [LexiconSource] {
    [
      LexiconSource(.titles, language), LexiconSource(.organizationCues, language), LexiconSource(.placeCues, language),
      LexiconSource(.firstNames, language), LexiconSource(.nonEntities, language), LexiconSource(.demonyms, language),
      LexiconSource(.names), LexiconSource(.acronyms),
    ]
  }

  /// - Complexity: O(n) in the bytes of the lexicons.
  init(language: Language, lexicons: Lexicons) {
    self.language = language
    facts = TermTable(absent: NameLexicon.WordFacts(), capacity: language == .other ? 0 : 1 << 14)
    guard language != .other else { return }
    var words: [Term] = []
    addTitles(lexicons, &words)
    addCues(lexicons, &words)
    addPlainWords(lexicons, &words)
    addNames(lexicons, &words)
  }

  /// In the order in which ``NameLexicon`` reads them.
  func pack(into writer: inout PackedWriter) {
    filter.pack(into: &writer)
    phrases.pack(into: &writer)
    writer.append(inPlace: facts)
    writer.append(inPlace: nonEntities)
    writer.append(inPlace: peoples)
  }

  /// Changes what is known of a single word.
  private mutating func update(_ word: Term, _ change: (inout NameLexicon.WordFacts) -> Void) {
    filter.insert(word)
    facts.update(word, change)
  }

  /// Changes what is known of a phrase of several words.
  private mutating func update(phrase words: [Term], _ change: (inout NameLexicon.WordFacts) -> Void) {
    let phrase = Term(sequence: words)
    phrases.insert(phrase)
    facts.update(phrase, change)
  }

  private mutating func add(_ role: WordRoles, _ phrase: UnsafeBufferPointer<UInt8>, _ words: inout [Term]) {
    Tokenizer.cut(phrase, into: &words)
    guard let first = words.first else { return }
    guard words.count > 1 else { return update(first) { $0.roles.formUnion(role) } }
    let count = UInt8(clamping: words.count)
    update(first) { $0.longestPhrase = max($0.longestPhrase, count) }
    update(phrase: words) { if $0.roles.isEmpty { $0.roles = role } }
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
      peoples.update(word) { $0 = KnownName.key("people:", isNamed ? region : line.key) }
    }
  }

  /// Adds the names by their numbers in ``KnownNames``.
  private mutating func addNames(_ lexicons: Lexicons, _ words: inout [Term]) {
    var number: UInt32 = 0
    lexicons.forEachLine(.names) { line in
      guard KnownName(line, evidence: .knownName) != nil else { return }
      number &+= 1
      add(line.key, number, &words)
    }
    lexicons.forEachLine(.acronyms) { line in
      guard KnownName(line, evidence: .knownAcronym) != nil else { return }
      update(Folding.term(line.key.filter { $0 != UInt8(ascii: ".") })) { $0.roles.insert(.acronym) }
    }
  }

  /// Adds a name as it is written, and without its accents, which capitals often lack.
  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ number: UInt32, _ words: inout [Term]) {
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
    update(phrase: words) { if $0.name == 0 { $0.name = number } }
  }
}
