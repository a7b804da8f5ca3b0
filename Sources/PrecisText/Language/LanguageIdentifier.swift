import PrecisLexicons
import PrecisModel

/// Tells French and English from each other and from all other languages.
package struct LanguageIdentifier: Sendable {
  package init(lexicons: Lexicons) {}

  package func identify(_ text: [UInt8], _ paragraphs: [TextRange]) -> LanguageGuess {
    LanguageGuess(language: .french, confidence: 0)
  }
}
