/// The lines of lexicon files as they are kept in the program: packed, for they are read seldom, where a user's file is laid
/// over them. What comes out is the file, byte for byte.
///
/// A file is packed as a text (``PackedText``). The entries of a dictionary, which are words and nothing else, are searched where
/// they lie: of such a file the text has the comments only, and a ``WordGraph`` follows with the words.
package enum PackedLines {
  /// The bytes of a file.
  ///
  /// - Complexity: O(n) in the bytes.
  static func lines(_ section: UnsafeRawBufferPointer) -> [UInt8]? {
    var reader = PackedReader(section)
    guard var lines = reader.text() else { return nil }
    guard !reader.rest.isEmpty else { return lines }
    guard let words = WordGraph(&reader) else { return nil }
    words.forEachWord { word in
      lines += word
      lines.append(UInt8(ascii: "\n"))
    }
    return lines
  }

  /// The words of a dictionary, in place.
  static func words(_ section: UnsafeRawBufferPointer) -> WordGraph? {
    var reader = PackedReader(section)
    return reader.skipText() ? WordGraph(&reader) : nil
  }

  /// Packs a file, whose lines must be without faults.
  static func pack(_ lines: [UInt8], of kind: LexiconKind, into writer: inout PackedWriter) {
    guard kind.columns.isEmpty else { return writer.append(text: lines) }
    let entries = lines.split(separator: UInt8(ascii: "\n"))
    let words = entries.drop { $0.first == UInt8(ascii: "#") }
    writer.append(text: Array(lines.prefix(words.first?.startIndex ?? lines.count)))
    writer.append(words: words.map(Array.init))
  }
}
