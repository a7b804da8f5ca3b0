/// The weights of the features, and the constants in their formulas: the one place where the scoring is tuned.
///
/// One table for both languages, for single articles and for stories of many. The features are described where they are
/// computed.
enum ScoringWeights {
  /// A feature's weight in the score.
  static func weight(of feature: Feature) -> Double {
    switch feature {
    case .entityDensity: 0.5
    case .novelty: 0.85
    case .support: 0.1
    case .position: 0.5
    case .centrality: 0.85
    case .titleOverlap: 1.6
    case .length: 0.45
    case .representation: 0.4
    case .dangling: -0.8
    case .quotation: -0.65
    case .personal: -0.1
    case .unfinished: -0.45
    case .foreign: -0.4
    }
  }

  /// The sum of the weighted values, in the order of ``Feature``.
  static func score(_ values: FeatureValues) -> Double {
    var score = 0.0
    for feature in Feature.allCases { score += weight(of: feature) * values[feature] }
    return score
  }
}
