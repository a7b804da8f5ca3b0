import ArgumentParser
import Precis

/// `precis brief`, which is also what `precis` alone does.
struct BriefCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
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

  func run() async throws {
    var options = brief.options
    options.limits = input.limits
    stories.apply(to: &options)
    let summarizer = try work.summarizer(options)
    let read = try await Messages.showing {
      try await SessionInput(reader: input.reader(groupField: stories.groupBy), into: Session(summarizer))
    }
    var output = StandardOutput()
    let (storyCount, ledger) = try await Messages.showing {
      try await Progress().show("briefing \(read.articleCount) articles …") {
        try await read.session.write(as: brief.format.reportFormat, style: Terminal.outputStyle) {
          Progress.end()
          output.write($0)
        }
      }
    }
    output.flush()
    if !showsLedgerOnTerminal {
      for entry in ledger.entries {
        for notice in entry.notices { Messages.show("\(read.location(of: entry.id)): \(notice)") }
      }
    }
    if read.hasFailures { throw ExitCode.inputFailed }
    if storyCount == 0 { throw ExitCode.nothingToReport }
  }

  /// Whether the reader of messages sees the ledger's notices anyway.
  private var showsLedgerOnTerminal: Bool {
    (brief.format == .text || brief.format == .markdown) && Terminal.isStandardOutput && Terminal.isStandardError
  }
}
