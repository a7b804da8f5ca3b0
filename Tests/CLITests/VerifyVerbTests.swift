import Foundation
import Testing

@Suite("Command line: verify")
struct VerifyVerbTests {
  private let tool: CommandLineTool

  init() throws {
    tool = try CommandLineTool()
    try tool.write(Articles.storm, to: "storm.txt")
    try tool.write(Articles.library, to: "library.md")
    try tool.write(try Articles.records(), to: "day.jsonl")
  }

  private func brief(_ arguments: String...) throws -> String {
    try tool.run(["--no-extract"] + arguments).output
  }

  @Test("a brief matches its sources, as JSON and as JSON Lines", arguments: ["json", "jsonl"])
  func matches(format: String) throws {
    try tool.write(try brief("--format", format, "storm.txt", "library.md", "day.jsonl"), to: "brief.json")
    let outcome = try tool.run("verify", "brief.json", "storm.txt", "library.md", "day.jsonl")
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.messages)")
    #expect(outcome.output.hasSuffix(" quotations checked, all match their sources\n"))
  }

  @Test(
    "what stands in the ledger does not matter", arguments: ["{\"ledger\":1}", "{\"ledger\":[]}", "{\"ledger\":{}}"])
  func otherLedger(ledger: String) throws {
    let lines = try brief("--format", "jsonl", "storm.txt").split(separator: "\n").filter { !$0.contains("\"ledger\"") }
    try tool.write((lines.map { String($0) } + [ledger]).joined(separator: "\n"), to: "brief.jsonl")
    let outcome = try tool.run("verify", "brief.jsonl", "storm.txt")
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.messages)")
  }

  @Test("a brief may come from standard input")
  func standardInput() throws {
    let brief = try brief("--format", "json", "storm.txt")
    #expect(try tool.run("verify", "-", "storm.txt", input: brief).exitCode == 0)
  }

  @Test("a changed source is found, with what was expected and what stands there")
  func changedSource() throws {
    try tool.write(try brief("--format", "json", "--sentences", "1", "storm.txt"), to: "brief.json")
    try tool.write(Articles.storm.replacing("12 000", with: "15 000"), to: "storm.txt")
    let outcome = try tool.run("verify", "brief.json", "storm.txt")
    #expect(outcome.exitCode == 1)
    let line = try #require(outcome.output.split(separator: "\n").first { $0.contains(", sentence 1: ") })
    #expect(line.contains(": storm.txt, bytes 0–"))
    #expect(line.contains("expected “La tempête Ysolde"))
    #expect(line.contains("12 000 foyers.”, found “La tempête"))
    #expect(line.contains("15 000 foyers.”"))
    #expect(outcome.output.contains(" without a match\n"))
  }

  @Test("a changed brief is found", arguments: ["text", "start", "article"])
  func changedBrief(key: String) throws {
    let brief = try brief("--format", "json", "--sentences", "1", "storm.txt")
    let changed =
      switch key {
      case "text": brief.replacing("privé de courant", with: "privé de chauffage")
      case "start": brief.replacing("\"start\":0,", with: "\"start\":1,")
      default: brief.replacing("\"article\":\"storm.txt\"", with: "\"article\":\"other.txt\"")
      }
    #expect(changed != brief)
    #expect(try tool.run("verify", "-", "storm.txt", input: changed).exitCode == 1)
  }

  @Test(
    "ranges that no article can have are found, not trusted", arguments: ["-5", "999999999", "9223372036854775807"])
  func impossibleRanges(end: String) throws {
    let brief = try brief("--format", "json", "--sentences", "1", "storm.txt")
    let start = try #require(brief.range(of: "\"end\":"))
    let digits = brief[start.upperBound...].prefix { $0.isNumber }
    let changed = brief.replacing("\"end\":\(digits)", with: "\"end\":\(end)")
    #expect(try tool.run("verify", "-", "storm.txt", input: changed).exitCode == 1)
  }

  @Test("a source that is missing is named")
  func missingSource() throws {
    try tool.write(try brief("--format", "json", "storm.txt", "library.md"), to: "brief.json")
    let outcome = try tool.run("verify", "brief.json", "storm.txt")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains(": library.md, bytes "))
    #expect(outcome.output.contains("the source is missing: give the file or record with this id"))
    #expect(!outcome.output.contains(": storm.txt, bytes "))
  }

  @Test("what cannot be read exits with 2")
  func unreadable() throws {
    try tool.write(try brief("--format", "json", "storm.txt"), to: "brief.json")
    let missingBrief = try tool.run("verify", "missing.json", "storm.txt")
    #expect(missingBrief.exitCode == 2)
    #expect(missingBrief.messages == "precis: missing.json: no such file: check the path\n")
    let missingSource = try tool.run("verify", "brief.json", "missing.txt", "storm.txt")
    #expect(missingSource.exitCode == 2)
    #expect(missingSource.messages == "precis: missing.txt: no such file: check the path\n")
    let notBrief = try tool.run("verify", "storm.txt", "storm.txt")
    #expect(notBrief.exitCode == 2)
    #expect(
      notBrief.messages
        == "precis: storm.txt: line 1 is not a story of a brief: give what --format json or jsonl wrote\n")
    #expect(try tool.run("verify", "-", "storm.txt").exitCode == 2)
  }

  @Test("sources in another character set are checked in the one that the brief names")
  func charset() throws {
    try tool.write(Array(Articles.storm.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }), to: "latin.txt")
    try tool.write(try brief("--format", "json", "latin.txt"), to: "brief.json")
    let outcome = try tool.run("verify", "brief.json", "latin.txt")
    #expect(outcome.exitCode == 0, "\(outcome.output)")
  }

  @Test("the demo's brief matches its articles")
  func demo() throws {
    try tool.write(try tool.run("demo", "--articles").output, to: "sample.jsonl")
    try tool.write(try tool.run("demo", "--format", "jsonl", "--explain").output, to: "brief.jsonl")
    let outcome = try tool.run("verify", "brief.jsonl", "sample.jsonl")
    #expect(outcome.exitCode == 0, "\(outcome.output)")
  }
}
