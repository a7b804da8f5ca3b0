import Precis

/// All that was read for a run over several articles: what can be used, and what cannot.
struct CollectedInput {
  /// The articles in order of input, those with a repeated id included.
  private(set) var articles: [Article] = []
  /// Which of `articles` have the id of another one that is kept in their place.
  private(set) var rejected: Set<Int> = []
  /// Entries for what could not be read.
  private(set) var unread: [LedgerEntry] = []
  private var locations: [String: String] = [:]

  /// Reads to the end; says on standard error what cannot be read, and which ids are taken.
  init(reader: consuming InputReader) {
    var reader = reader
    var progress = Progress()
    var places: [String] = []
    while let input = reader.next() {
      switch input {
      case .article(let article, let location):
        articles.append(article)
        places.append(location)
        progress.show(articles: articles.count)
      case .failure(let failure):
        unread.append(LedgerEntry(id: failure.id, status: failure.status, reason: failure.message))
        Messages.show(failure)
      }
    }
    Progress.clear()
    rejectRepeatedIDs(places)
  }

  /// Whether some input failed.
  var hasFailures: Bool { !unread.isEmpty || !rejected.isEmpty }

  /// Where the article with this id was read, for messages.
  func location(of id: String) -> String { locations[id] ?? id }

  /// Of different articles with one id, the one that the ledger counts as read is kept, whatever the order of input.
  private mutating func rejectRepeatedIDs(_ places: [String]) {
    var kept: [String: Int] = [:]
    for (index, article) in articles.enumerated() {
      guard let other = kept[article.id] else {
        kept[article.id] = index
        continue
      }
      if article.isKept(over: articles[other]) { kept[article.id] = index }
    }
    for (index, article) in articles.enumerated() {
      guard let winner = kept[article.id], winner != index else {
        locations[article.id] = places[index]
        continue
      }
      if articles[winner].content == article.content { continue }
      rejected.insert(index)
      Messages.show(InputFailure(repeatedID: article.id, location: places[index]))
    }
  }
}
