import PrecisModel

/// The articles of a run by their signatures: articles are added one by one, and how they hang together can be asked at
/// any time.
///
/// What an article says stands in its signature, which is made when it comes; what it weighs depends on all others, so
/// that copies and stories are made out when they are asked for, from the signatures alone. The answer does not depend on
/// the order in which the articles came.
package struct ArticleIndex: Sendable {
  /// What makes a story.
  package enum Stories: Sendable, Hashable {
    /// Articles about the same event, found by their content.
    case byContent
    /// Articles with the same ``ArticleSignature/group``; one without a group is a story of its own.
    case byGroup
    /// All articles are one story.
    case single
  }

  private let weights: StoryWeights
  private let duplicates = DuplicateFinder()
  /// By number of article, in the order in which they came; nothing for one that was taken out.
  private var signatures: [ArticleSignature?] = []
  private var terms = TermLists()

  package init(weights: StoryWeights = StoryWeights()) { self.weights = weights }

  /// Adds an article; its number is the number of articles added before.
  ///
  /// - Complexity: O(n) in the terms of the article.
  package mutating func add(_ signature: ArticleSignature) {
    var signature = signature
    terms.append(signature.terms)
    signature.terms = []
    signatures.append(signature)
  }

  /// Takes an article out; numbers stay as they are.
  ///
  /// - Complexity: O(1).
  package mutating func remove(_ number: Int) {
    guard signatures.indices.contains(number) else { return }
    signatures[number] = nil
    terms.remove(number)
  }

  /// The numbers of the articles, in order of id.
  ///
  /// - Complexity: O(n log n) in the articles.
  package var order: [Int] {
    let articles = signatures.indices.compactMap { number in signatures[number].map { (id: $0.id, number: number) } }
    return articles.sorted { $0 < $1 }.map(\.number)
  }

  /// How the articles hang together.
  ///
  /// - Parameters:
  ///   - stories: What makes a story.
  ///   - detail: Whether ties are told, for which signatures must have been made with the spelling of words.
  /// - Complexity: O(n log n) in the words of the articles.
  package func grouping(
    _ stories: Stories, detail: SignatureReader.Detail = .plain
  ) throws(PrecisError) -> Grouping {
    let pending = try pendingGrouping(stories, detail: detail)
    return pending.grouping(along: (0..<pending.roundCount).map { pending.edges(of: 0..<pending.count, inRound: $0) })
  }

  /// The same as far as articles are yet to be compared with each other.
  ///
  /// - Parameter checkpoint: Called now and then with the number of articles that were dealt with, of ``stepCount`` times
  ///   all; what it throws ends the work.
  /// - Complexity: O(n log n) in the words of the articles.
  package func pendingGrouping(
    _ stories: Stories, detail: SignatureReader.Detail = .plain,
    checkpoint: (Int) throws(PrecisError) -> Void = { _ in }
  ) throws(PrecisError) -> PendingGrouping {
    let order = order
    let articles = order.compactMap { signatures[$0] }
    var copies = CopyTable(count: signatures.count)
    var labels: [String]?
    switch stories {
    case .byContent: break
    case .byGroup: labels = articles.map { $0.group ?? StoryGroup.id(ofMembers: [$0.id]) }
    case .single:
      let story = StoryGroup.id(ofMembers: articles.map(\.id))
      labels = articles.map { _ in story }
    }
    if let labels {
      // Near-duplicates are looked for inside each story only.
      var positions: [String: [Int]] = [:]
      for (position, label) in labels.enumerated() { positions[label, default: []].append(position) }
      var done = 0
      for label in positions.keys.sorted() {
        guard let story = positions[label] else { continue }
        let groups = try duplicates.groups(among: story.map { articles[$0] }) { count throws(PrecisError) in
          try checkpoint(done + count)
        }
        copies.add(groups, at: story.map { order[$0] })
        done += Self.stepCount * story.count
      }
    } else {
      copies.add(try duplicates.groups(among: articles, checkpoint: checkpoint), at: order)
    }
    return PendingGrouping(
      signatures, order: order, labels: labels, copies: copies, terms: terms, weights: weights, detail: detail)
  }

  /// How often the work of ``pendingGrouping(_:detail:checkpoint:)`` goes through the articles.
  package static let stepCount = 2
}
