import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Dates that stand alone")
struct DateReaderTests {
  let reader = DateReader(lexicons: .embedded)

  @Test(
    "ISO 8601 and its near relations are read",
    arguments: [
      ("2026-03-12", "2026-03-12"),
      ("2026-03-12T09:00:00Z", "2026-03-12T09:00"),
      ("2026-03-12T09:05:00+01:00", "2026-03-12T09:05"),
      ("2026-03-12T09:05:00.123-0500", "2026-03-12T09:05"),
      ("2026-03-12 21:40", "2026-03-12T21:40"),
      ("2026/03/12", "2026-03-12"),
      ("2026.3.2", "2026-03-02"),
      ("20260312", "2026-03-12"),
      ("20260312T093000Z", "2026-03-12T09:30"),
      ("  2026-03-12  ", "2026-03-12"),
    ])
  func iso(text: String, expected: String) { #expect(reader.date(in: text)?.iso8601 == expected) }

  @Test(
    "French dates in words are read",
    arguments: [
      ("12 mars 2026", "2026-03-12"),
      ("1er février 2026", "2026-02-01"),
      ("1ᵉʳ février 2026", "2026-02-01"),
      ("premier mai 2024", "2024-05-01"),
      ("Samedi 15 Novembre 2025", "2025-11-15"),
      ("jeudi 12 mars 2026 à 08h30", "2026-03-12T08:30"),
      ("jeudi 12 mars 2026 à 8 h", "2026-03-12T08:00"),
      ("le 3 août 2025, 17:05", "2025-08-03T17:05"),
      ("Publié le 03 aout 2025 - 17 h 05", "2025-08-03T17:05"),
      ("LUNDI 29 DÉCEMBRE 2025", "2025-12-29"),
      ("12 janv. 2026", "2026-01-12"),
      ("12 févr. 2026", "2026-02-12"),
      ("9 sept. 2025", "2025-09-09"),
      ("14 juil. 2025", "2025-07-14"),
      ("mar. 10 mars 2026", "2026-03-10"),
      ("le 12 mars de 2026", "2026-03-12"),
      ("12\u{A0}mars\u{202F}2026", "2026-03-12"),
    ])
  func french(text: String, expected: String) { #expect(reader.date(in: text)?.iso8601 == expected) }

  @Test(
    "English dates in words are read",
    arguments: [
      ("March 12, 2026", "2026-03-12"),
      ("Nov. 15, 2025", "2025-11-15"),
      ("Sept. 9, 2025", "2025-09-09"),
      ("12th March 2026", "2026-03-12"),
      ("the 12th of March, 2026", "2026-03-12"),
      ("March 1st, 2026", "2026-03-01"),
      ("11 Mar 2026 9:10 am", "2026-03-11T09:10"),
      ("Mar 11, 2026 9:10 p.m.", "2026-03-11T21:10"),
      ("Mar 11, 2026 at 12:10 am", "2026-03-11T00:10"),
      ("Friday, 12 December 2025, 12pm", "2025-12-12T12:00"),
      ("12-Mar-2026", "2026-03-12"),
      ("Updated 09 May 2026 | 18.45", "2026-05-09T18:45"),
      ("JUNE 5, 2026", "2026-06-05"),
    ])
  func english(text: String, expected: String) { #expect(reader.date(in: text)?.iso8601 == expected) }

  @Test(
    "the dates of feeds and of the C library are read",
    arguments: [
      ("Thu, 12 Mar 2026 09:10:00 +0100", "2026-03-12T09:10"),
      ("Thu, 12 Mar 26 09:10 GMT", "2026-03-12T09:10"),
      ("Thu Mar 12 09:10:00 2026", "2026-03-12T09:10"),
      ("Thu Mar 12 09:10:00 CET 2026", "2026-03-12T09:10"),
    ])
  func feeds(text: String, expected: String) { #expect(reader.date(in: text)?.iso8601 == expected) }

  @Test(
    "numbers alone are day, month and year, unless the second one cannot be a month",
    arguments: [
      ("12/03/2026", "2026-03-12"),
      ("03/25/2026", "2026-03-25"),
      ("25/03/2026", "2026-03-25"),
      ("1.2.2026", "2026-02-01"),
      ("12-03-2026", "2026-03-12"),
      ("12/03/26", "2026-03-12"),
      ("12/03/99 14:00", "1999-03-12T14:00"),
    ])
  func numbers(text: String, expected: String) { #expect(reader.date(in: text)?.iso8601 == expected) }

  @Test(
    "what is no complete date of the calendar is not read",
    arguments: [
      "", " ", "12 mars", "mars 2026", "March 12", "2026", "31 février 2026", "2026-13-01", "2026-02-30", "99/99/2026",
      "hier", "yesterday at 9", "v1.2.3.4", "127.0.0.1", "12:30", "32 March 2026", "0 mars 2026", "March 0, 2026",
      "99999999999999999999999", "2026-", "12 mars 0000", "mars", "9am", "\u{FFFD}\u{0}", "2026--03-12",
    ])
  func unreadable(text: String) { #expect(reader.date(in: text) == nil) }

  @Test("a time that no clock shows leaves the day", arguments: ["12 mars 2026 à 27:10", "12 mars 2026 à 23:71"])
  func impossibleTime(text: String) { #expect(reader.date(in: text)?.iso8601 == "2026-03-12") }

  @Test("a long text without a date is read in one pass")
  func long() {
    #expect(reader.date(in: String(repeating: "12 mars ", count: 20_000)) == nil)
    #expect(reader.date(in: String(repeating: "1/", count: 100_000)) == nil)
    #expect(reader.date(in: String(repeating: "9", count: 200_000)) == nil)
  }
}

@Suite("Names of months and weekdays")
struct CalendarNamesTests {
  @Test("are the same packed and asked of ICU", arguments: [Language.french, .english])
  func packed(language: Language) {
    let packed = CalendarNames.names(of: language)
    let asked = CalendarNames(language: language, lexicons: .embedded)
    #expect(packed.spellings == asked.spellings)
    #expect(packed.spellings.count > 60)
    for word in packed.spellings {
      #expect(packed.months[word] == asked.months[word])
      #expect(packed.weekdays[word] == asked.weekdays[word])
    }
  }

  @Test(
    "months are known in full and cut short",
    arguments: [
      (Language.french, "février", 2), (.french, "févr", 2), (.french, "aout", 8), (.french, "juil", 7),
      (.english, "september", 9), (.english, "sept", 9), (.english, "sep", 9), (.english, "may", 5),
    ])
  func months(language: Language, word: String, month: Int) {
    let term = Term(spelling: Folding.foldWithoutAccents(word.utf8))
    #expect(CalendarNames.names(of: language).months[term]?.number == month)
  }

  @Test("a beginning that two months share names neither")
  func ambiguous() {
    #expect(CalendarNames.french.months[Folding.term("jui")] == nil)
    #expect(CalendarNames.english.months[Folding.term("ma")] == nil)
  }

  @Test(
    "weekdays count from Sunday",
    arguments: [
      (Language.french, "dimanche", 0), (.french, "samedi", 6), (.english, "monday", 1), (.english, "thu", 4),
    ]
  )
  func weekdays(language: Language, word: String, weekday: Int) {
    #expect(CalendarNames.names(of: language).weekdays[Folding.term(word)]?.number == weekday)
  }
}
