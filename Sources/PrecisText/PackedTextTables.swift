import PrecisLexicons
import PrecisModel

/// The sections of the packed tables that the stages of this module read.
package enum PackedTextTables {
  /// - Complexity: O(n) in the bytes of the lexicons, all of which are laid out.
  package static func sections(of lexicons: Lexicons) -> [PackedSection] {
    [
      PackedSection(LanguageWords.self, .other, lexicons), PackedSection(KnownNameLayout.self, .other, lexicons),
      PackedSection(BoilerplateCues.self, .other, lexicons), PackedSection(AgencyReader.self, .other, lexicons),
      PackedSection(BylineReader.self, .other, lexicons),
    ]
      + [Language.french, .english].flatMap { language in
        [
          PackedSection(FunctionWords.self, language, lexicons),
          PackedSection(NameLexiconLayout.self, language, lexicons),
          PackedSection(SentenceWords.self, language, lexicons), PackedSection(UnitLayout.self, language, lexicons),
          PackedSection(AbbreviationLayout.self, language, lexicons),
          PackedSection(CalendarNames.self, language, lexicons),
          PackedSection(NamesFromICU.self, language, lexicons),
        ]
      }
  }
}
