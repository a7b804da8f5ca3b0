import PrecisLexicons
import PrecisModel

/// Finds dates, times, amounts and numbers in an article, with their values and units.
///
/// At each token the readers are asked in the order in which a shorter reading would spoil a longer one: date, time,
/// amount, rank. Values are exact: decimals are computed digit by digit, dates on the calendar.
///
/// What a relative or partial date means is settled by the article's date, where it is known: « hier », "last Monday",
/// « 12 janvier dernier ». Without a word that says which way to look, a weekday or a day of the year is the nearest one.
/// Where nothing settles the year, the value leaves it out: `--01-12`.
package struct FigureFinder: Sendable {
  private let language: Language
  private let lexicon: FigureLexicon

  package init(language: Language, lexicons: Lexicons) {
    self.init(language, KnownWords(language: language, lexicons: lexicons), lexicons)
  }

  /// - Parameter words: those of the language.
  init(_ language: Language, _ words: KnownWords, _ lexicons: Lexicons) {
    self.language = language
    lexicon = FigureLexicon(language, words, lexicons)
  }

  /// The figures in the sentences, in order, without overlap. Relative dates are resolved against `date`.
  ///
  /// - Complexity: O(n) in the bytes.
  package func figures(
    in text: [UInt8], sentences: [Sentence], tokens: [Token], date: CalendarDate?
  ) -> [Figure] {
    text.withUnsafeBufferPointer { figures(in: $0, sentences: sentences, tokens: tokens, date: date) }
  }

  /// The same, from bytes in place.
  package func figures(
    in text: UnsafeBufferPointer<UInt8>, sentences: [Sentence], tokens: [Token], date: CalendarDate?
  ) -> [Figure] {
    TokenView.with(text, tokens) { figures(in: $0, sentences: sentences, date: date) }
  }

  private func figures(in view: TokenView, sentences: [Sentence], date: CalendarDate?) -> [Figure] {
    let reader = FigureReader(view: view, lexicon: lexicon, date: date)
    var figures: [Figure] = []
    figures.reserveCapacity(sentences.count)
    lexicon.withStarts { words in
      view.tokens.withElements { tokens in
        for sentence in sentences {
          let range = sentence.tokens.clamped(to: view.tokens.indices)
          var index = range.lowerBound
          var floor = sentence.range.start
          while true {
            let starts: FigureStarts
            (index, starts) = reader.nextStart(from: index, end: range.upperBound, tokens, words)
            guard index < range.upperBound else { break }
            guard let found = reader.figure(at: index, starts, sentence: range, floor: floor) else {
              index += 1
              continue
            }
            figures.append(found.figure)
            floor = found.figure.range.end
            index = max(index + 1, found.next)
          }
        }
      }
    }
    return figures
  }
}
