import PrecisLexicons
import PrecisModel

/// A search for the copies among a run's articles, or among those of each story where stories are given.
///
/// It goes by steps, and each falls into parts whose outcomes can be made at once, on any thread; ``finish(beforePart:_:)`` makes
/// one after the other.
package struct PendingCopies: Sendable {
  /// What a part comes to.
  package struct Outcome: Sendable {
    fileprivate let found: CopySearch.Outcome
  }

  /// The numbers of the articles, in order of id.
  let order: [Int]
  /// The articles, in that order.
  let articles: [ArticleSignature]
  /// The stories that are given, one for each article in that order.
  let labels: [String]?
  /// The copies that were found so far.
  private(set) var found: CopyTable
  /// The places of the articles among which copies are yet to be looked for, the next ones last.
  private var groups: [[Int]] = []
  /// The search among the articles of some places; nothing when all is done.
  private var search: (finder: DuplicateFinder, places: [Int])?
  /// How many articles have been dealt with.
  private var done = 0

  /// - Parameter count: One more than the greatest number of an article.
  init(_ articles: [ArticleSignature], order: [Int], labels: [String]?, count: Int) {
    self.articles = articles
    self.order = order
    self.labels = labels
    found = CopyTable(count: count)
    if let labels {
      var positions: [String: [Int]] = [:]
      for (position, label) in labels.enumerated() { positions[label, default: []].append(position) }
      groups = positions.values.filter { $0.count > 1 }.ordered { $1[0] < $0[0] }
    } else if articles.count > 1 {
      groups = [Array(articles.indices)]
    }
    startSearch()
  }

  /// The number of parts of the step at hand; none when all is done.
  package var partCount: Int { search?.finder.partCount ?? 0 }

  /// What a part of the step at hand comes to; nothing when all is done.
  ///
  /// - Complexity: O(n) in the shingles of the part, and in the articles.
  package func outcome(of part: Int) -> Outcome? { search.map { Outcome(found: $0.finder.outcome(of: part)) } }

  /// Takes in what the next part came to.
  package mutating func take(_ outcome: Outcome?) {
    if let outcome { search?.finder.take(outcome.found) }
  }

  /// Does what follows when all parts of a step have been taken, in order, and goes on to the next step.
  ///
  /// - Parameter checkpoint: Called now and then with the number of articles that were dealt with, of
  ///   ``ArticleIndex/stepCount`` times all; what it throws ends the work.
  package mutating func closeStep(
    _ checkpoint: (Int) throws(PrecisError) -> Void = { _ in }
  ) throws(PrecisError) {
    let done = done
    try search?.finder.closeStep { count throws(PrecisError) in try checkpoint(done + count) }
    while let search, search.finder.partCount == 0 {
      found.add(search.finder.groups, at: search.places.map { order[$0] })
      self.done += ArticleIndex.stepCount * search.places.count
      startSearch()
    }
  }

  /// Does all that is left, on this thread.
  ///
  /// - Parameters:
  ///   - beforePart: Called before each part; what it throws ends the work.
  ///   - checkpoint: See ``closeStep(_:)``.
  package mutating func finish(
    beforePart: () throws(PrecisError) -> Void = {}, _ checkpoint: (Int) throws(PrecisError) -> Void = { _ in }
  ) throws(PrecisError) {
    while partCount > 0 {
      for part in 0..<partCount {
        try beforePart()
        take(outcome(of: part))
      }
      try closeStep(checkpoint)
    }
  }

  private mutating func startSearch() {
    search = groups.popLast().map { places in
      (DuplicateFinder(among: places.count == articles.count ? articles : places.map { articles[$0] }), places)
    }
  }
}
