import Precis

/// Which articles are read, and how.
struct InputSources: Sendable {
  /// Files and folders; `-` is standard input.
  var paths: [String]
  /// How all of them are written; nothing if it is told by each one's name or first bytes.
  var format: InputFormat?
  var folders = InputFiles.Folders.refused
  var limits = Limits()

  /// How many bytes the inputs have in all, if they are plain files.
  var byteCount: Int? { InputFiles.byteCount(of: paths) }

  /// Reads the inputs; the value of `groupField` becomes each record's group.
  func reader(groupField: String? = nil) -> sending InputReader {
    InputReader(
      InputFiles.find(paths, folders),
      settings: InputReader.Settings(
        format: format, keys: Record.Keys(groupField: groupField), articleBytes: limits.articleBytes))
  }
}
