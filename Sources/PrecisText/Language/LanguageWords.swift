import PrecisLexicons
import PrecisModel

/// The languages that a word or a spelling speaks for.
struct LanguageSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let french = LanguageSet(rawValue: 1 << 0)
  static let english = LanguageSet(rawValue: 1 << 1)
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

  /// The languages of a comma-separated list of ISO 639-1 codes.
  init(codes: String) {
    self = []
    for code in codes.split(separator: ",") {
      switch code {
      case "fr": insert(.french)
      case "en": insert(.english)
      case "es": insert(.spanish)
      case "it": insert(.italian)
      case "pt": insert(.portuguese)
      case "de": insert(.german)
      case "nl": insert(.dutch)
      case "ca": insert(.catalan)
      case "ro": insert(.romanian)
      default: insert(.remaining)
      }
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// The function words of all languages, found by the hash that ``WordScanner`` gives.
struct LanguageWords: Sendable {
  private var table: TermTable<LanguageSet>

  init(lexicons: Lexicons) {
    let entries: [(String, LanguageSet)] =
      lexicons.entries(.functionWords, .french).map { ($0.key, .french) }
      + lexicons.entries(.functionWords, .english).map { ($0.key, .english) }
      + lexicons.entries(.foreignWords).map { ($0.key, LanguageSet(codes: $0.values.first ?? "")) }
    table = TermTable(absent: .none, capacity: entries.count)
    for (word, set) in entries {
      table.update(Term(hash: WordScanner.hash(Folding.fold(word)))) { $0.formUnion(set) }
    }
  }

  /// The languages of which the word is a function word.
  @inline(__always)
  func languages(of hash: UInt64) -> LanguageSet { table[Term(hash: hash)] }
}
