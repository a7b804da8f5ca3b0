import PrecisLexicons
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
    let independent = story.documents.indices.filter(story.isIndependent)
    var titled = independent.filter { story.documents[$0].title != nil }
    let preferred = titled.filter { story.documents[$0].language.language == language }
    if !preferred.isEmpty { titled = preferred }
    guard let first = titled.first else { return nil }
    guard titled.count > 1 else { return story.documents[first].title.map(Self.singleSpaced) }

    let stems = titled.map { number in
      story.documents[number].titleTokens.filter { !$0.shape.contains(.functionWord) }.map(\.stem)
    }
    let holders = StemHolders(of: stems, in: independent.map { story.documents[$0] })
    var best: (share: Double, document: Int)?
    for (document, stems) in zip(titled, stems) {
      let held = stems.reduce(0) { $0 + holders.count(of: $1) }
      let share = Double(held) / Double((stems.count + Self.smoothing) * independent.count)
      // Documents come in order of id, so that the first of two equal titles wins.
      if best.map({ share > $0.share }) ?? true { best = (share, document) }
    }
    return best.flatMap { story.documents[$0.document].title }.map(Self.singleSpaced)
  }

  private static func singleSpaced(_ title: String) -> String {
    SourceText(utf8: Array(title.utf8)).quotation(TextRange(0..<title.utf8.count))
  }

  /// The first words of a sentence, with an ellipsis if there are more.
  static func opening(of sentence: String) -> String {
    guard let end = sentence.index(sentence.startIndex, offsetBy: openingLength, limitedBy: sentence.endIndex),
      end < sentence.endIndex
    else { return sentence }
    let head = sentence[..<end]
    guard let space = head.lastIndex(of: " ") else { return head + "…" }
    return head[..<space] + "…"
  }
}

/// In how many documents some stems stand.
private struct StemHolders {
  private struct Holders: BitwiseCopyable {
    var count: Int32 = 0
    /// The last document that was counted.
    var last: Int32 = -1
  }

  private var table = TermTable<Holders?>(absent: nil)

  /// - Complexity: O(n) in the tokens of the documents.
  init(of stems: [[Term]], in documents: [Document]) {
    for stem in stems.joined() { table.update(stem) { $0 = Holders() } }
    for (number, document) in documents.enumerated() {
      let number = Int32(truncatingIfNeeded: number)
      for token in document.tokens {
        guard let holders = table[token.stem], holders.last != number else { continue }
        table.update(token.stem) { $0 = Holders(count: holders.count + 1, last: number) }
      }
    }
  }

  func count(of stem: Term) -> Int { table[stem].map { Int($0.count) } ?? 0 }
}
