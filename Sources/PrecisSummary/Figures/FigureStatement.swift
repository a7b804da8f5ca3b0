import PrecisLexicons
import PrecisModel
import PrecisText

/// A word near a figure.
struct ContextWord: Sendable {
  /// What it means to other articles.
  let stem: Term
  let token: Int
  /// The first token of the name that it is part of, or its own: the words of a name count as one.
  let unit: Int
}

/// A figure of one article with the words around it, by which figures of different articles are compared.
///
/// A class, for each is compared with many others.
final class FigureStatement: Sendable {
  /// The index of the document in its story.
  let document: Int
  let figure: Figure
  /// What it is a figure of: its kind and unit.
  let quantity: Term
  /// The figure's value, for comparing; how exact it is meant.
  let value: RoundedValue
  let sense: FigureSense
  let language: Language
  /// The stem of the noun that is counted: the content word that follows directly (« 12 blessés », "14 injured people"), or
  /// of which a percentage is said (« 50 % des trains »); nothing where the figure has a unit, unless it is one of time
  /// (« trois ans de prison »).
  let head: Term?
  /// The token of that noun.
  let counted: Int?
  /// What is counted, where ``QuantityWords`` knows one of the words that follow directly: the same in both languages.
  let concept: Term?
  /// The content words near the figure in its sentence, the head among them, in order of text, each with its token: by
  /// their meaning where ``QuantityWords`` knows it, names by their key, others by their stem. What figures are made of (dates, units) is left
  /// out.
  let context: [ContextWord]
  /// The stem of the content word that stands nearest to the figure, one before it first.
  let nearest: Term?
  /// The words of the name of which a figure is said: « quatre départements des Pyrénées », « 152 mm au Caylar ».
  let locus: [Term]
  /// The day of the article, in days since 1970, where it is known.
  let day: Int?
  /// The year of which a figure is said, where it is named and not the article's own: « en 2019, 2 758 migrants ».
  let year: Int?

  /// How many content words on either side count as near.
  private static let reach = 6

  /// The statements of a document: its amounts of money, percentages and quantities.
  ///
  /// - Complexity: O(t + f log t) in the document's tokens and figures.
  static func statements(
    of document: Document, at index: Int, _ quantities: QuantityWords
  ) -> [FigureStatement] {
    var statements: [FigureStatement] = []
    var sentence = 0
    for (number, figure) in document.figures.enumerated() {
      switch figure.kind {
      case .money, .percent, .quantity: break
      case .date, .time, .ordinal: continue
      }
      while sentence < document.sentences.count, document.sentences[sentence].range.end < figure.range.end {
        sentence += 1
      }
      guard sentence < document.sentences.count else { break }
      let place = FigurePlace(of: number, in: document, document.sentences[sentence])
      if let statement = FigureStatement(place, at: index, quantities) { statements.append(statement) }
    }
    return statements
  }

