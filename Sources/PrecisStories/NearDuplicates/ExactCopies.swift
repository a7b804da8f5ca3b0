/// Finds the articles whose main texts have the same words in the same order.
enum ExactCopies {
  /// For each article, the number of the first one with the same words; its own where there is none, or no word at all.
  ///
  /// - Complexity: O(n) in the words of all articles.
  static func firsts(among articles: [ArticleSignature]) -> [Int] {
    var firsts = Array(articles.indices)
    var known: [UInt64: [Int]] = [:]
    for (index, article) in articles.enumerated() where article.wordCount > 0 {
      let candidates = known[article.wordsHash, default: []]
      if let first = candidates.first(where: { articles[$0].hasSameWords(as: article) }) {
        firsts[index] = first
      } else {
        known[article.wordsHash] = candidates + [index]
      }
    }
    return firsts
  }
}
