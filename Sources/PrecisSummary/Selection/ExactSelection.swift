import PrecisLexicons

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
///
/// Sets that no sentence can make better than the best so far are not gone through. A set is better than the value v if what
/// stands above the line is more than v times what stands below, and each sentence adds to the difference no more than all it
/// says, less v times its words (W. Dinkelbach, "On nonlinear fractional programming", Management Science 13, 1967).
struct ExactSelection {
  /// Sets are made of so many sentences: 1,023 sets at most. Two more change no brief for the better.
  private static let candidateLimit = 10
  /// About how many concepts of a sentence others hold too.
  private static let likelySayings = 12
  private static let plainShare = 0.06
  private static let scoreShare = 0.08
  private static let budgetShare = 1.2
  /// What a sentence that exceeds the budget is worth beside one within it.
  private static let beyondShare = 0.8
  /// Sums of worths may be off by less than this.
  private static let roundingError = 1e-9

  private let scorer: SentenceScorer
  private let costs: [Int]
  private let capacity: Int
  /// r · budget, in words.
  private let budgetWords: Double
  private let chances: SummaryChances
  private let isOpening: (Int) -> Bool
  /// The sentences that sets are made of, in the order of the article.
  private var candidates: [Candidate] = []
  /// The concepts that several candidates hold, one candidate after the other.
  private var sayings: [Saying] = []
  /// The best set so far, by the places of its sentences.
  private var best: (value: Double, places: UInt32) = (0, 0)
  /// For each place, what the candidates from there on can add at most to what a set has beyond the best value; 0 comes last.
  private var possibleGains: [Double] = []

  private struct Candidate {
    let profile: Int
    let cost: Int
    let words: Double
    /// What its words are worth by themselves and for the concepts that no other candidate holds: anywhere, and behind the
    /// sentence before it.
    let worth: Double
    let worthInPlace: Double
    /// Where its other concepts stand among the sayings.
    let sayings: Range<Int>
    /// The most that it is worth in any set.
    let mostWorth: Double
    /// The places of the candidates before it that it repeats.
    let repeated: UInt32
    let isOpening: Bool
  }

  /// A concept that a candidate holds, and others too.
  private struct Saying {
    let chance: Double
    /// The places of all candidates that hold it.
    let holders: UInt32
  }

  /// Nothing where several articles have a say, or where so much fits that not all sets of it can be tried.
  ///
  /// - Parameters:
  ///   - costs: For each profile, what it takes from the capacity.
  ///   - isOpening: Whether a brief may open with a sentence.
  init?(scorer: SentenceScorer, costs: [Int], capacity: Int, isOpening: @escaping (Int) -> Bool) {
    guard !scorer.hasSeveralVoices, let first = scorer.candidates.first, capacity < Int.max / 2 else { return nil }
    let fittingCount = scorer.candidates.count { costs[$0] <= capacity }
    let allCosts = scorer.candidates.reduce(0) { $0 + costs[$1] }
    let allWords = scorer.candidates.reduce(0) { $0 + scorer.index.profiles[$1].extent.words }
    self.scorer = scorer
    self.costs = costs
    self.capacity = capacity
    self.isOpening = isOpening
    budgetWords = Self.budgetShare * Double(capacity) * Double(allWords) / Double(max(1, allCosts))
    chances = SummaryChances(
      index: scorer.index, document: scorer.index.profiles[first].document, counts: scorer.counts)
    let sentences = bestFitting()
    let bestCosts = sentences.reduce(0) { $0 + costs[$1] }
    guard sentences.count == fittingCount || bestCosts / 2 >= capacity else { return nil }
    var holders = [UInt32](filled: 0, count: scorer.index.conceptCount)
    for (place, sentence) in sentences.enumerated() {
      for concept in scorer.index.concepts(of: sentence) { holders[Int(concept)] |= 1 << UInt32(place) }
    }
    let repeated = scorer.agreement.repetitions(among: sentences, holders: holders)
    candidates.reserveCapacity(sentences.count)
    sayings.reserveCapacity(sentences.count * Self.likelySayings)
    for (place, sentence) in sentences.enumerated() {
      let first = sayings.count
      var own = 0.0
      var shared = 0.0
      for concept in scorer.index.concepts(of: sentence).lazy.map(Int.init) {
        if holders[concept] == 1 << UInt32(place) {
          own += chances.values[concept]
        } else {
          shared += chances.values[concept]
          sayings.append(Saying(chance: chances.values[concept], holders: holders[concept]))
        }
      }
      let worth = own + ownWorth(of: sentence, after: nil)
      let worthInPlace = own + ownWorth(of: sentence, after: sentence - 1)
      candidates.append(
        Candidate(
          profile: sentence, cost: costs[sentence], words: words(of: sentence), worth: worth,
          worthInPlace: worthInPlace, sayings: first..<sayings.count, mostWorth: max(worth, worthInPlace) + shared,
          repeated: repeated[place], isOpening: isOpening(sentence)))
    }
    possibleGains = [Double](filled: 0, count: candidates.count + 1)
    keep(best.places, value: best.value)
  }

