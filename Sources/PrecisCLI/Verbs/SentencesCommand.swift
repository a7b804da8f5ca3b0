import ArgumentParser
import Precis

/// `precis sentences`
struct SentencesCommand: ArticleVerb {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    _superCommandName: "precis",
    abstract: "Split each article into sentences.",
    usage: "precis sentences [<options>] [<inputs> ...]",
    discussion: """
      EXAMPLES
        precis sentences article.txt                 one sentence a line
        precis sentences --format jsonl day.jsonl    with the bytes where each stands
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Work") var work: WorkOptions
  @Option(help: "How reports are written: text, json or jsonl.") var format = StageFormat.text

  func run() async throws {
    let format = format
    try await StageRun(input: input, work: work, format: format).run { summarizer, article throws(PrecisError) in
      let report = try summarizer.sentences(of: article)
      return format == .text ? report.plainText : report.json
    }
  }
}
