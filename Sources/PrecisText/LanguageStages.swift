import PrecisLexicons
import PrecisModel

/// The stages after Sentences whose rules depend on the language.
struct LanguageStages: Sendable {
  let tokenizer: Tokenizer
  let entities: EntityFinder
  let figures: FigureFinder

  init(_ language: Language, _ lexicons: Lexicons) {
    tokenizer = Tokenizer(language: language, lexicons: lexicons)
    entities = EntityFinder(language: language, lexicons: lexicons)
    figures = FigureFinder(language: language, lexicons: lexicons)
  }
}
