import PrecisModel
import PrecisText

/// Freshness: the share of a sentence's content stems that no article of an earlier date has; 1 where the date of its own
/// article is not known.
struct Freshness: Sendable {
  private let index: StoryIndex
  /// For each document its date's place among the story's dates; empty where there are not two, and all is fresh.
  private let ranks: [Int32?]
  /// For each concept the rank of the first date at which a document held it.
  private let firstRanks: [Int32]

  /// - Complexity: O(n) in the stems of all sentences.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    self.index = index
    let dates = index.story.documents.map(\.date)
    let known = dates.compactMap { $0 }.sorted()
    guard let first = known.first, let last = known.last, first != last else {
      (ranks, firstRanks) = ([], [])
      return
    }
    // As many dates are earlier than the own one as make its place; equal dates share it.
    let ranks = dates.map { date in date.map { Int32(truncatingIfNeeded: known.countBelow($0)) } }
    var firstRanks = [Int32](repeating: Int32.max, count: index.conceptCount)
    for document in index.story.documents.indices where votes(document) {
      guard let rank = ranks[document] else { continue }
      for profile in index.profiles[index.profilesOfDocument[document]] {
        for place in profile.stems {
          let stem = Int(index.concepts[place])
          firstRanks[stem] = min(firstRanks[stem], rank)
        }
      }
    }
    self.ranks = ranks
    self.firstRanks = firstRanks
  }

  /// The freshness of a sentence, 0 to 1.
  func value(of profile: Int) -> Double {
    let sentence = index.profiles[profile]
    guard !ranks.isEmpty, let rank = ranks[sentence.document], !sentence.stems.isEmpty else { return 1 }
    let stems = index.concepts[sentence.stems]
    return Double(stems.count { firstRanks[Int($0)] >= rank }) / Double(stems.count)
  }
}
