import PrecisModel

/// Compares the articles of a run, one after the other, with those before them; see ``StoryGraph``.
///
/// The memory is the value's own: parts and room among the candidates for each article, weights and endings for each term. Numbers of articles and terms
/// come from the vectors and the index over them, which have no others.
struct StoryComparison: ~Copyable {
  private let articles: ComparedArticles
  /// The first article that is not counted in ``counts``.
  private(set) var next = 0
  /// For each term, how many postings of it stand for articles before ``next``.
  private let counts: UnsafeMutablePointer<Int32>
  /// For each article, what it shares with the one that is being compared; empty between two.
  private let parts: UnsafeMutablePointer<StoryGraph.Parts>
  /// For each term, its weight in the article that is being compared; 0 between two.
  private let ownWeights: UnsafeMutablePointer<Float>
  /// For each term of the article that is being compared, how the name ends that it is part of.
  private let ownEndings: UnsafeMutablePointer<WordEnding>
  /// The articles that share a term with the one that is being compared, of which the first ``candidateCount`` are set.
  private let candidates: UnsafeMutablePointer<Int32>
  private var candidateCount = 0
  private var likely: [Int] = []
  private var keys: [UInt64] = []

  init(_ articles: ComparedArticles) {
    self.articles = articles
    parts = .allocate(capacity: max(1, articles.languages.count))
    parts.initialize(repeating: StoryGraph.Parts(), count: articles.languages.count)
    // One more than there are articles, for the place behind the last one is written too.
    candidates = .allocate(capacity: articles.languages.count + 1)
    let termCount = max(1, articles.vectors.counts.count)
    counts = .allocate(capacity: termCount)
    counts.initialize(repeating: 0, count: termCount)
    ownWeights = .allocate(capacity: termCount)
    ownWeights.initialize(repeating: 0, count: termCount)
    ownEndings = .allocate(capacity: termCount)
    ownEndings.initialize(repeating: WordEnding(), count: termCount)
  }

  deinit {
    candidates.deallocate()
    counts.deallocate()
    parts.deallocate()
    ownWeights.deallocate()
    ownEndings.deallocate()
  }

  /// The edges between some articles and all before them, in ascending order of the later ones. Ranges are asked for in
  /// ascending order.
  ///
  /// - Complexity: O(n) in the articles of the range, for what is read of the index is limited, and in the terms of those
  ///   between ``next`` and the range.
  mutating func edges(of range: Range<Int>) -> [StoryGraph.Edge] {
    var edges: [StoryGraph.Edge] = []
    while next < range.lowerBound { count() }
    while next < range.upperBound {
      compare(next, &edges)
      count()
    }
    return edges
  }

  /// Counts the next article.
  private mutating func count() {
    articles.vectors.components(of: next) { components in
      for component in components where count(of: component.term) < articles.index.room(for: component.term) {
        counts[Int(component.term)] &+= 1
      }
    }
    next += 1
  }

  /// The number of articles so far that have a term.
  @inline(__always)
  private func count(of term: Int32) -> Int { Int(counts[Int(term)]) }

  /// Adds the edges between an article and earlier ones.
  private mutating func compare(_ article: Int, _ edges: inout [StoryGraph.Edge]) {
    var postingCount = 0
    articles.vectors.components(of: article) { components in
      for component in components { postingCount &+= count(of: component.term) }
    }
    let isComplete = postingCount <= articles.weights.postingBudget
    candidateCount = 0
    articles.vectors.components(of: article) { components in
      if isComplete {
        for component in components { addPostings(of: component) }
      } else {
        addHeaviest(of: components)
      }
    }
    chooseLikely()
    articles.vectors.components(of: article) { components in
      if !likely.isEmpty {
        for component in components {
          ownWeights[Int(component.term)] = component.weight
          ownEndings[Int(component.term)] = component.ending
        }
        for other in likely {
          let likeness = likeness(article, other, isComplete: isComplete)
          if likeness >= articles.weights.leastLikeness {
            edges.append(StoryGraph.Edge(first: other, second: article, likeness: likeness))
          }
        }
        for component in components { ownWeights[Int(component.term)] = 0 }
      }
    }
    for place in 0..<candidateCount { parts[Int(candidates[place])] = StoryGraph.Parts() }
  }

