/// A decimal number of any length: what a text says, without rounding.
///
/// Nearly all numbers have at most eighteen digits and are kept as one integer; longer ones are kept digit by digit.
struct ExactDecimal: Sendable, Equatable {
  /// The number without its decimal mark.
  private enum Digits: Sendable, Equatable {
    /// As one integer.
    case short(UInt64)
    /// Digit by digit, 0 to 9, the most significant first; there is at least one.
    case long([UInt8])
  }

  private var storage: Digits
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
    if digits.count + fraction.count <= Self.shortDigits {
      var magnitude: UInt64 = 0
      for digit in digits { magnitude = magnitude &* 10 &+ UInt64(digit & 0x0F) }
      for digit in fraction { magnitude = magnitude &* 10 &+ UInt64(digit & 0x0F) }
      storage = .short(magnitude)
    } else {
      storage = .long(digits.map { $0 & 0x0F } + fraction.map { $0 & 0x0F })
    }
  }

  /// The number that runs of ASCII digits in a text make.
  init(in text: ByteView, whole: Slice<UnsafeBufferPointer<Range<Int>>>, fraction: Range<Int>?) {
    scale = fraction?.count ?? 0
    let count = whole.reduce(scale) { $0 + $1.count }
    if count <= Self.shortDigits {
      var magnitude: UInt64 = 0
      func add(_ run: Range<Int>) {
        for digit in text[run] { magnitude = magnitude &* 10 &+ UInt64(digit & 0x0F) }
      }
      for run in whole { add(run) }
      if let fraction { add(fraction) }
      storage = .short(magnitude)
    } else {
      storage = .long((whole + [fraction].compactMap { $0 }).flatMap { text[$0].map { $0 & 0x0F } })
    }
  }

  init(_ integer: Int) {
    if integer.magnitude < 1_000_000_000_000_000_000 {
      self.init(digits: [])
      storage = .short(UInt64(integer.magnitude))
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
      } else if case .short(let magnitude) = storage, magnitude < .max / 10 {
        storage = .short(magnitude * 10)
      } else {
        storage = .long(digits + [0])
      }
    }
    // What is left of a magnitude (12 for a dozen) is small; a larger one is no magnitude.
    guard factor > 1, factor < 1_000_000 else { return }
    if case .short(let magnitude) = storage {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: factor)
      if !overflow { return storage = .short(product) }
    }
    var digits = digits
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
    storage = .long(digits)
  }

  /// The digits; of a short number, with zeros before a fraction that is longer.
  private var digits: [UInt8] {
    switch storage {
    case .long(let digits): return digits
    case .short(let magnitude):
      let digits = String(magnitude).utf8.map { $0 & 0x0F }
      return [UInt8](repeating: 0, count: max(0, scale - digits.count)) + digits
    }
  }

  /// The number in its shortest form: `1300000000`, `4.5`, `-3`.
  var text: String {
    if case .short(let magnitude) = storage, scale < Self.shortDigits { return Self.text(magnitude, scale, isNegative) }
    let digits = digits
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

  /// The same for a short number, without taking memory.
  private static func text(_ magnitude: UInt64, _ scale: Int, _ isNegative: Bool) -> String {
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
    switch storage {
    case .short(let magnitude): return magnitude < 1_000_000_000 ? Int(magnitude) : nil
    case .long(let digits):
      let significant = digits.drop { $0 == 0 }
      return significant.count <= 9 ? significant.reduce(0) { $0 * 10 + Int($1) } : nil
    }
  }
}
