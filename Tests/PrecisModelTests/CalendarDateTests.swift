import PrecisModel
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "a day that the calendar does not have is no date",
    arguments: [(2025, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (10_000, 1, 1)])
  func impossibleDay(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("29 February exists in leap years only", arguments: [(2024, true), (1900, false), (2000, true), (2026, false)])
  func leapYear(year: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == exists)
  }

  @Test("days are counted from 1 January 1970")
  func daysSinceEpoch() throws {
    #expect(try #require(CalendarDate(year: 1970, month: 1, day: 1)).daysSinceEpoch == 0)
    #expect(try #require(CalendarDate(year: 2026, month: 3, day: 12)).daysSinceEpoch == 20_524)
    #expect(try #require(CalendarDate(year: 1969, month: 12, day: 31)).daysSinceEpoch == -1)
  }

  @Test("adding days crosses months and years, both ways", arguments: [-800, -60, -1, 0, 1, 28, 29, 366, 100_000])
  func adding(days: Int) throws {
    let start = try #require(CalendarDate(year: 2024, month: 2, day: 28))
    let moved = try #require(start.adding(days: days))
    #expect(moved.daysSinceEpoch == start.daysSinceEpoch + days)
  }

  @Test("adding more days than the calendar has gives nothing", arguments: [Int.max, Int.min, 4_000_000, -800_000])
  func addingTooMany(days: Int) throws {
    #expect(try #require(CalendarDate(year: 2024, month: 2, day: 28)).adding(days: days) == nil)
  }

  @Test("the weekday is counted from Sunday")
  func weekday() throws {
    #expect(try #require(CalendarDate(year: 2026, month: 3, day: 12)).weekday == 4)  // a Thursday
    #expect(try #require(CalendarDate(year: 1969, month: 12, day: 28)).weekday == 0)  // a Sunday
  }

  @Test("a date is written as ISO 8601, with its time where it is known")
  func iso8601() throws {
    #expect(try #require(CalendarDate(year: 2026, month: 2, day: 1)).iso8601 == "2026-02-01")
    #expect(try #require(CalendarDate(year: 33, month: 12, day: 9, minuteOfDay: 545)).iso8601 == "0033-12-09T09:05")
  }

  @Test("dates are ordered by day, then by time")
  func order() throws {
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 12))
    let morning = try #require(CalendarDate(year: 2026, month: 3, day: 12, minuteOfDay: 0))
    let next = try #require(CalendarDate(year: 2026, month: 3, day: 13))
    #expect(day < morning && morning < next)
  }
}
