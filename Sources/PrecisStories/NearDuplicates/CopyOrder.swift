import PrecisLexicons
import PrecisModel

/// Which of several copies came first.
///
/// In this order: the earlier day of publication, a known one before an unknown one; the agency's own article, then one
/// that credits an agency, then one that credits none; the earlier time of that day, a known one before an unknown one;
/// the longer text; the id.
struct CopyOrder: Sendable, Comparable {
  private let day: Int
  private let credit: Int
  private let minute: Int
  private let shortness: Int
  private let id: String

  init(id: String, date: CalendarDate?, agency: String?, source: String?, wordCount: Int) {
    day = date?.daysSinceEpoch ?? .max
    credit = Self.credit(agency: agency, source: source)
    minute = date?.minuteOfDay ?? .max
    shortness = -wordCount
    self.id = id
  }

  static func < (lhs: CopyOrder, rhs: CopyOrder) -> Bool {
    if lhs.day != rhs.day { return lhs.day < rhs.day }
    if lhs.credit != rhs.credit { return lhs.credit < rhs.credit }
    if lhs.minute != rhs.minute { return lhs.minute < rhs.minute }
    if lhs.shortness != rhs.shortness { return lhs.shortness < rhs.shortness }
    return lhs.id < rhs.id
  }

  /// 0 for an agency's own article, 1 for one that credits an agency, 2 for any other.
  private static func credit(agency: String?, source: String?) -> Int {
    guard let agency, !agency.isEmpty else { return 2 }
    guard let source else { return 1 }
    let name = Folding.fold(agency)
    let words = Folding.fold(source).split { $0 < 0x80 && !($0 >= 0x61 && $0 <= 0x7A) && !($0 >= 0x30 && $0 <= 0x39) }
    return words.contains { $0.elementsEqual(name) } ? 0 : 1
  }
}
