import ArgumentParser
import Precis

/// Which articles are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files to read, with --recursive folders too; - is standard input, also read if none is given."),
    completion: .file())
  var inputs: [String] = []

  @Option(
    help: "How all inputs are written: text, markdown or jsonl. Otherwise told by each file's name or first bytes.")
  var inputFormat: InputFormat?

  @Flag(help: "Read the files of folders, and of their subfolders.")
  var recursive = false

  @Option(help: ArgumentHelp("The largest article that is read, in bytes.", valueName: "bytes"))
  var maxArticleBytes = Limits().articleBytes

  @Option(help: ArgumentHelp("The longest sentence, in bytes; a longer one is split.", valueName: "bytes"))
  var maxSentenceBytes = Limits().sentenceBytes

  func validate() throws {
    if inputs.isEmpty, Terminal.isStandardInput {
      throw ValidationError("Nothing to read: give files or folders, or - to type an article.")
    }
    if inputs.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input, -, can be read only once.") }
    if inputs.contains("") { throw ValidationError("A path is empty: give the name of a file.") }
    guard maxArticleBytes > 0 else { throw ValidationError("--max-article-bytes must be 1 or more.") }
    guard maxSentenceBytes > 0 else { throw ValidationError("--max-sentence-bytes must be 1 or more.") }
  }

  /// What the options ask for.
  var sources: InputSources {
    var sources = InputSources(
      paths: inputs.isEmpty ? ["-"] : inputs, format: inputFormat, folders: recursive ? .recursive : .refused)
    sources.limits.articleBytes = maxArticleBytes
    sources.limits.sentenceBytes = maxSentenceBytes
    return sources
  }
}
