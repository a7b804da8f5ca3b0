import PrecisLexicons
import PrecisModel
import PrecisText

/// Finds what each article of a story adds: the statements whose content no earlier article has, by date or else by id.
///
/// A statement is an addition if no earlier independent article says the same, by ``Agreement``, and enough of its content
/// stems are in none of them. A statement that cannot be compared with an earlier article, for it is in another language
/// and holds neither name nor figure, is no addition.
struct Additions: Sendable {
  /// The least share of a statement's stems that no earlier article has.
  static let leastNewShare = 0.25

  let scorer: SentenceScorer
  /// For each document its place in the story's chronology.
  let chronologyRank: [Int]

  /// For each document its additions, as indices of profiles in order.
  ///
  /// - Complexity: O(n) in the story's stems, and the work of ``Agreement``.
  var additions: [[Int]] {
    let index = scorer.index
    let independent = index.story.documents.indices.filter(index.story.isIndependent)
    guard independent.count > 1 else { return index.story.documents.map { _ in [] } }
    let firstRanks = firstRanks(among: independent)
    return index.story.documents.indices.map { document in
      guard index.story.isIndependent(document) else { return [] }
      let earlier = independent.filter { chronologyRank[$0] < chronologyRank[document] }
      // Of each other language one document will do: what can be compared with one can be compared with all.
      let languages = Set(earlier.map { index.story.documents[$0].language.language })
      let representatives = languages.compactMap { language in
        earlier.first { index.story.documents[$0].language.language == language }
      }
      return index.profilesOfDocument[document].filter {
        isAddition($0, rank: chronologyRank[document], firstRanks: firstRanks, representatives)
      }
    }
  }

  private func isAddition(_ profile: Int, rank: Int, firstRanks: [Int], _ earlier: [Int]) -> Bool {
    let sentence = scorer.index.profiles[profile]
    guard sentence.isStatement, earlier.allSatisfy({ scorer.agreement.isComparable(profile, with: $0) }) else {
      return false
    }
    let new = scorer.index.stems(of: profile).count { firstRanks[Int($0)] >= rank }
    return Double(new) >= Self.leastNewShare * Double(sentence.stems.count)
      && !scorer.echoes(of: profile).contains { scorer.index.story.isIndependent($0) && chronologyRank[$0] < rank }
  }

  /// For each concept the first rank at which a document holds it.
  private func firstRanks(among documents: [Int]) -> [Int] {
    var ranks = [Int](filled: Int.max, count: scorer.index.conceptCount)
    for document in documents {
      for profile in scorer.index.profilesOfDocument[document] {
        for stem in scorer.index.stems(of: profile) {
          ranks[Int(stem)] = min(ranks[Int(stem)], chronologyRank[document])
        }
      }
    }
    return ranks
  }
}
