import PrecisModel

/// The articles of a run that are like each other: a sparse graph, found through an inverted index.
struct StoryGraph: Sendable {
  /// That two articles are alike.
  struct Edge: Sendable {
    let first: Int
    let second: Int
    /// The cosine of both, times what their dates and languages say.
    let likeness: Double
  }

  /// After so many articles the caller is asked whether to go on.
  private static let checkInterval = 256

  /// Every pair once, `first` before `second`, in ascending order of `second`.
  private(set) var edges: [Edge] = []

  /// - Complexity: O(n) in the articles, for each of which at most ``StoryWeights/postingBudget`` postings are read and
  ///   at most ``StoryWeights/neighbourLimit`` earlier articles are compared with it.
  init(
    _ articles: [ArticleSignature], vectors: StoryVectors, weights: StoryWeights,
    checkpoint: (Int) throws(PrecisError) -> Void
  ) throws(PrecisError) {
    var index = TermIndex(counts: vectors.counts, longestList: weights.postingBudget)
    var sums = [Double](repeating: 0, count: articles.count)
    var own = [Double](repeating: 0, count: vectors.counts.count)
    for article in articles.indices {
      if article % Self.checkInterval == 0 { try checkpoint(article) }
      let components = vectors.components[article]
      let isComplete = components.reduce(0) { $0 + index.count(of: $1.term) } <= weights.postingBudget
      // The heaviest terms first, as far as the budget goes.
      let terms = isComplete ? components : Self.heaviestFirst(components)
      var budget = weights.postingBudget
      var candidates: [Int] = []
      for component in terms where index.count(of: component.term) <= budget {
        budget -= index.count(of: component.term)
        for posting in index.postings(of: component.term) {
          let other = Int(index.articles[posting])
          if sums[other] == 0 { candidates.append(other) }
          sums[other] += component.weight * index.weights[posting]
        }
      }
      var likely = candidates.filter { sums[$0] >= weights.leastLikeness / 2 }
      if likely.count > weights.neighbourLimit {
        likely.sort { (sums[$1], $0) < (sums[$0], $1) }
        likely.removeLast(likely.count - weights.neighbourLimit)
      }
      if !isComplete { for component in components { own[Int(component.term)] = component.weight } }
      for other in likely {
        var likeness = sums[other]
        if !isComplete {
          likeness = vectors.components[other].reduce(0) { $0 + own[Int($1.term)] * $1.weight }
        }
        likeness *= DateEvidence.factor(articles[article].date, articles[other].date, weights: weights)
        if articles[article].language != articles[other].language {
          likeness *= weights.acrossLanguages
        }
        if likeness >= weights.leastLikeness { edges.append(Edge(first: other, second: article, likeness: likeness)) }
      }
      if !isComplete { for component in components { own[Int(component.term)] = 0 } }
      for other in candidates { sums[other] = 0 }
      for component in components { index.add(component, article: article) }
    }
  }

  /// Terms by falling weight, those of the same weight as they were: their numbers depend on the order of adding.
  private static func heaviestFirst(_ components: [StoryVectors.Component]) -> [StoryVectors.Component] {
    components.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
  }
}

/// For each term, the articles so far that have it, in flat arrays.
private struct TermIndex {
  /// For each term, where its list starts; the last number is where the last list ends.
  private var starts: [Int] = [0]
  private var lengths: [Int32]
  private(set) var articles: [Int32]
  private(set) var weights: [Double]

  /// Terms of one article alone tell nothing, and those of more than `longestList` too little: they get no list.
  init(counts: [Int32], longestList: Int) {
    starts.reserveCapacity(counts.count + 1)
    var total = 0
    for count in counts {
      if count > 1, count <= longestList { total += Int(count) }
      starts.append(total)
    }
    lengths = [Int32](repeating: 0, count: counts.count)
    articles = [Int32](repeating: 0, count: total)
    weights = [Double](repeating: 0, count: total)
  }

  /// The number of articles so far that have the term.
  @inline(__always)
  func count(of term: Int32) -> Int { Int(lengths[Int(term)]) }

  /// Where the articles of the term stand, and their weights.
  @inline(__always)
  func postings(of term: Int32) -> Range<Int> {
    let start = starts[Int(term)]
    return start..<start + count(of: term)
  }

  mutating func add(_ component: StoryVectors.Component, article: Int) {
    let term = Int(component.term)
    let posting = starts[term] + Int(lengths[term])
    guard posting < starts[term + 1] else { return }
    articles[posting] = Int32(truncatingIfNeeded: article)
    weights[posting] = component.weight
    lengths[term] += 1
  }
}
