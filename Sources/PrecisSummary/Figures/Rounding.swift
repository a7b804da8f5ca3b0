/// A decimal with how exactly it is meant: tells a rounded value from a different one.
///
/// A decimal is as exact as its last digit that is not a trailing zero; below 100 a whole number is exact, as is one of
/// thousands, millions or billions (« 30 millions »), unless it is said to be approximate.
struct RoundedValue: Sendable {
  /// How a value is given.
  enum Precision: Sendable {
    case stated
    /// « environ 30 », "nearly 30"
    case approximate
  }

  let magnitude: Double
  /// The value of one unit of the last significant digit.
  private let unit: Double

  /// Nothing if the text is no decimal.
  init?(_ decimal: String, _ precision: Precision = .stated) {
    guard let magnitude = Double(decimal), magnitude.isFinite else { return nil }
    self.magnitude = magnitude
    unit = Self.unit(of: decimal, precision)
  }

  /// Whether one of two values is the other one rounded: 1300000000 and 1284000000 agree, 12 and 14 do not.
  func agrees(with other: RoundedValue) -> Bool {
    magnitude == other.magnitude
      || unit != other.unit && abs(magnitude - other.magnitude) <= max(unit, other.unit) / 2
  }

  /// Whether the value is given to the last of four digits or more: such counts are made, not estimated.
  var isExact: Bool { unit * 1000 <= magnitude }

  private static func unit(of decimal: String, _ precision: Precision) -> Double {
    var unit = 1.0
    if let point = decimal.utf8.firstIndex(of: UInt8(ascii: ".")) {
      for _ in decimal.utf8[point...].dropFirst() { unit /= 10 }
      return unit
    }
    let zeros = decimal.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    // « 30 millions » has two digits before its thousands, as « 30 » has.
    let digitsBeforeThousands = decimal.utf8.count - zeros / 3 * 3
    let roundedDigits = precision == .stated && digitsBeforeThousands < 3 ? zeros / 3 * 3 : zeros
    for _ in 0..<min(roundedDigits, decimal.utf8.count - 1) { unit *= 10 }
    return unit
  }
}
