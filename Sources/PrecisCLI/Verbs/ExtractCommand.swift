import ArgumentParser
import Precis

/// `precis extract`
struct ExtractCommand: ArticleVerb {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    _superCommandName: "precis",
    abstract: "Take the article itself out of each page's text: headline, date, byline, paragraphs.",
    usage: "precis extract [<options>] [<inputs> ...]",
    discussion: """
      Lines that many otherwise different articles of the run share are left out as "repeated".

      EXAMPLES
        precis extract page.txt
        precis extract --format jsonl pages.jsonl    with what was left out, and why
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Work") var work: WorkOptions
  @Option(help: "How reports are written: text, json or jsonl.") var format = StageFormat.text

  func run() async throws {
    let format = format
    try await StageRun(input: input, work: work, format: format).runTogether { summarizer, articles in
      try await summarizer.extractions(of: articles).map { $0.map { format == .text ? $0.plainText : $0.json } }
    }
  }
}
