/// Text at an address that stays: what a C program is given to read.
///
/// A NUL that is not counted stands after it, for those who print without looking at the length.
final class StoredText: Sendable {
  private nonisolated(unsafe) let bytes: UnsafeMutableBufferPointer<CChar>

  /// - Complexity: O(n) in the text.
  init(_ text: String) {
    var text = text
    bytes = text.withUTF8 { utf8 in
      let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: utf8.count + 1)
      for index in 0..<utf8.count { bytes[index] = CChar(bitPattern: utf8[index]) }
      bytes[utf8.count] = 0
      return bytes
    }
  }

  deinit { bytes.deallocate() }

  /// Hands out address and length.
  func give(
    _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ size: UnsafeMutablePointer<Int>?
  ) throws(Refusal) {
    try text.required("text").pointee = UnsafePointer(bytes.baseAddress)
    size?.pointee = bytes.count - 1
  }
}
