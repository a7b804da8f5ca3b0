/// A decimal number of any length: what a text says, without rounding.
///
/// Nearly all numbers have at most eighteen digits and are kept as one integer; longer ones are kept digit by digit.
struct ExactDecimal: Sendable, Hashable {
  /// The number without its decimal mark, if it is short.
  private var magnitude: UInt64
  /// The digits, 0 to 9, the most significant first, if it is long; empty otherwise.
  private var digits: [UInt8]
  /// How many of the digits stand after the decimal mark.
  private var scale: Int
  var isNegative = false

  /// So many digits fit into ``magnitude`` with room for more.
  private static let shortDigits = 18

  /// - Parameters:
  ///   - digits: ASCII digits.
  ///   - fraction: the ASCII digits after the decimal mark.
  init(digits: some Collection<UInt8>, fraction: some Collection<UInt8> = []) {
    scale = fraction.count
    magnitude = 0
    self.digits = []
    if digits.count + fraction.count <= Self.shortDigits {
      for digit in digits { magnitude = magnitude &* 10 &+ UInt64(digit & 0x0F) }
      for digit in fraction { magnitude = magnitude &* 10 &+ UInt64(digit & 0x0F) }
    } else {
      self.digits = digits.map { $0 & 0x0F } + fraction.map { $0 & 0x0F }
    }
  }

  /// The number that runs of ASCII digits in a text make.
  init(in text: ByteView, whole: ArraySlice<Range<Int>>, fraction: Range<Int>?) {
    let count = whole.reduce(fraction?.count ?? 0) { $0 + $1.count }
    let isShort = count <= Self.shortDigits
    magnitude = 0
    digits = []
    scale = fraction?.count ?? 0
    func add(_ run: Range<Int>, to magnitude: inout UInt64, _ digits: inout [UInt8]) {
      for digit in text[run] {
        if isShort { magnitude = magnitude &* 10 &+ UInt64(digit & 0x0F) } else { digits.append(digit & 0x0F) }
      }
    }
    for run in whole { add(run, to: &magnitude, &digits) }
    if let fraction { add(fraction, to: &magnitude, &digits) }
  }

  init(_ integer: Int) {
    if integer.magnitude < 1_000_000_000_000_000_000 {
      self.init(digits: [])
      magnitude = UInt64(integer.magnitude)
    } else {
      self.init(digits: String(integer.magnitude).utf8)
    }
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
      if scale > 0 {
        scale -= 1
      } else if digits.isEmpty, magnitude < .max / 10 {
        magnitude *= 10
      } else {
        spellOut()
        digits.append(0)
      }
    }
    // What is left of a magnitude (12 for a dozen) is small; a larger one is no magnitude.
    guard factor > 1, factor < 1_000_000 else { return }
    if digits.isEmpty {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: factor)
      if !overflow { return magnitude = product }
      spellOut()
    }
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

  /// From here on digit by digit.
  private mutating func spellOut() {
    guard digits.isEmpty else { return }
    digits = spelled
    magnitude = 0
  }

  /// The digits of a short number, with zeros before a fraction that is longer.
  private var spelled: [UInt8] {
    let digits = String(magnitude).utf8.map { $0 & 0x0F }
    return [UInt8](repeating: 0, count: max(0, scale - digits.count)) + digits
  }

  /// The number in its shortest form: `1300000000`, `4.5`, `-3`.
  var text: String {
    if digits.isEmpty, scale == 0 { return (isNegative && magnitude > 0 ? "-" : "") + String(magnitude) }
    if digits.isEmpty, scale < Self.shortDigits { return shortText }
    let digits = digits.isEmpty ? spelled : digits
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

  /// The same for a short number with decimals, without taking memory.
  private var shortText: String {
    var (rest, places) = (magnitude, scale)
    while places > 0, rest % 10 == 0 {
      rest /= 10
      places -= 1
    }
    // From the last digit on; 20 digits, a mark, a zero before it and a sign fit.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
      var start = buffer.count
      func put(_ byte: UInt8) {
        start -= 1
        buffer[start] = byte
      }
      let isNegative = isNegative && rest > 0
      let hasFraction = places > 0
      while places > 0 {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        places -= 1
      }
      if hasFraction { put(UInt8(ascii: ".")) }
      repeat {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      } while rest > 0
      if isNegative { put(UInt8(ascii: "-")) }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[start...]), as: UTF8.self)
    }
  }

  /// The value as an integer, if it is a whole one of at most nine digits.
  var smallInteger: Int? {
    guard scale == 0, !isNegative else { return nil }
    if digits.isEmpty { return magnitude < 1_000_000_000 ? Int(magnitude) : nil }
    let significant = digits.drop { $0 == 0 }
    guard significant.count <= 9 else { return nil }
    return significant.reduce(0) { $0 * 10 + Int($1) }
  }
}
