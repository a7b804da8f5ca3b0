import PrecisLexicons
import PrecisModel

/// What figures are made of, in one language.
///
/// A class, so that a reader holds one reference instead of all the tables.
final class FigureLexicon: Sendable {
  let language: Language
  let calendar: CalendarNames
  let units: UnitTable
  let numbers: NumberWords
  let dates: DateWords
  let numerals: NumeralReader
  private let words: KnownWords

  init(_ language: Language, _ words: KnownWords, _ lexicons: Lexicons) {
    self.language = language
    self.words = words
    calendar = .names(of: language)
    units = UnitTable(language: language, lexicons: lexicons)
    numbers = NumberWords(language: language)
    dates = .of(language)
    numerals = NumeralReader(language: language)
  }

  /// What the word that has the number can be the start of.
  @inline(__always)
  func starts(_ number: UInt32) -> FigureStarts {
    number < words.figureStarts.count ? words.figureStarts[Int(number)] : []
  }

  /// What the word can be the start of: the slow way, for a part of a token.
  func starts(_ word: Term) -> FigureStarts { starts(words[word]) }

  /// Calls `body` with what words can be the start of, by their numbers, for a loop over a text.
  func withStarts<Result>(_ body: (UnsafeBufferPointer<FigureStarts>) throws -> Result) rethrows -> Result {
    try words.figureStarts.withUnsafeBufferPointer(body)
  }
}

/// Reads the figure that starts at a token of an article, if one does.
struct FigureReader {
  let view: TokenView
  let lexicon: FigureLexicon
  /// The article's date.
  let date: CalendarDate?

  /// A figure, and the first token after it.
  struct Found {
    let figure: Figure
    let next: Int

    init(_ range: TextRange, _ kind: FigureKind, _ value: String?, unit: String? = nil, next: Int) {
      figure = Figure(range: range, kind: kind, value: value, unit: unit)
      self.next = next
    }
  }

  /// The first token from `index` on, and before `end`, at which a figure may start, and what kinds: most words are passed
  /// over for good here.
  ///
  /// - Parameter words: what words can be the start of, by their numbers.
  @inline(never)
  func nextStart(
    from index: Int, end: Int, _ words: UnsafeBufferPointer<FigureStarts>
  ) -> (index: Int, starts: FigureStarts) {
    view.tokens.withElements { tokens in
      let end = min(end, tokens.count)
      let countsInRoman = lexicon.language == .french
      var index = index
      while index < end {
        let known = Int(tokens[index].known)
        var starts = known < words.count ? words[known] : []
        let shape = tokens[index].shape
        if !shape.isDisjoint(with: [.number, .alphanumeric, .hyphenated, .capitalized]) {
          if !shape.isDisjoint(with: [.number, .alphanumeric, .hyphenated]) { starts = self.starts(starts, at: index) }
          if countsInRoman, mayBeRoman(tokens[index]) { starts.insert(.roman) }
        }
        if !starts.isEmpty { return (index, starts) }
        index &+= 1
      }
      return (index, [])
    }
  }

  /// What kinds of figure may start at `index`, at a number or a word with a hyphen that may start `starts` as it is.
  private func starts(_ starts: FigureStarts, at index: Int) -> FigureStarts {
    if !view.tokens[index].shape.isDisjoint(with: [.number, .alphanumeric]) { return .digits }
    // « vingt-deux », "twenty-first" start as their first part does.
    return lexicon.starts(view.term(beforeHyphenIn: index)).isEmpty ? starts : .anyWord
  }

  /// Whether a word starts as Roman numerals do.
  @inline(__always)
  private func mayBeRoman(_ token: Token) -> Bool {
    token.shape.contains(.capitalized) && token.shape.isDisjoint(with: [.functionWord, .number, .alphanumeric])
      && Int(token.start) < view.text.count && RomanNumeral.mayStart(view.text[Int(token.start)])
  }

  /// The figure whose first word or number is the token at `index`.
  ///
  /// - Parameter floor: no figure reaches back before this byte.
  func figure(at index: Int, _ starts: FigureStarts, sentence: Range<Int>, floor: Int) -> Found? {
    let end = sentence.upperBound
    if starts.contains(.digits) {
      guard let numeral = lexicon.numerals.numeral(in: view, at: index, end: end) else {
        return romanRank(at: index, end: end)
      }
      if let date = numericDate(numeral, at: index, sentence: sentence) { return date }
      if let date = dayAndMonth(numeral, at: index, sentence: sentence) { return date }
      if let date = distance(at: index, sentence) { return date }
      if let time = time(numeral, at: index, sentence: sentence) { return time }
      if let amount = amount(numeral, at: index, sentence: sentence, floor: floor) { return amount }
      if let rank = rank(numeral) { return rank }
      return number(numeral, at: index, sentence: sentence, floor: floor)
    }
    if starts.contains(.article) { return articleNumber(at: index, sentence: sentence) }
    if starts.contains(.date), let date = dateInWords(at: index, sentence: sentence) { return date }
    if starts.contains(.time), let time = timeInWords(at: index, sentence: sentence) { return time }
    if starts.contains(.number), let rank = compoundRank(at: index, sentence: sentence) { return rank }
    if starts.contains(.number), let number = writtenNumber(at: index, sentence: sentence) { return number }
    if starts.contains(.rank), let rank = writtenRank(at: index, sentence: sentence) { return rank }
    return starts.contains(.roman) ? romanRank(at: index, end: end) : nil
  }

  // MARK: What all readers ask

  var tokens: CheckedRow<Token> { view.tokens }

  /// Whether the tokens before `index` and at it stand side by side, with space between and nothing else.
  func isSpaced(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), index > sentence.lowerBound else { return false }
    return view.gap(before: index).subtracting([.space, .lineBreak]).isEmpty
  }

  /// The word at `index` of the sentence, if it is there.
  func word(_ index: Int, _ sentence: Range<Int>) -> Term? {
    sentence.contains(index) ? tokens[index].word : nil
  }

  /// Whether the word at `index` is one of `words`.
  func isOne(of words: TermSet, _ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words.contains(tokens[index].word)
  }

  /// The integer that the token at `index` is, if it has so many digits and nothing else.
  func integer(_ index: Int, digits: ClosedRange<Int>, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(index), tokens[index].shape.contains(.number) else { return nil }
    let bytes = view.bytes(index)
    guard digits.contains(bytes.count), bytes.allSatisfy(NumeralReader.isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The folded letters attached to a number: `km`, `er`, `h30`.
  func suffix(_ numeral: Numeral) -> [UInt8] {
    guard !numeral.suffix.isEmpty, numeral.suffix.end <= view.text.count else { return [] }
    let bytes = view.text[numeral.suffix.offsets]
    // Nearly always small ASCII letters.
    if bytes.allSatisfy({ $0 &- 0x61 < 26 }) { return Array(bytes) }
    return Folding.foldWithoutAccents(Superscripts.replaced(in: bytes))
  }
}
