import PrecisModel
import Testing

@testable import PrecisText

@Suite("English figures")
struct EnglishFigureTests {
  static let probe = FigureProbe(.english)

  @Test(
    "dates are read, the year from the article where the text leaves it out",
    arguments: [
      ("She was born on March 12, 1954, in Fez.", ["March 12, 1954 = date 1954-03-12"]),
      ("She was born on 12 March 1954 in Fez.", ["12 March 1954 = date 1954-03-12"]),
      ("It began on the 12th of March, 2024.", ["12th of March, 2024 = date 2024-03-12"]),
      ("It began on Feb. 1 and went on.", ["Feb. 1 = date 2026-02-01"]),
      ("It began on Feb. 1, 2025.", ["Feb. 1, 2025 = date 2025-02-01"]),
      ("It began on Sept. 9, 2025.", ["Sept. 9, 2025 = date 2025-09-09"]),
      ("It began on March 1st.", ["March 1st = date 2026-03-01"]),
      ("It began on Thursday, March 12.", ["Thursday, March 12 = date 2026-03-12"]),
      ("It began on Tuesday 10 March 2026.", ["Tuesday 10 March 2026 = date 2026-03-10"]),
      ("It was signed on 2026-02-03.", ["2026-02-03 = date 2026-02-03"]),
      ("It was signed on 03/02/2026.", ["03/02/2026 = date 2026-02-03"]),
      ("It was signed on 02/25/2026.", ["02/25/2026 = date 2026-02-25"]),
      ("It was signed yesterday.", ["yesterday = date 2026-03-11"]),
      ("It opens tomorrow, not today.", ["tomorrow = date 2026-03-13", "today = date 2026-03-12"]),
      ("It closed last Monday.", ["last Monday = date 2026-03-09"]),
      ("It opens next Monday.", ["next Monday = date 2026-03-16"]),
      ("It closed on Wednesday.", ["Wednesday = date 2026-03-11"]),
      ("It runs until 2030.", ["2030 = date 2030"]),
      ("It opened in December 2025.", ["December 2025 = date 2025-12"]),
      ("It opened in March.", ["March = date --03"]),
      ("It opened last November.", ["last November = date 2025-11"]),
      ("They may march on Friday.", ["Friday = date 2026-03-13"]),
      ("May we ask why?", []),
      ("It grew last year.", ["last year = date 2025"]),
      ("It will grow next month.", ["next month = date 2026-04"]),
      ("It grew this year.", ["this year = date 2026"]),
      ("It sank three days ago.", ["three days ago = date 2026-03-09"]),
      ("It sank 20 years ago.", ["20 years ago = date 2006"]),
      ("The 1998 final was a draw.", ["1998 = date 1998"]),
      ("Between 2014 and 2019 it rained.", ["2014 = date 2014", "2019 = date 2019"]),
      ("It lasts from 12 to 15 May 2026.", ["12 = date 2026-05-12", "15 May 2026 = date 2026-05-15"]),
    ])
  func dates(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "without the article's date, a value says no more than the text",
    arguments: [
      ("It snowed on January 12.", ["January 12 = date --01-12"]),
      ("It snowed yesterday.", ["yesterday = date ?"]),
      ("It snowed on Monday.", ["Monday = date ?"]),
      ("It snowed in 2019.", ["2019 = date 2019"]),
    ])
  func undated(text: String, expected: [String]) { #expect(Self.probe.figures(text, date: nil) == expected) }

  @Test(
    "times are read",
    arguments: [
      ("Doors open at 9.30pm sharp.", ["9.30pm = time 21:30"]),
      ("Doors open at 9:30 pm sharp.", ["9:30 pm = time 21:30"]),
      ("Doors open at 9 a.m. sharp.", ["9 a.m. = time 09:00"]),
      ("Doors open at 9am.", ["9am = time 09:00"]),
      ("Doors open at 12pm.", ["12pm = time 12:00"]),
      ("Doors open at 12:15am.", ["12:15am = time 00:15"]),
      ("Doors open at 18:30.", ["18:30 = time 18:30"]),
      ("It fell at 18:30:15 local time.", ["18:30:15 = time 18:30"]),
      ("Doors open at noon.", ["noon = time 12:00"]),
      ("Doors open at midnight.", ["midnight = time 00:00"]),
    ])
  func times(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "money is read with its currency",
    arguments: [
      ("It cost €2.4 billion to build.", ["€2.4 billion = money 2400000000 EUR"]),
      ("It cost $3m to build.", ["$3m = money 3000000 USD"]),
      ("It cost $3bn to build.", ["$3bn = money 3000000000 USD"]),
      ("It cost £1,250.50 to build.", ["£1,250.50 = money 1250.5 GBP"]),
      ("It cost US$40 million to build.", ["US$40 million = money 40000000 USD"]),
      ("It cost C$40 to build.", ["C$40 = money 40 CAD"]),
      ("It cost 45 million euros to build.", ["45 million euros = money 45000000 EUR"]),
      ("It cost 3 billion US dollars to build.", ["3 billion US dollars = money 3000000000 USD"]),
      ("It cost 1.3 billion dirhams to build.", ["1.3 billion dirhams = money 1300000000 MAD"]),
      ("It cost MAD 500 million to build.", ["MAD 500 million = money 500000000 MAD"]),
      ("It cost 500 pounds to build.", ["500 pounds = money 500 GBP"]),
      ("It cost two million dollars to build.", ["two million dollars = money 2000000 USD"]),
      ("It cost one million dollars to build.", ["one million dollars = money 1000000 USD"]),
      ("It cost ¥90,000 to build.", ["¥90,000 = money 90000 JPY"]),
      ("It cost $1,234,567 to build.", ["$1,234,567 = money 1234567 USD"]),
    ])
  func money(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "percentages are read",
    arguments: [
      ("Prices rose by 2.4%.", ["2.4% = percent 2.4"]),
      ("Prices rose by 2.4 percent.", ["2.4 percent = percent 2.4"]),
      ("Prices rose by 12 per cent.", ["12 per cent = percent 12"]),
      ("Ten percent of homes were hit.", ["Ten percent = percent 10"]),
      ("Prices rose by 100%!", ["100% = percent 100"]),
    ])
  func percent(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "quantities are read, with their units where they have one",
    arguments: [
      ("Some 200,000 children were vaccinated.", ["200,000 = quantity 200000"]),
      ("Some 10 000 children were vaccinated.", ["10 000 = quantity 10000"]),
      ("Some 2.5 million children were vaccinated.", ["2.5 million = quantity 2500000"]),
      ("It is 3.5 kilometres away.", ["3.5 kilometres = quantity 3.5 kilometer"]),
      ("It is 3.5 kilometers away.", ["3.5 kilometers = quantity 3.5 kilometer"]),
      ("It is 12 miles away.", ["12 miles = quantity 12 mile"]),
      ("It is 12km away.", ["12km = quantity 12 kilometer"]),
      ("Winds reached 120 km/h.", ["120 km/h = quantity 120 kilometer-per-hour"]),
      ("The park covers 450 hectares.", ["450 hectares = quantity 450 hectare"]),
      ("It was 38 °C in the shade.", ["38 °C = quantity 38 celsius"]),
      ("The plant makes 600 megawatts.", ["600 megawatts = quantity 600 megawatt"]),
      ("Two million tonnes of wheat are stuck.", ["Two million tonnes = quantity 2000000 metric-ton"]),
      ("He got ten years in prison.", ["ten years = quantity 10 year"]),
      ("Three people were hurt.", ["Three = quantity 3"]),
      ("Twenty-one pupils were missing.", ["Twenty-one = quantity 21"]),
      ("Three hundred and five pupils were missing.", ["Three hundred and five = quantity 305"]),
      ("Two hundred thousand pupils were missing.", ["Two hundred thousand = quantity 200000"]),
      ("An 18-year-old man was held.", ["18-year = quantity 18 year"]),
      ("He ran the 100 m race.", ["100 m = quantity 100 meter"]),
      ("One of them left.", []),
      ("Covid-19 is back.", []),
      ("The G20 met.", []),
      ("About a dozen houses burned.", []),
    ])
  func quantities(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "ranks are read",
    arguments: [
      ("The third edition opens.", ["third = ordinal 3"]),
      ("The 21st edition opens.", ["21st = ordinal 21"]),
      ("The 2nd edition opens.", ["2nd = ordinal 2"]),
      ("The twenty-first edition opens.", ["twenty-first = ordinal 21"]),
      ("The twentieth edition opens.", ["twentieth = ordinal 20"]),
      ("It was her second title.", ["second = ordinal 2"]),
      ("Wait a second time, if you must.", ["second = ordinal 2"]),
      ("Two thirds of them left.", ["Two = quantity 2"]),
      ("At first it rained.", []),
    ])
  func ranks(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }
}
