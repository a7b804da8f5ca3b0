import ArgumentParser
import Precis

/// The user's own lexicon entries.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "Lexicon entries of your own: a file such as fr/titles.tsv, or a folder with fr, en or shared in it. Repeatable.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  private static let folders = ["en", "fr", "shared"]
  private static let fileLimit = 64 << 20

  /// A lexicon file of the user's, with the path where it was found.
  struct File {
    let path: String
    let overlay: LexiconOverlay
  }

  /// The file at a path, or the lexicon files of the folder there.
  ///
  /// - Throws: `ValidationError` if the path cannot be read or leads to no lexicon.
  static func files(at path: String) throws -> [File] {
    do throws(ByteStream.Failure) {
      return [try file(path)]
    } catch .isDirectory {
      let files = try paths(in: path).map { try file($0) }
      if files.isEmpty { throw ValidationError("\(path): no fr/…, en/… or shared/… lexicon files in this folder.") }
      return files
    } catch {
      throw ValidationError("\(path): \(error.message)")
    }
  }

  private static func file(_ path: String) throws(ByteStream.Failure) -> File {
    var stream = try ByteStream(path: path)
    let name = path.split(separator: "/").suffix(2).joined(separator: "/")
    switch try stream.rest(limit: fileLimit) {
    case .tooLong: throw .system(reason: "larger than \(fileLimit) bytes: split the file")
    case .whole(let bytes):
      let overlay = LexiconOverlay(name: name.hasSuffix(".tsv") ? String(name.dropLast(4)) : name, contents: bytes)
      return File(path: path, overlay: overlay)
    }
  }

  private static func paths(in folder: String) throws -> [String] {
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    return InputFiles.find(folders.map { root + $0 }, .recursive).compactMap { found in
      guard case .file(let path) = found, path.hasSuffix(".tsv") else { return nil }
      return path
    }
  }
}
