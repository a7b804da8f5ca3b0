import GeneratedCorpus
import Precis

/// The text that is measured over, in memory before any clock runs: generated articles, or real ones.
public struct Workload: Sendable {
  /// The articles, as the library takes them.
  public var articles: [Article]
  /// What each article is written in, for stages that are told.
  var languages: [Language]
  /// The same articles, one after the other, for yardsticks that know no articles.
  public var text: [UInt8]

  /// The first `articleCount` articles that `seed` decides.
  public init(seed: UInt64, articleCount: Int) {
    let generated = Array(GeneratedCorpus(seed: seed, articleCount: articleCount))
    self.init(
      articles: generated.map {
        Article(id: $0.id, text: $0.text, title: $0.title, date: $0.date, source: $0.source)
      },
      languages: generated.map { $0.language == .french ? .french : .english })
  }

  init(articles: [Article], languages: [Language]) {
    self.articles = articles
    self.languages = languages
    text = articles.flatMap(\.content)
  }

  /// Megabytes (10⁶ bytes) of article text.
  public var megabytes: Double {
    Double(text.count) / 1_000_000
  }
}
