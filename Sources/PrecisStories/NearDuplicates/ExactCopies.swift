import PrecisLexicons
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
      let key = Term(sequence: document.tokens.lazy.map(\.word)).hash
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
    one.tokens.count == other.tokens.count && one.tokens.elementsEqual(other.tokens) { $0.word == $1.word }
  }
}
