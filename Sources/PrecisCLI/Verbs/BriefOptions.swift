import ArgumentParser
import Precis

/// What a brief is to be like.
struct BriefOptions: ParsableArguments {
  @Option(help: ArgumentHelp("At most so many words a story; 120 unless another budget is given.", valueName: "n"))
  var words: Int?

  @Option(help: ArgumentHelp("At most so many characters a story.", valueName: "n"))
  var chars: Int?

  @Option(help: ArgumentHelp("At most so many sentences a story.", valueName: "n"))
  var sentences: Int?

  @Option(help: "The language of labels: auto (each story's own), fr or en.")
  var labels = LabelChoice.auto

  @Option(help: "How the brief is written: text, markdown, json or jsonl.")
  var format = BriefFormat.text

  @Flag(help: "Show why each sentence was chosen, and the best one that was not.")
  var explain = false

  func validate() throws {
    let budgets = [("--words", words), ("--chars", chars), ("--sentences", sentences)].compactMap { name, amount in
      amount.map { (name: name, amount: $0) }
    }
    if budgets.count > 1 {
      throw ValidationError("\(budgets.map(\.name).joined(separator: " and ")) exclude each other: give one budget.")
    }
    if let budget = budgets.first, budget.amount < 1 { throw ValidationError("\(budget.name) must be 1 or more.") }
    if format == .html {
      throw ValidationError("HTML output is not supported by this build: give text, markdown, json or jsonl.")
    }
  }

  /// The default options with these applied.
  var options: Options {
    var options = Options()
    if let words { options.budget = .words(words) }
    if let chars { options.budget = .characters(chars) }
    if let sentences { options.budget = .sentences(sentences) }
    options.labels =
      switch labels {
      case .auto: .automatic
      case .fr: .french
      case .en: .english
      }
    options.explains = explain
    return options
  }
}

/// The language of labels.
enum LabelChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case fr
  case en
}

/// How a brief is written; HTML is known in order to be refused with a reason.
enum BriefFormat: String, ExpressibleByArgument {
  case text
  case markdown
  case json
  case jsonl
  case html

  static let allValueStrings = ["text", "markdown", "json", "jsonl"]

  /// The library's name for the format.
  var reportFormat: ReportFormat {
    switch self {
    case .text, .html: .text
    case .markdown: .markdown
    case .json: .json
    case .jsonl: .jsonl
    }
  }
}
