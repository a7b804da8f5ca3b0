import PrecisLexicons
import PrecisModel

/// Lays a ``UnitTable`` out from the lexicons' lines.
struct UnitLayout: PackedTables {
  private var units = TermTable<UInt16>(absent: 0, capacity: 1024)
  private var meanings: [UnitTable.Meaning] = []
  private var signs = TermTable<UInt16>(absent: 0, capacity: 256)
  private var codes: [String] = []
  private var starters = TermFilter([])
  private var openers = TermFilter([])
  private var longestUnit = 1
  private var longestSign = 1
  private var signEnds = ByteSet()
  private var firstBytes = ByteSet()

  static let packedName = "units"

  static func sources(_ language: Language) -> [LexiconSource] {
    [LexiconSource(.units, language), LexiconSource(.currencySigns)]
  }

  init(language: Language, lexicons: Lexicons) {
    var words: [Term] = []
    lexicons.forEachLine(.units, language) { line in
      let unit = String(decoding: line.firstValue, as: UTF8.self)
      let factor = String(decoding: line.lastValue, as: UTF8.self)
      guard let meaning = Self.meaning(unit, factor: factor) else { return }
      meanings.append(meaning)
      let number = UInt16(clamping: meanings.count)
      units.update(Folding.term(line.key)) { $0 = number }
      longestUnit = max(longestUnit, line.key.count)
      // As the table has it: an apostrophe or a hyphen may be written in several ways.
      if let first = Folding.fold(line.key).first { firstBytes.insert(first) }
      if let space = line.key.firstIndex(of: UInt8(ascii: " ")) { openers.insert(Folding.term(line.key[..<space])) }
      Tokenizer.cut(line.key, into: &words)
      if let first = words.first { starters.insert(first) }
    }
    lexicons.forEachLine(.currencySigns) { line in
      codes.append(String(decoding: line.firstValue, as: UTF8.self))
      let number = UInt16(clamping: codes.count)
      signs.update(Term(bytes: line.key)) { $0 = number }
      longestSign = max(longestSign, line.key.count)
      if let last = line.key.last { signEnds.insert(last) }
      // Letters are taken for small ones.
      if let first = line.key.first { firstBytes.insert(first &- 0x41 < 26 ? first | 0x20 : first) }
      Tokenizer.cut(line.key, into: &words)
      if let first = words.first { starters.insert(first) }
    }
  }

  private static func meaning(_ unit: String, factor: String) -> UnitTable.Meaning? {
    switch unit {
    case "magnitude": UInt64(factor).map { .magnitude($0) }
    case "percent", "percentage-point": .percent
    default: unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? .currency(unit) : .unit(unit)
    }
  }

  /// In the order in which ``UnitTable`` reads them.
  func pack(into writer: inout PackedWriter) {
    writer.append(inPlace: units)
    PackedUnitMeanings.pack(meanings, into: &writer)
    writer.append(inPlace: signs)
    writer.append(names: codes)
    starters.pack(into: &writer)
    openers.pack(into: &writer)
    writer.append(signEnds.bits)
    writer.append(firstBytes.bits)
    writer.append(longestUnit)
    writer.append(longestSign)
  }
}

/// The meanings of a ``UnitTable``, where they lie packed: each has a kind, and a factor or a name.
struct PackedUnitMeanings: Sendable {
  private let kinds: PackedNumbers
  private let factors: PackedNumbers
  private let names: PackedNames

  private enum Kind {
    static let unit: UInt64 = 0
    static let currency: UInt64 = 1
    static let magnitude: UInt64 = 2
    static let percent: UInt64 = 3
  }

  /// The next ones that `reader` reads, in place: whoever has them must hold the bytes.
  init(_ reader: inout PackedReader) {
    kinds = reader.numbers() ?? PackedNumbers()
    factors = reader.numbers() ?? PackedNumbers()
    names = reader.names() ?? PackedNames()
  }

  subscript(index: Int) -> UnitTable.Meaning? {
    guard index >= 0, index < min(kinds.count, factors.count) else { return nil }
    switch kinds[index] {
    case Kind.unit: return names[index].map { .unit($0) }
    case Kind.currency: return names[index].map { .currency($0) }
    case Kind.magnitude: return .magnitude(factors[index])
    case Kind.percent: return .percent
    default: return nil
    }
  }

  static func pack(_ meanings: [UnitTable.Meaning], into writer: inout PackedWriter) {
    var kinds: [UInt64] = []
    var factors: [UInt64] = []
    var names: [String] = []
    func add(_ kind: UInt64, factor: UInt64 = 0, name: String = "") {
      kinds.append(kind)
      factors.append(factor)
      names.append(name)
    }
    for meaning in meanings {
      switch meaning {
      case .unit(let name): add(Kind.unit, name: name)
      case .currency(let code): add(Kind.currency, name: code)
      case .magnitude(let factor): add(Kind.magnitude, factor: factor)
      case .percent: add(Kind.percent)
      }
    }
    writer.append(kinds)
    writer.append(factors)
    writer.append(names: names)
  }
}

/// A set of bytes.
struct ByteSet: Sendable {
  private var parts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init() {}

  /// The set that has these ``bits``; empty if there are not as many as that takes.
  init(_ bits: PackedNumbers) {
    if bits.count == 4 { parts = (bits[0], bits[1], bits[2], bits[3]) }
  }

  /// A bit for each byte that is in the set.
  var bits: [UInt64] { [parts.0, parts.1, parts.2, parts.3] }

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: parts.0 |= bit
    case 1: parts.1 |= bit
    case 2: parts.2 |= bit
    default: parts.3 |= bit
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    let part =
      switch byte >> 6 {
      case 0: parts.0
      case 1: parts.1
      case 2: parts.2
      default: parts.3
      }
    return part >> UInt64(byte & 63) & 1 == 1
  }
}
