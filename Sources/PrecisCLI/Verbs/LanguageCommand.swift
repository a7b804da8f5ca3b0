import ArgumentParser
import Precis

/// `precis language`
struct LanguageCommand: ArticleVerb {
  static let configuration = CommandConfiguration(
    commandName: "language",
    _superCommandName: "precis",
    abstract: "Tell the language of each article: fr, en or other.",
    usage: "precis language [<options>] [<inputs> ...]",
    discussion: """
      EXAMPLES
        precis language *.txt
        precis language --format jsonl day.jsonl
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Work") var work: WorkOptions
  @Option(help: "How reports are written: text, json or jsonl.") var format = StageFormat.text

  func run() async throws {
    let format = format
    try await StageRun(input: input, work: work, format: format, headings: .never).run {
      summarizer, article throws(PrecisError) in
      let report = try summarizer.language(of: article)
      return format == .text ? report.plainText : report.json
    }
  }
}
