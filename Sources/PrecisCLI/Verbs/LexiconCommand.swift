import ArgumentParser
import Precis

/// `precis lexicon`
struct LexiconCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Check lexicon files of your own.",
    discussion: """
      EXAMPLES
        precis lexicon check fr/titles.tsv
      """,
    subcommands: [LexiconCheckCommand.self, LexiconPackCommand.self])
}

/// `precis lexicon check`
struct LexiconCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name each line of a lexicon file that is wrong, why, and what to do.",
    usage: "precis lexicon check <paths> ...",
    discussion: """
      A file is known by its name and the folder that it stands in: fr/titles.tsv. Of a folder, the files in its fr, en \
      and shared are checked. Writes one line for each fault, PATH:LINE: what is wrong: what to do. Exits with 0 if all is \
      well, with 1 if a line is wrong, with 2 if a path cannot be read.

      EXAMPLES
        precis lexicon check fr/titles.tsv
        precis lexicon check my-lexicons
      """)

  @Argument(help: "Lexicon files, or folders with fr, en or shared in them.", completion: .file())
  var paths: [String] = []

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Nothing to check: give a file such as fr/titles.tsv, or a folder.") }
  }

  func run() async throws {
    var output = StandardOutput()
    var fileCount = 0
    var faultCount = 0
    var hasUnreadInput = false
    for path in paths {
      let files: [LexiconOptions.File]
      do {
        files = try LexiconOptions.files(at: path)
      } catch let error as ValidationError {
        hasUnreadInput = true
        Messages.show(error.message)
        continue
      }
      for file in files {
        fileCount += 1
        for fault in file.overlay.faults() {
          faultCount += 1
          output.write(Self.message(fault, path: file.path) + "\n")
        }
      }
    }
    if fileCount > 0 {
      let files = fileCount == 1 ? "1 file" : "\(fileCount) files"
      let faults = faultCount == 0 ? "nothing wrong" : faultCount == 1 ? "1 fault" : "\(faultCount) faults"
      output.write("\(files) checked, \(faults)\n")
    }
    output.flush()
    if hasUnreadInput { throw ExitCode.inputFailed }
    if faultCount > 0 { throw ExitCode.nothingToReport }
  }

  /// The fault as a line, under the path that the user gave.
  private static func message(_ fault: PrecisError, path: String) -> String {
    guard case .invalidLexicon(_, let line, let reason) = fault else {
      return TerminalText.escaped("\(path): \(fault)")
    }
    return TerminalText.escaped(line > 0 ? "\(path):\(line): \(reason)" : "\(path): \(reason)")
  }
}

/// `precis lexicon pack`, for those who change the lexicons that are built in.
struct LexiconPackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Write the lexicon files of a folder as the program brings them along, for Lexicons/lexicons.bin.",
    shouldDisplay: false)

  @Argument(help: "The folder with all lexicon files, in en, fr and shared.", completion: .directory)
  var folder: String

  func run() async throws {
    let files = try LexiconOptions.files(at: folder)
    let packed: [UInt8]
    do {
      packed = try PackedLexicons.bytes(of: files.map(\.overlay))
    } catch {
      Messages.show("\(error)")
      throw ExitCode.inputFailed
    }
    var output = StandardOutput()
    output.write(packed)
    output.flush()
  }
}
