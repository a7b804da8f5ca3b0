import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisRendering

@Suite("Labels")
struct LabelsTests {
  private let french = Labels(.french, lexicons: .embedded)
  private let english = Labels(.english, lexicons: .embedded)

  @Test("both languages have the same labels, with the same places to fill in")
  func sameKeys() {
    let french = places(in: Lexicons.embedded.entries(.labels, .french))
    let english = places(in: Lexicons.embedded.entries(.labels, .english))
    #expect(french == english)
    #expect(french.count > 40)
  }

  @Test("every status and type has its labels", arguments: ArticleStatus.allCases)
  func statuses(status: ArticleStatus) {
    for labels in [french, english] {
      #expect(labels.text("status.\(status.rawValue)", count: 1) != "status.\(status.rawValue)")
      #expect(labels.text("status.\(status.rawValue)", count: 2) != "status.\(status.rawValue)")
    }
  }

  @Test(
    "a count takes the plural form of its language",
    arguments: [
      (0, "0 article", "0 articles"), (1, "1 article", "1 article"), (2, "2 articles", "2 articles"),
      (12_345, "12\u{202F}345 articles", "12,345 articles"),
      (1_000_000, "1\u{202F}000\u{202F}000 articles", "1,000,000 articles"),
    ])
  func plurals(count: Int, inFrench: String, inEnglish: String) {
    #expect(french.text("brief.articles", count: count) == inFrench)
    #expect(english.text("brief.articles", count: count) == inEnglish)
  }

  @Test("values are filled in once: braces in them mean nothing")
  func filling() {
    #expect(english.text("brief.duplicate-of", ["source": "{source} {n}"]) == "copy of {source} {n}")
    #expect(english.text("pattern.labelled", ["label": "a{"]) == "a{: {text}")
    #expect(english.text("no.such-label") == "no.such-label")
  }

  @Test("a label of the user's own replaces one that is built in")
  func overlay() throws {
    let overlay = LexiconOverlay(name: "en/labels", contents: Array("brief.title\tDigest\n".utf8))
    let labels = Labels(.english, lexicons: try Lexicons(overlays: [overlay]))
    #expect(labels.text("brief.title") == "Digest")
    #expect(labels.text("ledger.title") == "Ledger")
  }

  @Test(
    "dates are written out, with the time of day where it is known",
    arguments: [
      (12, nil, "12 mars 2026", "12 March 2026"), (1, nil, "1er mars 2026", "1 March 2026"),
      (11, nil, "11 mars 2026", "11 March 2026"), (12, 0, "12 mars 2026 à 00:00", "12 March 2026 at 00:00"),
      (1, 1439, "1er mars 2026 à 23:59", "1 March 2026 at 23:59"),
    ] as [(Int, Int?, String, String)])
  func dates(day: Int, minute: Int?, inFrench: String, inEnglish: String) throws {
    let date = try #require(CalendarDate(year: 2026, month: 3, day: day, minuteOfDay: minute))
    #expect(french.date(date) == inFrench)
    #expect(english.date(date) == inEnglish)
  }

  @Test("dates over several days become a period")
  func periods() throws {
    func date(_ month: Int, _ day: Int, _ minute: Int? = nil) throws -> CalendarDate {
      try #require(CalendarDate(year: 2026, month: month, day: day, minuteOfDay: minute))
    }
    #expect(french.period(of: []) == nil)
    #expect(french.period(of: [try date(3, 12, 600)]) == "12 mars 2026")
    #expect(french.period(of: [try date(3, 12, 600), try date(3, 12, 900)]) == "12 mars 2026")
    #expect(plain(french.period(of: [try date(3, 13), try date(3, 11), try date(3, 12)])) == "11–13 mars 2026")
    #expect(plain(english.period(of: [try date(2, 28), try date(3, 1)])) == "28 February – 1 March 2026")
  }

  @Test("numbers that are written without ICU are written as it writes them", arguments: [Language.french, .english])
  func smallNumbers(language: Language) {
    let formats = LocaleFormats(language)
    for number in -2...1200 { #expect(formats.number(number) == formats.grouped(number)) }
  }

  @Test("decimals follow the language", arguments: [(0.5, "0,5", "0.5"), (2.0 / 3, "0,667", "0.667"), (1, "1", "1")])
  func decimals(value: Double, inFrench: String, inEnglish: String) {
    #expect(french.number(value) == inFrench)
    #expect(english.number(value) == inEnglish)
  }

  /// ICU sets thin or no-break spaces around the dash of a period.
  private func plain(_ text: String?) -> String? {
    text.map { String($0.map { ["\u{2009}", "\u{A0}", "\u{202F}"].contains($0) ? " " : $0 }) }
  }

  private func places(in entries: [LexiconEntry]) -> [String: [String]] {
    var places: [String: [String]] = [:]
    for entry in entries {
      places[entry.key] = entry.values.first?.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
        .sorted()
    }
    return places
  }
}
