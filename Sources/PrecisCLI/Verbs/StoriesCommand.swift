import ArgumentParser
import Precis

/// `precis stories`
struct StoriesCommand: ArticleVerb {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    _superCommandName: "precis",
    abstract: "Say which story each article tells, and which articles copy others.",
    usage: "precis stories [<options>] [<inputs> ...]",
    discussion: """
      In text, "= A" marks a copy of A, with the share of text that both have, \
      and "< A" an article that goes back to A. With --explain, "~ A" is followed by how alike \
      the two articles are, and by the names, figures and words that tie them.

      EXAMPLES
        precis stories articles/
        precis stories --explain day.jsonl   what ties each article to its story
        precis stories --format jsonl day.jsonl
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Stories") var stories: StoryOptions
  @OptionGroup(title: "Work") var work: WorkOptions
  @Option(help: "How reports are written: text, json or jsonl.") var format = StageFormat.text
  @Flag(help: "Say what ties each article to its story, and what copies have in common.") var explain = false

  func run() async throws {
    var options = Options()
    options.limits = input.sources.limits
    options.explains = explain
    stories.apply(to: &options)
    let summarizer = try work.means.fitted(to: input.sources).summarizer(options)
    let (read, reports) = try await Messages.showing {
      let read = try await SessionInput(
        reader: input.sources.reader(groupField: stories.groupBy), into: Session(summarizer, keeping: .signatures))
      let reports = try await Progress().show("comparing \(read.articleCount) articles …") {
        try await read.session.stories(inOrderOf: read.ids)
      }
      return (read, reports)
    }
    var output = StandardOutput()
    switch format {
    case .text: output.write(StoryReport.plainText(of: reports))
    case .jsonl: for report in reports { output.write(report.json + "\n") }
    case .json: output.write("[\n" + reports.map(\.json).joined(separator: ",\n") + (reports.isEmpty ? "]\n" : "\n]\n"))
    }
    output.flush()
    read.keepToTheEnd()
    if read.hasFailures { throw ExitCode.inputFailed }
    if reports.isEmpty { throw ExitCode.nothingToReport }
  }
}
