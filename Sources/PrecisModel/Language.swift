/// The language of a text, as far as Précis tells languages apart.
///
/// The raw value is what the command line and JSON show: the ISO 639-1 code, or `other`.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"
  /// Any other language, or text in which no language can be told.
  case other
}
