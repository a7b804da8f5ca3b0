/// The names and figures of a text, as byte ranges.
public struct EntityRanges: Sendable, Hashable {
  /// A name.
  public struct Name: Sendable, Hashable {
    /// Where it stands in the text.
    public var range: SourceRange
    /// What kind of thing it names.
    public var type: EntityType

    /// Makes a name from its parts.
    public init(range: SourceRange, type: EntityType) {
      self.range = range
      self.type = type
    }
  }

  /// A date, time, amount or number.
  public struct Amount: Sendable, Hashable {
    /// Where it stands in the text.
    public var range: SourceRange
    /// What kind of quantity it states.
    public var kind: FigureKind
    /// The value as an exact decimal or as ISO 8601, if the text fixes it.
    public var value: String?
    /// An ISO 4217 code or a CLDR unit identifier, if there is a unit.
    public var unit: String?

    /// Makes a figure from its parts.
    public init(range: SourceRange, kind: FigureKind, value: String?, unit: String?) {
      self.range = range
      self.kind = kind
      self.value = value
      self.unit = unit
    }
  }

  /// The names, in order and without overlap.
  public var names: [Name]
  /// The figures, in order and without overlap.
  public var figures: [Amount]

  /// Makes a list from its parts.
  public init(names: [Name], figures: [Amount]) {
    self.names = names
    self.figures = figures
  }
}
