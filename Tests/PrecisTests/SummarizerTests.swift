import Precis
import Testing

@Suite("From articles to briefs")
struct SummarizerTests {
  @Test("articles about one event make one brief, those about another event make another")
  func stories() async throws {
    let briefs = try await Summarizer().briefs(of: Articles.all)
    #expect(briefs.map { $0.articles.map(\.id) } == [["depeche", "echo", "gazette"], ["harbour"]])
  }

  @Test("every sentence of a brief is what its source's bytes say")
  func quotations() async throws {
    let briefs = try await Summarizer().briefs(of: Articles.all)
    var checked = 0
    for brief in briefs {
      for sentence in brief.sentences + brief.articles.flatMap(\.adds) {
        let article = try #require(Articles.all.first { $0.id == sentence.article })
        let bytes = article.content[sentence.range.start..<sentence.range.end]
        #expect(String(decoding: bytes, as: UTF8.self) == sentence.text)
        checked += 1
      }
    }
    #expect(checked >= 4)
  }

  @Test("a copy is a duplicate of the first article, and does not support it")
  func copies() async throws {
    let report = try await Summarizer().report(on: Articles.all)
    let entry = try #require(report.ledger.entries.first { $0.id == "echo" })
    #expect(entry.status == .duplicate)
    #expect(entry.copyOf == "depeche")
    #expect(!report.briefs.flatMap(\.sentences).contains { $0.support.contains("echo") })
  }

  @Test("what independent articles say differently is shown with both values")
  func disagreement() async throws {
    let brief = try #require(try await Summarizer().briefs(of: Articles.all).first)
    #expect(brief.disagreements.map { $0.statements.map(\.figure.value) } == [["1400000", "1900000"]])
  }

  @Test("the ledger accounts for every input")
  func ledger() async throws {
    let inputs =
      Articles.all + [
        Article(id: "menu", text: "Accueil\nContact\nPlan du site\n"), Article(id: "empty", text: ""),
        Article(
          id: "spanish",
          text: "El presidente del gobierno anunció ayer que las obras del nuevo hospital comenzarán en la primavera."),
        Article(id: "large", text: String(repeating: "The harbour is open. ", count: 100)),
      ]
    var options = Options()
    options.limits.articleBytes = 1_500
    let unread = LedgerEntry(id: "gone.txt", status: .unreadable, reason: "no such file")
    let ledger = try await Summarizer(options: options).report(on: inputs, unread: [unread]).ledger
    #expect(ledger.entries.map(\.id) == (inputs.map(\.id) + ["gone.txt"]).sorted())
    let statuses = Dictionary(uniqueKeysWithValues: ledger.entries.map { ($0.id, $0.status) })
    #expect(statuses["menu"] == .notArticle)
    #expect(statuses["empty"] == .notArticle)
    #expect(statuses["spanish"] == .otherLanguage)
    #expect(statuses["large"] == .tooLarge)
    #expect(statuses["gone.txt"] == .unreadable)
  }

  @Test("the order of input and the number of jobs change nothing", arguments: [0, 1, 2, 5])
  func order(jobs: Int) async throws {
    var options = Options()
    options.jobs = jobs
    let expected = try await Summarizer().report(on: Articles.all)
    var articles = Articles.all
    for _ in articles.indices {
      articles.append(articles.removeFirst())
      #expect(try await Summarizer(options: options).report(on: articles) == expected)
      #expect(try await Summarizer(options: options).report(on: articles.reversed()) == expected)
    }
  }

  @Test(
    "a budget is a ceiling for briefs of several sentences",
    arguments: [
      Budget.words(1), .words(20), .words(45), .characters(90), .characters(300), .sentences(1), .sentences(2),
    ])
  func budget(budget: Budget) async throws {
    var options = Options()
    options.budget = budget
    for brief in try await Summarizer(options: options).briefs(of: Articles.all) {
      #expect(!brief.sentences.isEmpty)
      guard brief.sentences.count > 1 else { continue }
      let text = brief.sentences.map(\.text).joined(separator: " ")
      switch budget {
      case .words(let limit): #expect(text.split(whereSeparator: \.isWhitespace).count <= limit)
      case .characters(let limit): #expect(text.unicodeScalars.count <= limit)
      case .sentences(let limit): #expect(brief.sentences.count <= limit)
      }
    }
  }

  @Test("a budget that holds nothing is refused", arguments: [Budget.words(0), .characters(-1), .sentences(Int.min)])
  func emptyBudget(budget: Budget) {
    var options = Options()
    options.budget = budget
    #expect(throws: PrecisError.self) { try Summarizer(options: options) }
  }

  @Test("labels follow the story's text unless set")
  func labels() async throws {
    #expect(try await Summarizer().briefs(of: Articles.all).map(\.language) == [.french, .english])
    var options = Options()
    options.labels = .english
    #expect(try await Summarizer(options: options).briefs(of: Articles.all).map(\.language) == [.english, .english])
  }

  @Test("stories can be given instead of found")
  func grouping() async throws {
    var options = Options()
    options.grouping = .single
    #expect(try await Summarizer(options: options).briefs(of: Articles.all).count == 1)

    options.grouping = .byGroup
    let grouped = Articles.all.map { article in
      var article = article
      article.group = article.id == "harbour" || article.id == "gazette" ? "monday" : nil
      return article
    }
    let briefs = try await Summarizer(options: options).briefs(of: grouped)
    #expect(briefs.first { $0.story == "monday" }?.articles.map(\.id) == ["gazette", "harbour"])
    #expect(briefs.count == 3)
  }

  @Test("the same article given twice counts once; another one with its id is an error")
  func repeatedID() async throws {
    var impostor = Articles.harbour
    impostor.content = Array("Nothing happened in Kelmouth on Tuesday, the mayor said.".utf8)
    let twice = try await Summarizer().report(on: [Articles.harbour, Articles.harbour])
    #expect(twice.ledger.entries.map(\.status).sorted { $0.rawValue < $1.rawValue } == [.duplicate, .used])
    let forged = try await Summarizer().report(on: [Articles.harbour, impostor])
    #expect(forged.ledger.count(of: .unreadable) == 1)
    #expect(try await Summarizer().report(on: [impostor, Articles.harbour]) == forged)
  }

  @Test("bytes that are no text give a report, whatever they are")
  func anyBytes() async throws {
    var generator = SplitMix64(seed: 7)
    let articles = (0..<60).map { index in
      Article(
        id: "\(index)",
        content: (0..<Int(generator.next() % 400)).map { _ in UInt8(truncatingIfNeeded: generator.next()) })
    }
    let report = try await Summarizer().report(on: articles)
    #expect(report.ledger.inputs == articles.count)
  }

  @Test("a cancelled task says so")
  func cancellation() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Summarizer().briefs(of: Articles.all)
    }
    await #expect(throws: PrecisError.cancelled) { try await task.value }
  }
}

/// A seeded generator, so that tests repeat (G. L. Steele, D. Lea, C. H. Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var hash = state
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
