/// Roman numerals, which look like words in capitals.
enum RomanNumeral {
  /// Whether the bytes are a Roman numeral, with or without the ending that makes it a rank (XIXe, IIᵉ, Ier).
  @inline(__always)
  static func isNumeral(_ bytes: ByteView) -> Bool {
    guard mayStart(bytes.first) else { return false }
    return isNumeral(startingWithDigit: bytes)
  }

  private static func isNumeral(startingWithDigit bytes: ByteView) -> Bool {
    guard let first = bytes.first, bytes.count <= 16 else { return false }
    var end = bytes.startIndex + 1
    while end < bytes.endIndex, isDigit(bytes[end]) { end += 1 }
    let digits = bytes[bytes.startIndex..<end]
    // Nothing but « e », « er », « ème » and their raised letters may follow.
    if digits.endIndex < bytes.endIndex {
      let next = bytes[digits.endIndex]
      guard next >= 0x80 || next == UInt8(ascii: "e") || next == UInt8(ascii: "r") || next == UInt8(ascii: "n") else {
        return false
      }
    }
    // All endings in plain letters are short: « Le Mans », « Demain » are none.
    let rest = bytes[digits.endIndex...]
    if rest.count > longestPlainEnding, rest.allSatisfy({ $0 < 0x80 }) { return false }
    guard isWellFormed(digits) else { return false }
    let ending = rest.isEmpty ? [] : Superscripts.replaced(in: rest)
    // One letter is more often an initial, and with an ending, « Le »: only I, V and, ranked, X may stand alone.
    if digits.count == 1, first == UInt8(ascii: "L") || ending.isEmpty && first == UInt8(ascii: "X") { return false }
    if ending.isEmpty { return true }
    return endings.contains { ending.elementsEqual($0.utf8) }
  }

  private static let endings = ["e", "er", "re", "ème", "eme", "è", "nd", "nde"]
  /// The bytes of the longest of them without accents.
  private static let longestPlainEnding = 3

  /// The number that a numeral without ending stands for, or nothing if it is malformed.
  static func value(of bytes: ByteView) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 16, bytes.allSatisfy(isDigit), isWellFormed(bytes) else { return nil }
    var sum = 0
    var previous = 0
    for byte in bytes.reversed() {
      let value = weight(of: byte)
      sum += value < previous ? -value : value
      previous = max(previous, value)
    }
    return sum
  }

  /// Whether a numeral may start with the byte.
  @inline(__always)
  static func mayStart(_ byte: UInt8?) -> Bool { byte.map(isDigit) ?? false }

  /// Whether the byte is one of C, D, I, L, M, V, X, as a set of bits says that starts at C.
  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool {
    let letter = byte &- UInt8(ascii: "C")
    return letter < 22 && (1 &<< UInt32(letter)) & (0b10_1000_0000_0110_0100_0011 as UInt32) != 0
  }

  private static func weight(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: 0
    }
  }

  /// Whether the letters are in the order that the rules of Roman numbers give, up to 89: longer ones are acronyms.
  private static func isWellFormed(_ digits: ByteView) -> Bool {
    let ones = afterDecade(digits, digits.startIndex, UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"))
    return afterDecade(digits, ones, UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")) == digits.endIndex
  }

  /// Where the letters of one decimal place end: nine, four, or an optional five and up to three ones.
  private static func afterDecade(_ digits: ByteView, _ start: Int, _ one: UInt8, _ five: UInt8, _ ten: UInt8) -> Int {
    var index = start
    func letter(_ offset: Int) -> UInt8 { index + offset < digits.endIndex ? digits[index + offset] : 0 }
    if letter(0) == one, letter(1) == ten || letter(1) == five { return index + 2 }
    if letter(0) == five { index += 1 }
    var ones = 0
    while ones < 3, letter(0) == one {
      index += 1
      ones += 1
    }
    return index
  }
}
