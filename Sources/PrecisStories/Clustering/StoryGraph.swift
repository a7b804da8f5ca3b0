import PrecisModel

/// The articles of a run that are like each other: a sparse graph, found through an inverted index.
///
/// The likeness of two articles is their cosine, lowered where it rests on few terms, times what their dates and languages
/// say. A cosine is a sum of parts, one for each term; (Σ parts)² / Σ parts² says of how many terms it would consist if all
/// had the same part (the inverse of E. H. Simpson's concentration, 1949). A rare name or number that two articles share by
/// chance makes one great part; the more articles, the more such chances. So a likeness counts in full only from log₁₀ n
/// terms on, n being the number of articles, and below in proportion.
struct StoryGraph: Sendable {
  /// That two articles are alike.
  struct Edge: Sendable {
    let first: Int
    let second: Int
    let likeness: Double
  }

  /// After so many articles the caller is asked whether to go on.
  private static let checkInterval = 256

  /// Every pair once, `first` before `second`, in ascending order of `second`.
  private(set) var edges: [Edge] = []

  /// - Complexity: O(n) in the articles, for each of which at most ``StoryWeights/postingBudget`` postings are read and
  ///   at most ``StoryWeights/neighbourLimit`` earlier articles are compared with it.
  init(
    _ articles: [ArticleSignature], vectors: StoryVectors, reading: StoryReading, weights: StoryWeights,
    checkpoint: (Int) throws(PrecisError) -> Void
  ) throws(PrecisError) {
    var index = TermIndex(counts: vectors.counts, longestList: weights.postingBudget)
    var parts = [Parts](repeating: Parts(), count: articles.count)
    var own = [Float](repeating: 0, count: vectors.counts.count)
    let breadth = max(reading.leastBreadth, weights.breadth * decimalLogarithm(of: Double(articles.count)))
    let leastSum = Float(weights.leastLikeness / 2)
    var candidates: [Int] = []
    for article in articles.indices {
      if article % Self.checkInterval == 0 { try checkpoint(article) }
      let components = vectors.components[article]
      let isComplete = components.reduce(0) { $0 + index.count(of: $1.term) } <= weights.postingBudget
      // The heaviest terms first, as far as the budget goes.
      let terms = isComplete ? components : Self.heaviestFirst(components)
      var budget = weights.postingBudget
      candidates.removeAll(keepingCapacity: true)
      for component in terms where index.count(of: component.term) <= budget {
        budget -= index.count(of: component.term)
        for posting in index.postings(of: component.term) {
          let other = Int(index.articles[posting])
          if parts[other].sum == 0 { candidates.append(other) }
          parts[other].add(component.weight * index.weights[posting])
        }
      }
      var likely = candidates.filter { parts[$0].sum >= leastSum }
      if likely.count > weights.neighbourLimit {
        likely = Self.greatestFirst(likely) { parts[$0].sum }
        likely.removeLast(likely.count - weights.neighbourLimit)
      }
      if !isComplete { for component in components { own[Int(component.term)] = component.weight } }
      for other in likely {
        var shared = parts[other]
        if !isComplete {
          shared = Parts()
          for component in vectors.components[other] where own[Int(component.term)] > 0 {
            shared.add(own[Int(component.term)] * component.weight)
          }
        }
        var likeness = shared.likeness(breadth: breadth)
        likeness *= DateEvidence.factor(articles[article].date, articles[other].date, weights: weights)
        if articles[article].language != articles[other].language { likeness *= weights.acrossLanguages }
        if likeness >= weights.leastLikeness { edges.append(Edge(first: other, second: article, likeness: likeness)) }
      }
      if !isComplete { for component in components { own[Int(component.term)] = 0 } }
      for other in candidates { parts[other] = Parts() }
      for component in components { index.add(component, article: article) }
    }
  }

  /// Terms by falling weight, those of the same weight as they were: their numbers depend on the order of adding.
  private static func heaviestFirst(_ components: [StoryVectors.Component]) -> [StoryVectors.Component] {
    greatestFirst(Array(components.indices)) { components[$0].weight }.map { components[$0] }
  }

  /// Numbers below 2³² by a falling positive quantity, then by themselves.
  ///
  /// Positive floating-point numbers are in the order of their bits, so that one integer holds both keys: several times as
  /// fast as comparing pairs.
  @inline(__always)
  private static func greatestFirst(_ numbers: [Int], by quantity: (Int) -> Float) -> [Int] {
    var keys = numbers.map { UInt64(~quantity($0).bitPattern) << 32 | UInt64(UInt32(truncatingIfNeeded: $0)) }
    keys.sort()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
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

    /// The cosine, lowered in proportion where it consists of fewer than `breadth` terms.
    func likeness(breadth: Double) -> Double {
      guard squares > 0 else { return 0 }
      let terms = Double(sum) * Double(sum) / Double(squares)
      return Double(sum) * min(1, terms / breadth)
    }
  }
}

/// For each term, the articles so far that have it, in flat arrays.
private struct TermIndex {
  /// For each term, where its list starts; the last number is where the last list ends.
  private var starts: [Int] = [0]
  private var lengths: [Int32]
  private(set) var articles: [Int32]
  private(set) var weights: [Float]

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
    weights = [Float](repeating: 0, count: total)
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
