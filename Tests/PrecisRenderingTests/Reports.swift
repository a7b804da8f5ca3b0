import PrecisLexicons
import PrecisModel
import PrecisRendering

/// Hand-made reports: a story that four articles tell in French, and one that one article tells in English.
enum Reports {
  static let tram = Brief(
    story: "tram-1", title: "Valdoule : le tram B déraille, douze blessés", language: .french,
    articles: [
      article("aph", .used, "APH", CalendarDate(year: 2026, month: 3, day: 12, minuteOfDay: 495)),
      BriefArticle(
        id: "copie", status: .duplicate, copyOf: "aph", title: nil,
        date: CalendarDate(year: 2026, month: 3, day: 12, minuteOfDay: 600), source: nil, url: nil, language: .french,
        charset: "UTF-8", format: .text, adds: []),
      article(
        "echo", .used, "L’Écho", CalendarDate(year: 2026, month: 3, day: 13), url: "https://echo.example/a_(1)",
        adds: [
          quotation("La ligne restera fermée jusqu’à lundi.", "echo", 300..<339),
          quotation("La rame venait d’être révisée.", "echo", 400..<432),
          quotation("Un numéro vert a été ouvert.", "echo", 440..<471),
        ]),
      article("gazette", .story, nil, nil),
    ],
    sentences: [
      Quotation(
        text: "Une rame du tram B a déraillé jeudi matin place des Tanneurs, à Valdoule, blessant douze personnes.",
        article: "aph", range: SourceRange(start: 10, end: 112), language: .french, score: 0.812_345_67,
        support: ["aph", "echo", "gazette"], isNovel: true,
        explanation: [
          ScorePart(feature: "novelty", value: 0.9, weight: 0.5),
          ScorePart(feature: "support", value: 1, weight: 0.25),
          ScorePart(feature: "unheard-of", value: 1.0 / 3, weight: 0.337),
        ]),
      quotation("Elle roulait à 47 km/h.", "echo", 120..<144),
    ],
    entities: [
      BriefEntity(name: "Valdoule", type: .location, mentions: 7, articles: ["aph", "echo"]),
      BriefEntity(name: "Anne Tal", type: .person, mentions: 3, articles: ["echo"]),
      BriefEntity(name: "place des Tanneurs", type: .location, mentions: 1, articles: ["aph"]),
    ],
    figures: [
      figure("douze personnes", .quantity, "12", nil, "aph", 90..<106),
      figure("47 km/h", .quantity, "47", "kilometer-per-hour", "echo", 135..<142),
    ],
    disagreements: [
      Disagreement(
        subject: "blessés",
        statements: [
          Disagreement.Statement(
            figure: figure("douze", .quantity, "12", nil, "aph", 90..<95),
            date: CalendarDate(year: 2026, month: 3, day: 12)),
          Disagreement.Statement(figure: figure("14", .quantity, "14", nil, "echo", 50..<52), date: nil),
          Disagreement.Statement(figure: figure("12", .quantity, "12", nil, "gazette", 5..<7), date: nil),
        ])
    ],
    nearestLoser: Quotation(
      text: "Les secours sont arrivés en *dix* minutes.", article: "gazette", range: SourceRange(start: 60, end: 102),
      language: .french, score: 0.2, support: ["gazette"], isNovel: false,
      explanation: [ScorePart(feature: "novelty", value: 0.4, weight: 0.5)]))

  static let torc = Brief(
    story: "torc-1", title: "Gold torc found", language: .english,
    articles: [article("courier", .used, "Courier", CalendarDate(year: 2026, month: 3, day: 1), language: .english)],
    sentences: [
      Quotation(
        text: "The torc was found in a sack.", article: "courier", range: SourceRange(start: 0, end: 29),
        language: .english, score: 1, support: ["courier"], isNovel: true)
    ],
    entities: [], figures: [], disagreements: [])

  static let ledger = Ledger(entries: [
    LedgerEntry(id: "aph", status: .used), LedgerEntry(id: "big", status: .tooLarge, reason: "big: too many bytes"),
    LedgerEntry(id: "copie", status: .duplicate, copyOf: "aph"),
    LedgerEntry(id: "courier", status: .used, notices: [.invalidBytesReplaced(count: 2), .unreadableDate("hier")]),
    LedgerEntry(id: "echo", status: .used), LedgerEntry(id: "gazette", status: .story),
    LedgerEntry(id: "menu\u{1B}.txt", status: .notArticle, reason: "no article text was found"),
  ])

  static let both = Report(briefs: [tram, torc], ledger: ledger)
  static let one = Report(briefs: [torc], ledger: Ledger(entries: [LedgerEntry(id: "courier", status: .used)]))
  static let none = Report(briefs: [], ledger: Ledger(entries: []))

  static func labels(_ language: Language) -> Labels { Labels(language, lexicons: .embedded) }

  static func text(_ report: Report, _ language: Language = .french, style: TextStyle = .plain) -> String {
    TextReport(labels: labels, style: style).text(of: report, language: language)
  }

  static func markdown(_ report: Report, _ language: Language = .french) -> String {
    MarkdownReport(labels: labels).text(of: report, language: language)
  }

  private static func article(
    _ id: String, _ status: ArticleStatus, _ source: String?, _ date: CalendarDate?, url: String? = nil,
    language: Language = .french, adds: [Quotation] = []
  ) -> BriefArticle {
    BriefArticle(
      id: id, status: status, copyOf: nil, title: nil, date: date, source: source, url: url, language: language,
      charset: "UTF-8", format: .text, adds: adds)
  }

  private static func quotation(_ text: String, _ article: String, _ range: Range<Int>) -> Quotation {
    Quotation(
      text: text, article: article, range: SourceRange(start: range.lowerBound, end: range.upperBound),
      language: .french, score: 0.5, support: [article], isNovel: true)
  }

  private static func figure(
    _ text: String, _ kind: FigureKind, _ value: String?, _ unit: String?, _ article: String, _ range: Range<Int>
  ) -> BriefFigure {
    BriefFigure(
      text: text, kind: kind, value: value, unit: unit, article: article,
      range: SourceRange(start: range.lowerBound, end: range.upperBound))
  }
}
