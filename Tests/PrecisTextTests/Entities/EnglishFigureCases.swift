import PrecisModel
import Testing

@testable import PrecisText

/// More sentences for each kind of figure, of the kinds that news is made of.
@Suite("English figures: cases of daily news")
struct EnglishFigureCases {
  static let probe = FigureProbe(.english)

  @Test(
    "dates",
    arguments: [
      ("It starts on Jan. 3.", ["Jan. 3 = date 2026-01-03"]),
      ("It starts on August 1, 2027.", ["August 1, 2027 = date 2027-08-01"]),
      ("It starts on the 3rd of May.", ["3rd of May = date 2026-05-03"]),
      ("It starts on 5 April.", ["5 April = date 2026-04-05"]),
      ("It starts on Monday, June 8, 2026.", ["Monday, June 8, 2026 = date 2026-06-08"]),
      ("It ran from March 3 to March 9.", ["March 3 = date 2026-03-03", "March 9 = date 2026-03-09"]),
      ("It ran on 3-5 May 2025.", ["3 = date 2025-05-03", "5 May 2025 = date 2025-05-05"]),
      ("It ran from June 2019 until July 2021.", ["June 2019 = date 2019-06", "July 2021 = date 2021-07"]),
      ("It ends on Dec. 31.", ["Dec. 31 = date 2025-12-31"]),
      ("It ended on Tuesday.", ["Tuesday = date 2026-03-10"]),
      ("It ends on Saturday.", ["Saturday = date 2026-03-14"]),
      ("It ended last Friday.", ["last Friday = date 2026-03-06"]),
      ("It ends next Sunday.", ["next Sunday = date 2026-03-15"]),
      ("It ended last month.", ["last month = date 2026-02"]),
      ("It ends next year.", ["next year = date 2027"]),
      ("It ends this month.", ["this month = date 2026-03"]),
      ("It closed two years ago.", ["two years ago = date 2024"]),
      ("It closed six months ago.", ["six months ago = date 2025-09"]),
      ("It closed ten days ago.", ["ten days ago = date 2026-03-02"]),
      ("It closed five days earlier.", ["five days earlier = date 2026-03-07"]),
      ("Since 1987 the mill has stood still.", ["1987 = date 1987"]),
      ("By early 2028 the mill will run.", ["2028 = date 2028"]),
      ("The 2024 harvest was poor.", ["2024 = date 2024"]),
      ("The summit of April 2025 failed.", ["April 2025 = date 2025-04"]),
      ("The tide rises tonight.", ["tonight = date 2026-03-12"]),
      ("The file is dated 2025-11-30.", ["2025-11-30 = date 2025-11-30"]),
      ("The file is dated 30.11.2025.", ["30.11.2025 = date 2025-11-30"]),
      ("They march in May.", ["May = date --05"]),
    ] as [(String, [String])])
  func dates(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "times of day",
    arguments: [
      ("It begins at 7:45 p.m. today.", ["7:45 p.m. = time 19:45", "today = date 2026-03-12"]),
      ("It begins at 7 p.m. sharp.", ["7 p.m. = time 19:00"]),
      ("It begins at 07:15.", ["07:15 = time 07:15"]),
      ("It begins at 11.15am.", ["11.15am = time 11:15"]),
      ("It begins at 12 a.m. sharp.", ["12 a.m. = time 00:00"]),
      ("It begins at 12:30 PM.", ["12:30 PM = time 12:30"]),
      ("It begins at midday.", ["midday = time 12:00"]),
      ("It lasts three hours.", ["three hours = quantity 3 hour"]),
    ] as [(String, [String])])
  func times(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "amounts of money",
    arguments: [
      ("Rent is $1,850 a month.", ["$1,850 = money 1850 USD"]),
      ("Rent is €850 a month.", ["€850 = money 850 EUR"]),
      ("Rent is £95 a week.", ["£95 = money 95 GBP"]),
      ("The fund holds $2.75 billion.", ["$2.75 billion = money 2750000000 USD"]),
      ("The fund holds £40m.", ["£40m = money 40000000 GBP"]),
      ("The fund holds €1.2bn.", ["€1.2bn = money 1200000000 EUR"]),
      ("The fund holds $500k.", ["$500k = money 500000 USD"]),
      ("The fund holds A$12 million.", ["A$12 million = money 12000000 AUD"]),
      ("The fund holds HK$9 million.", ["HK$9 million = money 9000000 HKD"]),
      ("The fund holds 40 million Swiss francs.", ["40 million Swiss francs = money 40000000 CHF"]),
      ("The fund holds 300 billion yen.", ["300 billion yen = money 300000000000 JPY"]),
      ("The fund holds 900 rupees.", ["900 rupees = money 900 INR"]),
      ("The fund holds 250 million naira.", ["250 million naira = money 250000000 NGN"]),
      ("The fund holds EUR 12 million.", ["EUR 12 million = money 12000000 EUR"]),
      ("The fund holds twelve thousand dollars.", ["twelve thousand dollars = money 12000 USD"]),
      ("The fund holds half a dozen coins.", []),
      ("A fine of 50 dollars was set.", ["50 dollars = money 50 USD"]),
      ("A fine of a million dollars was set.", ["a million dollars = money 1000000 USD"]),
      ("A fine of $0.99 was set.", ["$0.99 = money 0.99 USD"]),
    ] as [(String, [String])])
  func money(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "percentages",
    arguments: [
      ("Turnout was 61.3 percent.", ["61.3 percent = percent 61.3"]),
      ("Turnout was 61.3 %.", ["61.3 % = percent 61.3"]),
      ("Turnout fell by three percentage points.", ["three percentage points = percent 3"]),
      ("Turnout rose from 40% to 45%.", ["40% = percent 40", "45% = percent 45"]),
      ("Growth was -0.4%.", ["-0.4% = percent -0.4"]),
      ("Thirty-five per cent of seats are empty.", ["Thirty-five per cent = percent 35"]),
    ] as [(String, [String])])
  func percent(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "quantities",
    arguments: [
      ("The parcel weighs 2.5 kg.", ["2.5 kg = quantity 2.5 kilogram"]),
      ("The parcel weighs 40 pounds of nothing.", ["40 pounds = money 40 GBP"]),
      ("The parcel weighs 12 ounces.", ["12 ounces = quantity 12 ounce"]),
      ("The peak is 2,350 metres high.", ["2,350 metres = quantity 2350 meter"]),
      ("The peak is 7,710 feet high.", ["7,710 feet = quantity 7710 foot"]),
      ("The car did 60 mph.", ["60 mph = quantity 60 mile-per-hour"]),
      ("The car did 60 miles per hour.", ["60 miles per hour = quantity 60 mile-per-hour"]),
      ("The farm covers 300 acres.", ["300 acres = quantity 300 acre"]),
      ("The farm covers 12 square kilometres.", ["12 square kilometres = quantity 12 square-kilometer"]),
      ("The tank holds 500 litres.", ["500 litres = quantity 500 liter"]),
      ("The well gives 60,000 barrels.", ["60,000 barrels = quantity 60000 barrel"]),
      ("The outage lasted 45 minutes.", ["45 minutes = quantity 45 minute"]),
      ("The outage lasted two weeks.", ["two weeks = quantity 2 week"]),
      ("The outage lasted three months.", ["three months = quantity 3 month"]),
      ("The disk holds 2 terabytes.", ["2 terabytes = quantity 2 terabyte"]),
      ("The plant makes 1.3 gigawatts.", ["1.3 gigawatts = quantity 1.3 gigawatt"]),
      ("It was 90 degrees outside.", ["90 degrees = quantity 90 degree"]),
      ("Eighty-four houses burned.", ["Eighty-four = quantity 84"]),
      ("One hundred and twenty houses burned.", ["One hundred and twenty = quantity 120"]),
      ("Twelve hundred houses burned.", ["Twelve hundred = quantity 1200"]),
      ("A million houses burned.", ["A million = quantity 1000000"]),
      ("Some 1,234,567 houses burned.", ["1,234,567 = quantity 1234567"]),
      ("A hundred houses burned.", ["A hundred = quantity 100"]),
      ("It took a thousand years.", ["a thousand years = quantity 1000 year"]),
      ("The F-16 landed.", []),
      ("Hundreds of houses burned.", []),
    ] as [(String, [String])])
  func quantities(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "ranks",
    arguments: [
      ("The 25th edition opens.", ["25th = ordinal 25"]),
      ("The 1st edition opens.", ["1st = ordinal 1"]),
      ("The 103rd edition opens.", ["103rd = ordinal 103"]),
      ("The fiftieth edition opens.", ["fiftieth = ordinal 50"]),
      ("The hundredth edition opens.", ["hundredth = ordinal 100"]),
      ("The thirty-second edition opens.", ["thirty-second = ordinal 32"]),
      ("It was the fifth of its kind.", []),
      ("The 19th century ended.", ["19th = ordinal 19"]),
    ] as [(String, [String])])
  func ordinals(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }
}
