import PrecisLexicons
import PrecisModel

/// Chooses sentences one by one, the one with the highest gain first, until none fits.
///
/// The gain of a sentence is its score times the eighth root of its words: the benefit of n words at that score, divided
/// by their cost to the power ⅞ (the scaled greedy of H. Lin and J. Bilmes, "Multi-document Summarization via Budgeted
/// Maximization of Submodular Functions", 2010, algorithm 1).
///
/// Scores fall as others are chosen, so a gain computed earlier bounds today's from above: only the sentence that leads the
/// ``GainQueue`` is computed anew (M. Minoux 1978).
///
/// - Complexity: O(n log n) in the candidates in practice; each choice recomputes the few sentences that stay on top.
struct GreedySelection: Sendable {
  /// A sentence less novel than this repeats what has been said.
  static let leastNovelty = 0.33

  /// A short sentence that only fills the last words must be worth this share of the best one that is chosen.
  static let leastWorthOfFilling = 0.4
  /// So many sentences are chosen at most for a brief of the usual length.
  static let likelyChoices = 8
  /// A sentence of fewer words is short.
  private static let shortWords = 12

  private let scorer: SentenceScorer
  private let ranking: CandidateRanking
  private var left: Int
  private var novelty: Novelty
  private var chosenPerDocument: [Int]
  private var isChosen: [Bool]
  private var repetitions: RepetitionIndex
  /// Whether a sentence may be left hanging on one that is not quoted: only where there is nothing else.
  private var allowsHanging: Bool
  /// Which stems have been said, and for each that has not the sentences that take it for known; empty as long as there are none.
  private var said: [Bool] = []
  private var waiting: [[Int]] = []
  private(set) var chosen: [Choice] = []

  /// A chosen sentence with its features at that moment.
  struct Choice: Sendable {
    let candidate: Int
    let features: FeatureValues
  }

  init(scorer: SentenceScorer, ranking: CandidateRanking, capacity: Int) {
    self.scorer = scorer
    self.ranking = ranking
    left = capacity
    allowsHanging = !scorer.hasSeveralVoices
    novelty = Novelty(weights: scorer.weights)
    chosenPerDocument = [Int](filled: 0, count: scorer.index.story.documents.count)
    isChosen = [Bool](filled: false, count: scorer.index.profiles.count)
    repetitions = RepetitionIndex(agreement: scorer.agreement)
  }

  /// Chooses among the candidates for which `isAllowed` holds until none fits or adds anything.
  mutating func choose(where isAllowed: (Int) -> Bool) {
    var queue = GainQueue(ranking.byGain)
    // What was chosen before may have raised the gain of what hangs on it.
    for choice in chosen { insertNext(after: choice.candidate, in: &queue, where: isAllowed) }
    var isFilling = false
    while let top = queue.removeFirst() {
      guard left >= ranking.leastCost else { break }
      guard !isChosen[top.candidate], isAllowed(top.candidate) else { continue }
      guard ranking.costs[top.candidate] <= left else {
        // What follows comes in because it is short enough.
        isFilling = true
        continue
      }
      let features = features(of: top.candidate)
      guard chosen.isEmpty || features[.novelty] >= Self.leastNovelty, !isLeftHanging(features) else {
        continue
      }
      if let referent = scorer.index.profiles[top.candidate].referent, !allowsHanging, !isSaid(referent) {
        if waiting.isEmpty { waiting = [[Int]](filled: [], count: scorer.index.conceptCount) }
        waiting[Int(referent)].append(top.candidate)
        continue
      }
      let gain = gain(of: top.candidate, features)
      if gain < top.gain {
        queue.insert(GainQueue.Element(gain: gain, candidate: top.candidate))
        continue
      }
      guard !repeats(top.candidate), !isFilling || isWorthwhile(top.candidate, features) else { continue }
      choose(top.candidate, features)
      insertNext(after: top.candidate, in: &queue, where: isAllowed)
    }
    guard chosen.isEmpty, !allowsHanging else { return }
    allowsHanging = true
    choose(where: isAllowed)
  }

