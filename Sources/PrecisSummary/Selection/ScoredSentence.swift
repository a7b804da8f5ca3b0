import PrecisModel

/// A sentence with its score.
package struct ScoredSentence: Sendable {
  /// The document, as an index into the story's documents.
  package let document: Int
  /// The sentence, as an index into that document's sentences.
  package let sentence: Int
  /// The range to quote: the sentence, or what follows the connective with which it opens.
  package let range: TextRange
  /// The sum of the weighted parts.
  package let score: Double
  /// The features, in the order of ``Feature``.
  package let parts: [ScorePart]
  /// The documents of independent origin that say the same, its own included, in ascending order.
  package let support: [Int]
  /// Whether no earlier document of the story, by date or else by id, says it.
  package let isNovel: Bool
}

/// The sentences chosen for a brief.
package struct Selection: Sendable {
  /// The sentences in reading order.
  package let chosen: [ScoredSentence]
  /// The best sentence that was not chosen.
  package let nearestLoser: ScoredSentence?
}
