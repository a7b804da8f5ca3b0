/// How likely a short summary of an article says each of its concepts.
///
/// The odds grow with the number of sentences that hold the concept, with how early the first of them stands, and where the
/// headline holds it; a pair of stems has lower odds from the start:
///
///     odds(c) = base · tf^(3/2) · (1 + α / (1 + first / τ)) · (η if the headline holds c)
///     p(c)    = odds / (1 + odds)
///
/// A logistic model with factors in place of exponents. What it looks at is what ``ConceptWeights`` looks at; its numbers were
/// fitted on which concepts of an article people repeat in its summary, and hardly matter up to a third.
struct SummaryChances: Sendable {
  private static let stemBase = 0.02
  private static let pairBase = 0.006
  private static let earlyFactor = 15.0
  private static let earlySentences = 1.5
  private static let headlineFactor = 12.0

  /// For each concept of the story its chance; 0 for one that the document does not hold.
  let values: [Double]

  /// - Parameter counts: Those of the document, counted last.
  /// - Complexity: O(n) in the concepts of the story.
  init(index: StoryIndex, document: Int, counts: ConceptCounts) {
    // No array is made in the memory of the empty one, which threads share.
    guard !counts.counts.isEmpty else {
      values = []
      return
    }
    let isPair = index.isPair
    func chance(of concept: Int, isInHeadline: Bool) -> Double {
      let count = counts.counts[concept]
      return Self.chance(
        isPair: isPair[concept], frequency: Int(count.frequency), firstOrdinal: Int(count.first),
        isInHeadline: isInHeadline)
    }
    // Most concepts stand in one sentence: for each place of it, the chances of a stem and of a pair.
    let ordinalCount = index.profilesOfDocument[document].count + 1
    var values = withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * ordinalCount) { lone in
      for ordinal in 0..<ordinalCount {
        for kind in 0...1 {
          lone[2 * ordinal + kind] = Self.chance(
            isPair: kind == 1, frequency: 1, firstOrdinal: ordinal, isInHeadline: false)
        }
      }
      return [Double](unsafeUninitializedCapacity: counts.counts.count) { values, valueCount in
        for (concept, count) in counts.counts.enumerated() {
          let value =
            switch count.frequency {
            case 0: 0.0
            case 1: lone[2 * Int(count.first) + (isPair[concept] ? 1 : 0)]
            default: chance(of: concept, isInHeadline: false)
            }
          values.initializeElement(at: concept, to: value)
        }
        valueCount = counts.counts.count
      }
    }
    for concept in index.concepts(ofHeadlineOf: document).lazy.map(Int.init) {
      values[concept] = chance(of: concept, isInHeadline: true)
    }
    self.values = values
  }

  /// The chance of a concept that `frequency` sentences hold.
  static func chance(isPair: Bool, frequency: Int, firstOrdinal: Int, isInHeadline: Bool) -> Double {
    let sentences = Double(frequency)
    let odds =
      (isPair ? pairBase : stemBase) * sentences * sentences.squareRoot()
      * (1 + earlyFactor / (1 + Double(firstOrdinal) / earlySentences)) * (isInHeadline ? headlineFactor : 1)
    return odds / (1 + odds)
  }
}
