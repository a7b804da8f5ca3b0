import PrecisLexicons
import PrecisModel
import PrecisText

/// A figure of one article with the words around it, by which figures of different articles are compared.
struct FigureStatement: Sendable {
  /// The index of the document in its story.
  let document: Int
  let figure: Figure
  /// The figure's value as a number, for comparing sizes only.
  let magnitude: Double
  let language: Language
  /// The stem of the noun that is counted: the content word that follows directly (« 12 blessés », "14 injured people");
  /// nothing where the figure has a unit, unless it is one of time (« trois ans de prison »).
  let head: Term?
  /// The token of that noun.
  let counted: Int?
  /// What is counted, where ``QuantityWords`` knows one of the words that follow directly: the same in both languages.
  let concept: Term?
  /// The content words near the figure in its sentence, the head among them, in order of text, each with its token: by
  /// their meaning where ``QuantityWords`` knows it, names by their key, others by their stem.
  let context: [(stem: Term, token: Int)]

  /// The stem of the content word that stands nearest to the figure, one before it first.
  let nearest: Term?

  /// How many content words on either side count as near.
  private static let reach = 6
  /// How many tokens on either side are looked at.
  private static let window = 24

  /// The statements of a document: its amounts of money, percentages and quantities.
  ///
  /// - Complexity: O(t + f) in the document's tokens and figures.
  static func statements(
    of document: Document, at index: Int, _ quantities: QuantityWords
  ) -> [FigureStatement] {
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
      let place = document.sentences[sentence]
      guard !isPartOfRatio(figure, of: place, in: document) else { continue }
      statements.append(FigureStatement(figure, magnitude, in: document, at: index, place, quantities))
    }
    return statements
  }

  /// Whether a figure is one of the two numbers of a ratio or a score: « trois trains sur quatre », "7/10", "one in five".
  private static func isPartOfRatio(_ figure: Figure, of sentence: Sentence, in document: Document) -> Bool {
    let text = document.text.utf8
    func isSlash(at offset: Int) -> Bool { text.indices.contains(offset) && text[offset] == UInt8(ascii: "/") }
    if isSlash(at: figure.range.start - 1) || isSlash(at: figure.range.end) { return true }
    let tokens = sentence.tokens.clamped(to: document.tokens.indices)
    let here = tokens.lowerBound + document.tokens[tokens].count(startingBefore: figure.range.start, range: \.range)
    // « trois trains sur quatre »: both are counted, which « elle repose sur 64 téléphones » and « sur 40 km » are not.
    if here > tokens.lowerBound, ratioWords.contains(document.tokens[here - 1].word),
      isNumber(startingAt: document.tokens[here].range.start, document)
    {
      return (max(tokens.lowerBound, here - 1 - ratioReach)..<here - 1).contains {
        isNumber(startingAt: document.tokens[$0].range.start, document)
      }
    }
    let after = (here..<min(tokens.upperBound, here + ratioReach)).drop {
      document.tokens[$0].range.start < figure.range.end
    }
    return after.dropLast().contains { number in
      ratioWords.contains(document.tokens[number].word)
        && isNumber(startingAt: document.tokens[number + 1].range.start, document)
    }
  }

  /// What may stand between a number and what it counts.
  private static let linkingWords = Set(["autres", "other", "more", "of", "de", "d'"].map { Folding.term($0) })

  /// Whether a number without a unit starts at an offset.
  private static func isNumber(startingAt offset: Int, _ document: Document) -> Bool {
    let figures = document.figures
    let place = figures.count(startingBefore: offset, range: \.range)
    return place < figures.count && figures[place].range.start == offset && figures[place].kind == .quantity
      && figures[place].unit == nil
  }

  /// The words between the numbers of a ratio, and how far the second one may stand behind the first, in tokens.
  private static let ratioWords = Set(["sur", "in"].map { Folding.term($0) })
  private static let ratioReach = 6

  private init(
    _ figure: Figure, _ magnitude: Double, in document: Document, at index: Int, _ sentence: Sentence,
    _ quantities: QuantityWords
  ) {
    self.document = index
    self.figure = figure
    self.magnitude = magnitude
    language = document.language.language
    let language = language
    let tokens = sentence.tokens.clamped(to: document.tokens.indices)
    let place = document.tokens[tokens].count(startingBefore: figure.range.start, range: \.range)
    let here = tokens.lowerBound + place
    let before = max(tokens.lowerBound, here - Self.window)..<here
    let after = (here..<min(tokens.upperBound, here + Self.window)).drop {
      document.tokens[$0].range.start < figure.range.end
    }
    func isContent(_ token: Int) -> Bool {
      let shape = document.tokens[token].shape
      return shape.isDisjoint(with: [.functionWord, .clitic, .number]) && document.tokens[token].range.count > 2
    }
    let near =
      before.filter(isContent).suffix(Self.reach) + after.filter(isContent).prefix(Self.reach)
    /// What a word means to other articles: the thing counted, the name's key its own spelling and its
    /// stem.
    func meanings(of number: Int) -> [Term] {
      let token = document.tokens[number]
      if let concept = quantities.concept(of: token, in: language) { return [concept] }
      guard let name = document.mentions.last(startingAtOrBefore: token.range.start, range: \.range),
        name.tokens.contains(number)
      else { return [token.stem] }
      return [name.key, token.word, token.stem]
    }
    nearest = (before.filter(isContent).last ?? after.first(where: isContent)).map { document.tokens[$0].stem }
    context = near.flatMap { token in meanings(of: token).map { ($0, token) } }
    // What follows a unit is not counted: « 40 km de la frontière »; but a time is a time of something.
    let isCount = figure.kind == .quantity && (figure.unit.map(Self.isDuration) ?? true)
    let counted = isCount ? Self.counted(by: figure, Array(after.prefix(4)), in: document, isContent) : []
    self.counted = counted.first
    head = counted.first.map { document.tokens[$0].stem }
    concept = Self.concept(of: counted, in: document, quantities)
  }

  /// What the words that follow a figure count.
  private static func concept(of counted: [Int], in document: Document, _ quantities: QuantityWords) -> Term? {
    let language = document.language.language
    let concepts = counted.map { quantities.concept(of: document.tokens[$0], in: language) }
    guard var position = concepts.firstIndex(where: { $0 != nil }) else { return nil }
    // "12 injured passengers", « 12 passagers blessés »: in English the noun comes last, and is in the plural.
    while language == .english, position + 1 < concepts.count, concepts[position + 1] != nil,
      document.text.utf8[document.text.clamped(document.tokens[counted[position]].range)].last != UInt8(ascii: "s")
    {
      position += 1
    }
    return concepts[position]
  }

  /// Whether a unit is one of time: how old somebody is and how long something takes, which an article tells of many.
  static func isDuration(_ unit: String) -> Bool {
    ["second", "minute", "hour", "day", "week", "month", "year"].contains(unit)
  }

  /// The content words that follow a figure directly, behind « de » where it has a unit.
  private static func counted(
    by figure: Figure, _ tokens: [Int], in document: Document, _ isContent: (Int) -> Bool
  ) -> [Int] {
    var counted: [Int] = []
    var end = figure.range.end
    for token in tokens {
      let range = document.tokens[token].range
      // Only white space may stand between the figure and what it counts.
      guard WhiteSpace.trimming(end..<max(end, range.start), in: document.text.utf8).isEmpty else { break }
      let shape = document.tokens[token].shape
      if shape.contains(.number) || shape.contains(.capitalized) { break }
      if isContent(token) {
        counted.append(token)
      } else if !counted.isEmpty || !linkingWords.contains(document.tokens[token].word) {
        break
      }
      end = range.end
    }
    return counted
  }
}
