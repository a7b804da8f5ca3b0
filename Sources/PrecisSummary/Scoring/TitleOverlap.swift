import PrecisModel
import PrecisText

/// Title overlap: how much of the story's headlines a sentence holds.
///
/// Each stem of an independent document's headline counts once for each such headline that has it (the title method of
/// H. P. Edmundson, "New Methods in Automatic Extracting", 1969, over all headlines of the story):
///
///     overlap(s) = Σ_{c ∈ s} h(c)  /  Σ_c h(c)
///
/// Stems that only headlines have count in the sum below the line. In a story without headlines the first statement of each
/// article stands in for one: news sums itself up there.
struct TitleOverlap: Sendable {
  /// For each concept in how many headlines it stands.
  private var counts: [Int32]
  private var total = 0

  /// - Complexity: O(n) in the tokens of the headlines.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    counts = [Int32](repeating: 0, count: index.conceptCount)
    for number in index.story.documents.indices where votes(number) {
      let headline = index.headlines[number].sorted()
      for (place, stem) in headline.enumerated() where place == 0 || stem != headline[place - 1] {
        total += 1
        if let concept = index.concept(of: stem) { counts[Int(concept)] += 1 }
      }
    }
    if total == 0 { countOpenings(of: index, votes: votes) }
  }

  private mutating func countOpenings(of index: StoryIndex, votes: (Int) -> Bool) {
    for number in index.story.documents.indices where votes(number) {
      guard let opening = index.profilesOfDocument[number].first(where: { index.profiles[$0].isStatement }) else {
        continue
      }
      for concept in index.stems(of: opening) {
        total += 1
        counts[Int(concept)] += 1
      }
    }
  }

  /// The overlap of a sentence with these stems, 0 to 1; 0 in a story without headlines.
  func value(of stems: ArraySlice<Concept>) -> Double {
    guard total > 0 else { return 0 }
    var sum = 0
    for stem in stems { sum += Int(counts[Int(stem)]) }
    return Double(sum) / Double(total)
  }
}
