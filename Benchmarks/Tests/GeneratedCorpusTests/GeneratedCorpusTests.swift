import Testing

@testable import GeneratedCorpus

@Suite("The generated corpus")
struct GeneratedCorpusTests {
  private let articles = Array(GeneratedCorpus(seed: 7, articleCount: 2_000))

  @Test("the same seed gives the same articles, and another seed others")
  func seeded() {
    #expect(articles == Array(GeneratedCorpus(seed: 7, articleCount: 2_000)))
    #expect(articles != Array(GeneratedCorpus(seed: 8, articleCount: 2_000)))
  }

  @Test("a longer corpus begins with the shorter one")
  func prefix() {
    #expect(Array(GeneratedCorpus(seed: 7, articleCount: 300)) == Array(articles.prefix(300)))
  }

  @Test("ids are unique, and a copy names an earlier original of its event")
  func copies() {
    var byID: [String: GeneratedArticle] = [:]
    for article in articles {
      #expect(byID.updateValue(article, forKey: article.id) == nil)
      guard let original = article.copyOf else { continue }
      #expect(byID[original]?.event == article.event)
      #expect(byID[original]?.copyOf == nil)
    }
  }

  @Test("both languages, every edit and every kind of event occur")
  func variety() {
    #expect(Set(articles.map(\.language)).count == CorpusLanguage.allCases.count)
    #expect(Set(articles.compactMap(\.edit)).count == GeneratedArticle.Edit.allCases.count)
    #expect(Set(articles.map(\.event)).count > 300)
  }

  @Test("no slot and no choice of a template is left unfilled")
  func templates() {
    for article in articles {
      #expect(!article.text.contains { "{}[]|".contains($0) && $0 != "|" }, "\(article.id): \(article.text)")
    }
  }

  @Test("a line of JSONL escapes quotation marks, backslashes and line breaks")
  func jsonLine() {
    let article = GeneratedArticle(
      id: "a", title: "Le \"titre\"", text: "un\ndeux \\", date: "2026-01-05", source: "s", language: .french, event: 3)
    #expect(
      article.jsonLine
        == #"{"id":"a","title":"Le \"titre\"","text":"un\ndeux \\","date":"2026-01-05","source":"s","lang":"fr","event":"e3"}"#
    )
  }
}
