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

  package mutating func number(_ value: Int) { literal(String(value)) }

  /// Writes a number with at most 6 decimals, rounded half away from zero; what is not a number counts as 0.
  package mutating func number(_ value: Double) { literal(Self.decimal(value)) }

  package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes a value that is JSON already.
  package mutating func literal(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  /// A number with at most `places` decimals, without trailing zeros.
  static func decimal(_ value: Double, places: Int = 6) -> String {
    let largest = 1e12
    guard value.isFinite else { return "0" }
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let scaled = Int(min(abs(value), largest) * Double(unit) + 0.5)
    guard scaled > 0 else { return "0" }
    var text = (value < 0 ? "-" : "") + String(scaled / unit)
    var fraction = String(scaled % unit)
    fraction = String(repeating: "0", count: places - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    if !fraction.isEmpty { text += "." + fraction }
    return text
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
