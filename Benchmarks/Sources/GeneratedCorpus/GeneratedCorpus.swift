/// A corpus of French and English news that never happened: events, independent reports of them, copies and boilerplate, with
/// the truth about each article. The same seed gives the same corpus; its first articles do not depend on how many follow.
///
/// Articles come as on a news wire: those of a few dozen events are mixed. Memory is bounded by those events, whatever the
/// number of articles.
public struct GeneratedCorpus: Sequence, Sendable {
  /// Decides every choice.
  public var seed: UInt64
  /// How many articles the corpus has.
  public var articleCount: Int

  /// Makes the corpus that `seed` decides; nothing is written before an article is asked for.
  public init(seed: UInt64, articleCount: Int) {
    self.seed = seed
    self.articleCount = articleCount
  }

  /// Starts at the first article.
  public func makeIterator() -> Iterator {
    Iterator(seed: seed, remaining: articleCount)
  }

  /// Gives the articles one by one.
  public struct Iterator: IteratorProtocol {
    /// Events whose articles are mixed.
    private static let eventsAtOnce = 48

    private let seed: UInt64
    private var remaining: Int
    private var nextEvent = 0
    private var ready: [GeneratedArticle] = []

    init(seed: UInt64, remaining: Int) {
      self.seed = seed
      self.remaining = remaining
    }

    /// The next article; nil after the last.
    public mutating func next() -> GeneratedArticle? {
      guard remaining > 0 else { return nil }
      remaining -= 1
      if ready.isEmpty { fill() }
      return ready.popLast()
    }

    private mutating func fill() {
      var queues: [[GeneratedArticle]] = []
      for number in nextEvent..<(nextEvent + Self.eventsAtOnce) {
        var event = EventArticles(number: number, seed: seed)
        queues.append(event.articles().reversed())
      }
      nextEvent += Self.eventsAtOnce
      while queues.contains(where: { !$0.isEmpty }) {
        for index in queues.indices {
          if let article = queues[index].popLast() { ready.append(article) }
        }
      }
      ready.reverse()
    }
  }
}
