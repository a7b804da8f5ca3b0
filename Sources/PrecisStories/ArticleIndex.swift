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
  ///   - checkpoint: Called now and then with the number of articles that were dealt with, of ``stepCount`` times all;
  ///     what it throws ends the work.
  /// - Complexity: O(n log n) in the words of the articles.
  package func grouping(
    _ stories: Stories, detail: SignatureReader.Detail = .plain,
    checkpoint: (Int) throws(PrecisError) -> Void = { _ in }
  ) throws(PrecisError) -> Grouping {
    let order = order
    let articles = order.compactMap { signatures[$0] }
    var copies = CopyTable(count: signatures.count)
    switch stories {
    case .byContent:
      copies.add(try duplicates.groups(among: articles, checkpoint: checkpoint), at: order)
      return try grouping(order, articles, copies, detail, checkpoint)
    case .byGroup:
      let labels = articles.map { $0.group ?? StoryGroup.id(ofMembers: [$0.id]) }
      return try grouping(order, articles, labels: labels, copies, detail, checkpoint)
    case .single:
      let story = StoryGroup.id(ofMembers: articles.map(\.id))
      return try grouping(order, articles, labels: articles.map { _ in story }, copies, detail, checkpoint)
    }
  }

  /// How often the work of ``grouping(_:checkpoint:)`` goes through the articles.
  package static let stepCount = 3

  /// Stories by the content of what is not a copy.
  private func grouping(
    _ order: [Int], _ articles: [ArticleSignature], _ copies: CopyTable, _ detail: SignatureReader.Detail,
    _ checkpoint: (Int) throws(PrecisError) -> Void
  ) throws(PrecisError) -> Grouping {
    let positions = order.indices.filter { copies.verdicts[order[$0]] == nil }
    let kept = positions.map { articles[$0] }
    let lists = positions.map { terms[order[$0]] }
    let done = (Self.stepCount - 1) * articles.count
    var likeness = try likeness(.narrow, kept, lists) { count throws(PrecisError) in try checkpoint(done + count) }
    var firsts = AverageLinkage.clusters(
      count: kept.count, edges: likeness.graph.edges, threshold: weights.threshold,
      neighbourLimit: weights.neighbourLimit)
    if kept.count <= SmallRun.articleLimit {
      likeness = try self.likeness(.wide, kept, lists)
      firsts = AverageLinkage.clusters(
        of: firsts, edges: likeness.graph.edges, threshold: SmallRun.threshold(articles: kept.count),
        neighbourLimit: weights.neighbourLimit)
    }
    var division = StoryDivision(kept, lists: lists, termCount: terms.count, weights: weights)
    firsts = try division.divided(firsts)
    var story = Array(signatures.indices)
    for (position, first) in firsts.enumerated() { story[order[positions[position]]] = order[positions[first]] }
    var ties: [[StoryTie]]?
    if detail == .explained {
      ties = spread(
        StoryTies(articles: kept, vectors: likeness.vectors).ties(along: likeness.graph.edges, in: firsts),
        at: positions.map { order[$0] })
    }
    var members: [Int: [Int]] = [:]
    for number in order { members[story[copies.verdicts[number]?.kept ?? number], default: []].append(number) }
    return copies.grouping(
      stories: members.values.map { members in
        StoryGroup(id: StoryGroup.id(ofMembers: members.compactMap { signatures[$0]?.id }), members: members)
      }, ties: ties, signatures)
  }

  /// How alike articles are that are no copies, in the order of their ids.
  private func likeness(
    _ reading: StoryReading, _ kept: [ArticleSignature], _ lists: [[TermLists.Item]],
    checkpoint: (Int) throws(PrecisError) -> Void = { _ in }
  ) throws(PrecisError) -> (vectors: StoryVectors, graph: StoryGraph) {
    let vectors = StoryVectors(
      lists, languages: kept.map(\.language), termCount: terms.count, reading: reading, weights: weights)
    let graph = try StoryGraph(kept, vectors: vectors, reading: reading, weights: weights, checkpoint: checkpoint)
    return (vectors, graph)
  }

  /// The ties of some articles, by number of article.
  private func spread(_ ties: [[StoryTie]], at numbers: [Int]) -> [[StoryTie]] {
    var spread = signatures.map { _ in [StoryTie]() }
    for (number, ties) in zip(numbers, ties) { spread[number] = ties }
    return spread
  }

  /// The stories that the labels give, one an article; near-duplicates are looked for inside each story only, and articles
  /// are compared only to tell their ties.
  private func grouping(
    _ order: [Int], _ articles: [ArticleSignature], labels: [String], _ copies: CopyTable,
    _ detail: SignatureReader.Detail,
    _ checkpoint: (Int) throws(PrecisError) -> Void
  ) throws(PrecisError) -> Grouping {
    var positions: [String: [Int]] = [:]
    for (position, label) in labels.enumerated() { positions[label, default: []].append(position) }
    var copies = copies
    var done = 0
    for label in positions.keys.sorted() {
      guard let story = positions[label] else { continue }
      let groups = try duplicates.groups(among: story.map { articles[$0] }) { count throws(PrecisError) in
        try checkpoint(done + count)
      }
      copies.add(groups, at: story.map { order[$0] })
      done += Self.stepCount * story.count
    }
    var ties: [[StoryTie]]?
    if detail == .explained {
      let kept = order.indices.filter { copies.verdicts[order[$0]] == nil }
      let signatures = kept.map { articles[$0] }
      let reading: StoryReading = kept.count <= SmallRun.articleLimit ? .wide : .narrow
      let likeness = try likeness(reading, signatures, kept.map { terms[order[$0]] })
      let stories = kept.map { positions[labels[$0]]?.first ?? $0 }
      ties = spread(
        StoryTies(articles: signatures, vectors: likeness.vectors).ties(along: likeness.graph.edges, in: stories),
        at: kept.map { order[$0] })
    }
    return copies.grouping(
      stories: positions.map { label, story in StoryGroup(id: label, members: story.map { order[$0] }) }, ties: ties,
      signatures)
  }
}

/// What is known of each article's copies.
private struct CopyTable {
  private(set) var verdicts: [DuplicateVerdict?]
  private var origins: [Int]

  init(count: Int) {
    verdicts = [DuplicateVerdict?](repeating: nil, count: count)
    origins = Array(0..<count)
  }

  /// Notes groups whose numbers refer to `numbers`.
  mutating func add(_ groups: [CopyGroup], at numbers: [Int]) {
    for group in groups {
      let kept = numbers[group.kept]
      origins[kept] = numbers[group.origin]
      for copy in group.copies {
        verdicts[numbers[copy.article]] = DuplicateVerdict(
          kept: kept, similarity: copy.similarity, overlap: copy.overlap)
        origins[numbers[copy.article]] = numbers[group.origin]
      }
    }
  }

  func grouping(stories: [StoryGroup], ties: [[StoryTie]]? = nil, _ signatures: [ArticleSignature?]) -> Grouping {
    func firstID(_ story: StoryGroup) -> String { story.members.first.flatMap { signatures[$0]?.id } ?? "" }
    let sorted = stories.map { (id: firstID($0), story: $0) }.sorted { left, right in
      left.id != right.id ? left.id < right.id : left.story.id < right.story.id
    }
    return Grouping(duplicates: verdicts, origins: origins, stories: sorted.map(\.story), ties: ties)
  }
}
