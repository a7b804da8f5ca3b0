import PrecisModel
import PrecisText

/// Novelty: what a sentence adds to what has been said already, by the sentences chosen and by earlier articles.
///
///     novelty(s | S) = (1 − τ) · Σ_{c ∈ s} w(c) · ρ^k(c, S) / Σ_{c ∈ s} w(c)  +  τ · freshness(s)
///
/// where k(c, S) is how many of the chosen sentences S hold the concept c. The sum above the line is the marginal gain of
/// the coverage function Σ_c w(c) · (1 − ρ^k(c, S)) / (1 − ρ), which is monotone and submodular (H. Lin and J. Bilmes,
/// "A Class of Submodular Functions for Document Summarization", 2011, section 4.1): greedy selection suits it.
/// ``Freshness`` makes it aware of time.
struct Novelty: Sendable {
  /// What is left of a concept's worth each time it is said.
  static let repetition = 0.5
  /// The part of time.
  static let freshShare = 0.05

  private let weights: [Double]
  /// What is left of each concept's weight.
  private var remaining: [Double]

  init(weights: ConceptWeights) {
    self.weights = weights.values
    remaining = weights.values
  }

  /// The novelty of a sentence with these concepts, 0 to 1.
  ///
  /// - Complexity: O(n) in the concepts.
  func value(of concepts: ArraySlice<Concept>, freshness: Double) -> Double {
    (1 - Self.freshShare) * uncovered(of: concepts) + Self.freshShare * freshness
  }

  /// The novelty of any sentence while nothing is chosen.
  static func valueOfNothingChosen(freshness: Double) -> Double { (1 - freshShare) + freshShare * freshness }

  /// The share of the concepts' weight that the chosen sentences leave; 1 if they have no weight.
  func uncovered(of concepts: ArraySlice<Concept>) -> Double {
    var new = 0.0
    var all = 0.0
    for concept in concepts {
      new += remaining[Int(concept)]
      all += weights[Int(concept)]
    }
    return all > 0 ? new / all : 1
  }

  /// Says that a sentence with these concepts was chosen.
  mutating func cover(_ concepts: ArraySlice<Concept>) {
    for concept in concepts { remaining[Int(concept)] *= Self.repetition }
  }
}
