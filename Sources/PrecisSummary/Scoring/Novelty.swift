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
  func value(of concepts: some Sequence<Int>, freshness: Double) -> Double {
    (1 - Self.freshShare) * uncovered(of: concepts) + Self.freshShare * freshness
  }

  /// The share of the concepts' weight that the chosen sentences leave; 1 if they have no weight.
  func uncovered(of concepts: some Sequence<Int>) -> Double {
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

/// Freshness: the share of a sentence's content stems that no article of an earlier date has; 1 where the date of its own
/// article is not known.
struct Freshness: Sendable {
  /// For each document its date's place among the story's dates.
  private let ranks: [Int?]
  /// For each concept the rank of the first date at which a document held it.
  private let firstRanks: [Int]
  private let index: StoryIndex

  /// - Complexity: O(n) in the stems of all sentences.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    self.index = index
    let dates = index.story.documents.map(\.date)
    var rankOfDate: [CalendarDate: Int] = [:]
    for (rank, date) in Set(dates.compactMap { $0 }).sorted().enumerated() { rankOfDate[date] = rank }
    let ranks = dates.map { $0.flatMap { rankOfDate[$0] } }
    var firstRanks = [Int](repeating: Int.max, count: index.conceptCount)
    for profile in index.profiles where votes(profile.document) {
      guard let rank = ranks[profile.document] else { continue }
      for stem in profile.stems { firstRanks[stem] = min(firstRanks[stem], rank) }
    }
    self.ranks = ranks
    self.firstRanks = firstRanks
  }

  /// The freshness of a sentence, 0 to 1.
  func value(of profile: Int) -> Double {
    let sentence = index.profiles[profile]
    guard let rank = ranks[sentence.document], !sentence.stems.isEmpty else { return 1 }
    return Double(sentence.stems.count { firstRanks[$0] >= rank }) / Double(sentence.stems.count)
  }
}
