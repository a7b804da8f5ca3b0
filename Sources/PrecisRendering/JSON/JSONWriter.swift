/// Writes JSON, piece by piece, on one line and in the order of the calls.
///
/// The same values give the same bytes, whatever the locale.
package struct JSONWriter: Sendable {
  /// What has been written, UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Whether a comma has to come before the next value or key.
  private var needsComma = false

  package init() {}

  /// Goes on where `bytes` end.
  init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

  /// Appends to `bytes` what `write` writes.
  static func append(to bytes: inout [UInt8], _ write: (inout JSONWriter) -> Void) {
    var json = JSONWriter(appendingTo: bytes)
    bytes = []
    write(&json)
    bytes = json.bytes
  }

  /// What has been written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONWriter, Element) -> Void
  ) {
    open("[")
    for each in elements { element(&self, each) }
    close("]")
  }

  package mutating func array(_ elements: some Sequence<String>) {
    array(elements) { $0.string($1) }
  }

  /// Writes a member's key; its value has to follow.
  ///
  /// - Parameter key: A name that needs no escape.
  package mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    JSONEscaper.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func number(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digitsOf: value.magnitude)
    needsComma = true
  }

  /// Writes a number with at most `places` decimals, rounded half away from zero, without trailing zeros; what is not a number
  /// counts as 0.
  package mutating func number(_ value: Double, places: Int = 6) {
    separate()
    needsComma = true
    var unit: UInt = 1
    for _ in 0..<places { unit *= 10 }
    let largest = 1e12
    let scaled = value.isFinite ? UInt(min(abs(value), largest) * Double(unit) + 0.5) : 0
    if value < 0, scaled > 0 { bytes.append(UInt8(ascii: "-")) }
    append(digitsOf: scaled / unit)
    var (fraction, digitCount) = (scaled % unit, places)
    guard fraction > 0 else { return }
    while fraction % 10 == 0 { (fraction, digitCount) = (fraction / 10, digitCount - 1) }
    bytes.append(UInt8(ascii: "."))
    append(digitsOf: fraction, atLeast: digitCount)
  }

  package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes a value that is JSON already.
  package mutating func literal(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  /// The same number as text.
  static func decimal(_ value: Double, places: Int) -> String {
    var json = JSONWriter()
    json.number(value, places: places)
    return json.text
  }

  /// Appends the decimal digits of a number, with zeros before them where there are fewer than `least`.
  private mutating func append(digitsOf number: UInt, atLeast least: Int = 1) {
    let most = 20
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { digits in
      var (left, start) = (number, most)
      while start > 0, left > 0 || most - start < least {
        start -= 1
        digits.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10))
        left /= 10
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  private mutating func open(_ mark: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(truncatingIfNeeded: mark.value))
    needsComma = false
  }

  private mutating func close(_ mark: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: mark.value))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}

extension JSONWriter {
  package mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes nothing if there is no value.
  package mutating func member(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  package mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    number(value)
  }

  package mutating func member(_ key: StaticString, _ value: Double) {
    self.key(key)
    number(value)
  }
}
