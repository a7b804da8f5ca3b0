import PrecisModel

/// What comparing articles needs to know of all of them.
struct ComparedArticles: Sendable {
  let languages: [Language]
  let vectors: StoryVectors
  let reading: StoryReading
  let weights: StoryWeights
  let windows: DateWindows
  /// For each number of articles, its logarithm to the base 10.
  let logarithms: [Double]
  let index: TermIndex

  /// - Complexity: O(n) in the terms of the articles.
  init(_ articles: [ArticleSignature], vectors: StoryVectors, reading: StoryReading, weights: StoryWeights) {
    languages = articles.map(\.language)
    self.vectors = vectors
    self.reading = reading
    self.weights = weights
    windows = DateWindows(articles.map(\.date))
    logarithms = (0...articles.count).map { decimalLogarithm(of: Double($0)) }
    index = TermIndex(vectors, longestList: weights.postingBudget)
  }
}
