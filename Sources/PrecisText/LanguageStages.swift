import PrecisLexicons
import PrecisModel

/// The stages after Sentences whose rules depend on the language.
struct LanguageStages: Sendable {
  let tokenizer: Tokenizer
  let entities: EntityFinder
  let figures: FigureFinder

  init(_ language: Language, _ lexicons: Lexicons) {
    let words = KnownWords(language: language, lexicons: lexicons)
    tokenizer = Tokenizer(language, words)
    entities = EntityFinder(language, words, lexicons)
    figures = FigureFinder(language, words, lexicons)
  }
}
