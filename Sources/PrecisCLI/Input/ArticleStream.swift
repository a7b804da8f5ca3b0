import Precis

/// Hands out the articles that can be read, and says which cannot.
struct ArticleStream {
  private var reader: InputReader
  private var contents: [String: ContentFingerprint] = [:]
  private var progress = Progress()
  private var readCount = 0
  /// How many inputs could not be read so far.
  private(set) var failureCount = 0
  /// Whether everything has been handed out.
  private(set) var isAtEnd = false
  private var ahead: Article?

  init(reader: InputReader) {
    self.reader = reader
    ahead = nextReadable()
  }

  /// The next articles, at least one unless all have been handed out.
  mutating func batch(count: Int, bytes: Int) -> [Article] {
    var batch: [Article] = []
    var byteCount = 0
    while let article = ahead, batch.count < count, byteCount < bytes {
      batch.append(article)
      byteCount += article.content.count
      ahead = nextReadable()
    }
    isAtEnd = ahead == nil
    return batch
  }

  private mutating func nextReadable() -> Article? {
    while let input = reader.next() {
      switch input {
      case .failure(let failure): fail(failure)
      case .article(let article, let location):
        let content = ContentFingerprint(of: article)
        guard contents[article.id, default: content].hasSameContent(as: content) else {
          fail(InputFailure(repeatedID: article.id, location: location))
          continue
        }
        contents[article.id] = content
        readCount += 1
        progress.show(articles: readCount)
        return article
      }
    }
    return nil
  }

  private mutating func fail(_ failure: InputFailure) {
    failureCount += 1
    Messages.show(failure)
  }
}
