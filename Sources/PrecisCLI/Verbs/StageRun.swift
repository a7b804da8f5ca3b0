import ArgumentParser
import Precis

/// How the verbs of single stages write their reports.
enum StageFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case jsonl
}

/// Takes articles through a single stage, and writes the reports in order of input as they are done.
struct StageRun {
  /// Whether text names the article that a report is about.
  enum Headings {
    /// A line before the report, unless it is the only one.
    case whenSeveral
    /// The report names it.
    case never
  }

  /// How many articles of a batch one task takes: enough to make starting a task cheap beside them.
  private static let pieceCount = 8

  let input: InputOptions
  let work: WorkOptions
  let format: StageFormat
  var headings = Headings.whenSeveral

  /// - Parameter report: One article's report, in the format asked for.
  /// - Throws: `ExitCode` unless all went well; `ValidationError` for a lexicon that cannot be used.
  func run(_ report: @escaping @Sendable (Summarizer, Article) throws(PrecisError) -> String) async throws {
    let jobs = work.jobs
    try await run(
      ReadAhead.BatchLimit(),
      Reporter { summarizer, batch in
        await Self.reports(of: batch, jobs: jobs) { article throws(PrecisError) in try report(summarizer, article) }
      })
  }

  /// The same for a stage that looks at all articles together: they are held in memory until the last one is read.
  ///
  /// - Parameter reports: The reports of all articles, in order, in the format asked for.
  func runTogether(
    _ reports: @escaping @Sendable (Summarizer, [Article]) async throws -> [Result<String, PrecisError>]
  ) async throws {
    try await run(.none, Reporter(reports: reports))
  }

  /// What makes the reports of a batch: an object, for a function that was given a closure would be compiled for each verb.
  private final class Reporter: Sendable {
    let reports: @Sendable (Summarizer, [Article]) async throws -> [Result<String, PrecisError>]

    init(reports: @escaping @Sendable (Summarizer, [Article]) async throws -> [Result<String, PrecisError>]) {
      self.reports = reports
    }
  }

  private func run(_ limit: ReadAhead.BatchLimit, _ reporter: Reporter) async throws {
    var options = Options()
    options.limits = input.sources.limits
    let summarizer = try work.means.summarizer(options)
    var articles = ArticleStream(reader: input.sources.reader(), limit: limit)
    var output = StandardOutput()
    var count = 0
    var failureCount = 0
    while true {
      let batch = await articles.batch()
      if batch.isEmpty { break }
      let reports = try await reporter.reports(summarizer, batch)
      let isAlone = count == 0 && batch.count == 1 ? await articles.isAtEnd() : false
      for (article, report) in zip(batch, reports) {
        switch report {
        case .success(let text):
          output.write(framed(text, article: article, number: count, isAlone: isAlone))
          count += 1
        case .failure(let error):
          Messages.show(error.description)
          failureCount += 1
        }
      }
      output.flush()
    }
    if format == .json { output.write(count == 0 ? "[]\n" : "\n]\n") }
    output.flush()
    Progress.clear()
    if failureCount + articles.failureCount > 0 { throw ExitCode.inputFailed }
    if count == 0 { throw ExitCode.nothingToReport }
  }

  private func framed(_ text: String, article: Article, number: Int, isAlone: Bool) -> String {
    switch format {
    case .jsonl: return text + "\n"
    case .json: return (number == 0 ? "[\n" : ",\n") + text
    case .text:
      guard headings == .whenSeveral, !isAlone else { return text }
      return (number == 0 ? "" : "\n") + "■ \(TerminalText.escaped(article.id))\n" + text
    }
  }

  private static func reports(
    of articles: [Article], jobs: Int?, _ report: @escaping @Sendable (Article) throws(PrecisError) -> String
  ) async -> [Result<String, PrecisError>] {
    let pieces = stride(from: 0, to: articles.count, by: pieceCount).map { $0..<min($0 + pieceCount, articles.count) }
    var reports: [[Result<String, PrecisError>]] = Array(repeating: [], count: pieces.count)
    await withTaskGroup(of: (Int, [Result<String, PrecisError>]).self) { group in
      var next = 0
      func startNext() {
        guard next < pieces.count else { return }
        let (index, piece) = (next, pieces[next])
        next += 1
        group.addTask {
          let results = piece.map { article in
            Result { () throws(PrecisError) in try report(articles[article]) }
          }
          return (index, results)
        }
      }
      for _ in 0..<min(jobs ?? pieces.count, pieces.count) { startNext() }
      for await (index, results) in group {
        reports[index] = results
        startNext()
      }
    }
    return reports.flatMap { $0 }
  }
}
