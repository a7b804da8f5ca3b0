import Foundation
import Testing

/// What the stages must get right on the sample: the least that a change may not lose.
@Suite("The sample, stage by stage")
struct SampleQualityTests {
  private let tool: CommandLineTool
  private let brief: [String: Any]

  init() throws {
    tool = try CommandLineTool()
    brief = try tool.run("demo", "--format", "json").object()
  }

  private func stories() throws -> [[String: Any]] { try #require(brief["stories"] as? [[String: Any]]) }

  /// The story that holds an article whose id starts with `prefix`.
  private func story(of prefix: String) throws -> [String: Any] {
    try #require(try stories().first { story in articles(of: story).contains { $0.hasPrefix(prefix) } })
  }

  private func articles(of story: [String: Any]) -> [String] {
    (story["articles"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  private func text(of story: [String: Any]) -> String {
    (story["sentences"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }.joined(separator: " ")
  }

  @Test("each event is one story, in both languages, and nothing else is in it")
  func grouping() throws {
    let found = Set(try stories().map { articles(of: $0).sorted() })
    #expect(
      found == [
        [
          "biscuit-cooperative/eco-regions", "biscuit-cooperative/reveil-vezance",
          "biscuit-cooperative/voix-des-plaines",
        ],
        ["dam-evacuation/daily-meridian", "dam-evacuation/ellery-advertiser"],
        [
          "museum-heist/courier", "museum-heist/courier-arrests", "museum-heist/northwold-now",
          "museum-heist/wolds-chronicle",
        ],
        ["plastic-pellets/matin-armor"],
        [
          "sea-wind/atlantic-business", "sea-wind/courrier-lannec", "sea-wind/grand-large", "sea-wind/munster-ledger",
        ],
        [
          "tram-derailment/aph", "tram-derailment/aure-infos", "tram-derailment/deux-vallees",
          "tram-derailment/echo-aure",
        ],
      ])
  }

  @Test("copies are told from what they copy, and what is no article from what is")
  func ledger() throws {
    let ledger = try #require(brief["ledger"] as? [String: Any])
    let entries = try #require(ledger["articles"] as? [[String: Any]])
    let copies = entries.filter { $0["status"] as? String == "duplicate" }
    #expect(
      Dictionary(uniqueKeysWithValues: copies.map { ($0["id"] as? String ?? "", $0["of"] as? String ?? "") }) == [
        "tram-derailment/aure-infos": "tram-derailment/aph", "tram-derailment/deux-vallees": "tram-derailment/aph",
        "museum-heist/northwold-now": "museum-heist/courier",
      ])
    let others = entries.filter { ["not-article", "other-language"].contains($0["status"] as? String) }
    #expect(Set(others.compactMap { $0["id"] as? String }) == ["strays/error-page", "strays/faro-de-poniente"])
  }

  @Test("the figures that differ are found, and no others")
  func disagreements() throws {
    var found: [String: [[String]]] = [:]
    for story in try stories() {
      let disagreements = story["disagreements"] as? [[String: Any]] ?? []
      guard !disagreements.isEmpty, let first = articles(of: story).first?.split(separator: "/").first else { continue }
      found[String(first)] = disagreements.map { disagreement in
        (disagreement["statements"] as? [[String: Any]] ?? disagreement["values"] as? [[String: Any]] ?? [])
          .compactMap { $0["value"] as? String }.sorted()
      }.sorted { $0.description < $1.description }
    }
    #expect(
      found == ["museum-heist": [["2300000", "3100000"], ["50000", "75000"]], "tram-derailment": [["12", "14"]]])
  }

  @Test(
    "a brief says what the story turns on",
    arguments: [
      ("sea-wind", ["Keltia", "2.4 billion", "Port-Lannec"]), ("tram-derailment", ["Valombre", "12", "14", "tramway"]),
      ("museum-heist", ["Aldwyn Museum", "Skelby Torc", "arrested"]),
      ("biscuit-cooperative", ["Merlandin", "Brésac", "coopérative"]),
      ("dam-evacuation", ["Kirk Ellery", "Tarnbeck", "3,400"]),
      ("plastic-pellets", ["Hélène Kergrist", "granulés"]),
    ])
  func content(story prefix: String, words: [String]) throws {
    let text = text(of: try story(of: prefix))
    for word in words { #expect(text.contains(word), "\(word) is missing in: \(text)") }
  }

  @Test("no line of the pages around the articles is in a brief")
  func boilerplate() throws {
    let text = try stories().map { self.text(of: $0) }.joined(separator: "\n")
    for furniture in [
      "commentaire", "Facebook", "newsletter", "Newsletter", "cookies", "Lire aussi", "Advertisement", "![", "©",
      "Your email", "Subscribe", "RELATED",
    ] {
      #expect(!text.contains(furniture), "\(furniture)")
    }
  }

  @Test("headlines and dates that stand in the text are found")
  func mastheads() throws {
    try tool.write(try tool.run("demo", "--articles").output, to: "sample.jsonl")
    let extractions = try tool.run("extract", "--format", "jsonl", "sample.jsonl").objects()
    func value(_ key: String, _ id: String) -> String? {
      extractions.first { $0["id"] as? String == id }?[key] as? String
    }
    #expect(
      value("title", "museum-heist/northwold-now")
        == "Harrowmere museum raid: masked gang takes £2.3 million gold hoard")
    #expect(value("date", "museum-heist/northwold-now")?.hasPrefix("2026-03-11") == true)
    #expect(value("date", "sea-wind/courrier-lannec")?.hasPrefix("2026-03-12") == true)
    #expect(value("date", "dam-evacuation/ellery-advertiser")?.hasPrefix("2026-03-12") == true)
  }
}
