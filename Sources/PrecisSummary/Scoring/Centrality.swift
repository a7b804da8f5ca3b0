import PrecisLexicons

/// Centrality: how much of what a sentence says is what the story is about.
///
/// The mean weight of the sentence's concepts, stems and pairs, as a share of the highest mean of the story's statements: the density
/// of concept weight that Gillick and Favre (2009) sum, and the centroid of D. Radev et al. ("Centroid-based
/// summarization of multiple documents", 2004) with ``ConceptWeights`` for tf·idf.
///
/// - Complexity: O(n) in the concepts of all sentences.
func centralities(of index: StoryIndex, weights: ConceptWeights) -> [Double] {
  var means = [Double](filled: 0, count: index.profiles.count)
  var highest = 0.0
  for (place, profile) in index.profiles.enumerated() {
    means[place] = meanWeight(of: index.concepts[profile.concepts], weights.values)
    if profile.isStatement { highest = max(highest, means[place]) }
  }
  guard highest > 0 else { return means }
  for profile in means.indices { means[profile] /= highest }
  return means
}

/// The mean of the weights of `concepts`; 0 if there are none.
func meanWeight(of concepts: ArraySlice<Concept>, _ weights: [Double]) -> Double {
  var sum = 0.0
  var count = 0
  for concept in concepts {
    sum += weights[Int(concept)]
    count += 1
  }
  return count > 0 ? sum / Double(count) : 0
}
