import ArgumentParser
import Precis

/// How the verbs of single stages write their reports.
enum StageFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case jsonl
}

/// Takes articles one by one through a single stage, and writes the reports in order of input as they are done.
struct StageRun {
  /// Whether text names the article that a report is about.
  enum Headings {
    /// A line before the report, unless it is the only one.
    case whenSeveral
    /// The report names it.
    case never
  }

  /// Articles are worked on in batches, so that memory stays bounded however long the input is.
  private static let batchCount = 256
  private static let batchBytes = 8 << 20

  let input: InputOptions
  let work: WorkOptions
  let format: StageFormat
  var headings = Headings.whenSeveral

  /// - Parameter report: One article's report, in the format asked for.
  /// - Throws: `ExitCode` unless all went well; `ValidationError` for a lexicon that cannot be used.
  func run(_ report: @escaping @Sendable (Summarizer, Article) throws(PrecisError) -> String) async throws {
    var options = Options()
    options.limits = input.limits
    let summarizer = try work.summarizer(options)
    var articles = ArticleStream(reader: input.reader())
    var output = StandardOutput()
    var count = 0
    var failureCount = 0
    while true {
      let batch = articles.batch(count: Self.batchCount, bytes: Self.batchBytes)
      if batch.isEmpty { break }
      let reports = await Self.reports(of: batch, jobs: work.jobs) { article throws(PrecisError) in
        try report(summarizer, article)
      }
      let isAlone = count == 0 && batch.count == 1 && articles.isAtEnd
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
    var reports: [Result<String, PrecisError>?] = Array(repeating: nil, count: articles.count)
    await withTaskGroup(of: (Int, Result<String, PrecisError>).self) { group in
      var next = 0
      func startNext() {
        guard next < articles.count else { return }
        let index = next
        next += 1
        group.addTask {
          do throws(PrecisError) {
            return (index, .success(try report(articles[index])))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      for _ in 0..<(jobs ?? articles.count) { startNext() }
      for await (index, result) in group {
        reports[index] = result
        startNext()
      }
    }
    return reports.compactMap { $0 }
  }
}
