import PrecisLexicons
import PrecisModel
import Synchronization

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

/// The stages of all languages; those of a language are made when its first article comes.
///
/// Laying out a language's lexicons takes some milliseconds, which a run over articles of the other one saves. Shared
/// between threads: the first one to ask makes the stages, the others wait.
final class LanguageStageCache: Sendable {
  private let lexicons: Lexicons
  private let stages = Mutex<[Language: LanguageStages]>([:])

  init(lexicons: Lexicons) {
    self.lexicons = lexicons
  }

  /// The stages of a language.
  func stages(for language: Language) -> LanguageStages {
    stages.withLock { stages in
      if let made = stages[language] { return made }
      let made = LanguageStages(language, lexicons)
      stages[language] = made
      return made
    }
  }
}
