import CPrecis
import Precis
import PrecisABI
import Testing

@Suite("Results in C")
struct ResultTests {
  private static let articles = [
    Article(
      id: "agency",
      text: """
        LIMOGES (AFP) – Un incendie a détruit mardi 3 mars un entrepôt de la zone nord de Limoges, faisant 4 blessés.
        Le préfet de la Haute-Vienne, Luc Aubanel, s’est rendu sur place dans l’après-midi.
        """, date: "2026-03-03", source: "AFP"),
    Article(
      id: "daily",
      text: """
        L’entrepôt de la zone nord de Limoges a brûlé mardi 3 mars ; l’incendie a fait 7 blessés, selon les pompiers.
        Luc Aubanel, préfet de la Haute-Vienne, a annoncé une enquête. Une école voisine a été fermée par précaution.
        """, title: "Incendie à Limoges : sept blessés", date: "2026-03-04", source: "Le Quotidien"),
    Article(id: "sport", text: "Harwell Rovers beat Alden United 3-1 on Saturday in front of 12,000 people."),
  ]

  private func handles(explain: Int64 = 0) throws -> Handles {
    let handles = try Handles([(PRECIS_OPTION_EXPLAIN, explain)])
    for article in Self.articles {
      let fields: [(id: Int, text: String?)] = [
        (PRECIS_FIELD_ID, article.id), (PRECIS_FIELD_TEXT, String(decoding: article.content, as: UTF8.self)),
        (PRECIS_FIELD_TITLE, article.title), (PRECIS_FIELD_DATE, article.date), (PRECIS_FIELD_SOURCE, article.source),
      ]
      let added = handles.add(fields.compactMap { field in field.text.map { (field.id, $0) } })
      #expect(added == ok)
    }
    #expect(handles.report() == ok)
    return handles
  }

  @Test("are byte for byte what the Swift library writes, in every form", arguments: ReportFormat.allCases, [0, 1])
  func sameBytes(format: ReportFormat, explain: Int) async throws {
    let handles = try handles(explain: Int64(explain))
    var options = Options()
    options.explains = explain == 1
    let summarizer = try Summarizer(options: options)
    let report = try await summarizer.report(on: Self.articles)
    let form =
      switch format {
      case .json: PRECIS_FORMAT_JSON
      case .jsonl: PRECIS_FORMAT_JSONL
      case .text: PRECIS_FORMAT_TEXT
      case .markdown: PRECIS_FORMAT_MARKDOWN
      }
    #expect(handles.rendered(form) == summarizer.rendered(report, as: format))
  }

  @Test("give every value of the report one by one")
  func accessors() async throws {
    let handles = try handles()
    let report = try await Summarizer().report(on: Self.articles)
    #expect(handles.count(PRECIS_LIST_BRIEFS) == report.briefs.count)
    for (i, brief) in report.briefs.enumerated() {
      #expect(handles.string(PRECIS_BRIEF_STORY, i) == brief.story)
      #expect(handles.string(PRECIS_BRIEF_TITLE, i) == brief.title)
      #expect(handles.string(PRECIS_BRIEF_LANGUAGE, i) == brief.language.rawValue)
      #expect(handles.count(PRECIS_LIST_ARTICLES, i) == brief.articles.count)
      for (j, article) in brief.articles.enumerated() { expect(article, at: i, j, in: handles) }
      #expect(handles.count(PRECIS_LIST_SENTENCES, i) == brief.sentences.count)
      for (j, sentence) in brief.sentences.enumerated() { expect(sentence, at: i, j, in: handles) }
      #expect(handles.count(PRECIS_LIST_ENTITIES, i) == brief.entities.count)
      for (j, entity) in brief.entities.enumerated() {
        #expect(handles.string(PRECIS_ENTITY_NAME, i, j) == entity.name)
        #expect(handles.string(PRECIS_ENTITY_TYPE, i, j) == entity.type.rawValue)
        #expect(handles.integer(PRECIS_ENTITY_MENTIONS, i, j) == Int64(entity.mentions))
        #expect(handles.count(PRECIS_LIST_ENTITY_ARTICLES, i, j) == entity.articles.count)
        for (k, id) in entity.articles.enumerated() {
          #expect(handles.string(PRECIS_ENTITY_ARTICLE, i, j, k) == id)
        }
      }
      #expect(handles.count(PRECIS_LIST_FIGURES, i) == brief.figures.count)
      for (j, figure) in brief.figures.enumerated() {
        #expect(handles.string(PRECIS_FIGURE_TEXT, i, j) == figure.text)
        #expect(handles.string(PRECIS_FIGURE_KIND, i, j) == figure.kind.rawValue)
        #expect(handles.string(PRECIS_FIGURE_VALUE, i, j) == figure.value)
        #expect(handles.string(PRECIS_FIGURE_UNIT, i, j) == figure.unit)
        #expect(handles.string(PRECIS_FIGURE_ARTICLE, i, j) == figure.article)
        #expect(handles.integer(PRECIS_FIGURE_START, i, j) == Int64(figure.range.start))
        #expect(handles.integer(PRECIS_FIGURE_END, i, j) == Int64(figure.range.end))
      }
      #expect(handles.count(PRECIS_LIST_DISAGREEMENTS, i) == brief.disagreements.count)
      for (j, disagreement) in brief.disagreements.enumerated() { expect(disagreement, at: i, j, in: handles) }
    }
    #expect(handles.count(PRECIS_LIST_LEDGER) == report.ledger.entries.count)
    for (i, entry) in report.ledger.entries.enumerated() {
      #expect(handles.string(PRECIS_LEDGER_ID, i) == entry.id)
      #expect(handles.string(PRECIS_LEDGER_STATUS, i) == entry.status.rawValue)
      #expect(handles.string(PRECIS_LEDGER_COPY_OF, i) == entry.copyOf)
      #expect(handles.string(PRECIS_LEDGER_REASON, i) == entry.reason)
    }
    #expect(report.briefs.contains { !$0.disagreements.isEmpty }, "the sample has something to disagree about")
  }

