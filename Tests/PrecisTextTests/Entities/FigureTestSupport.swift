import PrecisLexicons
import PrecisModel

@testable import PrecisText

/// Finds the figures of one sentence and writes each as `text = kind value unit`, so that tables of tests read easily.
struct FigureProbe {
  let language: Language
  let finder: FigureFinder
  let tokenizer: Tokenizer

  init(_ language: Language) {
    self.language = language
    finder = FigureFinder(language: language, lexicons: .embedded)
    tokenizer = Tokenizer(language: language, lexicons: .embedded)
  }

  /// The figures of `text`, told on 12 March 2026, a Thursday, unless another date or none is given.
  func figures(_ text: String, date: CalendarDate? = CalendarDate(year: 2026, month: 3, day: 12)) -> [String] {
    let utf8 = Array(text.utf8)
    let tokens = tokenizer.tokens(of: text)
    let sentence = Sentence(
      range: TextRange(start: 0, end: utf8.count), tokens: 0..<tokens.count, paragraph: 0)
    return finder.figures(in: utf8, sentences: [sentence], tokens: tokens, date: date).map { figure in
      let quoted = String(decoding: utf8[figure.range.offsets], as: UTF8.self)
      return ([quoted, "=", figure.kind.rawValue, figure.value ?? "?"] + (figure.unit.map { [$0] } ?? []))
        .joined(separator: " ")
    }
  }
}
