import ArgumentParser

/// Where the program starts.
@main
enum Program {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // What programs ask most often, and alone: not worth the parser, which takes as long as all else.
    if arguments == ["--version"] {
      print(PrecisCommand.configuration.version)
      return
    }
    Signals.install()
    if let run = BriefRun(plainPaths: arguments) {
      MainThread.run(on: run.means.threads(for: run.sources)) { await exiting { try await run.run() } }
      return
    }
    do {
      try run(try CommandLineParser.command(arguments))
    } catch {
      PrecisCommand.exit(withError: error)
    }
  }

  private static func run(_ command: sending any ParsableCommand) throws {
    var command = command
    guard let asynchronous = command as? any AsyncParsableCommand else { return try command.run() }
    let threads = (command as? any ArticleVerb)?.threads ?? .one
    MainThread.run(on: threads) {
      var command = asynchronous
      await exiting { try await command.run() }
    }
  }

  /// Ends the program if the work fails, with the message and the exit code that its error asks for.
  private static func exiting(_ work: () async throws -> Void) async {
    do {
      try await work()
    } catch {
      PrecisCommand.exit(withError: error)
    }
  }
}
