import PrecisLexicons
import PrecisModel

/// The stages whose rules depend on the language.
struct LanguageStages: Sendable {
  let splitter: SentenceSplitter
  let tokenizer: Tokenizer
  let entities: EntityFinder
  let figures: FigureFinder

  init(_ language: Language, _ lexicons: Lexicons) {
    splitter = SentenceSplitter(language: language, lexicons: lexicons)
    tokenizer = Tokenizer(language: language, lexicons: lexicons)
    entities = EntityFinder(language: language, lexicons: lexicons)
    figures = FigureFinder(language: language, lexicons: lexicons)
  }
}
