import Foundation
import Testing

/// Runs the built `precis` as a process, in a folder of its own.
final class CommandLineTool {
  /// What a run came to.
  struct Outcome {
    let output: String
    let messages: String
    let exitCode: Int32

    /// The lines on standard error.
    var messageLines: [String] { messages.split(separator: "\n").map(String.init) }

    /// The objects on standard output, one a line.
    func objects() throws -> [[String: Any]] {
      try output.split(separator: "\n").map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
    }

    /// The one object on standard output.
    func object() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
  }

  /// The working folder.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("precis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The program, beside the test bundle.
  static let program: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let running = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let folders = [bundle, running].compactMap { $0?.deletingLastPathComponent() }
    let candidates = folders.map { $0.appendingPathComponent("precis") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
  }()

  /// Writes a file into the folder, with the folders that lead to it.
  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Runs `precis` with the arguments; standard input is `input`, or empty.
  @discardableResult
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, input: Array(input.utf8), environment: environment)
  }

  @discardableResult
  func run(_ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]) throws -> Outcome {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("precis-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    func file(_ name: String, _ content: [UInt8] = []) throws -> URL {
      let file = scratch.appendingPathComponent(name)
      try Data(content).write(to: file)
      return file
    }
    let (inputFile, outputFile, messageFile) = (try file("in", input), try file("out"), try file("err"))
    let process = process(arguments, environment: environment)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: messageFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messageFile), as: UTF8.self),
      exitCode: process.terminationStatus)
  }

  /// A process that is ready to run, without streams.
  func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    return process
  }
}

extension CommandLineTool.Outcome {
  /// The values of a key in an array of objects: `strings("articles", "id")`.
  static func strings(_ object: [String: Any], _ array: String, _ key: String) -> [String] {
    (object[array] as? [[String: Any]] ?? []).compactMap { $0[key] as? String }
  }
}

/// Articles for the tests: two about one event, and one that copies the first.
enum Articles {
  static let storm = """
    La tempête Ysolde a traversé la baie de Kermorel mardi soir et privé de courant 12 000 foyers. \
    Le maire, Alban Tréguier, a ouvert le gymnase aux habitants du port.
    """
  static let stormLater = """
    Après le passage de la tempête Ysolde, 4 000 foyers de Kermorel restaient sans courant mercredi matin. \
    Alban Tréguier demande que la baie soit reconnue en état de catastrophe naturelle.
    """
  static let library = """
    The town library of Ashcombe will open on Sundays from September, the council said on Monday. \
    Two librarians have been hired, and the reading room will stay open until eight in the evening.
    """

  /// One record of JSON Lines.
  static func record(_ fields: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys]), as: UTF8.self) + "\n"
  }

  /// The three articles as records.
  static func records() throws -> String {
    try record(["id": "storm", "text": storm, "date": "2026-01-06", "source": "Le Phare", "event": "tempête", "n": 1])
      + record(["id": "later", "text": stormLater, "date": "2026-01-07", "event": "tempête", "n": 1])
      + record(["id": "library", "text": library, "event": "library", "n": 2])
  }
}