  /// Adds to the parts of all articles that have a term.
  @inline(__always)
  private mutating func addPostings(of component: StoryVectors.Component) {
    // Which articles are met for the first time cannot be foreseen: each is written down, and the place moves on for those.
    var count = candidateCount
    let limit = articles.languages.count
    articles.index.forEachPosting(of: component.term, count: self.count(of: component.term)) { posting in
      let other = parts + Int(posting.article)
      (candidates + count).initialize(to: posting.article)
      // No article is met for the first time twice, for parts are positive; were one, it would not leave the room.
      count = min(limit, count &+ (other.pointee.sum == 0 ? 1 : 0))
      other.pointee.add(component.weight * posting.weight)
    }
    candidateCount = count
  }

  /// The same for the heaviest terms first, as far as the budget goes; those of the same weight as they come, for their
  /// numbers depend on the order of adding.
  private mutating func addHeaviest(of components: UnsafeBufferPointer<StoryVectors.Component>) {
    keys.removeAll(keepingCapacity: true)
    for (place, component) in components.enumerated() where count(of: component.term) > 0 {
      keys.append(Self.key(place, falling: component.weight))
    }
    keys.withUnsafeMutableBufferPointer { KeySort.sort($0, by: { $0 }, <) }
    var budget = articles.weights.postingBudget
    for key in keys {
      let component = components[Int(key & 0xFFFF_FFFF)]
      let count = count(of: component.term)
      guard count <= budget else { continue }
      budget -= count
      addPostings(of: component)
    }
  }

  /// Chooses the articles to compare in full: those that share most.
  private mutating func chooseLikely() {
    likely.removeAll(keepingCapacity: true)
    let leastSum = Float(articles.weights.leastLikeness / 2)
    for place in 0..<candidateCount where parts[Int(candidates[place])].sum >= leastSum {
      likely.append(Int(candidates[place]))
    }
    guard likely.count > articles.weights.neighbourLimit else { return }
    keys.removeAll(keepingCapacity: true)
    for other in likely { keys.append(Self.key(other, falling: parts[other].sum)) }
    keys.withUnsafeMutableBufferPointer { LeastKeys.moveToFront(articles.weights.neighbourLimit, of: $0) }
    likely.removeAll(keepingCapacity: true)
    for key in keys.prefix(articles.weights.neighbourLimit) { likely.append(Int(key & 0xFFFF_FFFF)) }
  }

  /// How alike two articles are, where that may reach ``StoryWeights/leastLikeness``; 0 otherwise.
  @inline(__always)
  private func likeness(_ article: Int, _ other: Int, isComplete: Bool) -> Double {
    let isAcrossLanguages = articles.languages[article] != articles.languages[other]
    let factor =
      DateEvidence.factor(articles.windows.dates[article], articles.windows.dates[other], weights: articles.weights)
      * (isAcrossLanguages ? articles.weights.acrossLanguages : 1)
    if isComplete, Double(parts[other].sum) * factor < articles.weights.leastLikeness { return 0 }
    let read = shared(with: other)
    // What the index gave is summed in the order of the article's terms.
    let shared = isComplete ? parts[other] : read.all
    guard Double(shared.sum) * factor >= articles.weights.leastLikeness else { return 0 }
    let breadth = max(
      articles.reading.leastBreadth,
      articles.weights.breadth * (isAcrossLanguages ? articles.weights.breadthAcrossLanguages : 1)
        * articles.logarithms[articles.windows.articleCount(article, other)])
    let counted = shared.termCount < articles.weights.confirmedBreadth * breadth ? read.confirmed : shared
    return counted.likeness(breadth: breadth) * factor
  }

  /// All that the article that is being compared shares with another one, and the same without names whose beginnings alone
  /// agree.
  private func shared(with other: Int) -> (all: StoryGraph.Parts, confirmed: StoryGraph.Parts) {
    var all = StoryGraph.Parts()
    var confirmed = StoryGraph.Parts()
    articles.vectors.components(of: other) { components in
      articles.vectors.isName.withUnsafeBufferPointer { isName in
        for component in components {
          let term = Int(component.term)
          let own = ownWeights[term]
          guard own != 0 else { continue }
          let part = own * component.weight
          all.add(part)
          if !isName[term] || ownEndings[term].agrees(with: component.ending) { confirmed.add(part) }
        }
      }
    }
    return (all, confirmed)
  }

  /// A key that sorts numbers below 2³² by a falling positive quantity, then by themselves.
  ///
  /// Positive floating-point numbers are in the order of their bits, so that one integer holds both: several times as fast as
  /// comparing pairs.
  @inline(__always)
  private static func key(_ number: Int, falling quantity: Float) -> UInt64 {
    UInt64(~quantity.bitPattern) << 32 | UInt64(UInt32(truncatingIfNeeded: number))
  }
}
