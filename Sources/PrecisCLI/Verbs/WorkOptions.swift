import ArgumentParser
import Precis

/// Options of every verb that does not change what is done, only how.
struct WorkOptions: ParsableArguments {
  @OptionGroup var lexicons: LexiconOptions

  @Option(
    help: ArgumentHelp("How many articles are worked on at a time; the result does not depend on it.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  /// What the options ask for.
  var means: WorkMeans { WorkMeans(lexiconPaths: lexicons.paths, jobs: jobs) }
}
