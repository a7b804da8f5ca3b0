/// By what a number is to be multiplied, as the sign or the word after it says: 6.2 million and 6.2 % are not the same figure.
enum NumberScale: UInt64, Sendable {
  case one = 0
  case hundredth
  case million
  case billion

  /// The scale of a number that ends before `index`.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  static func after(_ index: Int, in text: UnsafeBufferPointer<UInt8>, end: Int) -> NumberScale {
    guard index < end else { return .one }
    switch text[index] {
    case 0x20: return at(index + 1, in: text, end: end)
    case 0x25: return .hundredth
    case 0xC2: return at(index + 2, in: text, end: end)
    case 0xE2: return at(index + 3, in: text, end: end)
    default: return .one
    }
  }

  private static func at(_ index: Int, in text: UnsafeBufferPointer<UInt8>, end: Int) -> NumberScale {
    guard index < end else { return .one }
    switch text[index] {
    case 0x25: return .hundredth
    case 0x62, 0x6D, 0x70: break  // b, m, p
    default: return .one
    }
    func follows(_ word: StaticString) -> Bool {
      guard word.utf8CodeUnitCount <= end - index else { return false }
      return word.withUTF8Buffer { word in
        word.indices.allSatisfy { text[index + $0] == word[$0] }
      }
    }
    if follows("million") { return .million }
    if follows("milliard") || follows("billion") { return .billion }
    return follows("pour cent") || follows("per cent") || follows("percent") ? .hundredth : .one
  }
}
