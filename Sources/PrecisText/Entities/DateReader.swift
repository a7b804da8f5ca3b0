import PrecisLexicons
import PrecisModel

/// Reads a date that stands alone: ISO 8601, or French or English words.
package struct DateReader: Sendable {
  package init(lexicons: Lexicons) {}

  /// The date that `text` states, or nothing if it states none that is complete.
  package func date(in text: String) -> CalendarDate? { nil }
}
