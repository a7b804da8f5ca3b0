import PrecisLexicons
import PrecisModel
import PrecisText

/// Freshness: the share of a sentence's content stems that no article of an earlier date has; 1 where the date of its own
/// article is not known.
struct Freshness: Sendable {
  /// For each sentence; empty where the story has not two dates, and all is fresh.
  private let values: [Double]

  /// - Complexity: O(n) in the stems of all sentences.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    guard index.story.documents.count > 1 else {
      values = []
      return
    }
    let dates = index.story.documents.map(\.date)
    let known = dates.compactMap { $0 }.ordered(by: <)
    guard let first = known.first, let last = known.last, first != last else {
      values = []
      return
    }
    // As many dates are earlier than its own as make a document's rank; equal dates share it.
    let ranks = dates.map { date in date.map { Int32(truncatingIfNeeded: known.countBelow($0)) } }
    // For each concept the rank of the first date at which a document held it.
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
    values = index.profiles.map { sentence in
      guard votes(sentence.document), let rank = ranks[sentence.document], !sentence.stems.isEmpty else { return 1 }
      let stems = index.concepts[sentence.stems]
      return Double(stems.count { firstRanks[Int($0)] >= rank }) / Double(stems.count)
    }
  }

  /// The freshness of a sentence, 0 to 1.
  func value(of profile: Int) -> Double { values.isEmpty ? 1 : values[profile] }
}
