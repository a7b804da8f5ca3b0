import ArgumentParser
import Precis

/// `precis brief`, which is also what `precis` alone does.
struct BriefCommand: ArticleVerb {
  static let name = "brief"
  static let configuration = CommandConfiguration(
    commandName: name,
    _superCommandName: "precis",
    abstract: "Brief each story told by the articles, and account for every article.",
    usage: "precis brief [<options>] [<inputs> ...]",
    discussion: """
      EXAMPLES
        precis brief --recursive articles/  what the files of a folder tell
        precis brief --sentences 3 --format markdown day.jsonl
        precis brief --explain --single-story a.txt b.txt
        precis brief --group-by event --format jsonl day.jsonl
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Brief") var brief: BriefOptions
  @OptionGroup(title: "Stories") var stories: StoryOptions
  @OptionGroup(title: "Work") var work: WorkOptions

  func run() async throws { try await asked.run() }

  /// What the options ask for.
  var asked: BriefRun {
    var options = brief.options
    stories.apply(to: &options)
    return BriefRun(
      sources: input.sources, means: work.means, options: options, groupField: stories.groupBy, format: brief.format)
  }
}
