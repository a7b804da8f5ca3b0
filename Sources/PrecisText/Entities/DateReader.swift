import PrecisLexicons
import PrecisModel

/// Reads a date that stands alone: ISO 8601, RFC 2822, or French or English words.
///
/// Read are `2026-03-12`, `2026-03-12T09:00:00+01:00`, `2026/03/12`, `20260312`, « jeudi 12 mars 2026 à 08h30 »,
/// « 1ᵉʳ février 2026 », "March 12, 2026", "12th March 2026", "11 Mar 2026 9:10 am", "Thu, 12 Mar 2026 09:10:00 +0100",
/// and what stands around a date is passed over (« Publié le … »). `12/03/2026` is 12 March, as it is read in French and
/// in most of the English-speaking world; only where the second number cannot be a month is the first one
/// (`03/25/2026`). A two-digit year counts from 1970 to 2069. Zones are read past: a newspaper's date is the one it
/// prints.
package struct DateReader: Sendable {
  private let names: CalendarNames

  package init(lexicons: Lexicons) {
    names = .all
  }

  /// The first date that `text` states in full, or nothing if it states none.
  ///
  /// - Complexity: O(n) in the bytes.
  package func date(in text: String) -> CalendarDate? {
    let pieces = DatePieces(text.utf8, names: names)
    for index in pieces.pieces.indices {
      guard let match = match(in: pieces, at: index) else { continue }
      let minute = match.minute ?? time(in: pieces, after: match.end)
      return CalendarDate(year: match.year, month: match.month, day: match.day, minuteOfDay: minute)
        ?? CalendarDate(year: match.year, month: match.month, day: match.day)
    }
    return nil
  }

  /// A calendar day, and the index of the piece after it.
  private struct Match {
    let year: Int
    let month: Int
    let day: Int
    var minute: Int?
    let end: Int

    /// Nothing if the calendar has no such day.
    init?(year: Int?, month: Int?, day: Int?, minute: Int? = nil, end: Int) {
      guard let year, let month, let day, CalendarDate(year: year, month: month, day: day) != nil else { return nil }
      self.year = year
      self.month = month
      self.day = day
      self.minute = minute
      self.end = end
    }
  }

  /// The date that starts at the piece `index`.
  private func match(in pieces: DatePieces, at index: Int) -> Match? {
    switch pieces[index] {
    case .number(let number, digits: 4): yearFirst(in: pieces, number, at: index)
    case .number(let number, digits: 8): compact(in: pieces, number, at: index)
    case .number(let number, digits: 1...2):
      dayFirst(in: pieces, day: number, at: index + 1) ?? numbersOnly(in: pieces, first: number, at: index)
    case .ordinalOne: dayFirst(in: pieces, day: 1, at: index + 1)
    case .month(let month): monthFirst(in: pieces, month: month, at: index)
    default: nil
    }
  }

  /// `2026-03-12`, `2026/3/12`, `2026.03.12`.
  private func yearFirst(in pieces: DatePieces, _ year: Int, at index: Int) -> Match? {
    guard !pieces.isInsideNumber(index), let separator = pieces.separator(at: index + 1),
      pieces.separator(at: index + 3) == separator
    else { return nil }
    return Match(
      year: year, month: pieces.number(at: index + 2, digits: 1...2), day: pieces.number(at: index + 4, digits: 1...2),
      end: index + 5)
  }

  /// `20260312`, alone or before a `T`.
  private func compact(in pieces: DatePieces, _ number: Int, at index: Int) -> Match? {
    guard index == 0, pieces.pieces.count == 1 || pieces[1] == .letter(UInt8(ascii: "t")) else { return nil }
    var minute: Int?
    if case .number(let time, digits: 4...6) = pieces[2] {
      let hoursAndMinutes = pieces.number(at: 2, digits: 6...6) == nil ? time : time / 100
      minute = Self.minute(hour: hoursAndMinutes / 100, minute: hoursAndMinutes % 100)
    }
    return Match(year: number / 10_000, month: number / 100 % 100, day: number % 100, minute: minute, end: 3)
  }

  /// « 12 mars 2026 », "12th of March, 2026", `12-Mar-2026`; `index` is that of the piece after the day.
  private func dayFirst(in pieces: DatePieces, day: Int, at index: Int) -> Match? {
    var next = index
    if pieces[next] == .ordinalSuffix { next += 1 }
    if pieces[next] == .joiner || pieces.separator(at: next) != nil { next += 1 }
    guard case .month(let month) = pieces[next] else { return nil }
    next += 1
    while pieces[next] == .joiner || pieces[next] == .mark(UInt8(ascii: ",")) || pieces.separator(at: next) != nil,
      next <= index + 6
    { next += 1 }
    return Match(year: pieces.year(at: next), month: month, day: day, end: next + 1)
  }

  /// "March 12, 2026", "Thu Mar 12 09:10:00 CET 2026".
  private func monthFirst(in pieces: DatePieces, month: Int, at index: Int) -> Match? {
    var next = index + 1
    if pieces.separator(at: next) != nil { next += 1 }
    guard let day = pieces.number(at: next, digits: 1...2) else { return nil }
    next += 1
    if pieces[next] == .ordinalSuffix { next += 1 }
    if pieces[next] == .mark(UInt8(ascii: ",")) || pieces.separator(at: next) != nil { next += 1 }
    if let year = pieces.number(at: next, digits: 4...4) {
      return Match(year: year, month: month, day: day, end: next + 1)
    }
    // The style of the C library's `asctime`: the time stands before the year.
    guard let time = clockTime(in: pieces, at: next) else { return nil }
    next = time.end
    while case .word = pieces[next], next < time.end + 2 { next += 1 }
    return Match(
      year: pieces.number(at: next, digits: 4...4), month: month, day: day, minute: time.minute, end: next + 1)
  }

  /// `12/03/2026`, `12.3.26`.
  private func numbersOnly(in pieces: DatePieces, first: Int, at index: Int) -> Match? {
    guard !pieces.isInsideNumber(index), let separator = pieces.separator(at: index + 1),
      let second = pieces.number(at: index + 2, digits: 1...2), pieces.separator(at: index + 3) == separator
    else { return nil }
    let year = pieces.year(at: index + 4)
    return Match(year: year, month: second, day: first, end: index + 5)
      ?? Match(year: year, month: first, day: second, end: index + 5)
  }

  /// The minute of the day of a time that follows a date, with at most a few marks or « à », "at", `T` between.
  private func time(in pieces: DatePieces, after end: Int) -> Int? {
    var next = end
    while next < end + 4 {
      switch pieces[next] {
      case .mark, .joiner, .letter(UInt8(ascii: "t")): next += 1
      default: return clockTime(in: pieces, at: next)?.minute
      }
    }
    return clockTime(in: pieces, at: next)?.minute
  }

  /// `09:10:00`, `9.10 pm`, `8h30`, « 8 h », "9 am".
  private func clockTime(in pieces: DatePieces, at index: Int) -> (minute: Int, end: Int)? {
    guard let hour = pieces.number(at: index, digits: 1...2) else { return nil }
    var next = index + 1
    var minute: Int?
    var isMarked = false
    switch pieces[next] {
    case .mark(UInt8(ascii: ":")), .hour:
      isMarked = true
      minute = pieces.number(at: next + 1, digits: 2...2)
      next += minute == nil ? 1 : 2
    case .mark(UInt8(ascii: ".")):
      minute = pieces.number(at: next + 1, digits: 2...2)
      next += minute == nil ? 0 : 2
    default: break
    }
    if pieces[next] == .mark(UInt8(ascii: ":")), pieces.number(at: next + 1, digits: 2...2) != nil { next += 2 }
    if case .halfDay(let offset) = pieces[next] {
      guard (1...12).contains(hour) else { return nil }
      return Self.minute(hour: hour % 12 + offset, minute: minute ?? 0).map { ($0, next + 1) }
    }
    guard isMarked || minute != nil else { return nil }
    return Self.minute(hour: hour, minute: minute ?? 0).map { ($0, next) }
  }

  private static func minute(hour: Int, minute: Int) -> Int? {
    (0..<24).contains(hour) && (0..<60).contains(minute) ? hour * 60 + minute : nil
  }
}
