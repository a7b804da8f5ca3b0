import PrecisModel
import PrecisText

/// Finds the articles whose main texts have the same words in the same order.
enum ExactCopies {
  /// For each document, the number of the first one with the same words; its own where there is none, or no word at all.
  ///
  /// - Complexity: O(n) in the words of all documents.
  static func firsts(among documents: [Document]) -> [Int] {
    var firsts = Array(documents.indices)
    var known: [UInt64: [Int]] = [:]
    for (index, document) in documents.enumerated() where !document.tokens.isEmpty {
      var key: UInt64 = 0
      for token in document.tokens { key = mixed(key &+ 0x9E37_79B9_7F4A_7C15 ^ token.word.hash) }
      let candidates = known[key, default: []]
      if let first = candidates.first(where: { hasSameWords(documents[$0], document) }) {
        firsts[index] = first
      } else {
        known[key] = candidates + [index]
      }
    }
    return firsts
  }

  private static func hasSameWords(_ one: Document, _ other: Document) -> Bool {
    guard one.tokens.count == other.tokens.count else { return false }
    for index in one.tokens.indices where one.tokens[index].word != other.tokens[index].word { return false }
    return true
  }
}
