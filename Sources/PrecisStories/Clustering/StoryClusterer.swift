import PrecisLexicons
import PrecisModel
import PrecisText

/// Finds stories: articles about the same event, French and English ones together.
struct StoryClusterer: Sendable {
  private let weights: StoryWeights

  init(weights: StoryWeights) { self.weights = weights }

  /// For each document, the number of the first document of its story.
  func stories(of documents: [Document]) -> [Int] {
    let vectors = StoryVectors(documents, weights: weights)
    let graph = StoryGraph(documents, vectors: vectors, weights: weights)
    return AverageLinkage.clusters(
      count: documents.count, edges: graph.edges, threshold: weights.threshold, neighbourLimit: weights.neighbourLimit)
  }
}
