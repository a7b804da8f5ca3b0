import Testing

@testable import PrecisLexicons

@Suite("Packed lines")
struct PackedLinesTests {
  private static let texts = [
    "", "a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "abcabcabcabd",
    "abcdefghijklmnopqrstuvwxyz0123456789",
    "# columns: title, kind\namiral\trole\namirale\trole\namiraux\trole\nmaire\trole\n",
    String(repeating: "é\t-\n", count: 200),
    (0..<500).map { "\($0 * 7_919 % 10_007)\n" }.joined(),
  ]

  private static func packed(_ text: String) -> [UInt8] {
    var writer = PackedWriter()
    writer.append(text: Array(text.utf8))
    return writer.bytes
  }

  @Test("a text comes back as it was, and what repeats itself takes less", arguments: texts)
  func comesBack(text: String) {
    let packed = Self.packed(text)
    let read = packed.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      return reader.text()
    }
    #expect(read == Array(text.utf8))
    #expect(packed.count < text.utf8.count + text.utf8.count / 100 + 8)
    if text.hasPrefix("aaa") || text.hasPrefix("é") { #expect(packed.count < 20) }
  }

  @Test("a text that is cut off, or whose bytes are not ours, is refused or read, and never reaches beyond")
  func broken() {
    let packed = Self.packed(Self.texts[5])
    for count in packed.indices {
      let read = packed[..<count].withUnsafeBytes { bytes in
        var reader = PackedReader(bytes)
        return reader.text()
      }
      #expect(read == nil)
    }
    for index in packed.indices {
      for byte in [0, 1, 0x7F, 0x80, 0xF0, 0xFF] as [UInt8] {
        var changed = packed
        changed[index] = byte
        let read = changed.withUnsafeBytes { bytes in
          var reader = PackedReader(bytes)
          return reader.text()
        }
        #expect((read?.count ?? 0) <= PackedText.limit)
      }
    }
  }

  @Test("a dictionary's file comes back as it was: comments, then words")
  func dictionary() {
    let lines = Array("# Words.\n# columns: word\na\nabbé\nabbés\nété\n".utf8)
    let section = PackedSection(lines: lines, of: .commonWords, named: "fr/common-words")
    #expect(section.bytes.withUnsafeBytes { PackedLines.lines($0) } == lines)
  }
}
