import Foundation
import Testing

@Suite("Command line: input")
struct InputTests {
  private let tool: CommandLineTool

  init() throws { tool = try CommandLineTool() }

  /// The sentences that `precis sentences` finds, by article.
  private func sentences(_ arguments: String..., input: String = "") throws -> [String: [String]] {
    let outcome = try tool.run(["sentences", "--format", "jsonl"] + arguments, input: Array(input.utf8))
    #expect(outcome.exitCode == 0, "\(outcome.messages)")
    var sentences: [String: [String]] = [:]
    for object in try outcome.objects() {
      let id = try #require(object["id"] as? String)
      sentences[id] = CommandLineTool.Outcome.strings(object, "sentences", "text")
    }
    return sentences
  }

  private func ids(_ outcome: CommandLineTool.Outcome) throws -> [String] {
    try outcome.objects().compactMap { $0["id"] as? String }
  }

  @Test("a plain file's id is its path as given; standard input's is -")
  func plainIDs() throws {
    try tool.write("Il pleut.", to: "folder/a.txt")
    #expect(try sentences("./folder/a.txt") == ["./folder/a.txt": ["Il pleut."]])
    #expect(try sentences("-", input: "Il neige.") == ["-": ["Il neige."]])
    #expect(try sentences(input: "Il vente.") == ["-": ["Il vente."]])
  }

