/// Novelty: what a sentence adds to what has been said already.
///
///     novelty(s | S) = Σ_{c ∈ s} w(c) · ρ^k(c, S)  /  Σ_{c ∈ s} w(c)
///
/// where k(c, S) is how many of the chosen sentences S hold the concept c. The sum above the line is the marginal gain of
/// the coverage function Σ_c w(c) · (1 − ρ^k(c, S)) / (1 − ρ), which is monotone and submodular (H. Lin and J. Bilmes,
/// "A Class of Submodular Functions for Document Summarization", 2011, section 4.1): greedy selection suits it.
struct Novelty: Sendable {
  /// What is left of a concept's worth each time it is said.
  private static let repetition = 0.5

  private let weights: [Double]
  /// What is left of each concept's weight.
  private var remaining: [Double]

  init(weights: ConceptWeights) {
    self.weights = weights.values
    remaining = weights.values
  }

  /// The novelty of a sentence with these concepts, 0 to 1; 1 if they have no weight.
  ///
  /// - Complexity: O(n) in the concepts.
  func value(of concepts: some Sequence<Int>) -> Double {
    var new = 0.0
    var all = 0.0
    for concept in concepts {
      new += remaining[concept]
      all += weights[concept]
    }
    return all > 0 ? new / all : 1
  }

  /// Says that a sentence with these concepts was chosen.
  mutating func cover(_ concepts: some Sequence<Int>) {
    for concept in concepts { remaining[concept] *= Self.repetition }
  }
}
