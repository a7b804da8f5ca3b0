import PrecisLexicons

/// Escapes text for a JSON string (RFC 8259, section 7).
///
/// Beyond what JSON asks for, every control character of Unicode (U+0000 to U+001F, U+007F to U+009F) and the line and
/// paragraph separators (U+2028, U+2029) are escaped, so that a line of JSON is one line for every reader, and harmless
/// on a terminal.
package enum JSONEscaper {
  /// How many bytes are looked at together.
  package enum Step {
    /// Eight, where none of them starts anything that is escaped.
    case chunk
    /// One: the plain version.
    case byte
  }

  /// Appends the UTF-8 of `text` to `output`, escaped, without the quotation marks around it.
  ///
  /// - Complexity: O(n) in the bytes.
  package static func append(_ text: String, to output: inout [UInt8], step: Step = .chunk) {
    var text = text
    text.withUTF8 { bytes in
      var copied = 0
      var index = 0
      while index < bytes.count {
        let end = min(index &+ 8, bytes.count)
        if step == .chunk, end &- index == 8, isPlain(bytes, at: index) {
          index = end
          continue
        }
        while index < end {
          guard let (scalar, length) = escaped(bytes, at: index) else {
            index += 1
            continue
          }
          output.append(contentsOf: bytes[copied..<index])
          append(escape: scalar, to: &output)
          index += length
          copied = index
        }
      }
      output.append(contentsOf: bytes[copied...])
    }
  }

  /// Whether none of the eight bytes at `index` starts anything that may have to be escaped.
  @inline(__always)
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let chunk = ByteChunk(UnsafeRawBufferPointer(bytes), at: index)
    return chunk.controlMarks | chunk.marks(of: 0x22) | chunk.marks(of: 0x5C) | chunk.marks(of: 0x7F)
      | chunk.marks(of: 0xC2) | chunk.marks(of: 0xE2) == 0
  }

  /// The character at `index` and its length in bytes, if it has to be escaped.
  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt16, length: Int)? {
    let byte = bytes[index]
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F:
      return (UInt16(byte), 1)
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
      return (UInt16(bytes[index + 1]), 2)
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
      return (0x2000 | UInt16(bytes[index + 2] & 0x3F), 3)
    default:
      return nil
    }
  }

  private static func append(escape scalar: UInt16, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22, 0x5C: output.append(UInt8(truncatingIfNeeded: scalar))
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    default:
      output.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt16] {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
