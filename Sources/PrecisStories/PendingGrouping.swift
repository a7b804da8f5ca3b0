import PrecisModel

/// A grouping for which articles are yet to be compared with each other; copies are known.
///
/// The comparison is most of the work and falls into parts that can be made at once:
///
/// ```swift
/// let edges = pending.edges(of: 0..<pending.count)
/// let grouping = pending.grouping(along: edges)
/// ```
package struct PendingGrouping: Sendable {
  package typealias Edge = StoryGraph.Edge

  /// So many articles make a part that is worth a task.
  package static let partLength = 128

  /// By number of article.
  private let signatures: [ArticleSignature?]
  /// The numbers of the articles, in order of id.
  private let order: [Int]
  /// The stories that are given, one for each article in order of id; otherwise they are found by content.
  private let labels: [String]?
  private let copies: CopyTable
  /// The places in the order of the articles that are no copies.
  private let places: [Int]
  private let articles: [ArticleSignature]
  private let terms: [[TermLists.Item]]
  private let termCount: Int
  private let weights: StoryWeights
  private let detail: SignatureReader.Detail
  /// Nothing where stories are given and ties are not asked for.
  private let comparisons: StoryComparisons?

  init(
    _ signatures: [ArticleSignature?], order: [Int], labels: [String]?, copies: CopyTable, terms: TermLists,
    weights: StoryWeights, detail: SignatureReader.Detail
  ) {
    self.signatures = signatures
    self.order = order
    self.labels = labels
    self.copies = copies
    self.weights = weights
    self.detail = detail
    places = order.indices.filter { copies.verdicts[order[$0]] == nil }
    articles = places.compactMap { signatures[order[$0]] }
    self.terms = places.map { terms[order[$0]] }
    termCount = terms.count
    let reading: StoryReading = labels != nil && articles.count <= SmallRun.articleLimit ? .wide : .narrow
    comparisons =
      labels == nil || detail == .explained
      ? StoryComparisons(Self.compared(articles, self.terms, termCount, reading, weights)) : nil
  }

  /// The number of articles to compare.
  package var count: Int { comparisons?.count ?? 0 }

  /// The edges between some articles and all before them.
  ///
  /// - Complexity: O(n) in the articles, for each of which at most ``StoryWeights/postingBudget`` postings are read and at
  ///   most ``StoryWeights/neighbourLimit`` earlier articles are compared with it; and in the terms of those before, unless
  ///   parts are asked for in ascending order.
  package func edges(of part: Range<Int>) -> [Edge] { comparisons?.edges(of: part) ?? [] }

  /// How the articles hang together.
  ///
  /// - Parameter edges: Those of all articles, in order.
  /// - Complexity: O(n log n) in the words of the articles.
  package func grouping(along edges: [Edge]) -> Grouping {
    if let labels { return grouping(by: labels, edges) }
    return groupingByContent(edges)
  }

  /// Stories by the content of what is not a copy.
  private func groupingByContent(_ edges: [Edge]) -> Grouping {
    var edges = edges
    var vectors = comparisons?.articles.vectors
    var firsts = AverageLinkage.clusters(
      count: articles.count, edges: edges, threshold: weights.threshold, neighbourLimit: weights.neighbourLimit)
    if articles.count <= SmallRun.articleLimit {
      let compared = Self.compared(articles, terms, termCount, .wide, weights)
      vectors = compared.vectors
      edges = StoryGraph(compared).edges
      firsts = AverageLinkage.clusters(
        of: firsts, edges: edges, threshold: SmallRun.threshold(articles: articles.count),
        neighbourLimit: weights.neighbourLimit)
    }
    var division = StoryDivision(articles, lists: terms, termCount: termCount, weights: weights)
    firsts = division.divided(firsts)
    var story = Array(signatures.indices)
    for (place, first) in firsts.enumerated() { story[order[places[place]]] = order[places[first]] }
    var members: [Int: [Int]] = [:]
    for number in order { members[story[copies.verdicts[number]?.kept ?? number], default: []].append(number) }
    let stories = members.values.map { members in
      StoryGroup(id: StoryGroup.id(ofMembers: members.compactMap { signatures[$0]?.id }), members: members)
    }
    return copies.grouping(stories: stories, ties: ties(along: edges, vectors, in: firsts), signatures)
  }

  /// The stories that the labels give, one an article.
  private func grouping(by labels: [String], _ edges: [Edge]) -> Grouping {
    var positions: [String: [Int]] = [:]
    for (position, label) in labels.enumerated() { positions[label, default: []].append(position) }
    let firsts = places.map { positions[labels[$0]]?.first ?? $0 }
    return copies.grouping(
      stories: positions.map { label, story in StoryGroup(id: label, members: story.map { order[$0] }) },
      ties: ties(along: edges, comparisons?.articles.vectors, in: firsts), signatures)
  }

  /// The ties of the articles by their numbers, if they are asked for.
  private func ties(along edges: [Edge], _ vectors: StoryVectors?, in stories: [Int]) -> [[StoryTie]]? {
    guard detail == .explained, let vectors else { return nil }
    var ties = signatures.map { _ in [StoryTie]() }
    let found = StoryTies(articles: articles, vectors: vectors).ties(along: edges, in: stories)
    for (place, tied) in zip(places, found) { ties[order[place]] = tied }
    return ties
  }

  private static func compared(
    _ articles: [ArticleSignature], _ terms: [[TermLists.Item]], _ termCount: Int, _ reading: StoryReading,
    _ weights: StoryWeights
  ) -> ComparedArticles {
    let vectors = StoryVectors(
      terms, languages: articles.map(\.language), termCount: termCount, reading: reading, weights: weights)
    return ComparedArticles(articles, vectors: vectors, reading: reading, weights: weights)
  }
}
