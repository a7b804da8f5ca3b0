import PrecisLexicons
import PrecisModel
import PrecisText

/// How a figure is meant, as far as that tells which others it can be compared with.
enum FigureSense: Sendable {
  /// All that is counted or measured.
  case whole
  /// What has come on top since the last count: « 53 nouveaux cas », "12 more cases". It is of its day.
  case increment
  /// What can be compared with nothing: a number of a ratio, the end of a range, what is left beside others, a point in time.
  case incomparable

  init(of place: FigurePlace) {
    if Self.isPartOfRatio(place) || Self.isPartOfRange(place) || Self.isPointInTime(place)
      || Self.isQualified(place, by: Self.remainders)
    {
      self = .incomparable
    } else {
      self = Self.isQualified(place, by: Self.increments) ? .increment : .whole
    }
  }

  /// Words between a number and what it counts.
  static let qualifierList = remainderList + " " + incrementList
  private static let remainderList = "autre autres other others"
  private static let incrementList =
    "nouveau nouveaux nouvel nouvelle nouvelles supplémentaire supplémentaires additional extra further more new"
  private static let remainders = TermSet(list: remainderList)
  private static let increments = TermSet(list: incrementList)

  /// Whether one of the words stands behind the figure, or behind what it counts (« 12 cas supplémentaires »).
  private static func isQualified(_ place: FigurePlace, by words: TermSet) -> Bool {
    place.after.prefix(2).contains { words.contains(place.document.tokens[$0].word) }
  }

  // MARK: Ratios

  private static let ratioWords = TermSet(list: "sur in")
  /// How far the second number of a ratio may stand behind the first, in tokens.
  private static let ratioReach = 6

  /// Whether a figure is one of the two numbers of a ratio or a score: « trois trains sur quatre », "7/10", "one in five".
  private static func isPartOfRatio(_ place: FigurePlace) -> Bool {
    let (document, figure) = (place.document, place.figure)
    let text = document.text.utf8
    func isSlash(at offset: Int) -> Bool { text.indices.contains(offset) && text[offset] == UInt8(ascii: "/") }
    if isSlash(at: figure.range.start - 1) || isSlash(at: figure.range.end) { return true }
    func isNumber(_ token: Int) -> Bool {
      place.hasFigure(startingAt: document.tokens[token].range.start) { $0.kind == .quantity && $0.unit == nil }
    }
    // « trois trains sur quatre »: both are counted, which « elle repose sur 64 téléphones » and « sur 40 km » are not.
    if let word = place.token(before: 1)?.word, ratioWords.contains(word),
      place.hasFigure(startingAt: figure.range.start, where: { $0.kind == .quantity && $0.unit == nil })
    {
      return place.before.dropLast().suffix(ratioReach).contains(where: isNumber)
    }
    return place.after.prefix(ratioReach).dropLast().contains { token in
      ratioWords.contains(document.tokens[token].word) && isNumber(token + 1)
    }
  }

  // MARK: Ranges

  private static let rangeWords = TermSet(list: "à to")
  private static let pairWords = TermSet(list: "et and")
  private static let pairOpenings = TermSet(list: "entre between")

  /// Whether a figure is one end of a range: « 30 à 40 cm », « entre 12 et 14 », "20-30 people".
  private static func isPartOfRange(_ place: FigurePlace) -> Bool {
    let (document, number) = (place.document, place.number)
    let figures = document.figures
    if let word = place.token(before: 1)?.word, pairOpenings.contains(word) { return true }
    return number > 0 && isRange(figures[number - 1], place.figure, in: place)
      || number + 1 < figures.count && isRange(place.figure, figures[number + 1], in: place)
  }

  private static func isRange(_ first: Figure, _ second: Figure, in place: FigurePlace) -> Bool {
    let document = place.document
    guard first.kind == .quantity || first.kind == second.kind, second.range.start > first.range.end,
      second.range.start - first.range.end < 8
    else { return false }
    let between = document.text.utf8[first.range.end..<second.range.start]
    if between.elementsEqual("-".utf8) || between.elementsEqual("–".utf8) { return true }
    let token = document.tokens.count(startingBefore: first.range.end, range: \.range)
    guard document.tokens.indices.contains(token), document.tokens[token].range.end <= second.range.start,
      place.isBlank(from: first.range.end, to: document.tokens[token].range.start),
      place.isBlank(from: document.tokens[token].range.end, to: second.range.start)
    else { return false }
    let word = document.tokens[token].word
    if rangeWords.contains(word) { return true }
    let opening = document.tokens.count(startingBefore: first.range.start, range: \.range) - 1
    return pairWords.contains(word) && opening >= 0 && pairOpenings.contains(document.tokens[opening].word)
  }

  // MARK: Points in time

  private static let timesAfter = TermSet(list: "après avant auparavant plus after ago before earlier later")
  private static let timesBefore = TermSet(list: "a depuis since")

  /// Whether a figure says when: « six jours après », « il y a deux mois », "three weeks ago".
  private static func isPointInTime(_ place: FigurePlace) -> Bool {
    guard let unit = place.figure.unit, FigureStatement.isDuration(unit) else { return false }
    if let next = place.after.first, timesAfter.contains(place.document.tokens[next].word),
      place.isBlank(from: place.figure.range.end, to: place.document.tokens[next].range.start)
    {
      return true
    }
    guard let word = place.token(before: 1)?.word, timesBefore.contains(word) else { return false }
    return word != agoVerb || place.token(before: 2)?.word == agoPronoun
  }

  /// « il y a »
  private static let agoVerb = Folding.term("a")
  private static let agoPronoun = Folding.term("y")
}
