import Precis

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Finds the files that paths name: a file itself, and, where that is asked for, the files of a folder and of its
/// subfolders in order of their paths.
///
/// Hidden files and what is neither a file nor a folder are left out of folders, and links to folders are not followed,
/// so that the walk ends. What is named is always taken.
enum InputFiles {
  /// What a path that names a folder stands for.
  enum Folders: Sendable {
    /// Nothing: it is a failure.
    case refused
    /// The files in it and in its subfolders.
    case recursive
  }

  /// A file to be read, or a path that cannot be.
  enum Found {
    case file(String)
    case failure(InputFailure)
  }

  static func find(_ paths: [String], _ folders: Folders) -> [Found] {
    paths.flatMap { path -> [Found] in
      guard path != "-", kind(of: path, .followed) == .folder else { return [.file(path)] }
      switch folders {
      case .recursive: return walk(path)
      case .refused:
        let message = "a directory: add --recursive to read the files in it"
        return [.failure(InputFailure(id: path, location: path, status: .unreadable, message: message))]
      }
    }
  }

  /// How many bytes files have in all; nothing if one of the paths is no plain file.
  static func byteCount(of paths: [String]) -> Int? {
    var count = 0
    for path in paths {
      var status = stat()
      guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      count = count &+ Int(status.st_size)
    }
    return count
  }

  private enum Kind { case file, folder, other }
  private enum Links { case followed, kept }

  private static func walk(_ root: String) -> [Found] {
    var files: [String] = []
    var failures: [Found] = []
    var folders = [root]
    while let folder = folders.popLast() {
      guard let names = names(in: folder) else {
        let reason = ByteStream.lastErrorReason
        failures.append(
          .failure(InputFailure(id: folder, location: folder, status: .unreadable, message: reason)))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        switch kind(of: path, .kept) {
        case .folder: folders.append(path)
        case .file: files.append(path)
        case .other: if kind(of: path, .followed) == .file { files.append(path) }
        }
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return files.map { .file($0) } + failures
  }

  private static func kind(of path: String, _ links: Links) -> Kind {
    var status = stat()
    guard (links == .followed ? stat(path, &status) : lstat(path, &status)) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
