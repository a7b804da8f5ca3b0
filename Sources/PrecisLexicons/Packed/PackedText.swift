/// How texts are packed: what stood before in a text is not written again, but copied from there (J. Ziv, A. Lempel 1977).
///
/// A packed text starts with the number of its bytes and the number of bytes that it is packed in. Then comes piece after piece:
/// a byte with two lengths of four bits, the plain bytes of the first length, and how far back the copy starts that has the
/// second length and ``shortestCopy`` more. What does not fit four bits is written as the largest that does, and the rest as a
/// number of its own. The last piece may end after its plain bytes.
enum PackedText {
  /// Shorter copies take as many bytes as they save.
  static let shortestCopy = 3
  /// The largest length that four bits hold, which says that a number follows.
  static let openLength = 15
  /// No text is longer.
  static let limit = 1 << 24
}

extension PackedReader {
  /// The next text, unpacked.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  mutating func text() -> [UInt8]? {
    guard let count = number(), count <= PackedText.limit, let packed = bytes() else { return nil }
    var reader = PackedReader(packed)
    var text: [UInt8] = []
    text.reserveCapacity(count)
    while text.count < count {
      guard reader.appendPiece(to: &text, limit: count) else { return nil }
    }
    return text
  }

  /// Passes over the next text; whether there was one.
  mutating func skipText() -> Bool { number() != nil && bytes() != nil }

  private mutating func appendPiece(to text: inout [UInt8], limit: Int) -> Bool {
    guard let lengths = rest.first.map(Int.init) else { return false }
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst())
    guard let plain = length(from: lengths >> 4), plain <= rest.count, plain <= limit - text.count else { return false }
    text += rest[..<plain]
    rest = UnsafeRawBufferPointer(rebasing: rest[plain...])
    guard text.count < limit else { return true }
    guard let more = length(from: lengths & 15), let distance = number(), distance >= 1, distance <= text.count else {
      return false
    }
    guard more <= limit - text.count - PackedText.shortestCopy else { return false }
    // A copy may run into what it writes: « -- » goes on as « ----- ».
    let start = text.count - distance
    for index in start..<start + more + PackedText.shortestCopy { text.append(text[index]) }
    return true
  }

  private mutating func length(from bits: Int) -> Int? {
    guard bits == PackedText.openLength else { return bits }
    return number().flatMap { $0 <= PackedText.limit ? $0 + PackedText.openLength : nil }
  }
}
