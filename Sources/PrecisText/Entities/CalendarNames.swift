import CICU
import PrecisLexicons
import PrecisModel

/// The names of months and weekdays in one language, as ICU knows them, and the shorter forms that name no other.
///
/// Spellings are folded, with and without accents. A month may be cut to any beginning of three letters or more that only it has
/// (« févr. », "Sept."), a weekday likewise.
struct CalendarNames: CopiedTables {
  /// Whether a name is written out.
  enum Form: Sendable, Hashable, BitwiseCopyable {
    case full
    case abbreviated
  }

  /// A month, 1 to 12, or a weekday, 0 for Sunday.
  struct Name: Sendable, Equatable, BitwiseCopyable {
    let number: Int
    let form: Form
  }

  /// Months by the terms of their folded spellings.
  private(set) var months = TermTable<Name?>(absent: nil)
  /// Weekdays by the terms of their folded spellings.
  private(set) var weekdays = TermTable<Name?>(absent: nil)
  /// All spellings of both.
  private(set) var spellings: [Term] = []
  /// Those that are written out.
  var fullNames: some Sequence<Term> {
    spellings.lazy.filter { months[$0]?.form == .full || weekdays[$0]?.form == .full }
  }

  /// The names of French.
  static let french = Lexicons.embedded.tables(CalendarNames.self, .french)
  /// The names of English.
  static let english = Lexicons.embedded.tables(CalendarNames.self, .english)

  /// The names of a language; of none if it is neither French nor English.
  static func names(of language: Language) -> CalendarNames {
    switch language {
    case .french: french
    case .english: english
    case .other: CalendarNames()
    }
  }

  /// The names of both languages; where they meet they agree.
  static let all: CalendarNames = {
    var names = french
    for word in english.spellings {
      if let month = english.months[word] { names.months.update(word) { $0 = $0 ?? month } }
      if let weekday = english.weekdays[word] { names.weekdays.update(word) { $0 = $0 ?? weekday } }
    }
    names.spellings += english.spellings
    return names
  }()

  private init() {}

  static let packedName = "calendar"

  static func sources(_: Language) -> [LexiconSource] { [ICU.source] }

  init?(language: Language, packed: inout PackedReader) {
    guard let months: TermTable<Name?> = packed.table(absent: nil),
      let weekdays: TermTable<Name?> = packed.table(absent: nil), let spellings = packed.terms()
    else { return nil }
    self.months = months
    self.weekdays = weekdays
    self.spellings = spellings
  }

  func pack(into writer: inout PackedWriter) {
    writer.append(months)
    writer.append(weekdays)
    writer.append(spellings)
  }

  /// Asks ICU.
  ///
  /// - Parameter lexicons: Of no importance.
  init(language: Language, lexicons: Lexicons) {
    let locale = language.rawValue
    // A zone is given so that ICU does not look for the machine's; the names do not depend on it.
    let zone = Array("UTC".utf16)
    let pattern = Array("y".utf16)
    var status: CICUStatus = 0
    guard
      let format = cicu_date_open(
        locale, zone, Int32(zone.count), pattern, Int32(pattern.count), &status), status <= 0
    else { return }
    defer { cicu_date_close(format) }
    func spelling(_ type: CICUDateSymbol, _ index: Int32) -> [UInt8] {
      let name = ICU.string(capacity: 32) { cicu_date_symbol(format, type, index, $0, $1, &$2) }
      return Folding.fold(name.utf8.filter { $0 != UInt8(ascii: ".") })
    }
    for (word, name) in Self.names(
      (0..<12).map { (spelling(CICU_MONTHS, $0), spelling(CICU_SHORT_MONTHS, $0)) }, from: 1)
    {
      months.update(word) { $0 = name }
      spellings.append(word)
    }
    // ICU's weekdays are numbered from 1; index 0 is empty.
    for (word, name) in Self.names(
      (1...7).map { (spelling(CICU_WEEKDAYS, $0), spelling(CICU_SHORT_WEEKDAYS, $0)) }, from: 0)
    {
      weekdays.update(word) { $0 = name }
      spellings.append(word)
    }
  }

  /// - Parameter spellings: the full and the short spelling of each name, folded; a short one without its dot.
  private static func names(_ spellings: [(full: [UInt8], short: [UInt8])], from base: Int) -> [(Term, Name)] {
    var names: [(Term, Name)] = []
    func insert(_ spelling: some Sequence<UInt8>, _ name: Name) {
      names.append((Term(spelling: spelling), name))
      names.append((Term(spelling: Folding.foldWithoutAccents(spelling)), name))
    }
    for (index, spelling) in spellings.enumerated() where spelling.full.count >= 3 {
      for length in 3..<max(4, spelling.full.count) {
        let beginning = spelling.full.prefix(length)
        // A beginning that ends inside a character spells nothing, and one of two letters, « dé », too much.
        if length < spelling.full.count, spelling.full[length] & 0xC0 == 0x80 { continue }
        if Folding.foldWithoutAccents(beginning).count < 3 { continue }
        let isShared = spellings.indices.contains { $0 != index && spellings[$0].full.starts(with: beginning) }
        if !isShared { insert(beginning, Name(number: base + index, form: .abbreviated)) }
      }
      if !spelling.short.isEmpty { insert(spelling.short, Name(number: base + index, form: .abbreviated)) }
    }
    for (index, spelling) in spellings.enumerated() where !spelling.full.isEmpty {
      insert(spelling.full, Name(number: base + index, form: .full))
    }
    return names
  }
}

/// A name is packed as twice its number, and one more if it is written out; all this counted from 1.
extension CalendarNames.Name: PackedPresence {
  var packed: UInt64 { UInt64(clamping: number) << 1 + (form == .full ? 2 : 1) }

  init?(packed: UInt64) {
    guard packed > 0 else { return nil }
    self.init(number: Int(clamping: (packed - 1) >> 1), form: (packed - 1) & 1 == 1 ? .full : .abbreviated)
  }
}
