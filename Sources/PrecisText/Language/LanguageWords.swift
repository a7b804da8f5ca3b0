import PrecisLexicons
import PrecisModel

/// The languages that a word or a spelling speaks for.
package struct LanguageSet: OptionSet, Sendable, Equatable {
  package let rawValue: UInt16

  package static let french = LanguageSet(rawValue: 1 << 0)
  package static let english = LanguageSet(rawValue: 1 << 1)
  static let spanish = LanguageSet(rawValue: 1 << 2)
  static let italian = LanguageSet(rawValue: 1 << 3)
  static let portuguese = LanguageSet(rawValue: 1 << 4)
  static let german = LanguageSet(rawValue: 1 << 5)
  static let dutch = LanguageSet(rawValue: 1 << 6)
  static let catalan = LanguageSet(rawValue: 1 << 7)
  static let romanian = LanguageSet(rawValue: 1 << 8)
  /// Danish, Swedish, Polish and all that have no place of their own.
  static let remaining = LanguageSet(rawValue: 1 << 9)

  static let none: LanguageSet = []
  static let count = 10

  /// 1 if a language is one of the set, 0 otherwise: to count without a branch.
  @inline(__always)
  func count(of language: LanguageSet) -> Int { Int(rawValue &>> UInt16(language.rawValue.trailingZeroBitCount) & 1) }

  /// The languages of a comma-separated list of ISO 639-1 codes.
  init(codes: UnsafeBufferPointer<UInt8>) {
    self = []
    for code in codes.split(separator: UInt8(ascii: ",")) { formUnion(Self.of(code)) }
  }

  private static func of(_ code: Slice<UnsafeBufferPointer<UInt8>>) -> LanguageSet {
    guard code.count == 2, let first = code.first, let second = code.last else { return .remaining }
    switch (first, second) {
    case (UInt8(ascii: "f"), UInt8(ascii: "r")): return .french
    case (UInt8(ascii: "e"), UInt8(ascii: "n")): return .english
    case (UInt8(ascii: "e"), UInt8(ascii: "s")): return .spanish
    case (UInt8(ascii: "i"), UInt8(ascii: "t")): return .italian
    case (UInt8(ascii: "p"), UInt8(ascii: "t")): return .portuguese
    case (UInt8(ascii: "d"), UInt8(ascii: "e")): return .german
    case (UInt8(ascii: "n"), UInt8(ascii: "l")): return .dutch
    case (UInt8(ascii: "c"), UInt8(ascii: "a")): return .catalan
    case (UInt8(ascii: "r"), UInt8(ascii: "o")): return .romanian
    default: return .remaining
    }
  }

  package init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// The function words of all languages, found by the term that ``WordScanner`` gives.
struct LanguageWords: Sendable {
  private var table: TermTable<LanguageSet>
  /// Tells most other words off without a look at the table, which is too large to lie close.
  private var filter = TermFilter([], places: 16)

  init(lexicons: Lexicons) { self = lexicons.tables(LanguageWords.self) }

  /// - Parameter language: of no importance: the tables are those of all languages.
  init(language: Language, lexicons: Lexicons) {
    table = TermTable(absent: .none, capacity: 4096)
    add(.french, from: lexicons, .functionWords, .french)
    add(.english, from: lexicons, .functionWords, .english)
    add(nil, from: lexicons, .foreignWords, .other)
  }

  /// Adds the words of a lexicon, for one language or for those that its lines name.
  private mutating func add(_ set: LanguageSet?, from lexicons: Lexicons, _ kind: LexiconKind, _ language: Language) {
    var folded: [UInt8] = []
    lexicons.forEachLine(kind, language) { line in
      folded.removeAll(keepingCapacity: true)
      Folding.append(line.key, to: &folded)
      let word = Term(hash: folded.withUnsafeBufferPointer { WordScanner.hash($0) })
      filter.insert(word)
      table.update(word) { $0.formUnion(set ?? LanguageSet(codes: line.firstValue)) }
    }
  }

  /// Calls `body` with what looks words up without counting references, for a loop over a text.
  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) throws -> Result) rethrows -> Result {
    try table.withLookup { table in try filter.withLookup { try body(Lookup(table: table, filter: $0)) } }
  }

  /// The words in place; not to leave the closure that it is given to.
  struct Lookup {
    fileprivate let table: TermTable<LanguageSet>.Lookup
    fileprivate let filter: TermFilter.Lookup

    /// 1 for each function word, and for few others; 0 for most words.
    @inline(__always)
    func filterBit(of word: Term) -> Int { filter.bit(of: word) }

    /// The languages of which a word is a function word whose ``filterBit(of:)`` is 1.
    @inline(__always)
    func languages(ofKnown word: Term) -> LanguageSet { table[word] }
  }

  /// The languages of which the word is a function word.
  @inline(__always)
  func languages(of word: Term) -> LanguageSet { filter.mayContain(word) ? table[word] : .none }
}

extension LanguageWords: CopiedTables {
  static let packedName = "language-words"

  static func sources(_: Language) -> [LexiconSource] {
    [LexiconSource(.functionWords, .french), LexiconSource(.functionWords, .english), LexiconSource(.foreignWords)]
  }

  init?(language: Language, packed: inout PackedReader) {
    guard let table = packed.table(absent: LanguageSet.none), let filter = TermFilter(packed: &packed)
    else { return nil }
    self.table = table
    self.filter = filter
  }

  func pack(into writer: inout PackedWriter) {
    writer.append(table)
    filter.pack(into: &writer)
  }
}

extension LanguageSet: PackedValue {
  package var packed: UInt64 { UInt64(rawValue) }
  package init(packed: UInt64) { self.init(rawValue: UInt16(truncatingIfNeeded: packed)) }
}
