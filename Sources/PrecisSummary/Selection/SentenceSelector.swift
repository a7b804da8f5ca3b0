import PrecisLexicons
import PrecisModel
import PrecisText

/// Chooses the sentences of a story's brief, and tells what each article adds.
///
/// Immutable; stories may be worked on in any number of threads.
package struct SentenceSelector: Sendable {
  /// A sentence within the budget says something if it is worth this share of the best one beyond it.
  private static let worthOfShorter = 0.6
  /// How often the selection is made anew because its first sentence cannot stand alone.
  private static let openingAttempts = 8

  private let meter: LengthMeter
  private let french: Openings
  private let english: Openings
  private let other: Openings

  package init(lexicons: Lexicons, budget: Budget) {
    meter = LengthMeter(budget: budget)
    french = Openings(language: .french, lexicons: lexicons)
    english = Openings(language: .english, lexicons: lexicons)
    other = Openings(language: .other, lexicons: lexicons)
  }

  /// The sentences of the story's brief, within the budget.
  ///
  /// - Complexity: O(n log n) in the story's sentences, O(n) in its bytes.
  package func select(from story: StoryMaterial, preferring language: Language) -> Selection {
    let index = StoryIndex(story: story, openings: openings)
    let scorer = SentenceScorer(index: index, preferring: language)
    let ranks = Self.ranks(of: story)
    let order = ReadingOrder(index: index, chronologyRank: ranks)
    let costs = index.profiles.map { meter.cost(of: $0.extent) }

    var selection = GreedySelection(scorer: scorer, costs: costs, capacity: meter.capacity)
    var banned: Set<Int> = []
    var reading: [Int] = []
    for _ in 0..<Self.openingAttempts {
      selection = GreedySelection(scorer: scorer, costs: costs, capacity: meter.capacity)
      selection.choose { !banned.contains($0) }
      reading = order.ordered(selection.chosen.map(\.candidate))
      guard let first = reading.first, !order.standsAlone(first),
        scorer.candidates.contains(where: {
          order.standsAlone($0) && !banned.contains($0) && costs[$0] <= meter.capacity
        })
      else { break }
      banned.insert(first)
    }
    if let single = singleBeyondBudget(scorer, costs, order, selection.chosen) {
      selection = GreedySelection(scorer: scorer, costs: costs, capacity: Int.max)
      selection.choose(single)
      reading = [single]
    }
    let features = Dictionary(uniqueKeysWithValues: selection.chosen.map { ($0.candidate, $0.features) })
    return Selection(
      chosen: reading.map { scorer.scored($0, features[$0] ?? scorer.features(of: $0), chronologyRank: ranks) },
      nearestLoser: nearestLoser(of: selection, scorer).map {
        scorer.scored($0.candidate, $0.features, chronologyRank: ranks)
      })
  }

  /// For each document the sentences whose content no other article of the story has, in order; copies add nothing.
  ///
  /// - Complexity: O(n) in the story's bytes.
  package func additions(in story: StoryMaterial) -> [[ScoredSentence]] {
    story.documents.map { _ in [] }
  }

  /// The sentence that is quoted although it exceeds the budget: there is none that fits, or none that says anything
  /// beside it.
  private func singleBeyondBudget(
    _ scorer: SentenceScorer, _ costs: [Int], _ order: ReadingOrder, _ chosen: [GreedySelection.Choice]
  ) -> Int? {
    func worth(_ candidate: Int) -> Double {
      let words = Double(min(40, max(1, scorer.index.profiles[candidate].extent.words)))
      return max(0.001, ScoringWeights.score(scorer.features(of: candidate))) * words.squareRoot()
    }
    var best: (candidate: Int, worth: Double)?
    for candidate in scorer.candidates {
      // One that cannot stand alone is no brief, if there is another.
      let worth = worth(candidate) * (order.standsAlone(candidate) ? 1 : 0.5)
      if worth > best?.worth ?? 0 { best = (candidate, worth) }
    }
    guard let best else { return nil }
    guard costs[best.candidate] > meter.capacity else { return chosen.isEmpty ? best.candidate : nil }
    let worthOfFitting = chosen.map { worth($0.candidate) }.max() ?? 0
    return worthOfFitting < Self.worthOfShorter * best.worth ? best.candidate : nil
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

  private func openings(_ language: Language) -> Openings {
    switch language {
    case .french: french
    case .english: english
    case .other: other
    }
  }

  /// For each document its place in the chronology.
  private static func ranks(of story: StoryMaterial) -> [Int] {
    var ranks = [Int](repeating: 0, count: story.documents.count)
    for (rank, document) in story.chronology.enumerated() { ranks[document] = rank }
    return ranks
  }
}
