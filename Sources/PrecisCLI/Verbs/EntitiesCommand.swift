import ArgumentParser
import Precis

/// `precis entities`
struct EntitiesCommand: ArticleVerb {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    _superCommandName: "precis",
    abstract: "Find the names, dates, amounts and numbers of each article.",
    usage: "precis entities [<options>] [<inputs> ...]",
    discussion: """
      EXAMPLES
        precis entities article.txt
        precis entities --explain article.txt        why each name has its type
        precis entities --format jsonl day.jsonl
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Work") var work: WorkOptions
  @Option(help: "How reports are written: text, json or jsonl.") var format = StageFormat.text
  @Flag(help: "Say why each name has its type.") var explain = false

  func run() async throws {
    let (format, explain) = (format, explain)
    try await StageRun(input: input, work: work, format: format).run { summarizer, article throws(PrecisError) in
      var report = try summarizer.entities(of: article)
      if !explain { for index in report.entities.indices { report.entities[index].evidence = "" } }
      return format == .text ? report.plainText : report.json
    }
  }
}
