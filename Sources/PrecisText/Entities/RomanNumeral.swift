/// Roman numerals, which look like words in capitals.
enum RomanNumeral {
  /// Whether the bytes are a Roman numeral, with or without the ending that makes it a rank (XIXe, IIᵉ, Ier).
  static func isNumeral(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isDigit(first), bytes.count <= 16 else { return false }
    let digits = bytes.prefix(while: isDigit)
    let ending = Superscripts.replaced(in: bytes[digits.endIndex...])
    guard isWellFormed(digits) else { return false }
    // One letter is more often an initial, and with an ending, « Le »: only I, V and, ranked, X may stand alone.
    if digits.count == 1, first == UInt8(ascii: "L") || ending.isEmpty && first == UInt8(ascii: "X") { return false }
    if ending.isEmpty { return true }
    return ["e", "er", "re", "ème", "eme", "è", "nd", "nde"].contains { ending.elementsEqual($0.utf8) }
  }

  /// The number that a numeral without ending stands for, or nothing if it is malformed.
  static func value(of bytes: ArraySlice<UInt8>) -> Int? {
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

  private static func isDigit(_ byte: UInt8) -> Bool { weight(of: byte) > 0 }

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
  private static func isWellFormed(_ digits: ArraySlice<UInt8>) -> Bool {
    var rest = digits
    func take(_ one: Character, _ five: Character, _ ten: Character) {
      let letters = [one, five, ten].compactMap(\.asciiValue)
      guard letters.count == 3 else { return }
      if rest.starts(with: [letters[0], letters[2]]) || rest.starts(with: [letters[0], letters[1]]) {
        rest = rest.dropFirst(2)
        return
      }
      if rest.first == letters[1] { rest = rest.dropFirst() }
      var ones = 0
      while ones < 3, rest.first == letters[0] {
        rest = rest.dropFirst()
        ones += 1
      }
    }
    take("X", "L", "C")
    take("I", "V", "X")
    return rest.isEmpty
  }
}
