import PrecisLexicons
import PrecisModel

/// Finds dates, times, amounts and numbers in an article, with their values and units.
package struct FigureFinder: Sendable {
  package init(language: Language, lexicons: Lexicons) {}

  /// The figures in the sentences, in order, without overlap. Relative dates are resolved against `date`.
  package func figures(
    in text: [UInt8], sentences: [Sentence], tokens: [Token], date: CalendarDate?
  ) -> [Figure] { [] }
}
