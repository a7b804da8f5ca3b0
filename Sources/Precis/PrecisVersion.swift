import PrecisText

/// Which Précis this is, and the ICU that it works with.
public enum PrecisVersion {
  /// The version of Précis (semantic versioning).
  public static let number = "0.1.0"

  /// The version of the ICU that is linked: `72.1`. Boundaries, names and formats are as good as its data.
  public static var icu: String { ICU.version }
}
