/// How much each concept of a story matters.
///
/// A concept weighs what its independent documents give it, on average over all of them:
///
///     w(c) = 1/N · Σ_d  tf(c, d) / (tf(c, d) + k) · (p + 1 / (1 + first(c, d) / τ))
///
/// where tf(c, d) is the number of sentences of d that hold c, and first(c, d) the place of the first of them, from 0.
/// The frequency saturates as in BM25 (S. Robertson, H. Zaragoza 2009, eq. 3.3); early mention counts because news tells
/// the most important first. So a concept of many documents outweighs one that a single document repeats, and a
/// duplicate has no say at all. A pair of stems weighs half of that: it comes beside the two stems themselves.
struct ConceptWeights: Sendable {
  private static let saturation = 1.0
  private static let lateShare = 0.1
  private static let earlySentences = 4.0
  private static let pairShare = 0.5

  private(set) var values: [Double]

  init(values: [Double]) { self.values = values }

  /// - Complexity: O(n) in the concepts.
  init(index: StoryIndex, counts: ConceptCounts) {
    let documents = Double(max(1, counts.documentCount))
    let (stemShare, pairShare) = (1 / documents, Self.pairShare / documents)
    values = counts.weights
    values.withUnsafeMutableBufferPointer { values in
      for (concept, isPair) in index.isPair.enumerated() { values[concept] *= isPair ? pairShare : stemShare }
    }
  }

  /// What one document gives a concept.
  static func weight(frequency: Int, firstOrdinal: Int) -> Double {
    frequencyShare(frequency) * earlyShare(firstOrdinal)
  }

  /// What it matters that so many sentences hold a concept.
  @inline(__always)
  static func frequencyShare(_ frequency: Int) -> Double { Double(frequency) / (Double(frequency) + saturation) }

  /// What it matters that so many statements come before it.
  @inline(__always)
  static func earlyShare(_ firstOrdinal: Int) -> Double {
    lateShare + 1 / (1 + Double(firstOrdinal) / earlySentences)
  }
}
