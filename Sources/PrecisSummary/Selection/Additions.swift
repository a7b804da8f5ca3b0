import PrecisModel
import PrecisText

/// Finds what each article of a story adds: the statements whose content no other independent article has.
///
/// A statement is an addition if no other article says the same, by ``Agreement``, and enough of its content stems are in
/// no other article at all. Across languages words cannot be compared: a statement in another language than that of most
/// of the story is an addition if it holds a fact that only its language has, by ``ForeignFacts``.
struct Additions: Sendable {
  /// The least share of a statement's stems that no other article has.
  static let leastNewShare = 0.25

  let scorer: SentenceScorer

  /// For each document its additions, as indices of profiles in order.
  ///
  /// - Complexity: O(n) in the story's stems, and the work of ``Agreement``.
  var additions: [[Int]] {
    let index = scorer.index
    let independent = index.story.documents.indices.filter(index.story.isIndependent)
    guard independent.count > 1 else { return index.story.documents.map { _ in [] } }
    let holders = holderCounts(of: independent)
    return index.story.documents.indices.map { document in
      guard index.story.isIndependent(document) else { return [] }
      return index.profilesOfDocument[document].filter { isAddition($0, holders: holders) }
    }
  }

  private func isAddition(_ profile: Int, holders: [Int]) -> Bool {
    let sentence = scorer.index.profiles[profile]
    guard sentence.isStatement, scorer.isComparable(profile) else { return false }
    let new = sentence.stems.count { holders[$0] <= 1 }
    return Double(new) >= Self.leastNewShare * Double(sentence.stems.count)
      && !scorer.isEchoed(profile)
  }

  /// For each concept the number of documents that hold it.
  private func holderCounts(of documents: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: scorer.index.conceptCount)
    var last = [Int](repeating: -1, count: scorer.index.conceptCount)
    for document in documents {
      for profile in scorer.index.profilesOfDocument[document] {
        for stem in scorer.index.profiles[profile].stems where last[stem] != document {
          counts[stem] += 1
          last[stem] = document
        }
      }
    }
    return counts
  }
}
