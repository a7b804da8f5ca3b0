/// What a sentence's score is made of, in the order in which explanations list it.
///
/// Each value lies between 0 and 1. Those from ``dangling`` on speak against a sentence: their weights are negative.
enum Feature: Int, Sendable, Hashable, CaseIterable {
  case entityDensity
  case novelty
  case support
  case position
  case centrality
  case titleOverlap
  case length
  case representation
  case dangling
  case quotation
  case personal
  case unfinished
  case foreign

  /// The name that explanations show.
  var name: String {
    switch self {
    case .entityDensity: "entity-density"
    case .novelty: "novelty"
    case .support: "support"
    case .position: "position"
    case .centrality: "centrality"
    case .titleOverlap: "title-overlap"
    case .length: "length"
    case .representation: "representation"
    case .dangling: "dangling"
    case .quotation: "quotation"
    case .personal: "personal"
    case .unfinished: "unfinished"
    case .foreign: "foreign"
    }
  }
}

/// A number for each ``Feature``, at the place that is its raw value: as many as there are features.
typealias FeatureRow = InlineArray<13, Double>

/// One value for each ``Feature``.
///
/// In place rather than in an array, so that choosing among many sentences allocates nothing.
struct FeatureValues: Sendable {
  private var values = FeatureRow(repeating: 0)

  @inline(__always)
  subscript(feature: Feature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = min(1, max(0, newValue)) }
  }

  /// The sum of the values, each times the weight of its feature, in the order of the features.
  @inline(__always)
  func weightedSum(_ weights: FeatureRow) -> Double {
    // An element of an array in place is read out of a copy of it all; not so one of a span.
    let (values, weights) = (values.span, weights.span)
    var sum = 0.0
    for feature in values.indices { sum += values[feature] * weights[feature] }
    return sum
  }
}
