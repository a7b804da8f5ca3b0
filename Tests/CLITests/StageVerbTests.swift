import Foundation
import Testing

@Suite("Command line: verbs of single stages")
struct StageVerbTests {
  private let tool: CommandLineTool

  init() throws {
    tool = try CommandLineTool()
    try tool.write(Articles.storm, to: "storm.txt")
    try tool.write(try Articles.records(), to: "day.jsonl")
  }

  @Test(
    "JSON Lines have one object per article, in input order, with the guaranteed keys",
    arguments: [
      ("sentences", ["id", "language", "sentences"]), ("entities", ["entities", "figures", "id", "language"]),
      ("language", ["confidence", "id", "language"]), ("extract", ["id", "language", "removed", "text"]),
      ("stories", ["id", "origin", "story"]),
    ])
  func lines(verb: String, keys: [String]) throws {
    let outcome = try tool.run(verb, "--format", "jsonl", "day.jsonl")
    #expect(outcome.exitCode == 0)
    #expect(outcome.messages.isEmpty, "\(outcome.messages)")
    let objects = try outcome.objects()
    #expect(objects.compactMap { $0["id"] as? String } == ["storm", "later", "library"])
    for object in objects { #expect(Set(object.keys).isSuperset(of: keys)) }
  }

  @Test("JSON is an array of the same objects", arguments: ["sentences", "entities", "language", "extract", "stories"])
  func array(verb: String) throws {
    let outcome = try tool.run(verb, "--format", "json", "day.jsonl")
    let array = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [NSDictionary])
    let lines = try tool.run(verb, "--format", "jsonl", "day.jsonl").objects()
    #expect(array == lines.map { $0 as NSDictionary })
    let empty = try tool.run(verb, "--format", "json", "--input-format", "jsonl")
    #expect(try JSONSerialization.jsonObject(with: Data(empty.output.utf8)) as? [NSDictionary] == [])
  }

  @Test("text names the articles where there are several")
  func headings() throws {
    #expect(try !tool.run("sentences", "storm.txt").output.contains("■"))
    let several = try tool.run("sentences", "day.jsonl").output
    #expect(several.hasPrefix("■ storm\n"))
    #expect(several.contains("\n\n■ library\nThe town library"))
  }

  @Test("each sentence is a line of text")
  func sentences() throws {
    let lines = try tool.run("sentences", "storm.txt").output.split(separator: "\n").map(String.init)
    #expect(
      lines.first == "La tempête Ysolde a traversé la baie de Kermorel mardi soir et privé de courant 12 000 foyers.")
    #expect(lines.count == 2)
  }

  @Test("a record's language overrides detection", arguments: ["fr", "en", "other"])
  func language(language: String) throws {
    let record = try Articles.record(["id": "x", "text": Articles.library, "language": language])
    for verb in ["sentences", "entities", "language", "extract"] {
      let object = try tool.run(verb, "--format", "jsonl", input: record).object()
      #expect(object["language"] as? String == language)
    }
  }

  @Test("why a name has its type is said only if asked for")
  func evidence() throws {
    let text = try Articles.record(["id": "x", "text": "Le maire Alban Tréguier vit à Paris avec Marie Curie."])
    for object in try tool.run("entities", "--format", "jsonl", input: text).objects() {
      for entity in object["entities"] as? [[String: Any]] ?? [] { #expect(entity["evidence"] == nil) }
    }
  }

  @Test("the number of jobs changes nothing", arguments: ["sentences", "entities", "stories"])
  func jobs(verb: String) throws {
    var records = ""
    for number in 0..<300 {
      records += try Articles.record(["id": "\(number)", "text": "\(Articles.storm) Numéro \(number) à Brest."])
    }
    try tool.write(records, to: "many.jsonl")
    let one = try tool.run(verb, "--format", "jsonl", "--jobs", "1", "many.jsonl")
    let four = try tool.run(verb, "--format", "jsonl", "--jobs", "4", "many.jsonl")
    let any = try tool.run(verb, "--format", "jsonl", "many.jsonl")
    #expect(one.output == four.output)
    #expect(one.output == any.output)
    #expect(try one.objects().count == 300)
  }

  @Test("long sentences are split where the limit says")
  func sentenceLimit() throws {
    try tool.write(String(repeating: "mot ", count: 500) + "fin.", to: "long.txt")
    let whole = try tool.run("sentences", "--format", "jsonl", "long.txt").object()
    let split = try tool.run("sentences", "--format", "jsonl", "--max-sentence-bytes", "100", "long.txt").object()
    #expect(CommandLineTool.Outcome.strings(whole, "sentences", "text").count == 1)
    let pieces = CommandLineTool.Outcome.strings(split, "sentences", "text")
    #expect(pieces.count > 15)
    #expect(pieces.allSatisfy { $0.utf8.count <= 100 })
  }

  @Test("an abbreviation of the user's own does not end a sentence, from a file or a folder")
  func lexicon() throws {
    try tool.write("Le dépt. Marine est fermé.", to: "a.txt")
    try tool.write("# columns: abbreviation\tkind\ndépt.\tnever\n", to: "mine/fr/abbreviations.tsv")
    for path in ["mine/fr/abbreviations.tsv", "mine", "mine/"] {
      let outcome = try tool.run("sentences", "--lexicon", path, "a.txt")
      #expect(outcome.exitCode == 0, "\(outcome.messages)")
      #expect(outcome.output == "Le dépt. Marine est fermé.\n")
    }
  }

  @Test("stories group by a field, or all in one")
  func grouping() throws {
    func stories(_ arguments: String...) throws -> [String] {
      try tool.run(["stories", "--format", "jsonl", "day.jsonl"] + arguments).objects().compactMap {
        $0["story"] as? String
      }
    }
    #expect(try stories("--group-by", "event") == ["tempête", "tempête", "library"])
    #expect(try stories("--group-by", "n") == ["1", "1", "2"])
    #expect(Set(try stories("--single-story")).count == 1)
    #expect(Set(try stories("--group-by", "missing")).count == 3)
  }

  @Test("of different articles with one id, the same one is kept whatever the order")
  func repeatedIDs() throws {
    let records = [
      try Articles.record(["id": "x", "text": Articles.storm]),
      try Articles.record(["id": "x", "text": Articles.library]),
    ]
    let outcomes = [
      try tool.run("stories", "--format", "jsonl", input: records.joined()),
      try tool.run("stories", "--format", "jsonl", input: records.reversed().joined()),
    ]
    #expect(outcomes[0].output == outcomes[1].output)
    #expect(outcomes.allSatisfy { $0.exitCode == 2 })
    #expect(outcomes[0].messages.hasPrefix("precis: -:1: a different article with the id “x”"))
  }
}
