import Precis
import Synchronization
import Testing

@Suite("Writing a report while its briefs are made")
struct SessionWritingTests {
  /// Stories of one to three articles, some of them copies, more than are briefed at a time.
  private static let articles =
    SessionTests.articles
    + (1...9).flatMap { number in
      let text = "Le village de Morvane-\(number) a élu maire Lucie Bertel-\(number) avec \(number * 7) % des voix."
      return (0..<1 + number % 3).map { copy in
        Article(id: "v\(number)-\(copy)", text: text, date: "2026-03-0\(1 + copy)", group: "v\(number)")
      }
    }

  @Test("it has the bytes of a report that is held", arguments: ReportFormat.allCases, [1, 3])
  func sameBytes(format: ReportFormat, jobs: Int) async throws {
    var options = Options()
    options.jobs = jobs
    options.grouping = .byGroup
    var session = try Session(options: options)
    try await session.add(Self.articles)
    let report = try await session.report()
    var written: [UInt8] = []
    let (storyCount, ledger) = try await session.write(as: format) { written += $0 }
    #expect(String(decoding: written, as: UTF8.self) == session.summarizer.rendered(report, as: format))
    #expect(storyCount == report.briefs.count)
    #expect(ledger == report.ledger)
  }

  @Test("once it is cancelled nothing is said of the articles' fate")
  func cancelled() async throws {
    let session = try SessionTests.session(Self.articles)
    let token = CancellationToken()
    var written: [UInt8] = []
    await #expect(throws: PrecisError.cancelled) {
      try await session.write(
        as: .json, cancellation: token, progress: { if $0.step == .briefing, $0.done > 0 { token.cancel() } }
      ) { written += $0 }
    }
    #expect(!String(decoding: written, as: UTF8.self).contains("ledger"))
  }
}
