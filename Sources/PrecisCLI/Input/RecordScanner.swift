import Precis

/// Reads the lines of JSON Lines that most files hold, at the speed of memory: one object, of whose values strings and whole
/// numbers matter.
///
/// What is rare (escapes in keys, keys given twice) and everything that is not valid JSON (RFC 8259) or UTF-8 is left to the
/// JSON library, whose reading of a line defines what it means: the scanner either gives the same or nothing.
///
/// - Complexity: O(n) in the bytes.
struct RecordScanner {
  /// What a value is, as far as records ask.
  typealias Value = Record.Value

  private let bytes: UnsafeBufferPointer<UInt8>
  private let wanted: [[UInt8]]
  private var index = 0
  private var fields: [Value?]

  /// The values of the wanted keys, in the order of `wanted`; nothing if the line is not to be read here.
  static func fields(of line: [UInt8], wanted: [[UInt8]]) -> [Value?]? {
    line.withUnsafeBufferPointer { bytes in
      var scanner = RecordScanner(bytes: bytes, wanted: wanted, fields: Array(repeating: nil, count: wanted.count))
      guard scanner.scanObject(), isValid(bytes) else { return nil }
      return scanner.fields
    }
  }

  /// Whether the bytes are UTF-8: ASCII is seen to be at eight bytes a step.
  private static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= raw.count {
      if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    return (try? UTF8Span(validating: bytes.span.extracting(index...))) != nil
  }

  /// Reads the line; `false` if it is not to be read here.
  private mutating func scanObject() -> Bool {
    skipSpace()
    guard take(UInt8(ascii: "{")) else { return false }
    skipSpace()
    if take(UInt8(ascii: "}")) { return isAtEnd() }
    while true {
      skipSpace()
      guard let key = scanPlainString() else { return false }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { return false }
      skipSpace()
      let number = wanted.firstIndex { $0.count == key.count && $0.elementsEqual(bytes[key]) }
      guard let value = scanValue(isWanted: number != nil) else { return false }
      if let number {
        // Of a key that is given twice the library says which value counts.
        guard fields[number] == nil else { return false }
        fields[number] = value
      }
      skipSpace()
      if take(UInt8(ascii: "}")) { return isAtEnd() }
      guard take(UInt8(ascii: ",")) else { return false }
    }
  }