  private func expect(_ article: BriefArticle, at i: Int, _ j: Int, in handles: Handles) {
    #expect(handles.string(PRECIS_ARTICLE_ID, i, j) == article.id)
    #expect(handles.string(PRECIS_ARTICLE_STATUS, i, j) == article.status.rawValue)
    #expect(handles.string(PRECIS_ARTICLE_COPY_OF, i, j) == article.copyOf)
    #expect(handles.string(PRECIS_ARTICLE_TITLE, i, j) == article.title)
    #expect(handles.string(PRECIS_ARTICLE_DATE, i, j) == article.date?.iso8601)
    #expect(handles.string(PRECIS_ARTICLE_SOURCE, i, j) == article.source)
    #expect(handles.string(PRECIS_ARTICLE_URL, i, j) == article.url)
    #expect(handles.string(PRECIS_ARTICLE_LANGUAGE, i, j) == article.language.rawValue)
    #expect(handles.string(PRECIS_ARTICLE_CHARSET, i, j) == article.charset)
    #expect(handles.string(PRECIS_ARTICLE_FORMAT, i, j) == article.format.rawValue)
    #expect(handles.count(PRECIS_LIST_ADDITIONS, i, j) == article.adds.count)
    for (k, addition) in article.adds.enumerated() {
      #expect(handles.string(PRECIS_ADDITION_TEXT, i, j, k) == addition.text)
      #expect(handles.integer(PRECIS_ADDITION_START, i, j, k) == Int64(addition.range.start))
      #expect(handles.integer(PRECIS_ADDITION_END, i, j, k) == Int64(addition.range.end))
    }
  }

  private func expect(_ sentence: Quotation, at i: Int, _ j: Int, in handles: Handles) {
    #expect(handles.string(PRECIS_SENTENCE_TEXT, i, j) == sentence.text)
    #expect(handles.string(PRECIS_SENTENCE_ARTICLE, i, j) == sentence.article)
    #expect(handles.string(PRECIS_SENTENCE_LANGUAGE, i, j) == sentence.language.rawValue)
    #expect(handles.integer(PRECIS_SENTENCE_START, i, j) == Int64(sentence.range.start))
    #expect(handles.integer(PRECIS_SENTENCE_END, i, j) == Int64(sentence.range.end))
    #expect(handles.integer(PRECIS_SENTENCE_NOVEL, i, j) == (sentence.isNovel ? 1 : 0))
    var score = 0.0
    #expect(precis_result_number(handles.result, UInt32(PRECIS_SENTENCE_SCORE), i, j, 0, &score) == ok)
    #expect(score == sentence.score)
    #expect(handles.count(PRECIS_LIST_SUPPORT, i, j) == sentence.support.count)
    for (k, id) in sentence.support.enumerated() {
      #expect(handles.string(PRECIS_SENTENCE_SUPPORT, i, j, k) == id)
    }
  }

