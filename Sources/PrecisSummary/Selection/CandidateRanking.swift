import PrecisStories

/// Candidates of a story by the gain that they have while nothing is chosen: where every selection starts.
///
/// Made once for the selections that one brief may need.
struct CandidateRanking: Sendable {
  /// For each profile, what it takes from the budget.
  let costs: [Int]
  /// What the cheapest candidate takes.
  let leastCost: Int
  /// The candidates, the highest gain first.
  let byGain: [GainQueue.Element]

  /// - Complexity: O(n log n) in the candidates.
  init(scorer: SentenceScorer, costs: [Int], among candidates: [Int]) {
    self.costs = costs
    leastCost = candidates.reduce(Int.max) { min($0, costs[$1]) }
    var byGain = candidates.map { GainQueue.Element(gain: scorer.gain(of: $0), candidate: $0) }
    byGain.withUnsafeMutableBufferPointer {
      // Gains are positive, and the bits of such numbers are in their order.
      KeySort.sort($0, by: { ~$0.gain.bitPattern }) { $0.precedes($1) }
    }
    self.byGain = byGain
  }
}
