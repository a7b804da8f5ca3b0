import CICU
import PrecisLexicons
import PrecisModel

/// The names of months and weekdays in one language, as ICU knows them, and the shorter forms that name no other.
///
/// Spellings are folded, without accents. A month may be cut to any beginning of three letters or more that only it has
/// (« févr. », "Sept."), a weekday likewise.
struct CalendarNames: Sendable {
  /// Whether a name is written out.
  enum Form: Sendable, Hashable {
    case full
    case abbreviated
  }

  /// A month, 1 to 12, or a weekday, 0 for Sunday.
  struct Name: Sendable, Hashable {
    let number: Int
    let form: Form
  }

  /// Months by the term of their folded spelling without accents.
  private(set) var months: [Term: Name] = [:]
  /// Weekdays by the term of their folded spelling without accents.
  private(set) var weekdays: [Term: Name] = [:]

  /// The names of French.
  static let french = CalendarNames(locale: "fr")
  /// The names of English.
  static let english = CalendarNames(locale: "en")

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
    names.months.merge(english.months) { first, _ in first }
    names.weekdays.merge(english.weekdays) { first, _ in first }
    return names
  }()

  private init() {}

  /// - Parameter locale: an ICU locale.
  private init(locale: String) {
    // A zone is given so that ICU does not look for the machine's; the names do not depend on it.
    let zone = Array("UTC".utf16)
    let pattern = Array("y".utf16)
    var status: CICUStatus = 0
    guard
      let format = cicu_date_open(
        locale, zone, Int32(zone.count), pattern, Int32(pattern.count), &status), status <= 0
    else { return }
    defer { cicu_date_close(format) }
    months = Self.names(Self.symbols(format, CICU_MONTHS, CICU_SHORT_MONTHS, first: 0, count: 12), from: 1)
    // ICU's weekdays are numbered from 1; index 0 is empty.
    weekdays = Self.names(Self.symbols(format, CICU_WEEKDAYS, CICU_SHORT_WEEKDAYS, first: 1, count: 7), from: 0)
  }

  /// The full and the short spellings, folded without accents; a short one loses its dot.
  private static func symbols(
    _ format: OpaquePointer, _ full: CICUDateSymbol, _ short: CICUDateSymbol,
    first: Int32, count: Int32
  ) -> [(full: [UInt8], short: [UInt8])] {
    func spelling(_ type: CICUDateSymbol, _ index: Int32) -> [UInt8] {
      let name = ICU.string(capacity: 32) { cicu_date_symbol(format, type, index, $0, $1, &$2) }
      return Folding.foldWithoutAccents(name.utf8.filter { $0 != UInt8(ascii: ".") })
    }
    return (first..<first + count).map { (spelling(full, $0), spelling(short, $0)) }
  }

  private static func names(_ spellings: [(full: [UInt8], short: [UInt8])], from base: Int) -> [Term: Name] {
    var names: [Term: Name] = [:]
    for (index, spelling) in spellings.enumerated() where spelling.full.count >= 3 {
      let number = base + index
      for length in 3..<max(4, spelling.full.count) {
        let beginning = spelling.full.prefix(length)
        let isShared = spellings.indices.contains { $0 != index && spellings[$0].full.starts(with: beginning) }
        if !isShared { names[Term(spelling: beginning)] = Name(number: number, form: .abbreviated) }
      }
      if !spelling.short.isEmpty { names[Term(spelling: spelling.short)] = Name(number: number, form: .abbreviated) }
    }
    for (index, spelling) in spellings.enumerated() where !spelling.full.isEmpty {
      names[Term(spelling: spelling.full)] = Name(number: base + index, form: .full)
    }
    return names
  }
}