  private func expect(_ disagreement: Disagreement, at i: Int, _ j: Int, in handles: Handles) {
    #expect(handles.string(PRECIS_DISAGREEMENT_SUBJECT, i, j) == disagreement.subject)
    #expect(handles.count(PRECIS_LIST_STATEMENTS, i, j) == disagreement.statements.count)
    for (k, statement) in disagreement.statements.enumerated() {
      #expect(handles.string(PRECIS_STATEMENT_TEXT, i, j, k) == statement.figure.text)
      #expect(handles.string(PRECIS_STATEMENT_KIND, i, j, k) == statement.figure.kind.rawValue)
      #expect(handles.string(PRECIS_STATEMENT_VALUE, i, j, k) == statement.figure.value)
      #expect(handles.string(PRECIS_STATEMENT_UNIT, i, j, k) == statement.figure.unit)
      #expect(handles.string(PRECIS_STATEMENT_ARTICLE, i, j, k) == statement.figure.article)
      #expect(handles.integer(PRECIS_STATEMENT_START, i, j, k) == Int64(statement.figure.range.start))
      #expect(handles.integer(PRECIS_STATEMENT_END, i, j, k) == Int64(statement.figure.range.end))
      #expect(handles.string(PRECIS_STATEMENT_DATE, i, j, k) == statement.date?.iso8601)
    }
  }

  @Test("say of a value that an item lacks that it is absent, not that it is unknown")
  func absent() throws {
    let handles = try handles()
    var text: UnsafePointer<CChar>?
    let url = precis_result_string(handles.result, UInt32(PRECIS_ARTICLE_URL), 0, 0, 0, &text, nil)
    #expect(url == status(PRECIS_ABSENT))
    #expect(text == nil)
  }

  @Test("of stories and of single stages are the lines that the Swift library writes, and nothing else")
  func lines() async throws {
    let handles = try handles()
    precis_result_close(&handles.result)
    #expect(precis_session_stories(handles.session, &handles.result) == ok)
    let summarizer = try Summarizer()
    let stories = try await summarizer.stories(of: Self.articles).sorted { $0.id < $1.id }
    #expect(handles.rendered(PRECIS_FORMAT_JSONL) == stories.map { $0.json + "\n" }.joined())
    #expect(handles.rendered(PRECIS_FORMAT_JSON) == nil)
    #expect(handles.count(PRECIS_LIST_BRIEFS) == nil)

    let article = Self.articles[0]
    let fields = [(PRECIS_FIELD_ID, article.id), (PRECIS_FIELD_TEXT, String(decoding: article.content, as: UTF8.self))]
    let plain = Article(id: article.id, content: article.content)
    var entities = try summarizer.entities(of: plain)
    for name in entities.entities.indices { entities.entities[name].evidence = "" }
    let expected = [
      (PRECIS_STAGE_EXTRACTION, try summarizer.extraction(of: plain).json),
      (PRECIS_STAGE_LANGUAGE, try summarizer.language(of: plain).json),
      (PRECIS_STAGE_SENTENCES, try summarizer.sentences(of: plain).json),
      (PRECIS_STAGE_ENTITIES, entities.json),
    ]
    for (stage, json) in expected {
      precis_result_close(&handles.result)
      let status = withFields(fields) { fields in
        precis_session_read(handles.session, UInt32(stage), fields.baseAddress, fields.count, &handles.result)
      }
      #expect(status == ok)
      #expect(handles.rendered(PRECIS_FORMAT_JSONL) == json + "\n")
    }
  }

  @Test("list what the caller could not read, and refuse the second of two articles with one id")
  func ledger() throws {
    let handles = try Handles()
    #expect(precis_session_add_unread(handles.session, "broken", 6, 0, "not UTF-8", 9) == ok)
    #expect(precis_session_add_unread(handles.session, "huge", 4, 1, nil, 0) == ok)
    #expect(precis_session_add_unread(handles.session, "huge", 4, 2, nil, 0) == status(PRECIS_OUT_OF_RANGE))
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(handles.add("a", "The bridge at Alden stays closed until Friday.") == status(PRECIS_REPEATED_ID))
    #expect(handles.report() == ok)
    let statuses = (0..<5).map { handles.string(PRECIS_LEDGER_STATUS, $0) }
    #expect(statuses == ["duplicate", "unreadable", "used", "unreadable", "too-large"])
    #expect(handles.string(PRECIS_LEDGER_REASON, 3) == "not UTF-8")
    #expect(handles.count(PRECIS_LIST_LEDGER) == 5)
  }
}
