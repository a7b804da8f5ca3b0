import PrecisModel
import PrecisText

/// A grouping for which articles are yet to be compared with each other; copies are known.
///
/// The comparison is most of the work and falls into parts that can be made at once:
///
/// ```swift
/// let edges = (0..<pending.roundCount).map { pending.edges(of: 0..<pending.count, inRound: $0) }
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
  /// For each reading of the articles by which they are to be compared, the comparison: none of a single article, nor where
  /// stories are given and ties are not asked for; two in a small run. Each is made when it is first asked for.
  private let rounds: [Deferred<StoryComparisons>]

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
    let isSmall = articles.count <= SmallRun.articleLimit
    let readings: [StoryReading]
    if articles.count < 2 {
      readings = []
    } else if labels == nil {
      readings = isSmall ? [.narrow, .wide] : [.narrow]
    } else {
      readings = detail == .plain ? [] : isSmall ? [.wide] : [.narrow]
    }
    let (articles, lists, termCount) = (articles, self.terms, termCount)
    let languages = articles.map(\.language)
    // The rounds of a small run share it; that of a long one is let go of when it has been used.
    let makeSpread = { @Sendable in TermSpread(lists, languages: languages, termCount: termCount) }
    let spread = isSmall ? Deferred(makeSpread) : nil
    rounds = readings.map { reading in
      Deferred {
        let vectors = StoryVectors(
          lists, languages: languages, terms: spread?.value ?? makeSpread(), reading: reading, weights: weights)
        return StoryComparisons(ComparedArticles(articles, vectors: vectors, reading: reading, weights: weights))
      }
    }
  }

  /// How many times the articles are to be compared.
  package var roundCount: Int { rounds.count }

  /// The number of articles to compare.
  package var count: Int { articles.count }

  /// The edges between some articles and all before them.
  ///
  /// - Complexity: O(n) in the articles, for each of which at most ``StoryWeights/postingBudget`` postings are read and at
  ///   most ``StoryWeights/neighbourLimit`` earlier articles are compared with it; and in the terms of those before, unless
  ///   parts are asked for in ascending order.
  package func edges(of part: Range<Int>, inRound round: Int) -> [Edge] { rounds[round].value.edges(of: part) }

  /// Weighs the terms of all articles for a round; otherwise the first part of the round does, while others wait.
  ///
  /// - Complexity: O(n) in the terms of all articles.
  package func prepare(round: Int) { _ = rounds[round].value }

  /// How the articles hang together.
  ///
  /// - Parameter edges: For each round, those of all articles, in order.
  /// - Complexity: O(n log n) in the words of the articles.
  package func grouping(along edges: [[Edge]]) -> Grouping {
    if let labels { return grouping(by: labels, edges) }
    return groupingByContent(edges)
  }

  /// Stories by the content of what is not a copy.
  private func groupingByContent(_ edges: [[Edge]]) -> Grouping {
    var firsts = AverageLinkage.clusters(
      count: articles.count, edges: edges.first ?? [], threshold: weights.threshold,
      neighbourLimit: weights.neighbourLimit)
    for edges in edges.dropFirst() {
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
    return copies.grouping(stories: stories, ties: ties(along: edges, in: firsts), signatures)
  }

  /// The stories that the labels give, one an article.
  private func grouping(by labels: [String], _ edges: [[Edge]]) -> Grouping {
    var positions: [String: [Int]] = [:]
    for (position, label) in labels.enumerated() { positions[label, default: []].append(position) }
    let firsts = places.map { positions[labels[$0]]?.first ?? $0 }
    return copies.grouping(
      stories: positions.map { label, story in StoryGroup(id: label, members: story.map { order[$0] }) },
      ties: ties(along: edges, in: firsts), signatures)
  }

  /// The ties of the articles by their numbers, as the last round shows them, if they are asked for.
  private func ties(along edges: [[Edge]], in stories: [Int]) -> [[StoryTie]]? {
    guard detail == .explained, let round = rounds.last, let edges = edges.last else { return nil }
    var ties = signatures.map { _ in [StoryTie]() }
    let found = StoryTies(articles: articles, vectors: round.value.articles.vectors).ties(along: edges, in: stories)
    for (place, tied) in zip(places, found) { ties[order[place]] = tied }
    return ties
  }
}
