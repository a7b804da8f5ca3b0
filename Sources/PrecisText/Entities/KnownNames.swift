import PrecisLexicons
import PrecisModel

/// A name that is known as such.
struct KnownName: Sendable, Equatable {
  let type: EntityType
  /// What its forms in both languages share.
  let key: Term
  /// Where it is known from.
  let evidence: Evidence

  init(type: EntityType, key: Term, evidence: Evidence) {
    self.type = type
    self.key = key
    self.evidence = evidence
  }

  /// A country or a territory that ICU knows.
  init(countryKey: Term) { self.init(type: .location, key: countryKey, evidence: .countryName) }

  /// The key of a thing of a kind: what its names in both languages share.
  static func key(_ kind: StaticString, _ name: UnsafeBufferPointer<UInt8>) -> Term {
    let kind = kind.withUTF8Buffer { Term(bytes: $0) }
    return Term(sequence: [kind, Term(bytes: name)])
  }
}

/// The names that lexicons and ICU know, by their numbers, which start at 1: those of `names.tsv` in the order of its lines,
/// those of `acronyms.tsv`, and those that ICU adds.
struct KnownNames: Sendable {
  /// The bytes in which what comes from the lexicons lies.
  private let packed: PackedBytes
  private let acronyms: PackedTable<UInt32>
  private let keys: PackedNumbers
  private let kinds: PackedNumbers
  /// The names that come after the lexicons'.
  var fromICU: [KnownName] = []

  init(lexicons: Lexicons) {
    packed = lexicons.packed(KnownNameLayout.self)
    var reader = packed.reader
    acronyms = PackedTable(&reader, absent: 0) ?? PackedTable(absent: 0)
    keys = reader.numbers() ?? PackedNumbers()
    kinds = reader.numbers() ?? PackedNumbers()
  }

  /// How many of the names are the lexicons'.
  var lexiconCount: Int { min(keys.count, kinds.count) }

  /// The name of a number; nothing for 0.
  @inline(__always)
  subscript(number: UInt32) -> KnownName? {
    let index = Int(number) - 1
    guard index >= 0 else { return nil }
    if index < lexiconCount { return KnownName(packedKey: keys[index], kind: kinds[index]) }
    return index - lexiconCount < fromICU.count ? fromICU[index - lexiconCount] : nil
  }

  /// The name that an acronym stands for, by the term of its letters as written, without dots.
  func acronym(_ letters: Term) -> KnownName? { self[acronyms[letters]] }
}

/// Lays ``KnownNames`` out from the lexicons' lines.
struct KnownNameLayout: PackedTables {
  private var names: [KnownName] = []
  private var acronyms = TermTable<UInt32>(absent: 0, capacity: 1024)

  static let packedName = "known-names"

  static func sources(_: Language) -> [LexiconSource] { [LexiconSource(.names), LexiconSource(.acronyms)] }

  /// - Parameter language: Of no importance.
  init(language: Language, lexicons: Lexicons) {
    lexicons.forEachLine(.names) { line in
      if let known = KnownName(line, evidence: .knownName) { names.append(known) }
    }
    lexicons.forEachLine(.acronyms) { line in
      guard let known = KnownName(line, evidence: .knownAcronym) else { return }
      names.append(known)
      let number = UInt32(clamping: names.count)
      acronyms.update(Term(spelling: line.key.filter { $0 != UInt8(ascii: ".") })) { if $0 == 0 { $0 = number } }
    }
  }

  /// In the order in which ``KnownNames`` reads them.
  func pack(into writer: inout PackedWriter) {
    writer.append(inPlace: acronyms)
    writer.append(names.map(\.key.hash))
    writer.append(names.map(\.packedKind))
  }
}

extension KnownName {
  /// The name of a line of `names.tsv` or `acronyms.tsv`.
  init?(_ line: LexiconLine, evidence: Evidence) {
    let type: EntityType
    switch line.values.first {
    case UInt8(ascii: "p"): type = .person
    case UInt8(ascii: "l"): type = .location
    case UInt8(ascii: "o"): type = line.values.dropFirst().first == UInt8(ascii: "r") ? .organization : .other
    default: return nil
    }
    self.init(type: type, key: Self.key("name:", line.lastValue), evidence: evidence)
  }

  /// The type of the name, and whether it is an acronym.
  fileprivate var packedKind: UInt64 {
    let number: UInt64 =
      switch type {
      case .person: 0
      case .location: 1
      case .organization: 2
      case .other: 3
      }
    return number << 1 | (evidence == .knownAcronym ? 1 : 0)
  }

  fileprivate init?(packedKey key: UInt64, kind: UInt64) {
    let type: EntityType
    switch kind >> 1 {
    case 0: type = .person
    case 1: type = .location
    case 2: type = .organization
    case 3: type = .other
    default: return nil
    }
    self.init(type: type, key: Term(hash: key), evidence: kind & 1 == 1 ? .knownAcronym : .knownName)
  }
}
