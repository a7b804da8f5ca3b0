import Foundation
import Glibc
import Testing

@Suite("Command line: streams and signals")
struct StreamTests {
  private let tool: CommandLineTool

  init() throws {
    tool = try CommandLineTool()
    try tool.write(Articles.storm, to: "a.txt")
  }

  private func shown(_ arguments: [String], environment: [String: String]) throws -> String {
    let terminal = try PseudoTerminal()
    let process = tool.process(arguments, environment: environment)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = terminal.terminal
    process.standardError = FileHandle.nullDevice
    try process.run()
    let shown = try terminal.shown()
    process.waitUntilExit()
    return shown
  }

  @Test("there is colour on a terminal, unless it is refused")
  func colour() throws {
    let plain = try tool.run("a.txt").output
    #expect(!plain.contains("\u{1B}"))
    let coloured = try shown(["a.txt"], environment: ["TERM": "xterm"])
    #expect(coloured.contains("\u{1B}[1m"))
    #expect(try shown(["a.txt"], environment: ["TERM": "dumb"]) == plain)
    #expect(try shown(["a.txt"], environment: ["TERM": "xterm", "NO_COLOR": "1"]) == plain)
    #expect(try shown(["a.txt"], environment: ["TERM": "xterm", "NO_COLOR": ""]) == coloured)
  }

  @Test("the demo is the same on a terminal and elsewhere")
  func demoOnTerminal() throws {
    let plain = try tool.run("demo").output
    #expect(try shown(["demo"], environment: ["TERM": "xterm"]) == plain)
    #expect(!plain.isEmpty)
  }

  @Test("without files, a terminal is not waited for")
  func terminalInput() throws {
    let terminal = try PseudoTerminal()
    let process = tool.process(["sentences"])
    let messages = Pipe()
    process.standardInput = terminal.terminal
    process.standardOutput = FileHandle.nullDevice
    process.standardError = messages
    try process.run()
    let text = try messages.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
    #expect(String(decoding: text ?? Data(), as: UTF8.self).contains("give files or folders, or -"))
  }

  /// What a terminal on standard error shows while articles come slowly.
  private func messages(term: String, articles: Int, first: String = "") throws -> String {
    let terminal = try PseudoTerminal()
    let process = tool.process(["sentences", "--input-format", "jsonl"], environment: ["TERM": term])
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = terminal.terminal
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(first.utf8))
    for _ in 0..<articles {
      try input.fileHandleForWriting.write(contentsOf: Data("{\"text\":\"Il pleut.\"}\n".utf8))
      usleep(100_000)
    }
    try input.fileHandleForWriting.close()
    let shown = try terminal.shown()
    process.waitUntilExit()
    return shown
  }

  @Test("progress shows on a terminal once the work takes a second, and goes away")
  func progress() throws {
    let long = try messages(term: "xterm", articles: 16)
    #expect(long.contains(" read …"))
    #expect(long.hasSuffix("\r\u{1B}[K"))
    #expect(try messages(term: "dumb", articles: 16).isEmpty)
    #expect(try messages(term: "xterm", articles: 1, first: "{bad\n").hasPrefix("precis: -:1: not valid JSON"))
  }

  @Test("a reader that goes away is no error")
  func closedPipe() throws {
    let process = tool.process(["sentences", "--format", "jsonl", "--input-format", "jsonl"])
    let (input, output, messages) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    try output.fileHandleForReading.close()
    let record = try Articles.record(["text": Articles.storm])
    signal(SIGPIPE, SIG_IGN)
    for _ in 0..<2000 {
      guard (try? input.fileHandleForWriting.write(contentsOf: Data(record.utf8))) != nil else { break }
    }
    try input.fileHandleForWriting.close()
    let text = try messages.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect((text ?? Data()).isEmpty)
  }

  @Test("an interrupt exits with 130, without a message")
  func interrupt() throws {
    let process = tool.process(["brief"])
    let (input, output, messages) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("Il".utf8))
    usleep(300_000)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(try (messages.fileHandleForReading.readToEnd() ?? Data()).isEmpty)
    #expect(try (output.fileHandleForReading.readToEnd() ?? Data()).isEmpty)
  }

  @Test("a full disk is said in one line", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let process = tool.process(["sentences", "a.txt"])
    let messages = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = messages
    try process.run()
    let text = try messages.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(String(decoding: text, as: UTF8.self) == "precis: cannot write the result: no space left on the device\n")
  }

  @Test("nothing to report exits with 1", arguments: ["brief", "sentences", "language", "stories"])
  func nothing(verb: String) throws {
    let outcome = try tool.run(verb, "--format", "jsonl", "--input-format", "jsonl", "-")
    #expect(outcome.exitCode == 1)
    #expect(outcome.messages.isEmpty)
  }

  @Test("a failed input exits with 2, even if nothing is left to report")
  func failure() throws {
    #expect(try tool.run("missing.txt").exitCode == 2)
    #expect(try tool.run("sentences", "missing.txt").exitCode == 2)
    #expect(try tool.run("stories", "missing.txt", "a.txt").exitCode == 2)
  }
}
