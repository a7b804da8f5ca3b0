/// What kind of quantity a figure states.
public enum FigureKind: String, Sendable, Hashable, CaseIterable {
  /// A date, complete or in part: « 1ᵉʳ février 2026 », "March".
  case date
  /// A time of day or a duration's clock time: « 18 h 30 », "6:30 p.m.".
  case time
  /// An amount of money.
  case money
  /// A percentage.
  case percent
  /// A number with or without a unit.
  case quantity
  /// A rank: « 3e édition », "the third".
  case ordinal
}

/// A date, time, amount or number in an article's text.
package struct Figure: Sendable, Equatable {
  package let range: TextRange
  package let kind: FigureKind
  /// The value as an exact decimal (`1300000000`, `4.5`) or as ISO 8601 (`2026-02-01`, `--02-01`, `18:30`); absent if
  /// the text does not fix it.
  package let value: String?
  /// An ISO 4217 code (`MAD`) or a CLDR unit identifier (`kilometer`); absent for a plain number.
  package let unit: String?

  package init(range: TextRange, kind: FigureKind, value: String?, unit: String?) {
    self.range = range
    self.kind = kind
    self.value = value
    self.unit = unit
  }
}
