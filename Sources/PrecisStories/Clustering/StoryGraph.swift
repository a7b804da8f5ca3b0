import PrecisModel

/// The articles of a run that are like each other: a sparse graph, found through an inverted index.
///
/// The likeness of two articles is their cosine, lowered where it rests on few terms, times what their dates and languages
/// say. A cosine is a sum of parts, one for each term; (Σ parts)² / Σ parts² says of how many terms it would consist if all
/// had the same part (the inverse of E. H. Simpson's concentration, 1949). A rare name or number that two articles share by
/// chance makes one great part; the more articles, the more such chances. So a likeness counts in full only from log₁₀ n
/// terms on, n being the number of articles of the days in question (``DateWindows``), and below in proportion. Terms are
/// beginnings of words; a likeness that consists of few is confirmed: names count only if their endings agree, too.
struct StoryGraph: Sendable {
  /// That two articles are alike.
  struct Edge: Sendable {
    let first: Int
    let second: Int
    let likeness: Double
  }

  /// Every pair once, `first` before `second`, in ascending order of `second`.
  private(set) var edges: [Edge] = []

  /// After so many articles the caller is asked whether to go on.
  private static let checkInterval = 256

  private let articles: [ArticleSignature]
  private let vectors: StoryVectors
  private let reading: StoryReading
  private let weights: StoryWeights
  private let windows: DateWindows
  private var index: TermIndex
  /// For each article, what it shares with the one that is being compared; empty between two.
  private var parts: [Parts]
  /// For each term, its component in the article that is being compared; of weight 0 between two.
  private var own: [StoryVectors.Component]

  /// - Complexity: O(n) in the articles, for each of which at most ``StoryWeights/postingBudget`` postings are read and
  ///   at most ``StoryWeights/neighbourLimit`` earlier articles are compared with it.
  init(
    _ articles: [ArticleSignature], vectors: StoryVectors, reading: StoryReading, weights: StoryWeights,
    checkpoint: (Int) throws(PrecisError) -> Void = { _ in }
  ) throws(PrecisError) {
    self.articles = articles
    self.vectors = vectors
    self.reading = reading
    self.weights = weights
    windows = DateWindows(articles.map(\.date))
    index = TermIndex(counts: vectors.counts, longestList: weights.postingBudget)
    parts = [Parts](repeating: Parts(), count: articles.count)
    own = [StoryVectors.Component](repeating: .none, count: vectors.counts.count)
    for article in articles.indices {
      if article % Self.checkInterval == 0 { try checkpoint(article) }
      compare(article)
    }
    index = TermIndex(counts: [], longestList: 0)
    parts = []
    own = []
  }

  /// Adds the edges between an article and earlier ones, and the article to the index.
  private mutating func compare(_ article: Int) {
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
        if parts[other].sum == 0 { candidates.append(other) }
        parts[other].add(component.weight * index.weights[posting])
      }
    }
    let leastSum = Float(weights.leastLikeness / 2)
    var likely = candidates.filter { parts[$0].sum >= leastSum }
    if likely.count > weights.neighbourLimit {
      likely = Self.greatestFirst(likely) { parts[$0].sum }
      likely.removeLast(likely.count - weights.neighbourLimit)
    }
    if !likely.isEmpty {
      for component in components { own[Int(component.term)] = component }
      for other in likely {
        let likeness = likeness(article, other, shared: isComplete ? parts[other] : shared(with: other))
        if likeness >= weights.leastLikeness { edges.append(Edge(first: other, second: article, likeness: likeness)) }
      }
      for component in components { own[Int(component.term)] = .none }
    }
    for other in candidates { parts[other] = Parts() }
    for component in components { index.add(component, article: article) }
  }

  private func likeness(_ article: Int, _ other: Int, shared: Parts) -> Double {
    let isAcrossLanguages = articles[article].language != articles[other].language
    let (date, otherDate) = (articles[article].date, articles[other].date)
    let breadth = max(
      reading.leastBreadth,
      weights.breadth * (isAcrossLanguages ? weights.breadthAcrossLanguages : 1)
        * decimalLogarithm(of: Double(windows.articleCount(date, otherDate))))
    let shared = shared.termCount < weights.confirmedBreadth * breadth ? confirmed(with: other) : shared
    return shared.likeness(breadth: breadth) * DateEvidence.factor(date, otherDate, weights: weights)
      * (isAcrossLanguages ? weights.acrossLanguages : 1)
  }

  /// All that the article that is being compared shares with another one.
  private func shared(with other: Int) -> Parts {
    var shared = Parts()
    for component in vectors.components[other] { shared.add(own[Int(component.term)].weight * component.weight) }
    return shared
  }

  /// The same without names whose beginnings alone agree.
  private func confirmed(with other: Int) -> Parts {
    var shared = Parts()
    for component in vectors.components[other] {
      let term = Int(component.term)
      guard !vectors.isName[term] || own[term].ending.agrees(with: component.ending) else { continue }
      shared.add(own[term].weight * component.weight)
    }
    return shared
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

    /// Of how many terms the cosine would consist if all had the same part.
    var termCount: Double { squares > 0 ? Double(sum) * Double(sum) / Double(squares) : 0 }

    /// The cosine, lowered in proportion where it consists of fewer than `breadth` terms.
    func likeness(breadth: Double) -> Double {
      Double(sum) * min(1, termCount / breadth)
    }
  }
}
