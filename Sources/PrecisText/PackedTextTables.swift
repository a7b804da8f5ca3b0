import PrecisLexicons
import PrecisModel

/// The sections of the packed tables that the stages of this module read.
package enum PackedTextTables {
  /// - Complexity: O(n) in the bytes of the lexicons, all of which are laid out.
  package static var sections: [PackedSection] {
    [PackedSection(LanguageWords.self), PackedSection(KnownNameLayout.self), PackedSection(BoilerplateCues.self)]
      + [Language.french, .english].flatMap { language in
        [
          PackedSection(FunctionWords.self, language), PackedSection(NameLexiconLayout.self, language),
          PackedSection(SentenceWords.self, language), PackedSection(UnitLayout.self, language),
          PackedSection(AbbreviationLayout.self, language), PackedSection(CalendarNames.self, language),
          PackedSection(NamesFromICU.self, language),
        ]
      }
  }
}
