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

  /// A summariser with the given options and these.
  ///
  /// - Throws: `ValidationError` if a lexicon cannot be used.
  func summarizer(_ options: Options) throws -> Summarizer {
    var options = options
    options.lexicons = try lexicons.overlays()
    options.jobs = jobs ?? 0
    do throws(PrecisError) {
      return try Summarizer(options: options)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
