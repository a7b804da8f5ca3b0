import PrecisModel

/// What the dates of two articles say about whether they tell of the same event.
enum DateEvidence {
  /// The factor for the likeness of two articles: s for at most d₀ days, then s/(1 + (d − d₀)/t) for a distance of
  /// d days, never below the factor for distant dates; 1 where a date is not known.
  static func factor(_ one: CalendarDate?, _ other: CalendarDate?, weights: StoryWeights) -> Double {
    factor(one?.daysSinceEpoch, other?.daysSinceEpoch, weights: weights)
  }

  /// The same for days since the epoch.
  @inline(__always)
  static func factor(_ one: Int?, _ other: Int?, weights: StoryWeights) -> Double {
    guard let one, let other else { return 1 }
    let distance = abs(one - other)
    guard distance > weights.sameEventDays else { return weights.sameDate }
    let excess = Double(distance - weights.sameEventDays)
    return max(weights.farDate, weights.sameDate / (1 + excess / weights.dateDecayDays))
  }
}
