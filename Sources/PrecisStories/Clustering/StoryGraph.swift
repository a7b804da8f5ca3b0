import PrecisModel

/// The articles of a run that are like each other: a sparse graph, found through an inverted index.
///
/// The likeness of two articles is their cosine, lowered where it rests on few terms, times what their dates and languages
/// say. A cosine is a sum of parts, one for each term; (Σ parts)² / Σ parts² says of how many terms it would consist if all
/// had the same part (the inverse of E. H. Simpson's concentration, 1949). A rare name or number that two articles share by
/// chance makes one great part; the more articles, the more such chances. So a likeness counts in full only from log₁₀ n
/// terms on, n being the number of articles of the days in question (``DateWindows``), and below in proportion. Terms are
/// beginnings of words; a likeness that consists of few is confirmed: names count only if their endings agree, too.
package struct StoryGraph: Sendable {
  /// That two articles are alike.
  package struct Edge: Sendable, Equatable {
    let first: Int
    let second: Int
    let likeness: Double
  }

  /// Every pair once, `first` before `second`, in ascending order of `second`.
  let edges: [Edge]

  /// - Complexity: O(n) in the articles, for each of which at most ``StoryWeights/postingBudget`` postings are read and
  ///   at most ``StoryWeights/neighbourLimit`` earlier articles are compared with it.
  init(_ articles: ComparedArticles) {
    var comparison = StoryComparison(articles)
    edges = comparison.edges(of: articles.languages.indices)
  }

  /// The parts of a cosine, summed up.
  struct Parts: Sendable {
    private(set) var sum: Float = 0
    private(set) var squares: Float = 0

    @inline(__always)
    mutating func add(_ part: Float) {
      sum += part
      squares += part * part
    }

    /// Of how many terms the cosine would consist if all had the same part.
    var termCount: Double { squares > 0 ? Double(sum) * Double(sum) / Double(squares) : 0 }

    /// The cosine, lowered in proportion where it consists of fewer than `breadth` terms.
    func likeness(breadth: Double) -> Double {
      Double(sum) * min(1, termCount / breadth)
    }
  }
}
