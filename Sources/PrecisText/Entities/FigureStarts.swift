import PrecisLexicons
import PrecisModel

/// What a word can be the start of, among dates, times, numbers and ranks: most words start nothing.
struct FigureStarts: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt8

  /// A number in digits, or with some.
  static let digits = FigureStarts(rawValue: 1 << 0)
  /// « hier », a weekday, a month, « premier » before one, « année », « il y a », "last".
  static let date = FigureStarts(rawValue: 1 << 1)
  /// « midi ».
  static let time = FigureStarts(rawValue: 1 << 2)
  /// A number in words, which may start "three days ago" too.
  static let number = FigureStarts(rawValue: 1 << 3)
  /// A rank in words.
  static let rank = FigureStarts(rawValue: 1 << 4)
  /// A rank in Roman numerals.
  static let roman = FigureStarts(rawValue: 1 << 5)

  /// The article that counts before a magnitude: "a" in "a million".
  static let article = FigureStarts(rawValue: 1 << 6)

  static let anyWord: FigureStarts = [.date, .time, .number, .rank]
}

extension FigureStarts {
  /// The words of a language that can be the start of figures; one may stand here several times.
  static func words(of language: Language) -> [(word: Term, starts: FigureStarts)] {
    let dates = DateWords.of(language)
    let numbers = NumberWords(language: language)
    let words: [([Term], FigureStarts)] = [
      (CalendarNames.names(of: language).spellings, .date), (dates.starters, .date), (dates.timeStarters, .time),
      (numbers.words, language == .english ? [.number, .date] : .number), (numbers.articles, .article),
      (numbers.ranks, [.rank, .date]),
    ]
    return words.flatMap { words, starts in words.map { ($0, starts) } }
  }
}
