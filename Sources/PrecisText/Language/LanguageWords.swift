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
///
/// An open-addressing table of 64-bit hashes: a look-up makes no string and allocates nothing. Two of some thousands of
/// words share a hash with a chance below one in a trillion.
struct LanguageWords: Sendable {
  private var hashes: [UInt64]
  private var languages: [LanguageSet]
  private let mask: Int

  init(lexicons: Lexicons) {
    let entries: [(String, LanguageSet)] =
      lexicons.entries(.functionWords, .french).map { ($0.key, .french) }
      + lexicons.entries(.functionWords, .english).map { ($0.key, .english) }
      + lexicons.entries(.foreignWords).map { ($0.key, LanguageSet(codes: $0.values.first ?? "")) }
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    hashes = Array(repeating: 0, count: capacity)
    languages = Array(repeating: .none, count: capacity)
    mask = capacity - 1
    for (word, set) in entries { insert(WordScanner.hash(Folding.fold(word)), set) }
  }

  /// The languages of which the word is a function word.
  @inline(__always)
  func languages(of hash: UInt64) -> LanguageSet {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return languages[slot] }
      slot = (slot + 1) & mask
    }
    return .none
  }

  private mutating func insert(_ hash: UInt64, _ set: LanguageSet) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    hashes[slot] = hash
    languages[slot].formUnion(set)
  }
}
