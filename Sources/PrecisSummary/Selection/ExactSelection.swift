/// Chooses the sentences of a brief of one article by going through all sets of the best ones.
///
/// The set S is chosen that says most of what a summary as long as the budget would say, in the manner of an F-measure, which
/// rewards what is said and charges for the words that it takes:
///
///     value(S) = (Σ_{c ∈ S} p(c) + Σ_{s ∈ S} words(s) · (φ + κ · score(s))) / (words(S) + r · budget)
///
/// p(c) are ``SummaryChances``; a concept counts once however often it is said, so that nothing is gained by saying it again.
/// φ stands for the words that are no concepts, and score(s) is the linear score. One sentence may exceed the budget, by no
/// more than another budget, if it is worth more than all sets within it by far.
///
/// Greedy choice loses most where a budget holds two or three sentences, and there all sets can be tried. Larger budgets, and
/// stories in which several articles have a say, are left to ``GreedySelection``.
struct ExactSelection {
  /// Sets are made of so many sentences: 4,095 sets at most.
  private static let candidateLimit = 12
  private static let plainShare = 0.06
  private static let scoreShare = 0.08
  private static let budgetShare = 1.2
  /// What a sentence that exceeds the budget is worth beside one within it.
  private static let beyondShare = 0.8

  private let scorer: SentenceScorer
  private let costs: [Int]
  private let capacity: Int
  /// r · budget, in words.
  private let budgetWords: Double
  private let chances: SummaryChances
  private let isOpening: (Int) -> Bool
  /// The sentences that sets are made of, in the order of the article.
  private var candidates: [Int] = []
  /// For each of them those that it repeats, by their places among the candidates.
  private var repeated: [UInt32] = []
  /// For each concept how many sentences of the set at hand hold it.
  private var timesSaid: [Int32]
  /// The best set so far, by the places of its sentences.
  private var best: (value: Double, places: UInt32) = (0, 0)

  /// Nothing where several articles have a say, or where so much fits that not all sets of it can be tried.
  ///
  /// - Parameters:
  ///   - costs: For each profile, what it takes from the capacity.
  ///   - isOpening: Whether a brief may open with a sentence.
  init?(scorer: SentenceScorer, costs: [Int], capacity: Int, isOpening: @escaping (Int) -> Bool) {
    guard !scorer.hasSeveralVoices, let first = scorer.candidates.first, capacity < Int.max / 2 else { return nil }
    let fitting = scorer.candidates.filter { costs[$0] <= capacity }
    let allCosts = scorer.candidates.reduce(0) { $0 + costs[$1] }
    let allWords = scorer.candidates.reduce(0) { $0 + scorer.index.profiles[$1].extent.words }
    self.scorer = scorer
    self.costs = costs
    self.capacity = capacity
    self.isOpening = isOpening
    budgetWords = Self.budgetShare * Double(capacity) * Double(allWords) / Double(max(1, allCosts))
    chances = SummaryChances(index: scorer.index, document: scorer.index.profiles[first].document)
    timesSaid = [Int32](repeating: 0, count: scorer.index.conceptCount)
    let values = fitting.map(valueAlone)
    let ranked = fitting.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    candidates = ranked.prefix(Self.candidateLimit).map { fitting[$0] }.sorted()
    let bestCosts = candidates.reduce(0) { $0 + costs[$1] }
    guard candidates.count == fitting.count || bestCosts / 2 >= capacity else { return nil }
    repeated = candidates.map(placesRepeated)
  }

  /// The best sentences in the order of the article; none if there is no set that a brief may open with.
  ///
  /// - Complexity: O(2ᵏ · n) in the k ≤ 12 candidates, of n concepts each.
  mutating func selection() -> [Int] {
    tryExtending(PartialSet(), from: 0)
    var value = best.value
    var chosen = candidates.indices.filter { best.places & 1 << UInt32($0) != 0 }.map { candidates[$0] }
    for candidate in scorer.candidates
    where costs[candidate] > capacity && costs[candidate] / 2 <= capacity && isOpening(candidate) {
      let alone = Self.beyondShare * valueAlone(of: candidate)
      if alone > value { (value, chosen) = (alone, [candidate]) }
    }
    return chosen
  }

  private struct PartialSet {
    /// The places of its sentences among the candidates.
    var places: UInt32 = 0
    var last: Int?
    var cost = 0
    var words = 0.0
    /// What stands above the line.
    var worth = 0.0
  }

  /// Tries all sets that begin with `set` and go on with candidates from a place on.
  private mutating func tryExtending(_ set: PartialSet, from next: Int) {
    for place in candidates.indices.dropFirst(next) {
      let candidate = candidates[place]
      guard set.cost + costs[candidate] <= capacity, set.places & repeated[place] == 0,
        set.last != nil || isOpening(candidate)
      else { continue }
      var longer = set
      longer.places |= 1 << UInt32(place)
      longer.last = candidate
      longer.cost += costs[candidate]
      longer.words += words(of: candidate)
      longer.worth += ownWorth(of: candidate, after: set.last)
      for concept in scorer.index.concepts(of: candidate).lazy.map(Int.init) {
        if timesSaid[concept] == 0 { longer.worth += chances.values[concept] }
        timesSaid[concept] += 1
      }
      let value = longer.worth / (longer.words + budgetWords)
      if value > best.value { best = (value, longer.places) }
      tryExtending(longer, from: place + 1)
      for concept in scorer.index.concepts(of: candidate) { timesSaid[Int(concept)] -= 1 }
    }
  }

  /// The value of a brief of one sentence.
  private func valueAlone(of candidate: Int) -> Double {
    let concepts = scorer.index.concepts(of: candidate).reduce(0) { $0 + chances.values[Int($1)] }
    return (concepts + ownWorth(of: candidate, after: nil)) / (words(of: candidate) + budgetWords)
  }

  /// What the words of a sentence are worth whatever concepts they hold.
  private func ownWorth(of candidate: Int, after previous: Int?) -> Double {
    var features = scorer.features(of: candidate)
    if previous == candidate - 1 { features[.dangling] = 0 }
    return words(of: candidate) * (Self.plainShare + Self.scoreShare * scorer.scoring.score(features))
  }

  private func words(of candidate: Int) -> Double { Double(scorer.index.profiles[candidate].extent.words) }

  private func placesRepeated(by candidate: Int) -> UInt32 {
    var places: UInt32 = 0
    for (place, other) in candidates.enumerated() where other < candidate {
      if scorer.agreement.isSame(candidate, other) || scorer.agreement.isSame(other, candidate) {
        places |= 1 << UInt32(place)
      }
    }
    return places
  }
}
