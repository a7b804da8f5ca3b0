import PrecisLexicons

/// The weights of the features: one table for both languages, for single articles and for stories of many.
///
/// They stand in `Lexicons/shared/scoring.tsv`, where `Benchmarks/Quality/fit_weights.py` puts them, and a user's overlay
/// may change them. The features are described where they are computed.
struct ScoringWeights: Sendable {
  private var weights = FeatureRow(repeating: 0)

  /// The weights of the lexicon; a feature that it does not name has none.
  init(lexicons: Lexicons) {
    let entries = lexicons.entries(.scoring)
    for feature in Feature.allCases {
      guard let entry = entries.last(where: { $0.key == feature.name }) else { continue }
      weights[feature.rawValue] = entry.values.first.flatMap(Double.init) ?? 0
    }
  }

  /// A feature's weight in the score.
  func weight(of feature: Feature) -> Double { weights[feature.rawValue] }

  /// The sum of the weighted values, in the order of ``Feature``.
  func score(_ values: FeatureValues) -> Double { values.weightedSum(weights) }
}
