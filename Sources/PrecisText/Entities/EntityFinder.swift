import PrecisLexicons
import PrecisModel

/// Finds the names in an article.
package struct EntityFinder: Sendable {
  package init(language: Language, lexicons: Lexicons) {}

  /// The names in the sentences, in order, without overlap.
  package func mentions(in text: [UInt8], sentences: [Sentence], tokens: [Token]) -> [Mention] { [] }
}
