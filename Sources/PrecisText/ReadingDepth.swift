/// How far an article is read, in the order of the stages.
package enum ReadingDepth: Sendable, Hashable, Comparable {
  /// No further than what stands above the text: a document without sentences.
  case title
  /// To its sentences and words.
  case words
  /// To the end: names and figures too.
  case figures
}
