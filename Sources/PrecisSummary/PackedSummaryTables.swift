import PrecisLexicons
import PrecisModel

/// The sections of the packed tables that the stages of this module read.
package enum PackedSummaryTables {
  /// - Complexity: O(n) in the bytes of the lexicons that are laid out.
  package static func sections(of lexicons: Lexicons) -> [PackedSection] {
    [Language.french, .english].flatMap { language in
      [PackedSection(Connectives.self, language, lexicons), PackedSection(QuantityConcepts.self, language, lexicons)]
    }
  }
}
