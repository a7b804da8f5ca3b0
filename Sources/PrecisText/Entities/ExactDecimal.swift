/// A decimal number of any length, kept digit by digit: what a text says, without rounding.
struct ExactDecimal: Sendable, Hashable {
  /// The digits, 0 to 9, the most significant first.
  private var digits: [UInt8]
  /// How many of the digits stand after the decimal mark.
  private var scale: Int
  var isNegative = false

  /// - Parameters:
  ///   - digits: ASCII digits.
  ///   - fraction: the ASCII digits after the decimal mark.
  init(digits: some Sequence<UInt8>, fraction: some Collection<UInt8> = []) {
    self.digits = digits.map { $0 & 0x0F } + fraction.map { $0 & 0x0F }
    scale = fraction.count
  }

  init(_ integer: Int) {
    self.init(digits: String(integer.magnitude).utf8)
    isNegative = integer < 0
  }

  /// Multiplies by a whole number.
  ///
  /// - Complexity: O(n) in the digits.
  mutating func multiply(by factor: UInt64) {
    var factor = factor
    guard factor > 0 else { return self = ExactDecimal(0) }
    while factor % 10 == 0 {
      factor /= 10
      if scale > 0 { scale -= 1 } else { digits.append(0) }
    }
    // What is left of a magnitude (12 for a dozen) is small; a larger one is no magnitude.
    guard factor > 1, factor < 1_000_000 else { return }
    var carry: UInt64 = 0
    for index in digits.indices.reversed() {
      let product = UInt64(digits[index]) * factor + carry
      digits[index] = UInt8(truncatingIfNeeded: product % 10)
      carry = product / 10
    }
    while carry > 0 {
      digits.insert(UInt8(truncatingIfNeeded: carry % 10), at: 0)
      carry /= 10
    }
  }

  /// The number in its shortest form: `1300000000`, `4.5`, `-3`.
  var text: String {
    var whole = Array(digits.dropLast(scale).drop { $0 == 0 })
    var fraction = Array(digits.suffix(min(scale, digits.count)))
    while fraction.last == 0 { fraction.removeLast() }
    if whole.isEmpty { whole = [0] }
    let isZero = whole == [0] && fraction.isEmpty
    let bytes =
      (isNegative && !isZero ? [UInt8(ascii: "-")] : []) + whole.map { $0 + 0x30 }
      + (fraction.isEmpty ? [] : [UInt8(ascii: ".")] + fraction.map { $0 + 0x30 })
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value as an integer, if it is a whole one of at most nine digits.
  var smallInteger: Int? {
    guard scale == 0, !isNegative else { return nil }
    let significant = digits.drop { $0 == 0 }
    guard significant.count <= 9 else { return nil }
    return significant.reduce(0) { $0 * 10 + Int($1) }
  }
}
