import ArgumentParser
import Precis

/// `precis sentences`
struct SentencesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
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

/// `precis entities`
struct EntitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
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

/// `precis language`
struct LanguageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
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

/// `precis extract`
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Take the article itself out of each page's text: headline, date, byline, paragraphs.",
    usage: "precis extract [<options>] [<inputs> ...]",
    discussion: """
      EXAMPLES
        precis extract page.txt
        precis extract --format jsonl pages.jsonl    with what was left out, and why
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Work") var work: WorkOptions
  @Option(help: "How reports are written: text, json or jsonl.") var format = StageFormat.text

  func run() async throws {
    let format = format
    try await StageRun(input: input, work: work, format: format).run { summarizer, article throws(PrecisError) in
      let report = try summarizer.extraction(of: article)
      return format == .text ? report.plainText : report.json
    }
  }
}
