import PrecisModel

/// What is kept of an article to find its copies and its story: far less than its text and tokens.
///
/// About 4 bytes for each different run of three words, and 12 for each different content word among the first
/// ``StoryWeights/tokenLimit`` words: some 4 KB for an article of 3 KB. The text itself is not needed any more.
package struct ArticleSignature: Sendable {
  /// The article's id.
  package let id: String
  /// The story that the article belongs to, where the caller knows it.
  package let group: String?
  let language: Language
  let date: CalendarDate?
  /// Where the article stands among its copies.
  let order: CopyOrder
  /// The number of words of the main text.
  package let wordCount: Int
  /// A hash of all words in order: equal for texts with the same words.
  let wordsHash: UInt64
  /// The distinct shingles, in ascending order.
  let shingles: [Shingle]
  /// The content words, in order of their first occurrence.
  var terms: [TermCounts.Entry]
  /// How each of `terms` is spelt where it first occurs; empty unless asked for.
  let spellings: [String]
  /// Whether it says nothing of the words: enough for an article that is compared with no other.
  package let isOutline: Bool

  /// Whether both articles have the same words in the same order.
  ///
  /// - Complexity: O(n) in the words.
  func hasSameWords(as other: ArticleSignature) -> Bool {
    wordCount == other.wordCount && wordsHash == other.wordsHash && shingles == other.shingles
  }
}