  private init?(_ place: FigurePlace, at index: Int, _ quantities: QuantityWords) {
    let (document, figure) = (place.document, place.figure)
    guard let decimal = figure.value,
      let value = RoundedValue(decimal, Self.isHedged(place) ? .approximate : .stated), value.magnitude > 0
    else { return nil }
    self.document = index
    self.figure = figure
    quantity = figure.quantity
    self.value = value
    sense = FigureSense(of: place)
    language = document.language.language
    let language = language
    func isContent(_ number: Int) -> Bool {
      let token = document.tokens[number]
      guard token.shape.isDisjoint(with: [.functionWord, .clitic, .number]), token.range.count > 2 else { return false }
      let figure = document.figures.last(startingAtOrBefore: token.range.start, range: \.range)
      return figure.map { $0.range.end <= token.range.start } ?? true
    }
    var near: [Int] = []
    near.reserveCapacity(2 * Self.reach)
    for token in place.before.reversed() where near.count < Self.reach && isContent(token) { near.append(token) }
    near.reverse()
    let beforeCount = near.count
    for token in place.after where near.count < beforeCount + Self.reach && isContent(token) { near.append(token) }
    nearest = near.isEmpty ? nil : document.tokens[near[max(0, beforeCount - 1)]].stem
    var context: [ContextWord] = []
    context.reserveCapacity(near.count + 4)
    for number in near {
      // A word as other articles may have it: the thing counted, or the name's key, its own spelling and its stem.
      let token = document.tokens[number]
      let concept = quantities.concept(of: token, in: language)
      let name = document.mentions.last(startingAtOrBefore: token.range.start, range: \.range)
      if let name, name.tokens.contains(number) {
        let unit = name.tokens.lowerBound
        context.append(ContextWord(stem: concept ?? name.key, token: number, unit: unit))
        guard concept == nil else { continue }
        context.append(ContextWord(stem: token.word, token: number, unit: unit))
        context.append(ContextWord(stem: token.stem, token: number, unit: unit))
      } else {
        context.append(ContextWord(stem: concept ?? token.stem, token: number, unit: number))
      }
    }
    self.context = context
    let counted = Self.counted(at: place, isContent)
    self.counted = counted.first
    head = counted.first.map { document.tokens[$0].stem }
    concept = Self.concept(of: counted, in: document, quantities)
    locus = Self.locus(of: place)
    day = document.date?.daysSinceEpoch
    year = Self.otherYear(at: place)
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

  // MARK: What is counted

  /// What may stand between a number and what it counts.
  private static let linkingWords = TermSet(list: FigureSense.qualifierList + " of de d'")
  /// What stands between a part and the whole: « 50 % des trains ».
  private static let partWords = TermSet(list: "of de des du d'")
  /// How many tokens behind a figure may tell what it counts.
  private static let countedReach = 4

  /// The content words that follow a figure directly, or behind « de ».
  private static func counted(at place: FigurePlace, _ isContent: (Int) -> Bool) -> [Int] {
    let (document, figure) = (place.document, place.figure)
    let isShare = figure.kind == .percent
    // What follows a unit is not counted: « 40 km de la frontière »; but a time is a time of something.
    guard isShare || figure.kind == .quantity && (figure.unit.map(isDuration) ?? true) else { return [] }
    var counted: [Int] = []
    var end = figure.range.end
    for (position, token) in place.after.prefix(countedReach).enumerated() {
      let (range, shape, word) = (
        document.tokens[token].range, document.tokens[token].shape, document.tokens[token].word
      )
      // Only white space may stand between the figure and what it counts.
      guard place.isBlank(from: end, to: range.start) else { break }
      if shape.contains(.number) || shape.contains(.capitalized) && !isShare { break }
      if isShare, position == 0, !partWords.contains(word) { break }
      if linkingWords.contains(word) || isShare && partWords.contains(word) {
        if !counted.isEmpty { break }
      } else if isContent(token) {
        counted.append(token)
      } else if !counted.isEmpty || !isShare {
        break
      }
      end = range.end
    }
    return counted
  }

  // MARK: How exactly, where and when

  private static let hedges = TermSet(
    list: "environ quelque quelques près plus presque about some around nearly almost over")
  private static let hedgeLinks = TermSet(list: "de than")

  /// Whether a figure is said to be about right: « quelque 300 », « près de 40 % », "nearly 300".
  private static func isHedged(_ place: FigurePlace) -> Bool {
    guard let last = place.token(before: 1)?.word else { return false }
    return hedges.contains(last)
      || hedgeLinks.contains(last)
        && (place.token(before: 2).map { hedges.contains($0.word) || $0.word == more } ?? false)
  }

  private static let more = Folding.term("more")

  private static let placeWords = TermSet(
    list: "à au aux dans de des du d' en sur across at from in near of off on through")
  private static let agentWords = TermSet(list: "selon par according by said")
  /// How many tokens behind a figure its place may stand.
  private static let locusReach = 8

  /// The words of the first place that is named behind a preposition, before any punctuation.
  private static func locus(of place: FigurePlace) -> [Term] {
    let document = place.document
    var words: [Term] = []
    var end = place.figure.range.end
    var isPlace = false
    for token in place.after.prefix(locusReach) {
      let (range, shape, word) = (
        document.tokens[token].range, document.tokens[token].shape, document.tokens[token].word
      )
      guard place.isBlank(from: end, to: range.start), !agentWords.contains(word) else { break }
      if shape.contains(.capitalized), isPlace {
        let name = document.mentions.last(startingAtOrBefore: range.start, range: \.range)
        guard let name, name.tokens.contains(token), name.type == .location else { break }
        words.append(word)
      } else if !words.isEmpty {
        break
      } else if placeWords.contains(word) {
        isPlace = true
      }
      end = range.end
    }
    return words
  }

  /// How many figures on either side may name the year.
  private static let yearReach = 4

  /// The year that a date near the figure names, in the figure's sentence, if it is not the article's own.
  private static func otherYear(at place: FigurePlace) -> Int? {
    guard let own = place.document.date?.year else { return nil }
    let near = max(0, place.number - yearReach)...min(place.document.figures.count - 1, place.number + yearReach)
    for figure in place.document.figures[near] where figure.kind == .date {
      guard place.sentence.range.start <= figure.range.start, figure.range.end <= place.sentence.range.end,
        let digits = figure.value?.prefix(4), let year = Int(digits), year != own,
        place.document.text.utf8[place.document.text.clamped(figure.range)].suffix(4).elementsEqual(digits.utf8)
      else { continue }
      return year
    }
    return nil
  }
}
