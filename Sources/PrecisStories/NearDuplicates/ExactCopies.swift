import PrecisLexicons
import PrecisModel

/// Finds the articles whose main texts have the same words in the same order.
enum ExactCopies {
  /// For each article, the number of the first one with the same words; its own where there is none, or no word at all.
  ///
  /// - Complexity: O(n) in the words of all articles.
  static func firsts(among articles: [ArticleSignature]) -> [Int] {
    var firsts = Array(articles.indices)
    // By the words' hash the last article that has them first, and for each such article the one before it with the hash.
    var known = TermTable<Int32>(absent: -1, capacity: articles.count)
    var earlier = [Int32](repeating: -1, count: articles.count)
    for (index, article) in articles.enumerated() where article.wordCount > 0 {
      let hash = Term(hash: article.wordsHash)
      var candidate = known[hash]
      while candidate >= 0, !articles[Int(candidate)].hasSameWords(as: article) { candidate = earlier[Int(candidate)] }
      if candidate >= 0 {
        firsts[index] = Int(candidate)
      } else {
        earlier[index] = known[hash]
        known.update(hash) { $0 = Int32(truncatingIfNeeded: index) }
      }
    }
    return firsts
  }
}
