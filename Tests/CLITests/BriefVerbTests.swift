import Foundation
import Testing

@Suite("Command line: briefs")
struct BriefVerbTests {
  private let tool: CommandLineTool

  init() throws {
    tool = try CommandLineTool()
    try tool.write(try Articles.records(), to: "day.jsonl")
  }

  @Test("brief is the verb that runs if none is named")
  func defaultVerb() throws {
    let outcome = try tool.run("day.jsonl")
    #expect(outcome.exitCode == 0, "\(outcome.messages)")
    #expect(try tool.run("brief", "day.jsonl").output == outcome.output)
    #expect(outcome.output.contains("■ "))
  }

  @Test("JSON holds stories and ledger, and JSON Lines the same, one a line")
  func json() throws {
    let object = try tool.run("--format", "json", "day.jsonl").object()
    #expect(object["schema"] as? String == "precis/1")
    let stories = try #require(object["stories"] as? [[String: Any]])
    let lines = try tool.run("--format", "jsonl", "day.jsonl").objects()
    #expect(lines.allSatisfy { $0["schema"] as? String == "precis/1" })
    #expect(lines.dropLast().compactMap { $0["story"] as? String } == stories.compactMap { $0["story"] as? String })
    #expect(lines.last?["ledger"] as? NSDictionary == object["ledger"] as? NSDictionary)
    for story in stories {
      let keys = ["story", "title", "language", "articles", "sentences", "entities", "figures", "disagreements"]
      #expect(Set(story.keys).isSuperset(of: keys))
      for sentence in try #require(story["sentences"] as? [[String: Any]]) {
        #expect(Set(sentence.keys).isSuperset(of: ["text", "article", "start", "end", "score", "support", "novel"]))
      }
    }
  }

  @Test("the ledger accounts for every input, and its counts add up")
  func ledger() throws {
    try tool.write("", to: "empty.txt")
    try tool.write(String(repeating: "x", count: 2000), to: "large.txt")
    let outcome = try tool.run(
      "--format", "json", "--max-article-bytes", "1000", "day.jsonl", "empty.txt", "large.txt", "missing.txt",
      "day.jsonl")
    #expect(outcome.exitCode == 2)
    let ledger = try #require(try outcome.object()["ledger"] as? [String: Any])
    let statuses = ["used", "story", "duplicate", "not-article", "other-language", "too-large", "unreadable"]
    let counts = statuses.map { ledger[$0] as? Int ?? -1 }
    #expect(ledger["inputs"] as? Int == 9)
    #expect(counts.reduce(0, +) == 9)
    let entries = try #require(ledger["articles"] as? [[String: Any]])
    func entry(_ id: String) -> [String: Any]? { entries.first { $0["id"] as? String == id } }
    #expect(entry("empty.txt")?["status"] as? String == "not-article")
    #expect(entry("large.txt")?["status"] as? String == "too-large")
    #expect(entry("missing.txt")?["status"] as? String == "unreadable")
    #expect(entry("missing.txt")?["reason"] as? String == "no such file: check the path")
    #expect(entries.filter { $0["status"] as? String == "duplicate" }.count == 3)
  }

  @Test("a repeated id is in the ledger and on standard error, once, with its line")
  func repeatedID() throws {
    try tool.write(
      try Articles.record(["id": "x", "text": Articles.storm])
        + Articles.record(["id": "x", "text": Articles.library]),
      to: "r.jsonl")
    let outcome = try tool.run("--format", "jsonl", "r.jsonl")
    #expect(outcome.exitCode == 2)
    #expect(outcome.messageLines.count == 1)
    #expect(
      outcome.messages.hasPrefix("precis: r.jsonl:2: a different article with the id “x”")
        || outcome.messages.hasPrefix("precis: r.jsonl:1: "))
    let ledger = try #require(try outcome.objects().last?["ledger"] as? [String: Any])
    #expect(ledger["inputs"] as? Int == 2)
    #expect(ledger["unreadable"] as? Int == 1)
  }

  @Test("a date that cannot be read is reported with its line, and fails nothing")
  func unreadableDate() throws {
    let record = try Articles.record(["id": "x", "text": Articles.storm, "date": "one of these days"])
    let outcome = try tool.run("--format", "jsonl", input: record)
    #expect(outcome.exitCode == 0)
    #expect(outcome.messages.hasPrefix("precis: -:1: the date “one of these days” cannot be read"))
    #expect(try tool.run(input: record).output.contains("one of these days"))
  }

  @Test(
    "a budget is a ceiling",
    arguments: [("--words", 20), ("--words", 35), ("--chars", 110), ("--sentences", 1), ("--sentences", 2)])
  func budgets(flag: String, amount: Int) throws {
    let outcome = try tool.run(flag, "\(amount)", "--format", "json", "--single-story", "day.jsonl")
    let story = try #require((try outcome.object()["stories"] as? [[String: Any]])?.first)
    let texts = CommandLineTool.Outcome.strings(story, "sentences", "text")
    let brief = texts.joined(separator: " ")
    let size =
      switch flag {
      case "--words": brief.split(whereSeparator: \.isWhitespace).count
      case "--chars": brief.unicodeScalars.count
      default: texts.count
      }
    #expect(size <= amount || texts.count == 1)
    #expect(!texts.isEmpty)
  }

  @Test("labels follow each story, or the flag", arguments: [("auto", "Ledger"), ("fr", "Registre"), ("en", "Ledger")])
  func labels(choice: String, ledger: String) throws {
    let outcome = try tool.run("--labels", choice, input: try Articles.record(["id": "x", "text": Articles.library]))
    #expect(outcome.output.contains("\n\(ledger) · 1 "), "\(outcome.output)")
  }

  @Test("labels of the user's own are used")
  func ownLabels() throws {
    try tool.write("ledger.title\tBooks\n", to: "en/labels.tsv")
    let record = try Articles.record(["id": "x", "text": Articles.library])
    #expect(try tool.run("--lexicon", "en/labels.tsv", input: record).output.contains("\nBooks · 1 article received\n"))
  }

  @Test("stories group by a field, or all in one")
  func grouping() throws {
    func members(_ arguments: String...) throws -> [[String]] {
      let outcome = try tool.run(["--format", "json", "day.jsonl"] + arguments)
      let stories = try #require(try outcome.object()["stories"] as? [[String: Any]])
      return stories.map { CommandLineTool.Outcome.strings($0, "articles", "id") }
    }
    #expect(try members("--group-by", "event") == [["later", "storm"], ["library"]])
    #expect(try members("--single-story") == [["later", "library", "storm"]])
  }

  @Test("explanations come only if asked for")
  func explain() throws {
    let plain = try tool.run("--format", "json", "day.jsonl").output
    #expect(!plain.contains("\"explanation\""))
    #expect(!plain.contains("\"nearest_loser\""))
  }

  @Test("Markdown has headings, sentences and the ledger")
  func markdown() throws {
    let outcome = try tool.run("--format", "markdown", "--group-by", "event", "day.jsonl")
    #expect(outcome.output.hasPrefix("# "))
    #expect(outcome.output.contains("\n## "))
    #expect(outcome.output.contains("\n- "))
    #expect(outcome.output.contains("2 stories · 3 articles received"))
  }

  @Test("the order of records changes nothing", arguments: ["json", "text", "markdown"])
  func order(format: String) throws {
    let records = try Articles.records().split(separator: "\n").map { $0 + "\n" }
    let first = try tool.run("--format", format, input: records.joined())
    for order in [[2, 1, 0], [1, 2, 0], [0, 2, 1]] {
      #expect(try tool.run("--format", format, input: order.map { records[$0] }.joined()).output == first.output)
    }
  }

  @Test("the number of jobs and the process change nothing")
  func jobs() throws {
    let one = try tool.run("--jobs", "1", "--format", "json", "day.jsonl").output
    #expect(try tool.run("--jobs", "4", "--format", "json", "day.jsonl").output == one)
    #expect(try tool.run("--format", "json", "day.jsonl").output == one)
  }

  @Test("the demo briefs the sample in every format", arguments: ["text", "markdown", "json", "jsonl"])
  func demo(format: String) throws {
    let outcome = try tool.run("demo", "--format", format, "--sentences", "1")
    #expect(outcome.exitCode == 0)
    #expect(outcome.messages.isEmpty)
    #expect(outcome.output.contains("Kermorel") || outcome.output.contains("Valombre"))
  }

  @Test("the demo's articles can be had, and give the demo's brief")
  func demoArticles() throws {
    let articles = try tool.run("demo", "--articles")
    #expect(try articles.objects().count == 20)
    try tool.write(articles.output, to: "sample.jsonl")
    #expect(try tool.run("--format", "json", "sample.jsonl").output == tool.run("demo", "--format", "json").output)
  }

  @Test("the README shows a brief of the demo as it is")
  func readme() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```\n")
    let brief = try #require(blocks.first { $0.hasPrefix("■ ") })
    #expect(try tool.run("demo").output.contains(brief))
  }
}