  @Test("records have their own id, or else file and line")
  func recordIDs() throws {
    let records = #"""
      {"id":"x","text":"One."}

      {"text":"Two."}
      {"id":42,"text":"Three."}
      {"id":"","text":"Four."}
      {"id":null,"text":"Five.","title":null}
      """#
    try tool.write(records, to: "r.jsonl")
    let expected = ["x": "One.", "r.jsonl:3": "Two.", "42": "Three.", "r.jsonl:5": "Four.", "r.jsonl:6": "Five."]
    #expect(try sentences("r.jsonl") == expected.mapValues { [$0] })
  }

  @Test(
    "the format is told by the name of a file",
    arguments: [
      ("a.txt", #"{"text":"Un."}"#, false), ("a.md", #"{"text":"Un."}"#, false),
      ("a.markdown", #"{"text":"Un."}"#, false),
      ("a.jsonl", #"{"text":"Un."}"#, true), ("a.ndjson", #"{"text":"Un."}"#, true),
      ("A.JSONL", #"{"text":"Un."}"#, true),
    ])
  func formatByName(name: String, content: String, isRecords: Bool) throws {
    try tool.write(content, to: name)
    #expect(try sentences(name).keys.first == (isRecords ? "\(name):1" : name))
  }

  @Test(
    "where the name tells nothing, the format is told by the first bytes",
    arguments: [
      (#"{"text":"Un."}"#, true), ("\n \u{FEFF}", false), ("\u{FEFF}{\"text\":\"Un.\"}", true),
      ("  { \"text\" : \"Un.\" }\r\n", true), ("{brackets} open a text.", false), ("Un. Deux.", false), ("", false),
    ])
  func formatByContent(content: String, isRecords: Bool) throws {
    try tool.write(content, to: "article")
    #expect(try sentences("article").keys.first == (isRecords ? "article:1" : "article"))
    #expect(try sentences("-", input: content).keys.first == (isRecords ? "-:1" : "-"))
  }

  @Test("a forced format holds for all inputs")
  func forcedFormat() throws {
    try tool.write(#"{"id":"x","text":"Un."}"#, to: "a.txt")
    try tool.write("<!DOCTYPE html>", to: "b.html")
    #expect(try sentences("--input-format", "jsonl", "a.txt") == ["x": ["Un."]])
    #expect(try sentences("--input-format", "text", "b.html") == ["b.html": ["<!DOCTYPE html>"]])
  }

  @Test("a folder gives the files in it and in its subfolders, in order of path; hidden ones are left out")
  func folders() throws {
    for name in ["b.txt", "a.txt", "c", ".hidden", "sub/d.md", "sub/deep/e.jsonl", ".git/f.txt"] {
      try tool.write(name.hasSuffix("jsonl") ? #"{"text":"Un."}"# : "Un.", to: "day/" + name)
    }
    let deep = try tool.run("sentences", "--format", "jsonl", "--recursive", "day/")
    #expect(try ids(deep) == ["day/a.txt", "day/b.txt", "day/c", "day/sub/d.md", "day/sub/deep/e.jsonl:1"])
  }

  @Test("links to folders are not followed, so that the walk ends; links to files are")
  func links() throws {
    try tool.write("Un.", to: "day/a.txt")
    let files = FileManager.default
    let day = tool.folder.appendingPathComponent("day").path
    try files.createSymbolicLink(atPath: day + "/loop", withDestinationPath: ".")
    try files.createSymbolicLink(atPath: day + "/b.txt", withDestinationPath: "a.txt")
    #expect(try ids(tool.run("sentences", "--format", "jsonl", "--recursive", "day")) == ["day/a.txt", "day/b.txt"])
  }

  @Test("a folder is an error unless --recursive is given; the other inputs are done")
  func folderWithoutRecursive() throws {
    try tool.write("Un.", to: "day/a.txt")
    try tool.write("Deux.", to: "b.txt")
    let outcome = try tool.run("sentences", "--format", "jsonl", "day", "b.txt")
    #expect(outcome.exitCode == 2)
    #expect(outcome.messages == "precis: day: a directory: add --recursive to read the files in it\n")
    #expect(try ids(outcome) == ["b.txt"])
  }

  @Test(
    "a bad record is named with its line and what to do; the others are done",
    arguments: [
      ("{bad", "not valid JSON: give one {…} per line"), ("[1]", "not a JSON object: give one {…} per line"),
      ("\"text\"", "not a JSON object: give one {…} per line"),
      (#"{"id":"y"}"#, #""text" is missing: give "text" or "html""#),
      (#"{"text":null}"#, #""text" is missing: give "text" or "html""#),
      (#"{"text":5}"#, #""text" is not a string: give a string or leave it out"#),
      (#"{"text":"a","title":["b"]}"#, #""title" is not a string: give a string or leave it out"#),
      (#"{"html":"<p>a"}"#, #"HTML is not supported by this build: give the article as "text""#),
      (#"{"text":"a","language":"de"}"#, #""language" is “de”: give fr, en or other, or leave it out"#),
      (#"{"text":"a","id":{}}"#, #""id" is not a string: give a string or leave it out"#),
      (#"{"text":"\ud800"}"#, "not valid JSON: give one {…} per line"),
      (String(repeating: "[", count: 100_000), "not valid JSON: give one {…} per line"),
    ])
  func badRecords(line: String, message: String) throws {
    try tool.write("{\"id\":\"x\",\"text\":\"Un.\"}\n\(line)\n{\"id\":\"z\",\"text\":\"Deux.\"}", to: "r.jsonl")
    let outcome = try tool.run("sentences", "--format", "jsonl", "r.jsonl")
    #expect(outcome.exitCode == 2)
    #expect(outcome.messages == "precis: r.jsonl:2: \(message)\n")
    #expect(try ids(outcome) == ["x", "z"])
  }

  @Test("a line that is not UTF-8 says so")
  func invalidUTF8() throws {
    try tool.write(Array("{\"text\":\"".utf8) + [0xE9] + Array("\"}\n".utf8), to: "r.jsonl")
    let outcome = try tool.run("sentences", "r.jsonl")
    #expect(outcome.exitCode == 2)
    #expect(outcome.messages == "precis: r.jsonl:1: not valid UTF-8: save as UTF-8\n")
  }

  @Test("inputs that cannot be read are named; the others are done")
  func unreadableFiles() throws {
    try tool.write("Un.", to: "a.txt")
    try tool.write("<p>Un.", to: "page.html")
    try tool.write("  <!doctype HTML><p>Un.", to: "page")
    let outcome = try tool.run("sentences", "--format", "jsonl", "missing.txt", "a.txt", "page.html", "page", "a.txt/b")
    #expect(outcome.exitCode == 2)
    #expect(try ids(outcome) == ["a.txt"])
    #expect(
      outcome.messageLines == [
        "precis: missing.txt: no such file: check the path",
        "precis: page.html: HTML is not supported by this build: give the article as text",
        "precis: page: HTML is not supported by this build: give the article as text",
        "precis: a.txt/b: a part of the path is not a directory: check the path",
      ])
  }

  @Test("control characters in a path do not reach the terminal")
  func hostilePath() throws {
    let outcome = try tool.run("sentences", "\u{1B}[31mred\n.txt")
    #expect(outcome.messages == "precis: ␛[31mred .txt: no such file: check the path\n")
  }

  @Test("an article at the limit is read, one byte more is too large")
  func articleLimit() throws {
    let text = "Il pleut sur Brest."
    try tool.write(text, to: "a.txt")
    try tool.write(text + "\n", to: "b.txt")
    try tool.write("{\"id\":\"c\",\"text\":\"\(text)\"}\n{\"id\":\"d\",\"text\":\"\(text)!\"}\n", to: "r.jsonl")
    try tool.write("{\"id\":\"e\",\"text\":\"" + String(repeating: "x", count: 70_000) + "\"}\n", to: "s.jsonl")
    let outcome = try tool.run(
      "sentences", "--format", "jsonl", "--max-article-bytes", "19", "a.txt", "b.txt", "r.jsonl", "s.jsonl")
    #expect(outcome.exitCode == 2)
    #expect(try ids(outcome) == ["a.txt", "c"])
    let advice = "the limit is 19: raise the limit with --max-article-bytes or leave the article out"
    #expect(
      outcome.messageLines == [
        "precis: b.txt: the article has 20 bytes, \(advice)", "precis: r.jsonl:2: the article has 20 bytes, \(advice)",
        "precis: s.jsonl:1: the article has 70020 bytes, \(advice)",
      ])
  }

  @Test("a repeated id is an error, unless the text is the same too")
  func repeatedIDs() throws {
    let records = "{\"id\":\"x\",\"text\":\"One.\"}\n"
    try tool.write(records + records + "{\"id\":\"x\",\"text\":\"Two.\"}\n", to: "r.jsonl")
    let outcome = try tool.run("sentences", "--format", "jsonl", "r.jsonl")
    #expect(outcome.exitCode == 2)
    #expect(try ids(outcome) == ["x", "x"])
    let message = "a different article with the id “x” has been read already: give each article an id of its own"
    #expect(outcome.messages == "precis: r.jsonl:3: \(message)\n")
  }

  @Test("offsets count the bytes of the original")
  func offsets() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("Été à Œuilly.  Fin.".utf8)
    try tool.write(bytes, to: "a.txt")
    let object = try tool.run("sentences", "--format", "jsonl", "a.txt").object()
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    for sentence in sentences {
      let (start, end) = (try #require(sentence["start"] as? Int), try #require(sentence["end"] as? Int))
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == sentence["text"] as? String)
    }
    #expect(sentences.count == 2)
  }

  @Test("input may come through a pipe, piece by piece")
  func pipe() throws {
    let process = tool.process(["sentences", "--format", "jsonl"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for piece in ["{\"id\":\"x\",", "\"text\":\"On", "e.\"}\n{\"id\"", ":\"y\",\"text\":\"Two.\"}"] {
      try input.fileHandleForWriting.write(contentsOf: Data(piece.utf8))
      usleep(20_000)
    }
    try input.fileHandleForWriting.close()
    let data = try #require(try output.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: data, as: UTF8.self).split(separator: "\n").count == 2)
  }
}