  /// The sentences within the capacity that are worth most by themselves, in the order of the article; of equal ones the
  /// first.
  ///
  /// - Complexity: O(n) in the sentences and their concepts.
  private func bestFitting() -> [Int] {
    var best: [(value: Double, sentence: Int)] = []
    best.reserveCapacity(Self.candidateLimit + 1)
    for sentence in scorer.candidates where costs[sentence] <= capacity {
      let value = valueAlone(of: sentence)
      if best.count == Self.candidateLimit {
        guard let last = best.last, value > last.value else { continue }
        best.removeLast()
      }
      best.insert((value, sentence), at: best.firstIndex { $0.value < value } ?? best.endIndex)
    }
    return best.map(\.sentence).sorted()
  }

  /// The best sentences in the order of the article; none if there is no set that a brief may open with.
  ///
  /// - Complexity: O(2ᵏ · n) in the k ≤ 10 candidates, of n concepts each, where no set is passed over.
  mutating func selection() -> [Int] {
    tryExtending(PartialSet(), from: 0)
    var value = best.value
    var chosen = candidates.indices.filter { best.places & 1 << UInt32($0) != 0 }.map { candidates[$0].profile }
    for sentence in scorer.candidates
    where costs[sentence] > capacity && costs[sentence] / 2 <= capacity && isOpening(sentence) {
      let alone = Self.beyondShare * valueAlone(of: sentence)
      if alone > value { (value, chosen) = (alone, [sentence]) }
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
      guard set.cost + candidate.cost <= capacity, set.places & candidate.repeated == 0,
        set.last != nil || candidate.isOpening
      else { continue }
      var longer = set
      longer.places |= 1 << UInt32(place)
      longer.last = candidate.profile
      longer.cost += candidate.cost
      longer.words += candidate.words
      longer.worth += set.last == candidate.profile - 1 ? candidate.worthInPlace : candidate.worth
      // What one of the set says already adds nothing.
      for saying in candidate.sayings {
        longer.worth += sayings[saying].holders & set.places == 0 ? sayings[saying].chance : 0
      }
      let value = longer.worth / (longer.words + budgetWords)
      if value > best.value { keep(longer.places, value: value) }
      let lead = longer.worth - best.value * (longer.words + budgetWords)
      if lead + possibleGains[place + 1] > -Self.roundingError { tryExtending(longer, from: place + 1) }
    }
  }

  /// Takes a set for the best one so far.
  private mutating func keep(_ places: UInt32, value: Double) {
    best = (value, places)
    for place in candidates.indices.reversed() {
      let gain = candidates[place].mostWorth - value * candidates[place].words
      possibleGains[place] = possibleGains[place + 1] + max(0, gain)
    }
  }

  /// The value of a brief of one sentence.
  private func valueAlone(of sentence: Int) -> Double {
    let concepts = scorer.index.concepts(of: sentence).reduce(0) { $0 + chances.values[Int($1)] }
    return (concepts + ownWorth(of: sentence, after: nil)) / (words(of: sentence) + budgetWords)
  }

  /// What the words of a sentence are worth whatever concepts they hold.
  private func ownWorth(of sentence: Int, after previous: Int?) -> Double {
    var score = scorer.score(of: sentence)
    if previous == sentence - 1 {
      var features = scorer.features(of: sentence)
      features[.dangling] = 0
      score = scorer.scoring.score(features)
    }
    return words(of: sentence) * (Self.plainShare + Self.scoreShare * score)
  }

  private func words(of sentence: Int) -> Double { Double(scorer.index.profiles[sentence].extent.words) }
}
