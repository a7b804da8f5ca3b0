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
    if count == 0 { return [] }
    var isWhole = false
    let text = [UInt8](unsafeUninitializedCapacity: count) { text, written in
      var reader = PackedReader(packed)
      while written < count, let next = reader.unpackPiece(to: text, from: written, limit: count) { written = next }
      isWhole = written == count
    }
    return isWhole ? text : nil
  }

  /// Passes over the next text; whether there was one.
  mutating func skipText() -> Bool { number() != nil && bytes() != nil }

  /// Writes the next piece of a text behind the `written` bytes before it, but not beyond `limit`, which `text` has room for.
  ///
  /// - Returns: How many bytes there are then; nothing if the piece is none.
  private mutating func unpackPiece(
    to text: UnsafeMutableBufferPointer<UInt8>, from written: Int, limit: Int
  ) -> Int? {
    guard let lengths = rest.first.map(Int.init) else { return nil }
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst())
    guard let plain = length(from: lengths >> 4), plain <= rest.count, plain <= limit - written else { return nil }
    for index in 0..<plain { text[written + index] = rest[index] }
    rest = UnsafeRawBufferPointer(rebasing: rest[plain...])
    let start = written + plain
    guard start < limit else { return start }
    guard let more = length(from: lengths & 15), let distance = number(), distance >= 1, distance <= start,
      more <= limit - start - PackedText.shortestCopy
    else { return nil }
    let end = start + more + PackedText.shortestCopy
    // One by one, for a copy may run into what it writes: « -- » goes on as « ----- ».
    for index in start..<end { text[index] = text[index - distance] }
    return end
  }

  private mutating func length(from bits: Int) -> Int? {
    guard bits == PackedText.openLength else { return bits }
    return number().flatMap { $0 <= PackedText.limit ? $0 + PackedText.openLength : nil }
  }
}
