/// A day of the proleptic Gregorian calendar, with the time of day where it is known.
///
/// There is no time zone: a newspaper's date is the date that it prints.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int
  /// Minutes since midnight, 0 to 1439, where a time of day is known.
  public let minuteOfDay: Int?

  /// Makes a date, or nothing if the calendar has no such day or the day no such minute.
  public init?(year: Int, month: Int, day: Int, minuteOfDay: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(ofMonth: month, year: year), (0..<1440).contains(minuteOfDay ?? 0)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.minuteOfDay = minuteOfDay
  }

  /// The date as ISO 8601: `2026-02-01`, or `2026-02-01T09:30` where a time of day is known.
  public var iso8601: String {
    let date = "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    guard let minute = minuteOfDay else { return date }
    return date + "T\(Self.padded(minute / 60, to: 2)):\(Self.padded(minute % 60, to: 2))"
  }

  /// Days since 1 January 1970, negative before it (H. Hinnant, "chrono-compatible low-level date algorithms",
  /// `days_from_civil`).
  public var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that lies `days` after this one (before it, if negative), without a time of day; nothing outside the years
  /// 1 to 9999 (H. Hinnant, `civil_from_days`).
  public func adding(days: Int) -> CalendarDate? {
    let (shifted, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    guard !overflow, abs(shifted) < 4_000_000 else { return nil }
    let fromEra = shifted + 719_468
    let era = (fromEra >= 0 ? fromEra : fromEra - 146_096) / 146_097
    let dayOfEra = fromEra - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return CalendarDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week, 0 for Sunday to 6 for Saturday.
  public var weekday: Int {
    let remainder = (daysSinceEpoch + 4) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// Orders by day, then by time of day; a date without a time comes before the same day with one.
  public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
    (lhs.year, lhs.month, lhs.day, lhs.minuteOfDay ?? -1) < (rhs.year, rhs.month, rhs.day, rhs.minuteOfDay ?? -1)
  }

  private static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
