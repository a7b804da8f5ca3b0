import PrecisModel
import PrecisText

/// Title overlap: how much of the story's headlines a sentence holds.
///
/// Each stem of an independent document's headline counts once for each such headline that has it (the title method of
/// H. P. Edmundson, "New Methods in Automatic Extracting", 1969, over all headlines of the story):
///
///     overlap(s) = Σ_{c ∈ s} h(c)  /  Σ_c h(c)
///
/// Stems that only headlines have count in the sum below the line. The first statement of an article stands in for a
/// headline that it lacks: news sums itself up there.
struct TitleOverlap: Sendable {
  private var counts: [Int: Int] = [:]
  private var total = 0

  /// - Complexity: O(n) in the tokens of the headlines.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    for (number, document) in index.story.documents.enumerated() where votes(number) {
      let headline = Set(StoryIndex.contentStems(of: document.titleTokens[...]))
      guard !headline.isEmpty else {
        let opening = index.profilesOfDocument[number].first { index.profiles[$0].isStatement }
        for concept in opening.map({ index.profiles[$0].stems }) ?? [] {
          total += 1
          counts[concept, default: 0] += 1
        }
        continue
      }
      for stem in headline {
        total += 1
        if let concept = index.concept(of: stem) { counts[concept, default: 0] += 1 }
      }
    }
  }

  /// The overlap of a sentence with these stems, 0 to 1; 0 in a story without headlines.
  func value(of stems: [Int]) -> Double {
    guard total > 0 else { return 0 }
    return Double(stems.reduce(0) { $0 + counts[$1, default: 0] }) / Double(total)
  }
}
