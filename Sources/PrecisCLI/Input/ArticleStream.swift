import Precis

/// Hands out the articles that can be read, and says which cannot.
struct ArticleStream {
  private let inputs: ReadAhead
  private var contents: [String: ContentFingerprint] = [:]
  /// How many inputs could not be read so far.
  private(set) var failureCount = 0
  /// A batch that was read to see whether one comes.
  private var ahead: [Article]?

  init(reader: sending InputReader, limit: ReadAhead.BatchLimit) {
    inputs = ReadAhead(reader, limit: limit)
  }

  /// The next articles; none at the end.
  mutating func batch() async -> [Article] {
    if let ahead {
      self.ahead = nil
      return ahead
    }
    while true {
      let inputs = await inputs.next()
      let articles = inputs.compactMap { readable($0) }
      if inputs.isEmpty || !articles.isEmpty { return articles }
    }
  }

  /// Whether all articles have been handed out.
  mutating func isAtEnd() async -> Bool {
    let next = await batch()
    ahead = next
    return next.isEmpty
  }

  private mutating func readable(_ input: Input) -> Article? {
    switch input {
    case .failure(let failure): fail(failure)
    case .article(let article, let location):
      let content = ContentFingerprint(of: article)
      if contents[article.id, default: content].hasSameContent(as: content) {
        contents[article.id] = content
        return article
      }
      fail(InputFailure(repeatedID: article.id, location: location))
    }
    return nil
  }

  private mutating func fail(_ failure: InputFailure) {
    failureCount += 1
    Messages.show(failure)
  }
}
