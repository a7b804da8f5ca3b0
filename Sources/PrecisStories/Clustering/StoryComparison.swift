import PrecisModel

/// Compares the articles of a run, one after the other, with those before them; see ``StoryGraph``.
///
/// The memory is the value's own: parts for each article, weights and endings for each term. Numbers of articles and terms
/// come from the vectors and the index over them, which have no others.
struct StoryComparison: ~Copyable {
  private let languages: [Language]
  private let vectors: StoryVectors
  private let reading: StoryReading
  private let weights: StoryWeights
  private let windows: DateWindows
  /// For each number of articles, its logarithm to the base 10.
  private let logarithms: [Double]
  private var index: TermIndex
  /// For each article, what it shares with the one that is being compared; empty between two.
  private let parts: UnsafeMutablePointer<StoryGraph.Parts>
  /// For each term, its weight in the article that is being compared; 0 between two.
  private let ownWeights: UnsafeMutablePointer<Float>
  /// For each term of the article that is being compared, how the name ends that it is part of.
  private let ownEndings: UnsafeMutablePointer<WordEnding>
  private var candidates: [Int32] = []
  private var likely: [Int] = []
  private var keys: [UInt64] = []

  init(_ articles: [ArticleSignature], vectors: StoryVectors, reading: StoryReading, weights: StoryWeights) {
    languages = articles.map(\.language)
    self.vectors = vectors
    self.reading = reading
    self.weights = weights
    windows = DateWindows(articles.map(\.date))
    logarithms = (0...articles.count).map { decimalLogarithm(of: Double($0)) }
    index = TermIndex(counts: vectors.counts, longestList: weights.postingBudget)
    parts = .allocate(capacity: max(1, articles.count))
    parts.initialize(repeating: StoryGraph.Parts(), count: articles.count)
    let termCount = max(1, vectors.counts.count)
    ownWeights = .allocate(capacity: termCount)
    ownWeights.initialize(repeating: 0, count: termCount)
    ownEndings = .allocate(capacity: termCount)
    ownEndings.initialize(repeating: WordEnding(), count: termCount)
  }

  deinit {
    parts.deallocate()
    ownWeights.deallocate()
    ownEndings.deallocate()
  }

  /// Adds the edges between an article and earlier ones, and the article to the index.
  ///
  /// - Complexity: O(1) in the number of articles, for what is read of the index is limited.
  mutating func compare(_ article: Int, _ edges: inout [StoryGraph.Edge]) {
    var postingCount = 0
    vectors.components(of: article) { components in
      for component in components { postingCount &+= index.count(of: component.term) }
    }
    let isComplete = postingCount <= weights.postingBudget
    candidates.removeAll(keepingCapacity: true)
    vectors.components(of: article) { components in
      if isComplete {
        for component in components { addPostings(of: component) }
      } else {
        addHeaviest(of: components)
      }
    }
    chooseLikely()
    vectors.components(of: article) { components in
      if !likely.isEmpty {
        for component in components {
          ownWeights[Int(component.term)] = component.weight
          ownEndings[Int(component.term)] = component.ending
        }
        for other in likely {
          let likeness = likeness(article, other, isComplete: isComplete)
          if likeness >= weights.leastLikeness {
            edges.append(StoryGraph.Edge(first: other, second: article, likeness: likeness))
          }
        }
        for component in components { ownWeights[Int(component.term)] = 0 }
      }
      for component in components { index.add(component, article: article) }
    }
    for other in candidates { parts[Int(other)] = StoryGraph.Parts() }
  }

  /// Adds to the parts of all articles that have a term.
  @inline(__always)
  private mutating func addPostings(of component: StoryVectors.Component) {
    for posting in index.postings(of: component.term) {
      let other = parts + Int(posting.article)
      if other.pointee.sum == 0 { candidates.append(posting.article) }
      other.pointee.add(component.weight * posting.weight)
    }
  }

  /// The same for the heaviest terms first, as far as the budget goes; those of the same weight as they come, for their
  /// numbers depend on the order of adding.
  private mutating func addHeaviest(of components: UnsafeBufferPointer<StoryVectors.Component>) {
    keys.removeAll(keepingCapacity: true)
    for (place, component) in components.enumerated() where index.count(of: component.term) > 0 {
      keys.append(Self.key(place, falling: component.weight))
    }
    keys.sort()
    var budget = weights.postingBudget
    for key in keys {
      let component = components[Int(key & 0xFFFF_FFFF)]
      let count = index.count(of: component.term)
      guard count <= budget else { continue }
      budget -= count
      addPostings(of: component)
    }
  }

  /// Chooses the articles to compare in full: those that share most.
  private mutating func chooseLikely() {
    likely.removeAll(keepingCapacity: true)
    let leastSum = Float(weights.leastLikeness / 2)
    for other in candidates where parts[Int(other)].sum >= leastSum { likely.append(Int(other)) }
    guard likely.count > weights.neighbourLimit else { return }
    keys.removeAll(keepingCapacity: true)
    for other in likely { keys.append(Self.key(other, falling: parts[other].sum)) }
    keys.withUnsafeMutableBufferPointer { LeastKeys.moveToFront(weights.neighbourLimit, of: $0) }
    likely.removeAll(keepingCapacity: true)
    for key in keys.prefix(weights.neighbourLimit) { likely.append(Int(key & 0xFFFF_FFFF)) }
  }

  /// How alike two articles are, where that may reach ``StoryWeights/leastLikeness``; 0 otherwise.
  @inline(__always)
  private func likeness(_ article: Int, _ other: Int, isComplete: Bool) -> Double {
    let isAcrossLanguages = languages[article] != languages[other]
    let factor =
      DateEvidence.factor(windows.dates[article], windows.dates[other], weights: weights)
      * (isAcrossLanguages ? weights.acrossLanguages : 1)
    if isComplete, Double(parts[other].sum) * factor < weights.leastLikeness { return 0 }
    let read = shared(with: other)
    // What the index gave is summed in the order of the article's terms.
    let shared = isComplete ? parts[other] : read.all
    guard Double(shared.sum) * factor >= weights.leastLikeness else { return 0 }
    let breadth = max(
      reading.leastBreadth,
      weights.breadth * (isAcrossLanguages ? weights.breadthAcrossLanguages : 1)
        * logarithms[windows.articleCount(article, other)])
    let counted = shared.termCount < weights.confirmedBreadth * breadth ? read.confirmed : shared
    return counted.likeness(breadth: breadth) * factor
  }

  /// All that the article that is being compared shares with another one, and the same without names whose beginnings alone
  /// agree.
  private func shared(with other: Int) -> (all: StoryGraph.Parts, confirmed: StoryGraph.Parts) {
    var all = StoryGraph.Parts()
    var confirmed = StoryGraph.Parts()
    vectors.components(of: other) { components in
      vectors.isName.withUnsafeBufferPointer { isName in
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
