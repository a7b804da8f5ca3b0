import PrecisLexicons
import PrecisModel
import PrecisText

/// Chooses the sentences of a story's brief, and tells what each article adds.
///
/// Immutable; stories may be worked on in any number of threads.
package struct SentenceSelector: Sendable {
  /// A sentence within the budget says something if it is worth this share of the best one beyond it.
  private static let worthOfShorter = 0.65
  /// How often the selection is made anew because its first sentence cannot stand alone.
  private static let openingAttempts = 8

  private let meter: LengthMeter
  private let scoring: ScoringWeights
  /// What figures count, in both languages.
  let quantities: QuantityWords
  private let openings: PerLanguage<Openings>

  package init(lexicons: Lexicons, budget: Budget) {
    meter = LengthMeter(budget: budget)
    scoring = ScoringWeights(lexicons: lexicons)
    quantities = QuantityWords(lexicons: lexicons)
    openings = PerLanguage { Openings(language: $0, lexicons: lexicons) }
  }

  /// The sentences of the story's brief, within the budget.
  ///
  /// - Complexity: O(n log n) in the story's sentences, O(n) in its bytes.
  package func select(from story: StoryMaterial, preferring language: Language) -> Selection {
    select(from: analysis(of: story, preferring: language), .explained)
  }

  /// For each document the sentences whose content no earlier article of the story has, in order; copies add nothing, and
  /// neither does a story's only independent article.
  ///
  /// - Complexity: O(n) in the story's bytes.
  package func additions(in story: StoryMaterial) -> [[ScoredSentence]] {
    additions(in: analysis(of: story, preferring: story.mainLanguage), .explained)
  }

  /// Both at once, for little more than the cost of one.
  package func selectionAndAdditions(
    from story: StoryMaterial, preferring language: Language, _ detail: BriefBuilder.Detail
  ) -> (selection: Selection, additions: [[ScoredSentence]]) {
    let analysis = analysis(of: story, preferring: language)
    return (select(from: analysis, detail), additions(in: analysis, detail))
  }

  /// What both kinds of choice are made from.
  private struct Analysis {
    let scorer: SentenceScorer
    let order: ReadingOrder
  }

  private func analysis(of story: StoryMaterial, preferring language: Language) -> Analysis {
    let index = StoryIndex(story: story, measuring: meter.measure, openings: { openings[$0] })
    let scorer = SentenceScorer(index: index, scoring: scoring, quantities: quantities, preferring: language)
    return Analysis(
      scorer: scorer,
      order: ReadingOrder(
        scorer: scorer, chronologyRank: story.chronologyRank,
        isForeign: story.documents.indices.map(scorer.isForeign)))
  }

  private func select(from analysis: Analysis, _ detail: BriefBuilder.Detail) -> Selection {
    let (scorer, order) = (analysis.scorer, analysis.order)
    let costs = scorer.index.profiles.map { meter.cost(of: $0.extent) }
    let (selection, reading) = selectionInOrder(costs: costs, analysis)
    var places = [Int](repeating: -1, count: costs.count)
    for (place, choice) in selection.chosen.enumerated() { places[choice.candidate] = place }
    let loser = detail == .plain ? nil : nearestLoser(of: selection, scorer)
    return Selection(
      chosen: reading.map {
        scorer.scored(
          $0, places[$0] < 0 ? scorer.features(of: $0) : selection.chosen[places[$0]].features,
          chronologyRank: order.chronologyRank, detail)
      },
      nearestLoser: loser.map {
        scorer.scored($0.candidate, $0.features, chronologyRank: order.chronologyRank, detail)
      })
  }

  /// The chosen sentences, and the order in which they are read.
  private func selectionInOrder(costs: [Int], _ analysis: Analysis) -> (GreedySelection, [Int]) {
    let (scorer, order) = (analysis.scorer, analysis.order)
    /// The selection of some sentences, as if chosen by their gain.
    func selection(of sentences: [Int]) -> GreedySelection {
      let ranking = CandidateRanking(scorer: scorer, costs: costs, among: sentences)
      var selection = GreedySelection(
        scorer: scorer, ranking: ranking, capacity: sentences.count > 1 ? meter.capacity : Int.max)
      for element in ranking.byGain { selection.choose(element.candidate) }
      return selection
    }
    if let exact = exactSelection(scorer, costs, order) { return (selection(of: exact), exact) }
    let ranking = CandidateRanking(scorer: scorer, costs: costs, among: scorer.candidates)
    let greedy = self.selection(among: ranking, analysis)
    if let single = singleBeyondBudget(scorer, costs, order, greedy.chosen) {
      return (selection(of: [single]), [single])
    }
    return (greedy, order.ordered(greedy.chosen.map(\.candidate)))
  }

  private func additions(in analysis: Analysis, _ detail: BriefBuilder.Detail) -> [[ScoredSentence]] {
    let scorer = analysis.scorer
    return Additions(scorer: scorer, chronologyRank: analysis.order.chronologyRank).additions.map {
      $0.map { scorer.scored($0, scorer.features(of: $0), chronologyRank: analysis.order.chronologyRank, detail) }
    }
  }

  /// The sentences of one article, in its order, where all sets of the best can be tried.
  private func exactSelection(_ scorer: SentenceScorer, _ costs: [Int], _ order: ReadingOrder) -> [Int]? {
    let canStandAlone = scorer.candidates.contains { costs[$0] / 2 <= meter.capacity && order.standsAlone($0) }
    var exact = ExactSelection(scorer: scorer, costs: costs, capacity: meter.capacity) {
      !canStandAlone || order.standsAlone($0)
    }
    guard let chosen = exact?.selection(), !chosen.isEmpty else { return nil }
    return chosen
  }

  /// The greedy choice, made anew without a sentence that it would open with and that cannot open a brief; in the end, the
  /// best opening is chosen first, and nothing of its article that stands before it.
  private func selection(among ranking: CandidateRanking, _ analysis: Analysis) -> GreedySelection {
    let (scorer, order) = (analysis.scorer, analysis.order)
    let empty = GreedySelection(scorer: scorer, ranking: ranking, capacity: meter.capacity)
    let representation = Representation(scorer: scorer, ranking: ranking, capacity: meter.capacity, order: order)
    let fitting = scorer.candidates.filter { ranking.costs[$0] <= meter.capacity }
    let isOpening = opening(among: fitting, order)
    let lead = supportedLead(
      among: ranking.byGain.map(\.candidate).filter { ranking.costs[$0] <= meter.capacity }, order)
    var banned: [Int] = []
    for _ in 0..<Self.openingAttempts {
      var selection = empty
      if let lead { selection.choose(lead) }
      selection.choose { !banned.contains($0) }
      selection = representation.completed(selection) { !banned.contains($0) }
      guard let first = order.ordered(selection.chosen.map(\.candidate)).first, !isOpening(first) else {
        return selection
      }
      banned.append(first)
    }
    var selection = empty
    let gains = fitting.filter(isOpening).map { (gain: empty.gain(of: $0, empty.features(of: $0)), candidate: $0) }
    guard let best = gains.max(by: { ($0.gain, $1.candidate) < ($1.gain, $0.candidate) }) else { return selection }
    let document = scorer.index.profilesOfDocument[scorer.index.profiles[best.candidate].document]
    selection.choose(best.candidate)
    selection.choose { !document.contains($0) || $0 > best.candidate }
    return selection
  }

  /// The sentence that tells what happened, where articles agree on it: of the first sentences of the earliest day's
  /// articles, the one that the most others say. What came of it later is chosen beside it.
  ///
  /// - Parameter candidates: Those that fit, the best first.
  private func supportedLead(among candidates: [Int], _ order: ReadingOrder) -> Int? {
    let index = order.scorer.index
    let documents = candidates.map { index.profiles[$0].document }
    guard order.scorer.hasSeveralVoices,
      let earliest = documents.min(by: { order.chronologyRank[$0] < order.chronologyRank[$1] })
    else { return nil }
    let day = index.story.documents[earliest].date?.daysSinceEpoch
    let leads = candidates.filter {
      index.profiles[$0].ordinal == 0 && order.day(of: $0) == day && order.scorer.supporters(of: $0) > 0
        && order.introduces($0)
    }
    return order.best(of: leads, chosen: leads)
  }

  /// What the first sentence of a brief must be, as far as any candidate is: one that introduces somebody or something, or
  /// else one that stands alone.
  private func opening(among candidates: [Int], _ order: ReadingOrder) -> (Int) -> Bool {
    if candidates.contains(where: { order.introduces($0) }) { return order.introduces }
    if candidates.contains(where: { order.standsAlone($0) }) { return order.standsAlone }
    return { _ in true }
  }

  /// The sentence that is quoted although it exceeds the budget: there is none that fits, or none that says anything
  /// beside it. It is no longer than two budgets, if there is such a one.
  private func singleBeyondBudget(
    _ scorer: SentenceScorer, _ costs: [Int], _ order: ReadingOrder, _ chosen: [GreedySelection.Choice]
  ) -> Int? {
    /// What a brief of this sentence alone would be worth; one that cannot stand alone is hardly a brief.
    func worth(_ candidate: Int) -> Double {
      let words = Double(min(40, max(1, scorer.index.profiles[candidate].extent.words)))
      let score = max(0.001, scorer.scoring.score(scorer.features(of: candidate)))
      return score * words.squareRoot().squareRoot() * (order.standsAlone(candidate) ? 1 : 0.6)
    }
    func best(_ candidates: [Int]) -> (candidate: Int, worth: Double)? {
      var best: (candidate: Int, worth: Double)?
      for candidate in candidates {
        let worth = worth(candidate)
        if worth > best?.worth ?? 0 { best = (candidate, worth) }
      }
      return best
    }
    let near = scorer.candidates.filter { costs[$0] / 2 <= meter.capacity && costs[$0] > meter.capacity }
    guard !chosen.isEmpty else {
      return best(near)?.candidate ?? scorer.candidates.min { (costs[$0], $0) < (costs[$1], $1) }
    }
    guard let beyond = best(near), let fitting = best(chosen.map(\.candidate)) else { return nil }
    return fitting.worth < Self.worthOfShorter * beyond.worth ? beyond.candidate : nil
  }

  /// The sentence with the highest gain among those that were not chosen.
  private func nearestLoser(
    of selection: GreedySelection, _ scorer: SentenceScorer
  ) -> GreedySelection.Choice? {
    let chosen = Set(selection.chosen.map(\.candidate))
    var best: (choice: GreedySelection.Choice, gain: Double)?
    for candidate in scorer.candidates where !chosen.contains(candidate) {
      let features = selection.features(of: candidate)
      let gain = selection.gain(of: candidate, features)
      if best.map({ gain > $0.gain }) ?? true {
        best = (GreedySelection.Choice(candidate: candidate, features: features), gain)
      }
    }
    return best?.choice
  }
}
