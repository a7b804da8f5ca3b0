import PrecisLexicons
import PrecisModel
import PrecisSummary
import PrecisText

/// The lexicons as the program brings them along, `Lexicons/lexicons.bin`: the files' lines, and the tables laid out from them.
package enum PackedLexicons {
  /// The file that these lexicon files give.
  ///
  /// - Complexity: O(n) in the bytes of the lexicons.
  /// - Throws: ``PrecisModel/PrecisError/invalidLexicon(file:line:reason:)`` if a file has a fault or is missing.
  package static func bytes(of files: [LexiconOverlay]) throws(PrecisError) -> [UInt8] {
    let lexicons = try Lexicons(replacingAll: files)
    return PackedFile.bytes(of: tables(of: lexicons) + lines(of: lexicons))
  }

  /// The sections with the tables that stages look up.
  package static func tables(of lexicons: Lexicons) -> [PackedSection] {
    PackedTextTables.sections(of: lexicons) + PackedSummaryTables.sections(of: lexicons)
  }

  private static func lines(of lexicons: Lexicons) -> [PackedSection] {
    Lexicons.files.map { PackedSection(lines: lexicons.lines(of: $0.name), of: $0.kind, named: $0.name) }
  }
}
