/// The natural logarithm of a positive, finite number; 0 for any other.
///
/// The standard library has none without a C library, whose last digits differ from system to system. With x = m·2ᵉ and
/// √½ ≤ m < √2, ln x = e·ln 2 + 2·artanh((m − 1)/(m + 1)), and the series of artanh, whose argument is below 0.172, is
/// exact to 16 digits after ten terms.
///
/// - Complexity: O(1).
func naturalLogarithm(of number: Double) -> Double {
  guard number > 0, number.isFinite else { return 0 }
  var exponent = Double(number.exponent)
  var significand = number.significand
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  for denominator in stride(from: 19.0, through: 1.0, by: -2.0) { sum = sum * square + 1 / denominator }
  return exponent * 0.6931471805599453 + 2 * ratio * sum
}

/// The logarithm to the base 10 of a positive, finite number; 0 for any other.
///
/// - Complexity: O(1).
func decimalLogarithm(of number: Double) -> Double {
  naturalLogarithm(of: number) / 2.302585092994046
}
