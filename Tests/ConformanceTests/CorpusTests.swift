import Foundation
import Precis
import Testing

/// Five real articles about one ministry, which may not be part of this project: they are looked for beside it.
enum Corpus {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("../shared/corpus/morocco-qatar").standardizedFileURL

  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  static func articles() throws -> [Article] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .map { Article(id: String($0.lastPathComponent.prefix(3)), content: [UInt8](try Data(contentsOf: $0))) }
  }
}

@Suite(
  "Five real articles",
  .enabled(if: Corpus.isThere, "skipped: the articles of ../shared/corpus are not there"))
struct CorpusTests {
  @Test("make three stories, in whatever order they come")
  func stories() async throws {
    let articles = try Corpus.articles()
    for order in [articles, articles.reversed(), articles.sorted { $0.content.count < $1.content.count }] {
      let briefs = try await Summarizer().briefs(of: order)
      #expect(briefs.map { $0.articles.map(\.id) } == [["000", "001", "002"], ["003"], ["004"]])
    }
  }

  @Test(
    "leave no line of the page around them in any brief",
    arguments: [
      "Laisser un commentaire", "Your email address", "GRATUITEMENT", "maxresdefault", "Jean Materne Zambo", "Top News",
      "31AA4644", "Sothema", "Majorelle", "1-54", "avortement", "Dans la même rubrique", "L'Opinion Maroc",
      "Rédigé par",
    ])
  func boilerplate(phrase: String) async throws {
    var options = Options()
    options.budget = .words(2_000)
    for brief in try await Summarizer(options: options).briefs(of: Corpus.articles()) {
      #expect(!brief.sentences.contains { $0.text.contains(phrase) })
      #expect(!brief.articles.flatMap(\.adds).contains { $0.text.contains(phrase) })
    }
  }

  @Test("give the first story a brief of 120 words that says who, when and where, from each of its articles")
  func firstBrief() async throws {
    let brief = try #require(try await Summarizer().briefs(of: Corpus.articles()).first)
    let text = brief.sentences.map(\.text).joined(separator: " ")
    #expect(text.split(whereSeparator: \.isWhitespace).count <= 120)
    for word in ["Seghrouchni", "Mohammed Bin Ali Al Mannai", "Qatar", "Doha"] { #expect(text.contains(word)) }
    #expect(text.contains("Maroc") || text.contains("marocain"))
    #expect(text.contains("2026") || text.contains("Dimanche") || text.contains("dimanche"))
    #expect(Set(brief.sentences.map(\.article)) == ["000", "001", "002"])
  }

  @Test("quote their bytes exactly")
  func quotations() async throws {
    let articles = try Corpus.articles()
    for brief in try await Summarizer().briefs(of: articles) {
      for sentence in brief.sentences {
        let article = try #require(articles.first { $0.id == sentence.article })
        let citation = Citation(
          text: sentence.text, article: article.id, range: sentence.range, charset: "utf-8", format: .text)
        #expect(Verifier().check(citation, in: article) == nil)
      }
    }
  }
}
