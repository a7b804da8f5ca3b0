import PrecisLexicons
import PrecisModel

/// Sees to it that every article of a story has its word, where the budget allows and it has something of its own.
///
/// What the greedy choice leaves out is let in by giving up the weakest sentences of articles that are quoted more than
/// once.
struct Representation: Sendable {
  /// The most articles that are let in: each costs one more choice.
  private static let articleLimit = 12
  /// The most sentences of one article that are tried.
  private static let attempts = 6

  let scorer: SentenceScorer
  let ranking: CandidateRanking
  let capacity: Int
  let order: ReadingOrder

  /// The selection, or one like it in which more articles are quoted.
  ///
  /// - Parameter isAllowed: Whether a sentence may be chosen.
  func completed(_ selection: GreedySelection, where isAllowed: (Int) -> Bool) -> GreedySelection {
    var selection = selection
    for document in missingDocuments(in: selection).prefix(Self.articleLimit) {
      guard !selection.quotes(document) else { continue }
      let own = sentencesOfItsOwn(document, selection).filter(isAllowed)
      for candidate in own.prefix(Self.attempts) {
        guard let kept = sentencesKept(of: selection, for: candidate) else { continue }
        var attempt = GreedySelection(scorer: scorer, ranking: ranking, capacity: capacity)
        for sentence in kept { attempt.choose(sentence) }
        guard !attempt.repeats(candidate) else { continue }
        attempt.choose(candidate)
        attempt.choose(where: isAllowed)
        selection = attempt
        break
      }
    }
    return selection
  }

  /// The documents with candidates that are not quoted, in order.
  private func missingDocuments(in selection: GreedySelection) -> [Int] {
    var documents: [Int] = []
    for candidate in scorer.candidates {
      let document = scorer.index.profiles[candidate].document
      if documents.last != document, !selection.quotes(document) { documents.append(document) }
    }
    return documents
  }

  /// The sentences of a document that are self-contained and say what no other document says, the best first.
  private func sentencesOfItsOwn(_ document: Int, _ selection: GreedySelection) -> [Int] {
    let own = scorer.index.profilesOfDocument[document].filter { candidate in
      scorer.candidates.containsSorted(candidate) && order.isSelfContained(candidate)
        && ranking.costs[candidate] <= capacity
    }
    let gains = own.map { selection.gain(of: $0, selection.features(of: $0)) }
    let ranked = Array(own.indices).ordered { gains[$0] != gains[$1] ? gains[$0] > gains[$1] : $0 < $1 }.map { own[$0] }
    return ranked.filter { !scorer.isEchoed($0) }
  }

  /// The chosen sentences that can stay when `candidate` comes in; nothing if it cannot come in.
  private func sentencesKept(of selection: GreedySelection, for candidate: Int) -> [Int]? {
    var kept = selection.chosen
    var cost = kept.reduce(0) { $0 + ranking.costs[$1.candidate] }
    while cost > capacity - ranking.costs[candidate] {
      var counts: [Int: Int] = [:]
      for choice in kept { counts[scorer.index.profiles[choice.candidate].document, default: 0] += 1 }
      let removable = kept.indices.filter {
        counts[scorer.index.profiles[kept[$0].candidate].document, default: 0] > 1
      }
      guard
        let weakest = removable.min(by: {
          scorer.scoring.score(kept[$0].features) < scorer.scoring.score(kept[$1].features)
        })
      else { return nil }
      cost -= ranking.costs[kept.remove(at: weakest).candidate]
    }
    return kept.map(\.candidate)
  }
}
