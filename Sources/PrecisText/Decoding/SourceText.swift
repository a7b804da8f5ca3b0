import PrecisModel

/// An article's canonical text, and the way back from it to the article's bytes.
package struct SourceText: Sendable {
  /// The canonical text: valid UTF-8, NFC, without soft hyphens and zero-width characters. White space is as it was.
  package var utf8: [UInt8]
  /// The character set in which the article's bytes were read, by its IANA name in lower case.
  package var charset: String
  /// How many bytes were not valid in that character set and were replaced.
  package var replacedByteCount: Int
  /// How many characters were mended that had been read in a wrong character set before (« Ã© » for « é »).
  package var mendedCount = 0
  /// The way back, last step first.
  package var maps: [OffsetMap]

  package init(utf8: [UInt8], charset: String = "utf-8", replacedByteCount: Int = 0, maps: [OffsetMap] = []) {
    self.utf8 = utf8
    self.charset = charset
    self.replacedByteCount = replacedByteCount
    self.maps = maps
  }

  /// The text after one more step, which `map` leads back to this one.
  package func derived(utf8: [UInt8], map: OffsetMap) -> SourceText {
    var text = self
    text.utf8 = utf8
    if !map.isIdentity { text.maps.insert(map, at: 0) }
    return text
  }

  /// The bytes of the article that a range of the canonical text stands for.
  package func sourceRange(of range: TextRange) -> SourceRange {
    var start = range.start
    var end = range.end
    for map in maps {
      start = map.start(of: start)
      end = map.end(of: end)
    }
    return SourceRange(start: start, end: end)
  }

  /// The canonical text that stands for a range of the article's bytes; nothing if the article has no such bytes.
  package func textRange(of range: SourceRange) -> TextRange? {
    var start = range.start
    var end = range.end
    for map in maps.reversed() {
      start = map.derivedOffset(ofOriginal: start)
      end = map.derivedOffset(ofOriginal: end)
    }
    guard start >= 0, start <= end, end <= utf8.count else { return nil }
    return TextRange(start: start, end: end)
  }

  /// A range of the text as it is quoted: a run of white space becomes one space, a lone no-break space stays.
  ///
  /// - Complexity: O(n) in the range.
  package func quotation(_ range: TextRange) -> String {
    let bytes = utf8[clamped(range)]
    if Self.hasSingleSpaces(bytes) { return String(decoding: bytes, as: UTF8.self) }
    var quoted: [UInt8] = []
    Self.collapseWhiteSpace(of: bytes, into: &quoted)
    return String(decoding: quoted, as: UTF8.self)
  }

  /// Several ranges as they are quoted, one a line.
  ///
  /// - Complexity: O(n) in the ranges.
  package func quotation(of ranges: [TextRange]) -> String {
    var quoted: [UInt8] = []
    quoted.reserveCapacity(ranges.reduce(0) { $0 + $1.count + 1 })
    for (index, range) in ranges.enumerated() {
      if index > 0 { quoted.append(UInt8(ascii: "\n")) }
      let bytes = utf8[clamped(range)]
      if Self.hasSingleSpaces(bytes) {
        quoted.append(contentsOf: bytes)
      } else {
        Self.collapseWhiteSpace(of: bytes, into: &quoted)
      }
    }
    return String(decoding: quoted, as: UTF8.self)
  }

  /// `offsets` within the text, whatever the range says.
  package func clamped(_ range: TextRange) -> Range<Int> {
    let start = min(max(0, range.start), utf8.count)
    return start..<min(max(start, range.end), utf8.count)
  }

  /// Whether all white space is lone spaces and lone no-break spaces, as in most ranges: then there is nothing to
  /// collapse.
  private static func hasSingleSpaces(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { raw in
      var isAfterSpace = false
      var index = 0
      while index < raw.count {
        if index + 8 <= raw.count {
          let chunk = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          if Self.isPlain(chunk), !isAfterSpace || raw[index] != 0x20 {
            isAfterSpace = raw[index + 7] == 0x20
            index += 8
            continue
          }
        }
        let byte = raw[index]
        if byte > 0x20, byte < 0xC2 || (byte > 0xC2 && byte < 0xE1) || byte > 0xE3 {
          isAfterSpace = false
          index += 1
          continue
        }
        let length = WhiteSpace.length(in: raw, at: index)
        if length > 0 {
          // One that stands alone and is a space or takes several bytes stays.
          guard !isAfterSpace, byte == 0x20 || length > 1 else { return false }
          isAfterSpace = true
          index += length
        } else {
          isAfterSpace = false
          index += 1
        }
      }
      return true
    }
  }

  /// Whether eight bytes are ASCII without control characters, and no two spaces stand side by side.
  @inline(__always)
  private static func isPlain(_ chunk: UInt64) -> Bool {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    // Below 0x20 a byte borrows from its highest bit; a wrong mark beside one does no harm.
    guard (chunk | (chunk &- 0x2020_2020_2020_2020)) & highBits == 0 else { return false }
    let others = chunk ^ 0x2020_2020_2020_2020
    let spaces = ~((others & ~highBits) &+ ~highBits | others | ~highBits)
    return spaces & (spaces << 8) == 0
  }

  /// The plain version: every run of white space becomes one space, unless it is one character of several bytes.
  private static func collapseWhiteSpace(of bytes: ArraySlice<UInt8>, into output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = WhiteSpace.length(in: bytes, at: index)
      guard length > 0 else {
        output.append(bytes[index])
        index += 1
        continue
      }
      var end = index + length
      var count = 1
      while end < bytes.endIndex {
        let next = WhiteSpace.length(in: bytes, at: end)
        guard next > 0 else { break }
        end += next
        count += 1
      }
      if count == 1, length > 1 {
        output.append(contentsOf: bytes[index..<end])
      } else {
        output.append(UInt8(ascii: " "))
      }
      index = end
    }
  }
}
