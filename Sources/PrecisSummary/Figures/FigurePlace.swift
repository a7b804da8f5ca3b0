import PrecisLexicons
import PrecisModel
import PrecisText

/// A figure of a document with the tokens of its sentence on either side.
struct FigurePlace {
  let document: Document
  let figure: Figure
  /// The figure's number among the document's figures.
  let number: Int
  let sentence: Sentence
  /// The tokens before the figure and behind it, those of its sentence that are near.
  let before: Range<Int>
  let after: Range<Int>

  /// How many tokens on either side are near.
  private static let window = 24

  /// - Complexity: O(log n) in the document's tokens.
  init(of number: Int, in document: Document, _ sentence: Sentence) {
    self.document = document
    self.number = number
    self.sentence = sentence
    figure = document.figures[number]
    let tokens = sentence.tokens.clamped(to: document.tokens.indices)
    let start = document.tokens[tokens].count(startingBefore: figure.range.start, range: \.range)
    let end = document.tokens[tokens].count(startingBefore: figure.range.end, range: \.range)
    let (first, next) = (tokens.lowerBound + start, tokens.lowerBound + max(start, end))
    before = max(tokens.lowerBound, first - Self.window)..<first
    after = next..<min(tokens.upperBound, next + Self.window)
  }

  /// The token that stands so many places before the figure, 1 for the next one.
  func token(before distance: Int) -> Token? {
    let place = before.upperBound - distance
    return before.contains(place) ? document.tokens[place] : nil
  }

  /// Whether nothing but white space lies between two offsets.
  func isBlank(from start: Int, to end: Int) -> Bool {
    WhiteSpace.trimming(start..<max(start, end), in: document.text.utf8).isEmpty
  }

  /// Whether a figure of a kind starts at an offset.
  func hasFigure(startingAt offset: Int, where holds: (Figure) -> Bool) -> Bool {
    let figures = document.figures
    let place = figures.count(startingBefore: offset, range: \.range)
    return place < figures.count && figures[place].range.start == offset && holds(figures[place])
  }
}
