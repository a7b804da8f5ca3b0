import Synchronization

/// The comparison of articles with those before them, in parts that can be made at once.
final class StoryComparisons: Sendable {
  let articles: ComparedArticles
  /// The comparisons that are not at work: no more than there were threads at once.
  private let idle = Mutex<[Worker]>([])

  /// A comparison, used by one thread at a time.
  private final class Worker: @unchecked Sendable {
    var comparison: StoryComparison

    init(_ articles: ComparedArticles) { comparison = StoryComparison(articles) }
  }

  init(_ articles: ComparedArticles) { self.articles = articles }

  /// The number of articles.
  var count: Int { articles.languages.count }

  /// The edges between some articles and all before them, in ascending order of the later ones.
  ///
  /// - Complexity: As ``StoryComparison/edges(of:)``, if ranges are asked for in ascending order.
  func edges(of range: Range<Int>) -> [StoryGraph.Edge] {
    let worker =
      idle.withLock { idle in
        idle.lastIndex { $0.comparison.next <= range.lowerBound }.map { idle.remove(at: $0) }
      } ?? Worker(articles)
    let edges = worker.comparison.edges(of: range)
    idle.withLock { $0.append(worker) }
    return edges
  }
}
