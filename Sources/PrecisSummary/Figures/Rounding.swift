/// Tells a rounded value from a different one.
enum Rounding {
  /// Whether one of two decimals is the other one rounded: 1300000000 and 1284000000 agree, 12 and 14 do not.
  ///
  /// A decimal is as exact as its last digit that is not a trailing zero; a whole number below 100 is exact.
  static func agree(_ left: String, _ right: String) -> Bool {
    guard let leftValue = Double(left), let rightValue = Double(right) else { return left == right }
    let (leftUnit, rightUnit) = (exactness(of: left), exactness(of: right))
    return leftValue == rightValue
      || leftUnit != rightUnit && abs(leftValue - rightValue) <= max(leftUnit, rightUnit) / 2
  }

  /// The value of one unit of the decimal's last significant digit.
  private static func exactness(of decimal: String) -> Double {
    var unit = 1.0
    if let point = decimal.firstIndex(of: ".") {
      for _ in decimal[point...].dropFirst() { unit /= 10 }
    } else if decimal.count > 2 {
      for digit in decimal.reversed() {
        guard digit == "0" else { break }
        unit *= 10
      }
    }
    return unit
  }
}
