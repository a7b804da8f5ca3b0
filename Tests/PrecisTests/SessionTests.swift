import Precis
import Synchronization
import Testing

@Suite("A session")
struct SessionTests {
  /// Articles of every fate: a story with a copy, a lone story, no text, another language, too large.
  static let articles =
    Articles.all + [
      Article(id: "menu", text: "Accueil\nContact\nPlan du site\n"),
      Article(
        id: "spanish",
        text: "El presidente del gobierno anunció ayer que las obras del nuevo hospital comenzarán en la primavera."),
      Article(id: "large", text: String(repeating: "The harbour is open. ", count: 100)),
    ]

  /// Reading the lexicons takes longer than all that is tested here.
  static let summarizer: Summarizer? = {
    var options = Options()
    options.limits.articleBytes = 1_500
    return try? Summarizer(options: options)
  }()

  static func session() throws -> Session { Session(try #require(summarizer)) }

  /// Adds articles one by one, whatever becomes of them.
  static func session(_ articles: [Article]) throws -> Session {
    var session = try session()
    for article in articles { try? session.add(article) }
    return session
  }

  @Test("articles added one by one, in any order, give the bytes of the one call")
  func oneByOne() async throws {
    let summarizer = try #require(Self.summarizer)
    let expected = try await summarizer.report(on: Self.articles)
    let expectedStories = try await summarizer.stories(of: Self.articles).sorted { $0.id < $1.id }
    var articles = Self.articles
    for _ in articles.indices {
      articles.append(articles.removeFirst())
      let session = try Self.session(articles)
      let report = try await session.report()
      #expect(summarizer.rendered(report, as: .json) == summarizer.rendered(expected, as: .json))
      #expect(try await session.stories() == expectedStories)
    }
  }

  @Test("an article that came alone has the brief and story that it has in company", arguments: articles.indices)
  func alone(number: Int) async throws {
    let article = Self.articles[number]
    let spanish = Article(id: "zz", text: "El presidente del gobierno anunció ayer que las obras comenzarán pronto.")
    var alone = try Self.session()
    try? alone.add(article)
    var company = try Self.session()
    try await company.add([article, spanish])
    let (lone, accompanied) = (try await alone.report(), try await company.report())
    #expect(lone.briefs == accompanied.briefs)
    #expect(lone.ledger.entries == accompanied.ledger.entries.filter { $0.id == article.id })
    #expect(try await alone.stories() == company.stories().filter { $0.id == article.id })
  }

  @Test("one that came alone and was asked for, or taken back, is compared with those that follow")
  func aloneThenOthers() async throws {
    let summarizer = try #require(Self.summarizer)
    let expected = try await summarizer.report(on: Self.articles)
    var session = try Self.session([try #require(Self.articles.first)])
    _ = try await session.report()
    let copy = session
    try await session.add(Array(Self.articles.dropFirst()))
    #expect(try await session.report() == expected)
    #expect(try await copy.report().briefs.count == 1)
    var changed = Articles.dispatch
    changed.content += Array(" La mairie le dit.".utf8)
    let either = try Self.session([changed, Articles.dispatch, Articles.report])
    let other = try Self.session([Articles.report, Articles.dispatch, changed])
    #expect(try await either.report() == other.report())
  }

  @Test("asked without tasks, it says the same")
  func synchronous() async throws {
    let session = try Self.session(Self.articles)
    func report() throws -> Report { try session.report() }
    func briefs() throws -> [Brief] { try session.briefs() }
    func stories() throws -> [StoryReport] { try session.stories() }
    let expected = try await session.report()
    #expect(try report() == expected)
    #expect(try briefs() == expected.briefs)
    #expect(try await session.briefs() == expected.briefs)
    #expect(try await session.stories() == stories())
  }

  @Test("asked between additions, it knows what has come so far")
  func anyTime() async throws {
    var session = try SessionTests.session()
    #expect(try await session.report() == Report(briefs: [], ledger: Ledger(entries: [])))
    for (count, article) in Articles.all.enumerated() {
      try session.add(article)
      #expect(session.articleCount == count + 1)
      let report = try await session.report()
      #expect(try await report == Self.summarizer?.report(on: Array(Articles.all[...count])))
    }
  }

  @Test("adding many at once is adding each")
  func batch() async throws {
    var session = try Self.session()
    let refusals = try await session.add(Self.articles)
    #expect(refusals == [.articleTooLarge(id: "large", limitBytes: 1_500, actualBytes: 2_100)])
    #expect(try await session.report() == Self.session(Self.articles).report())
  }

  @Test("an article that is too large is refused, listed, and does no harm")
  func tooLarge() async throws {
    var session = try Self.session()
    try session.add(Articles.harbour)
    #expect(throws: PrecisError.articleTooLarge(id: "large", limitBytes: 1_500, actualBytes: 2_100)) {
      try session.add(Article(id: "large", text: String(repeating: "The harbour is open. ", count: 100)))
    }
    let report = try await session.report()
    #expect(report.ledger.entries.map(\.status) == [.used, .tooLarge])
  }

  @Test("of two articles with one id the same one is refused, whichever came first; the session goes on")
  func repeatedID() async throws {
    var impostor = Articles.harbour
    impostor.content = Array("Nothing happened in Kelmouth on Tuesday, the mayor said.".utf8)
    var redated = Articles.harbour
    redated.date = "2026-03-04"
    let all = [Articles.harbour, impostor, redated, Articles.harbour]
    var reports: Set<Report> = []
    for shift in all.indices {
      var session = try SessionTests.session()
      let order = all[shift...] + all[..<shift]
      var refusalCount = 0
      for article in order {
        do throws(PrecisError) {
          try session.add(article)
        } catch {
          #expect(error == .repeatedID("harbour"))
          refusalCount += 1
        }
      }
      #expect(refusalCount >= 1)
      try session.add(Articles.dispatch)
      reports.insert(try await session.report())
      #expect(try await Self.summarizer?.report(on: order + [Articles.dispatch]) == session.report())
    }
    #expect(reports.count == 1)
    let ledger = try #require(reports.first?.ledger)
    #expect(ledger.inputs == 5)
    #expect(ledger.count(of: .unreadable) + ledger.count(of: .duplicate) == 3)
    #expect(ledger.count(of: .used) == 2)
  }

  @Test("a copy goes its own way")
  func value() async throws {
    var session = try Self.session()
    try session.add(Articles.dispatch)
    var copy = session
    try copy.add(Articles.harbour)
    #expect(try await session.stories().map(\.id) == ["depeche"])
    #expect(try await copy.stories().map(\.id) == ["depeche", "harbour"])
  }

  @Test("adding an article costs that article, whatever the session holds")
  func costOfAdding() throws {
    var session = try Self.session()
    func add(_ numbers: Range<Int>) throws -> Double {
      let start = ContinuousClock.now
      for number in numbers {
        var article = Articles.dispatch
        article.id = "\(number)"
        try session.add(article)
      }
      return (ContinuousClock.now - start) / .seconds(1)
    }
    _ = try add(0..<50)
    let early = try add(50..<100)
    _ = try add(100..<1000)
    let late = try add(1000..<1050)
    // The session is twenty times as large; the machine has other work.
    #expect(late < early * 4 + 0.02, "\(early) s, then \(late) s")
  }

  @Test("what the caller could not read is in the ledger")
  func unread() async throws {
    var session = try SessionTests.session()
    session.add(unread: LedgerEntry(id: "gone.txt", status: .unreadable, reason: "no such file"))
    #expect(try await session.report().ledger.entries.map(\.id) == ["gone.txt"])
  }
}

@Suite("What ties the articles of a story")
struct StoryTieTests {
  private static let reports: [String: StoryReport] = {
    var options = Options()
    options.explains = true
    guard var session = try? Session(options: options) else { return [:] }
    for article in Articles.all { try? session.add(article) }
    let reports = (try? session.stories()) ?? []
    return Dictionary(uniqueKeysWithValues: reports.map { ($0.id, $0) })
  }()

  @Test("the names, figures and words that both articles have are told, in the article's own spelling")
  func ties() throws {
    let tie = try #require(Self.reports["gazette"]?.ties.first)
    #expect(tie.article == "depeche")
    #expect(tie.likeness > 0.3 && tie.likeness <= 1)
    #expect(tie.names.contains("Valserre") && tie.names.contains("Verdier"))
    #expect(tie.figures.contains("2026"))
    #expect(tie.words.contains("fissure"))
    let gazette = String(decoding: Articles.report.content, as: UTF8.self) + (Articles.report.title ?? "")
    #expect((tie.names + tie.figures + tie.words).allSatisfy { gazette.contains($0) })
    #expect(Self.reports["depeche"]?.ties.map(\.article) == ["gazette"])
  }

  @Test("of a copy the overlap is told, of an article that stands alone nothing")
  func overlap() throws {
    let overlap = try #require(Self.reports["echo"]?.overlap)
    #expect(overlap.shared > 50 && overlap.shared <= min(overlap.own, overlap.kept))
    #expect(overlap.resemblance > 0.9)
    #expect(Self.reports["echo"]?.ties.isEmpty == true)
    #expect(Self.reports["harbour"]?.ties.isEmpty == true && Self.reports["harbour"]?.overlap == nil)
  }

  @Test("nothing is told unless it is asked for")
  func unasked() async throws {
    let reports = try await Summarizer().stories(of: Articles.all)
    #expect(reports.allSatisfy { $0.ties.isEmpty && $0.overlap == nil })
  }
}

@Suite("Stopping and watching the work")
struct SupervisionTests {
  @Test("progress goes through the steps in order, each from nothing to all")
  func progress() async throws {
    let seen = Mutex<[WorkProgress]>([])
    _ = try await SessionTests.summarizer?.report(on: Articles.all) { progress in seen.withLock { $0.append(progress) }
    }
    let all = seen.withLock { $0 }
    var steps: [WorkProgress.Step] = []
    for progress in all where steps.last != progress.step { steps.append(progress.step) }
    #expect(steps == WorkProgress.Step.allCases)
    for step in steps {
      let own = all.filter { $0.step == step }
      #expect(own.first?.done == 0)
      #expect(own.last?.done == own.last?.total)
      #expect(Set(own.map(\.total)).count == 1)
      #expect(own.map(\.done) == own.map(\.done).sorted())
    }
  }

  @Test("a token stops the work at any step, and the session is as it was", arguments: WorkProgress.Step.allCases)
  func token(step: WorkProgress.Step) async throws {
    let token = CancellationToken()
    let stop: ProgressHandler = { progress in if progress.step == step { token.cancel() } }
    var session = try SessionTests.session()
    await #expect(throws: PrecisError.cancelled) {
      try await session.add(Articles.all, cancellation: token, progress: stop)
      _ = try await session.report(cancellation: token, progress: stop)
    }
    #expect(session.articleCount == (step == .reading ? 0 : Articles.all.count))
    if step == .reading { try await session.add(Articles.all) }
    #expect(try await session.report() == SessionTests.summarizer?.report(on: Articles.all))
  }

  @Test("a token stops work that has no task")
  func tokenWithoutTask() throws {
    let token = CancellationToken()
    var session = try SessionTests.session()
    try session.add(Articles.dispatch)
    token.cancel()
    #expect(throws: PrecisError.cancelled) { try session.report(cancellation: token) }
    #expect(throws: PrecisError.cancelled) { try session.stories(cancellation: token) }
    #expect(try session.stories().count == 1)
  }

  @Test("a cancelled task stops the work")
  func task() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      var session = try SessionTests.session()
      try await session.add(Articles.all)
    }
    await #expect(throws: PrecisError.cancelled) { try await task.value }
  }
}
