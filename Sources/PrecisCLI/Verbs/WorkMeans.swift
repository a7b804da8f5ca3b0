import ArgumentParser
import Precis

/// What work is done with: lexicons of the user's, and threads.
struct WorkMeans: Sendable {
  /// Files and folders with lexicons, which are laid over those that are built in.
  var lexiconPaths: [String] = []
  /// How many articles are worked on at a time; nothing if the machine decides.
  var jobs: Int?

  /// So many bytes of input are done on one thread before others would have started.
  private static let smallInputBytes = 1 << 16

  /// The threads that are worth their cost for the inputs.
  func threads(for sources: InputSources) -> Threads {
    if jobs == 1 { return .one }
    guard let byteCount = sources.byteCount else { return .many }
    return byteCount <= Self.smallInputBytes ? .one : .many
  }

  /// The same with one job, if others are not worth their cost for the inputs.
  func fitted(to sources: InputSources) -> WorkMeans {
    var means = self
    if threads(for: sources) == .one { means.jobs = 1 }
    return means
  }

  /// A summariser with the given options and these.
  ///
  /// - Throws: `ValidationError` if a lexicon cannot be used.
  func summarizer(_ options: Options) throws -> Summarizer {
    let files = try lexiconPaths.flatMap { try LexiconOptions.files(at: $0) }
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
