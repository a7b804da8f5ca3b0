import PrecisLexicons
import PrecisSummary
import PrecisText

/// The file of tables that the program brings along beside its lexicons, `Lexicons/tables.bin`.
package enum PackedLexicons {
  /// The file as the lexicons that are compiled in have it.
  ///
  /// - Complexity: O(n) in the bytes of all lexicons.
  package static var bytes: [UInt8] {
    PackedFile.bytes(of: PackedTextTables.sections + PackedSummaryTables.sections)
  }

  /// The file that is compiled in.
  package static var embedded: [UInt8] { PackedFile.embeddedBytes }
}
