import PrecisModel
import PrecisText

/// The articles of a run that are like each other: a sparse graph, found through an inverted index.
struct StoryGraph: Sendable {
  /// That two articles are alike.
  struct Edge: Sendable {
    let first: Int
    let second: Int
    /// The cosine of both, times what their dates and languages say.
    let likeness: Double
  }

  /// Every pair once, `first` before `second`, in ascending order.
  let edges: [Edge]

  /// - Complexity: O(n) in the articles, each with at most ``StoryWeights/postingBudget`` postings and
  ///   ``StoryWeights/neighbourLimit`` neighbours.
  init(_ documents: [Document], vectors: StoryVectors, weights: StoryWeights) {
    let postings = Self.postings(vectors, articles: documents.count, limit: weights.postingBudget)
    var sums = [Double](repeating: 0, count: documents.count)
    var pairs: [(first: Int32, second: Int32)] = []
    for article in documents.indices {
      // The heaviest terms first, as far as the budget goes.
      let components = vectors.components[article].filter { !postings.list(of: $0.term).isEmpty }
        .sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
      var budget = weights.postingBudget
      var candidates: [Int] = []
      for component in components {
        let list = postings.list(of: component.term)
        guard list.count <= budget else { continue }
        budget -= list.count
        for posting in list {
          let other = Int(posting.article)
          guard other != article else { continue }
          if sums[other] == 0 { candidates.append(other) }
          sums[other] += component.weight * posting.weight
        }
      }
      var likely = candidates.filter { sums[$0] >= weights.leastLikeness / 2 }
      if likely.count > weights.neighbourLimit {
        likely.sort { (sums[$1], $0) < (sums[$0], $1) }
        likely.removeLast(likely.count - weights.neighbourLimit)
      }
      for other in candidates { sums[other] = 0 }
      for other in likely {
        pairs.append((Int32(truncatingIfNeeded: min(article, other)), Int32(truncatingIfNeeded: max(article, other))))
      }
    }
    pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }

    var edges: [Edge] = []
    var previous: (first: Int32, second: Int32) = (-1, -1)
    for pair in pairs where pair != previous {
      previous = pair
      let (first, second) = (Int(pair.first), Int(pair.second))
      var likeness = vectors.cosine(first, second)
      likeness *= DateEvidence.factor(documents[first].date, documents[second].date, weights: weights)
      if documents[first].language.language != documents[second].language.language {
        likeness *= weights.acrossLanguages
      }
      if likeness >= weights.leastLikeness { edges.append(Edge(first: first, second: second, likeness: likeness)) }
    }
    self.edges = edges
  }

  /// For each term, the articles that have it, in flat arrays.
  private struct Postings {
    struct Posting {
      let article: Int32
      let weight: Double
    }

    var starts: [Int]
    var all: [Posting]

    func list(of term: Int32) -> ArraySlice<Posting> { all[starts[Int(term)]..<starts[Int(term) + 1]] }
  }

  /// Terms of one article alone, and of more than `limit`, get an empty list.
  private static func postings(_ vectors: StoryVectors, articles: Int, limit: Int) -> Postings {
    var starts = [0]
    starts.reserveCapacity(vectors.counts.count + 1)
    var total = 0
    for count in vectors.counts {
      if count > 1, count <= limit { total += Int(count) }
      starts.append(total)
    }
    var all = [Postings.Posting](repeating: .init(article: 0, weight: 0), count: total)
    var next = starts
    for (article, components) in vectors.components.enumerated() {
      for component in components {
        let term = Int(component.term)
        guard starts[term + 1] > starts[term] else { continue }
        all[next[term]] = .init(article: Int32(truncatingIfNeeded: article), weight: component.weight)
        next[term] += 1
      }
    }
    return Postings(starts: starts, all: all)
  }
}
