import PrecisLexicons
import PrecisModel
import PrecisText

/// Quotes the figures that the sentences of a brief state.
struct FigureSummary: Sendable {
  /// The key figures within the sentences, in reading order; one that has been quoted with the same kind, value and unit
  /// is not repeated.
  ///
  /// - Complexity: O(s log f + k) for s sentences, f figures in the story and k of them quoted.
  func figures(in sentences: [ScoredSentence], of story: StoryMaterial) -> [BriefFigure] {
    var seen = TermTable(absent: false)
    var quoted: [BriefFigure] = []
    for sentence in sentences {
      let document = story.documents[sentence.document]
      for figure in Self.figures(of: document, in: sentence.range) {
        guard Self.isKey(figure, in: document) else { continue }
        let identity = figure.key ?? figure.key(value: document.text.quotation(figure.range))
        guard !seen.contains(identity) else { continue }
        seen.update(identity) { $0 = true }
        quoted.append(Self.quotation(of: figure, in: document))
      }
    }
    return quoted
  }

  /// Whether a figure is worth a place of its own in a brief: one with digits, that is not a rank or a bare year. What is
  /// written in words (« deux ministres », "Thursday") seldom is what a story turns on.
  private static func isKey(_ figure: Figure, in document: Document) -> Bool {
    guard figure.kind != .ordinal, figure.kind != .date || figure.value?.utf8.count != 4 else { return false }
    return document.text.utf8[document.text.clamped(figure.range)].contains { (0x30...0x39).contains($0) }
  }

  /// A figure with the bytes that it stands for.
  static func quotation(of figure: Figure, in document: Document) -> BriefFigure {
    BriefFigure(
      text: document.text.quotation(figure.range), kind: figure.kind, value: figure.value, unit: figure.unit,
      article: document.id, range: document.text.sourceRange(of: figure.range))
  }

  /// The document's figures that lie within `range`.
  static func figures(of document: Document, in range: TextRange) -> ArraySlice<Figure> {
    var low = 0
    var high = document.figures.count
    while low < high {
      let middle = low + (high - low) / 2
      if document.figures[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < document.figures.count, document.figures[end].range.end <= range.end { end += 1 }
    return document.figures[low..<end]
  }
}
