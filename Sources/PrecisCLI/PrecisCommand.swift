import ArgumentParser
import Precis

/// The command `precis`.
@main
struct PrecisCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precis",
    abstract: "One short, sourced brief per story from many French and English articles.",
    version: "precis \(PrecisVersion.number) (ICU \(PrecisVersion.icu))",
    subcommands: [
      SentencesCommand.self, EntitiesCommand.self, LanguageCommand.self, ExtractCommand.self,
    ])
}
