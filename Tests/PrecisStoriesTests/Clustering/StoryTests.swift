import PrecisLexicons
import PrecisModel
import PrecisText
import Testing

@testable import PrecisStories

@Suite("Stories")
struct StoryTests {
  /// Two events told by several articles each, one of them in both languages, a copy, and two articles that stand alone.
  static let articles = [
    Article(id: "a", text: Samples.ferry, date: "2026-02-01"),
    Article(id: "b", text: Samples.ferryInquiry, date: "2026-02-02"),
    Article(id: "c", text: Samples.ferryEnglish, date: "2026-02-01"),
    Article(id: "d", text: Samples.captainAward, date: "2026-01-10"),
    Article(id: "e", text: Samples.orchard, date: "2026-02-02"),
    Article(id: "f", text: Samples.ferrySentences[1...5].joined(separator: "\n"), date: "2026-02-03"),
  ]

  @Test("articles about one event are one story, in two languages and with their copies")
  func event() throws {
    let grouping = Documents.grouper.group(try Documents.reading(Self.articles))
    #expect(grouping.stories.map(\.members) == [[0, 1, 2, 5], [3], [4]])
    #expect(grouping.duplicates[5]?.kept == 0)
  }

  @Test("two events about one person stay two, with and without dates")
  func onePerson() throws {
    let dated = Documents.grouper.group(try Documents.reading([Self.articles[1], Self.articles[3]]))
    #expect(dated.stories.count == 2)
    let undated = Documents.grouper.group(try Documents.reading([Samples.ferryInquiry, Samples.captainAward]))
    #expect(undated.stories.count == 2)
  }

  @Test("two articles are enough for a story")
  func twoArticles() throws {
    let same = Documents.grouper.group(try Documents.reading([Samples.ferry, Samples.ferryInquiry]))
    #expect(same.stories.count == 1)
    let different = Documents.grouper.group(try Documents.reading([Samples.ferryInquiry, Samples.orchard]))
    #expect(different.stories.count == 2)
  }

  @Test(
    "what ties two articles is told however stories are made",
    arguments: [ArticleIndex.Stories.byContent, .byGroup, .single])
  func ties(stories: ArticleIndex.Stories) throws {
    let reader = SignatureReader(detail: .explained)
    var index = ArticleIndex()
    var articles = Self.articles
    for place in articles.indices { articles[place].group = place == 4 ? "orchard" : "ferry" }
    for document in try Documents.reading(articles) {
      index.add(reader.signature(of: document, Documents.reader.unreadWords))
    }
    let ties = try index.grouping(stories, detail: .explained).ties
    #expect(ties[1].contains { $0.article == "a" && $0.names.contains("Kervoal") })
    #expect(ties[4].isEmpty && ties[5].isEmpty)  // one stands alone, one is a copy
    #expect(try index.grouping(stories).ties.allSatisfy(\.isEmpty))
  }

  @Test("the order of the articles makes no difference", arguments: [1, 2, 3] as [UInt64])
  func order(seed: UInt64) throws {
    let documents = try Documents.reading(Self.articles)
    let expected = Self.table(Documents.grouper.group(documents), documents)
    var generator = FixedGenerator(state: seed)
    let shuffled = documents.shuffled(using: &generator)
    #expect(Self.table(Documents.grouper.group(shuffled), shuffled) == expected)
  }

  /// For each document, in order of id: its story, the kept copy and the origin, by their ids.
  private static func table(_ grouping: Grouping, _ documents: [ExtractedArticle]) -> [String] {
    let stories = grouping.storyIDs(count: documents.count)
    return documents.indices.map { index in
      let kept = grouping.duplicates[index].map { documents[$0.kept].id } ?? "-"
      return "\(documents[index].id) \(stories[index]) \(kept) \(documents[grouping.origins[index]].id)"
    }.sorted()
  }

  @Test("every document is in exactly one story, and stories come in order of their first document")
  func partition() throws {
    let grouping = Documents.grouper.group(try Documents.reading(Self.articles))
    #expect(grouping.stories.flatMap(\.members).sorted() == Array(Self.articles.indices))
    #expect(grouping.stories.compactMap(\.members.first) == grouping.stories.compactMap(\.members.first).sorted())
  }
}
