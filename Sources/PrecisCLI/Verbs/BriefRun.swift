import ArgumentParser
import Precis

/// Briefs articles, and accounts for each: the work of `precis brief`.
struct BriefRun: Sendable {
  var sources: InputSources
  var means = WorkMeans()
  /// What is asked for; limits and lexicons come from the other properties.
  var options = Options()
  /// The field of the records by which they are grouped.
  var groupField: String?
  var format = BriefFormat.text

  /// The run that a command line of nothing but paths asks for, perhaps after the verb's name; nothing if it says more.
  ///
  /// There is nothing in it to be parsed, and the parser takes longer than to brief a few articles.
  init?(plainPaths arguments: [String]) {
    let isNamed = arguments.first == BriefCommand.name
    let paths = isNamed ? Array(arguments.dropFirst()) : arguments
    guard let first = paths.first, !paths.contains(where: { $0.isEmpty || $0.utf8.first == UInt8(ascii: "-") }),
      isNamed || !PrecisCommand.isVerb(first)
    else { return nil }
    self.init(sources: InputSources(paths: paths))
  }

  init(
    sources: InputSources, means: WorkMeans = WorkMeans(), options: Options = Options(), groupField: String? = nil,
    format: BriefFormat = .text
  ) {
    self.sources = sources
    self.means = means
    self.options = options
    self.groupField = groupField
    self.format = format
  }

  /// - Throws: `ExitCode` unless all went well; `ValidationError` for a lexicon that cannot be used.
  func run() async throws {
    var options = options
    options.limits = sources.limits
    let summarizer = try means.fitted(to: sources).summarizer(options)
    let read = try await Messages.showing {
      try await SessionInput(reader: sources.reader(groupField: groupField), into: Session(summarizer))
    }
    var output = StandardOutput()
    let (storyCount, ledger) = try await Messages.showing {
      try await Progress().show("briefing \(read.articleCount) articles …") {
        try await read.session.write(as: format.reportFormat, style: Terminal.outputStyle) {
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
    read.keepToTheEnd()
    if read.hasFailures { throw ExitCode.inputFailed }
    if storyCount == 0 { throw ExitCode.nothingToReport }
  }

  /// Whether the reader of messages sees the ledger's notices anyway.
  private var showsLedgerOnTerminal: Bool {
    (format == .text || format == .markdown) && Terminal.isStandardOutput && Terminal.isStandardError
  }
}
