import PrecisModel
import PrecisText

/// Chooses a story's headline among its articles' titles.
///
/// A title is as good as the share of its words that the story's independent articles use: the sum, over the title's
/// content stems, of the share of articles that hold the stem, divided by their number and two more, so that a headline of
/// some words comes before a label of two. Titles in the label language come first whatever the rest.
struct HeadlineChooser: Sendable {
  /// Counts against short titles: see the formula.
  private static let smoothing = 2
  /// The longest opening that stands in for a headline, in characters.
  private static let openingLength = 90

  /// The best title, or nothing if no article has one.
  ///
  /// - Complexity: O(n) in the tokens of the story.
  func headline(of story: StoryMaterial, in language: Language) -> String? {
    let independent = story.documents.indices.filter { story.copyOf[$0] == nil }
    var holders: [Term: Int] = [:]
    for index in independent {
      for stem in Set(story.documents[index].tokens.map(\.stem)) { holders[stem, default: 0] += 1 }
    }
    var best: (isPreferred: Bool, share: Double, title: String)?
    for index in independent {
      let document = story.documents[index]
      guard let title = document.title else { continue }
      let stems = document.titleTokens.filter { !$0.shape.contains(.functionWord) }.map(\.stem)
      let held = stems.reduce(0) { $0 + (holders[$1] ?? 0) }
      let share = Double(held) / Double((stems.count + Self.smoothing) * independent.count)
      let isPreferred = document.language.language == language
      guard let current = best else {
        best = (isPreferred, share, title)
        continue
      }
      // Documents come in order of id, so that the first of two equal titles wins.
      let isBetter = isPreferred != current.isPreferred ? isPreferred : share > current.share
      if isBetter { best = (isPreferred, share, title) }
    }
    return best.map { SourceText(utf8: Array($0.title.utf8)).quotation(TextRange(0..<$0.title.utf8.count)) }
  }

  /// The first words of a sentence, with an ellipsis if there are more.
  static func opening(of sentence: String) -> String {
    guard sentence.count > openingLength else { return sentence }
    let head = sentence.prefix(openingLength)
    guard let space = head.lastIndex(of: " ") else { return head + "…" }
    return head[..<space] + "…"
  }
}