  /// Whether a sentence hangs on one that readers would take for another paper's: where several are quoted, only a sentence
  /// whose own predecessor is chosen may hang on it.
  private func isLeftHanging(_ features: FeatureValues) -> Bool {
    !allowsHanging && features[.dangling] > 0
  }

  /// Whether a sentence says enough to be more than what fills the last words.
  private func isWorthwhile(_ candidate: Int, _ features: FeatureValues) -> Bool {
    guard scorer.index.profiles[candidate].extent.words < Self.shortWords else { return true }
    let best = chosen.reduce(0) { max($0, scorer.scoring.score($1.features)) }
    return scorer.scoring.score(features) >= Self.leastWorthOfFilling * best
  }

  /// What hangs on a chosen sentence hangs no longer: the one gain that can rise. What took for known what it says may come.
  private mutating func insertNext(after candidate: Int, in queue: inout GainQueue, where isAllowed: (Int) -> Bool) {
    for stem in waiting.isEmpty ? [] : scorer.index.stems(of: candidate) {
      for sentence in waiting[Int(stem)] {
        queue.insert(GainQueue.Element(gain: gain(of: sentence, features(of: sentence)), candidate: sentence))
      }
      waiting[Int(stem)] = []
    }
    let next = candidate + 1
    guard next < isChosen.count, isResolved(next), !isChosen[next], scorer.candidates.containsSorted(next),
      isAllowed(next)
    else { return }
    queue.insert(GainQueue.Element(gain: gain(of: next, features(of: next)), candidate: next))
  }

  /// Chooses one sentence, if it fits.
  mutating func choose(_ candidate: Int) {
    guard !isChosen[candidate], ranking.costs[candidate] <= left else { return }
    choose(candidate, features(of: candidate))
  }

  /// Whether a sentence repeats one that is chosen.
  func repeats(_ candidate: Int) -> Bool { repetitions.isRepetition(candidate) }

  /// Whether a sentence of the document is chosen.
  func quotes(_ document: Int) -> Bool { chosenPerDocument[document] > 0 }

  /// A candidate's features beside what has been chosen.
  func features(of candidate: Int) -> FeatureValues {
    var features = scorer.features(of: candidate)
    features[.novelty] = novelty.value(
      of: scorer.index.concepts(of: candidate), freshness: scorer.freshness.value(of: candidate))
    features[.representation] =
      1 / Double(1 + chosenPerDocument[scorer.index.profiles[candidate].document])
    if isResolved(candidate) { features[.dangling] = 0 }
    return features
  }

  /// The gain of a sentence with these features.
  func gain(of candidate: Int, _ features: FeatureValues) -> Double { scorer.gain(of: candidate, features) }

  private mutating func choose(_ candidate: Int, _ features: FeatureValues) {
    if chosen.isEmpty { chosen.reserveCapacity(Self.likelyChoices) }
    chosen.append(Choice(candidate: candidate, features: features))
    isChosen[candidate] = true
    repetitions.insert(candidate)
    if !allowsHanging {
      if said.isEmpty { said = [Bool](filled: false, count: scorer.index.conceptCount) }
      for stem in scorer.index.stems(of: candidate) { said[Int(stem)] = true }
    }
    left -= ranking.costs[candidate]
    novelty.cover(scorer.index.concepts(of: candidate))
    chosenPerDocument[scorer.index.profiles[candidate].document] += 1
  }

  private func isSaid(_ stem: Concept) -> Bool { !said.isEmpty && said[Int(stem)] }

  /// Whether the sentence before it, on which a sentence may hang, is chosen.
  private func isResolved(_ candidate: Int) -> Bool {
    candidate > 0 && isChosen[candidate - 1]
      && scorer.index.profiles[candidate - 1].document == scorer.index.profiles[candidate].document
  }
}
