import PrecisLexicons
import PrecisModel

/// The words that dates, times and ranks are told with, as closed lists of each language. What ICU knows, the names of
/// months and weekdays, is in ``CalendarNames``.
final class DateWords: Sendable {
  /// Days by their distance from today: « hier », "tomorrow".
  let relativeDays: TermTable<Int?>
  /// Words that say that a date is past, next to it: « dernier », "last".
  let past: TermSet
  /// Words that say that it is to come: « prochain », "next".
  let future: TermSet
  /// Words that point at the present one: « ce », « cette », "this".
  let this: TermSet
  /// Words after which a number of four digits is a year, and a month a month: « en », "since".
  let timePrepositions: TermSet
  /// Words after which a number is an hour: « à », "at".
  let hourPrepositions: TermSet
  /// Units of time by name: day, week, month, year as days or months.
  let periods: TermTable<Period?>
  /// « de », "of", between day, month and year.
  let links: TermSet
  /// Words between the two ends of a span: « au », "to".
  let spans: TermSet
  /// Noon and midnight, as minutes of the day.
  let dayTimes: TermTable<Int?>
  /// heure, heures.
  let hours: TermSet
  let articles: TermSet
  /// Words after which a rank is none: « Premier ministre ».
  let notAfterRank: TermSet
  /// Words before which a rank is none: "at first".
  let notBeforeRank: TermSet
  /// The word that is both the second and a second.
  let ambiguousSecond: Term
  /// « année », "year", before a year's number.
  let yearNouns: TermSet
  /// Words after which a number of four digits is a year: prepositions of time and the nouns of ``yearNouns``.
  let beforeYear: TermSet
  /// The words that a date may start with.
  let starters: [Term]
  /// The words that a time of day may start with.
  let timeStarters: [Term]
  /// The nouns that may follow a year without making it a number of things.
  let ago: TermSet

  enum Period: Sendable, Equatable, BitwiseCopyable {
    case days(Int)
    case months(Int)
  }

  static func of(_ language: Language) -> DateWords {
    switch language {
    case .french: french
    case .english: english
    case .other: DateWords()
    }
  }

  /// Lists of words have spaces between them.
  private init(
    relativeDays: [(String, Int)] = [], past: String = "", future: String = "", this: String = "",
    timePrepositions: String = "", hourPrepositions: String = "", periods: [(String, Period)] = [],
    links: String = "", spans: String = "", dayTimes: [(String, Int)] = [], hours: String = "", articles: String = "",
    notAfterRank: String = "", notBeforeRank: String = "", ambiguousSecond: String = "", yearNouns: String = "",
    ago: String = "", starters: String = ""
  ) {
    func table<Value: Sendable & BitwiseCopyable>(_ lists: [(String, Value)]) -> TermTable<Value?> {
      var table = TermTable<Value?>(absent: nil)
      for (list, value) in lists {
        for word in Folding.terms(list: list) { table.update(word) { $0 = $0 ?? value } }
      }
      return table
    }
    self.relativeDays = table(relativeDays)
    self.past = TermSet(list: past)
    self.future = TermSet(list: future)
    self.this = TermSet(list: this)
    self.timePrepositions = TermSet(list: timePrepositions)
    self.hourPrepositions = TermSet(list: hourPrepositions)
    self.periods = table(periods)
    self.links = TermSet(list: links)
    self.spans = TermSet(list: spans)
    self.dayTimes = table(dayTimes)
    self.hours = TermSet(list: hours)
    self.articles = TermSet(list: articles)
    self.notAfterRank = TermSet(list: notAfterRank)
    self.notBeforeRank = TermSet(list: notBeforeRank)
    self.ambiguousSecond = Folding.term(ambiguousSecond)
    self.yearNouns = TermSet(list: yearNouns)
    self.ago = TermSet(list: ago)
    beforeYear = TermSet(list: timePrepositions + " " + yearNouns)
    self.starters = relativeDays.map { Folding.term($0.0) } + Folding.terms(list: starters)
    timeStarters = dayTimes.map { Folding.term($0.0) }
  }

  private static let french = DateWords(
    relativeDays: [("aujourd'hui", 0), ("hier", -1), ("avant-hier", -2), ("demain", 1), ("après-demain", 2)],
    past: "dernier dernière passé passée",
    future: "prochain prochaine",
    this: "ce cette cet",
    timePrepositions: """
      en depuis dès avant après jusqu'en d' de début fin mi vers courant jusqu' horizon entre pour à et ou du \
      au des mois d'ici
      """,
    hourPrepositions: "à vers dès avant après jusqu'à entre de et depuis pour h",
    periods: [
      ("jour jours", .days(1)), ("semaine semaines", .days(7)), ("mois", .months(1)),
      ("an ans année années", .months(12)),
    ],
    links: "de",
    spans: "au et à ou",
    dayTimes: [("midi", 720), ("minuit", 0)],
    hours: "heure heures",
    articles: "le la l' les un une du au son sa leur ce cette",
    notAfterRank: "ministre ministres ministère lieu plan vue dame secrétaire",
    notBeforeRank: "en tout toute d'",
    ambiguousSecond: "seconde",
    yearNouns: "an année années saison millésime exercice édition",
    ago: "",
    // A unit of time leads to the word that points: « la semaine dernière ».
    starters: "jour jours semaine semaines mois an ans année années y")

  private static let english = DateWords(
    relativeDays: [("today", 0), ("yesterday", -1), ("tomorrow", 1), ("tonight", 0)],
    past: "last past",
    future: "next coming",
    this: "this",
    timePrepositions: """
      in since by until till before after of from during between early late mid through throughout around \
      circa to and or for about next last this
      """,
    hourPrepositions: "at by until around from about before after to and between",
    periods: [
      ("day days", .days(1)), ("week weeks", .days(7)), ("month months", .months(1)), ("year years", .months(12)),
    ],
    links: "of",
    spans: "to and or through",
    dayTimes: [("noon", 720), ("midday", 720), ("midnight", 0)],
    hours: "",
    articles: "the a his her their its my our this",
    notAfterRank: "of minister ministers lady lord name secretary hand",
    notBeforeRank: "at per split",
    ambiguousSecond: "second",
    yearNouns: "year season edition",
    ago: "ago earlier",
    starters: "last past next coming this")
}
