import ArgumentParser
import Precis

/// `precis demo`
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    _superCommandName: "precis",
    abstract: "Brief the sample articles that come with the program: a day of invented news.",
    usage: "precis demo [<options>]",
    discussion: """
      The output is the same on a terminal and elsewhere.

      EXAMPLES
        precis demo
        precis demo --words 50 --format markdown
        precis demo --articles > sample.jsonl   the articles themselves
      """)

  @OptionGroup(title: "Brief") var brief: BriefOptions
  @OptionGroup(title: "Stories") var stories: StoryOptions
  @OptionGroup(title: "Work") var work: WorkOptions
  @Flag(help: "Write the sample articles as JSON Lines instead of briefing them.") var articles = false

  func run() async throws {
    var output = StandardOutput()
    if articles {
      for article in Sample.articles { output.write(article.article.jsonRecord + "\n") }
      output.flush()
      return
    }
    var options = brief.options
    stories.apply(to: &options)
    let summarizer = try work.means.summarizer(options)
    let report = try await summarizer.report(on: Sample.articles.map(\.article))
    output.write(summarizer.rendered(report, as: brief.format.reportFormat))
    output.flush()
    if report.briefs.isEmpty { throw ExitCode.nothingToReport }
  }
}

extension SampleArticle {
  /// The article as it would be read from a record.
  var article: Article { Article(id: id, text: text, title: title, date: date, source: source) }
}
