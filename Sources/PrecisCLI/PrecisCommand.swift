import ArgumentParser
import Precis

/// The command `precis` with its verbs; `brief` is the one that runs if none is named.
struct PrecisCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precis",
    abstract: "Turn many overlapping French and English articles into one short, sourced brief per story.",
    discussion: """
      Reads text, Markdown and JSON Lines from files, folders and standard input. Every sentence of a brief is quoted \
      from an article and points at its bytes; every article is accounted for in the ledger.

      EXAMPLES
        precis demo                          briefs of sample articles
        precis articles/*.txt                a brief of each story in these files
        precis --words 60 --labels fr day.jsonl
        precis --format json day.jsonl > brief.json
        precis verify brief.json day.jsonl   check each quotation at its source

      EXIT CODES
        0    done
        1    nothing to report
        2    some input failed, the rest was done
        64   usage
        130  interrupted
      """,
    version: "precis \(PrecisVersion.number) (ICU \(PrecisVersion.icu))",
    subcommands: verbs,
    defaultSubcommand: defaultVerb)

  static let verbs: [any ParsableCommand.Type] = [
    BriefCommand.self, SentencesCommand.self, EntitiesCommand.self, LanguageCommand.self, ExtractCommand.self,
    StoriesCommand.self, VerifyCommand.self, LexiconCommand.self, DemoCommand.self,
  ]

  /// Whether a word names a verb, the parser's own `help` among them.
  static func isVerb(_ word: String) -> Bool {
    word == "help" || verbs.contains { $0.configuration.commandName == word }
  }

  /// The verb that runs if none is named.
  static let defaultVerb: any ParsableCommand.Type = BriefCommand.self
}

extension ExitCode {
  /// There was nothing to report.
  static let nothingToReport = ExitCode(1)
  /// Some input could not be read; the rest was done.
  static let inputFailed = ExitCode(2)
}
