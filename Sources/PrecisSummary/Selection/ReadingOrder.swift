import PrecisModel
import PrecisText

/// Puts the chosen sentences in the order in which they are read.
///
/// Documents follow each other by date, then by id; within a document, sentences keep the order of the source, so that
/// what stood together stays together. If the first sentence cannot stand alone, the earliest document whose first chosen
/// sentence can opens the brief.
struct ReadingOrder: Sendable {
  let index: StoryIndex
  /// For each document its place in the story's chronology.
  let chronologyRank: [Int]

  /// The candidates in reading order.
  ///
  /// - Complexity: O(n log n).
  func ordered(_ candidates: [Int]) -> [Int] {
    let sorted = candidates.sorted { left, right in
      let leftRank = chronologyRank[index.profiles[left].document]
      let rightRank = chronologyRank[index.profiles[right].document]
      return leftRank != rightRank ? leftRank < rightRank : left < right
    }
    guard let opener = opener(of: sorted) else { return sorted }
    let document = index.profiles[opener].document
    return sorted.filter { index.profiles[$0].document == document }
      + sorted.filter { index.profiles[$0].document != document }
  }

  /// The first of the documents' first sentences that best stands alone.
  private func opener(of sorted: [Int]) -> Int? {
    var openers: [Int] = []
    for candidate in sorted
    where openers.last.map({ index.profiles[$0].document }) != index.profiles[candidate].document {
      openers.append(candidate)
    }
    return openers.first(where: introduces) ?? openers.first(where: standsAlone)
  }

  /// Whether a sentence can open a brief: it hangs on nothing.
  func standsAlone(_ candidate: Int) -> Bool {
    let profile = index.profiles[candidate]
    return profile.opening == .selfContained && profile.form.isDisjoint(with: [.speech, .personal])
  }

  /// Whether a sentence can open a brief and says who or where.
  func introduces(_ candidate: Int) -> Bool {
    guard standsAlone(candidate) else { return false }
    let profile = index.profiles[candidate]
    let document = index.story.documents[profile.document]
    return document.tokens[document.sentences[profile.sentence].tokens].contains {
      $0.shape.contains(.capitalized) && !$0.shape.contains(.sentenceInitial) && !$0.shape.contains(.functionWord)
    }
  }
}