  private mutating func isAtEnd() -> Bool {
    skipSpace()
    return index == bytes.count
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// The value that starts here; `.other` for one that nobody wants.
  private mutating func scanValue(isWanted: Bool) -> Value? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\"") where isWanted: return scanString()
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    case UInt8(ascii: "-") where isWanted, UInt8(ascii: "0")...UInt8(ascii: "9") where isWanted:
      return scanWholeNumber()
    default: return skipValue() ? .other : nil
    }
  }

  /// Passes over a value and what is nested in it; `false` if it is not to be read here.
  private mutating func skipValue() -> Bool {
    // One bit for each open container, the innermost one lowest: whether it is an object.
    var objects: UInt64 = 0
    var depth = 0
    while true {
      if take(UInt8(ascii: "{")) {
        depth += 1
        objects = objects << 1 | 1
        skipSpace()
        if !isNext(UInt8(ascii: "}")) {
          guard depth <= UInt64.bitWidth, skipKey() else { return false }
          continue
        }
      } else if take(UInt8(ascii: "[")) {
        depth += 1
        objects <<= 1
        skipSpace()
        if !isNext(UInt8(ascii: "]")) {
          guard depth <= UInt64.bitWidth else { return false }
          continue
        }
      } else if !skipScalar() {
        return false
      }
      // A value has ended; what ends with it?
      while true {
        if depth == 0 { return true }
        skipSpace()
        if take(UInt8(ascii: ",")) { break }
        guard take(objects & 1 == 1 ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return false }
        depth -= 1
        objects >>= 1
      }
      skipSpace()
      if objects & 1 == 1, !skipKey() { return false }
    }
  }

  private func isNext(_ byte: UInt8) -> Bool { index < bytes.count && bytes[index] == byte }

  private mutating func skipKey() -> Bool {
    guard skipString() else { return false }
    skipSpace()
    guard take(UInt8(ascii: ":")) else { return false }
    skipSpace()
    return true
  }

  private mutating func skipScalar() -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "\""): return skipString()
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return skipNumber()
    }
  }

  private mutating func skipNumber() -> Bool {
    _ = take(UInt8(ascii: "-"))
    let isZero = isNext(UInt8(ascii: "0"))
    let count = skipDigits()
    guard count == 1 || (count > 1 && !isZero) else { return false }
    if take(UInt8(ascii: ".")), skipDigits() == 0 { return false }
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
    if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
    return skipDigits() > 0
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    return index - start
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count,
      word.withUTF8Buffer({ $0.elementsEqual(bytes[index..<index + count]) })
    else { return false }
    index += count
    return true
  }

  /// A whole number of 18 digits at most, as it is written.
  private mutating func scanWholeNumber() -> Value? {
    let start = index
    guard skipNumber() else { return nil }
    let digits = bytes[start..<index]
    // The library writes other numbers, and -0, in its own way.
    guard digits.count <= 18, digits.allSatisfy({ $0 == UInt8(ascii: "-") || $0 &- 0x30 < 10 }),
      !digits.elementsEqual("-0".utf8)
    else { return nil }
    return .number(String(decoding: digits, as: UTF8.self))
  }

  /// A string without escapes: where its bytes stand.
  private mutating func scanPlainString() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = index
    skipPlain()
    let range = start..<index
    return take(UInt8(ascii: "\"")) ? range : nil
  }

  /// Passes over a string that nobody wants; `false` if it is not to be read here.
  private mutating func skipString() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while true {
      skipPlain()
      if take(UInt8(ascii: "\"")) { return true }
      guard take(UInt8(ascii: "\\")), scanEscape() != nil else { return false }
    }
  }

  /// A string, its escapes resolved.
  private mutating func scanString() -> Value? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var start = index
    skipPlain()
    if take(UInt8(ascii: "\"")) { return .string(Array(bytes[start..<index - 1])) }
    var string: [UInt8] = []
    string.reserveCapacity(bytes.count - start)
    while true {
      string.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      if take(UInt8(ascii: "\"")) { return .string(string) }
      guard take(UInt8(ascii: "\\")), let scalar = scanEscape() else { return nil }
      if scalar.value < 0x80 {
        string.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        string.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      start = index
      skipPlain()
    }
  }

  /// What follows a backslash. Half a surrogate pair is nothing.
  private mutating func scanEscape() -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: return nil
    }
    guard let unit = scanUnit() else { return nil }
    guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
    guard take("\\u"), let trail = scanUnit(), trail & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + trail & 0x3FF)
  }

  /// Four hexadecimal digits.
  private mutating func scanUnit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      unit = unit << 4 | UInt32(digit)
    }
    index += 4
    return unit
  }

  /// Passes over what is neither a quotation mark, a backslash nor a control character, eight bytes a step.
  private mutating func skipPlain() {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = index
    while index + 8 <= raw.count {
      let chunk = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks =
        Self.zeros(chunk ^ 0x2222_2222_2222_2222) | Self.zeros(chunk ^ 0x5C5C_5C5C_5C5C_5C5C)
        | (chunk &- 0x2020_2020_2020_2020) & ~chunk
      let found = marks & 0x8080_8080_8080_8080
      guard found == 0 else {
        // The lowest mark is a true one; those above it may be borrowed.
        self.index = index + found.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
    while index < raw.count, raw[index] >= 0x20, raw[index] != UInt8(ascii: "\""), raw[index] != UInt8(ascii: "\\") {
      index += 1
    }
    self.index = index
  }

  /// Marks the zero bytes of a chunk, and perhaps some above the first, by their highest bit.
  @inline(__always)
  private static func zeros(_ chunk: UInt64) -> UInt64 { (chunk &- 0x0101_0101_0101_0101) & ~chunk }
}
