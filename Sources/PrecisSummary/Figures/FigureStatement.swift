import PrecisModel
import PrecisText

/// A figure of one article with the words around it, by which figures of different articles are compared.
struct FigureStatement: Sendable {
  /// The index of the document in its story.
  let document: Int
  let figure: Figure
  /// The figure's value as a number, for comparing sizes only.
  let magnitude: Double
  /// The stem of the noun that is counted: the content word that follows directly (« 12 blessés », "14 injured people").
  let head: Term?
  /// The content stems near the figure in its sentence, the head among them, in order of text, each with its token.
  let context: [(stem: Term, token: Int)]

  /// How many content words on either side count as near.
  private static let reach = 6

  /// The statements of a document: its amounts of money, percentages and quantities.
  ///
  /// - Complexity: O(t + f) in the document's tokens and figures.
  static func statements(of document: Document, at index: Int) -> [FigureStatement] {
    var statements: [FigureStatement] = []
    var sentence = 0
    for figure in document.figures {
      switch figure.kind {
      case .money, .percent, .quantity: break
      case .date, .time, .ordinal: continue
      }
      while sentence < document.sentences.count, document.sentences[sentence].range.end < figure.range.end {
        sentence += 1
      }
      guard sentence < document.sentences.count else { break }
      guard let value = figure.value, let magnitude = Double(value), magnitude > 0 else { continue }
      statements.append(
        FigureStatement(figure, magnitude, in: document, at: index, document.sentences[sentence]))
    }
    return statements
  }

  private init(
    _ figure: Figure, _ magnitude: Double, in document: Document, at index: Int, _ sentence: Sentence
  ) {
    self.document = index
    self.figure = figure
    self.magnitude = magnitude
    let before = sentence.tokens.lazy.filter { document.tokens[$0].range.end <= figure.range.start }
    let after = sentence.tokens.lazy.filter { document.tokens[$0].range.start >= figure.range.end }
    func isContent(_ token: Int) -> Bool {
      let shape = document.tokens[token].shape
      return shape.isDisjoint(with: [.functionWord, .clitic, .number]) && document.tokens[token].range.count > 2
    }
    let near =
      before.filter(isContent).suffix(Self.reach) + after.filter(isContent).prefix(Self.reach)
    context = near.map { (document.tokens[$0].stem, $0) }
    head = Self.head(after: figure, Array(after.prefix(4)), in: document, isContent)
  }

  private static func head(
    after figure: Figure, _ tokens: [Int], in document: Document, _ isContent: (Int) -> Bool
  ) -> Term? {
    var end = figure.range.end
    for token in tokens {
      let range = document.tokens[token].range
      // Only white space may stand between the figure and what it counts.
      guard WhiteSpace.trimming(end..<max(end, range.start), in: document.text.utf8).isEmpty else { return nil }
      let shape = document.tokens[token].shape
      if shape.contains(.number) || shape.contains(.capitalized) { return nil }
      if isContent(token) { return document.tokens[token].stem }
      end = range.end
    }
    return nil
  }
}
