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
    let files = try lexicons.files()
    var options = options
    options.lexicons = files.map(\.overlay)
    options.jobs = jobs ?? 0
    do throws(PrecisError) {
      return try Summarizer(options: options)
    } catch .invalidLexicon(let name, let line, let reason) {
      let path = files.first { Self.isInvalid($0.overlay) }?.path ?? name
      throw ValidationError(line > 0 ? "\(path):\(line): \(reason)" : "\(path): \(reason)")
    } catch {
      throw ValidationError(error.description)
    }
  }

  private static func isInvalid(_ overlay: LexiconOverlay) -> Bool {
    var options = Options()
    options.lexicons = [overlay]
    return (try? Summarizer(options: options)) == nil
  }
}
