import PrecisModel

/// One entry of a lexicon file where it lies: no string is made of it.
package struct LexiconLine {
  /// The first column.
  package let key: UnsafeBufferPointer<UInt8>
  /// The other columns, with the tabs between them.
  package let values: UnsafeBufferPointer<UInt8>

  /// The second column.
  package var firstValue: UnsafeBufferPointer<UInt8> {
    guard let tab = values.firstIndex(of: UInt8(ascii: "\t")) else { return values }
    return UnsafeBufferPointer(rebasing: values[..<tab])
  }

  /// The last column.
  package var lastValue: UnsafeBufferPointer<UInt8> {
    guard let tab = values.lastIndex(of: UInt8(ascii: "\t")) else { return values }
    return UnsafeBufferPointer(rebasing: values[(tab + 1)...])
  }
}

extension Lexicons {
  /// Calls `body` with the entries of one file where they lie: those built in, then the user's, which replace entries of
  /// the same first column. The lines that `body` is given must not leave it.
  ///
  /// The files that are built in are checked by tests, and are not checked again here.
  ///
  /// - Complexity: O(n) in the bytes of the file.
  package func forEachLine(_ kind: LexiconKind, _ language: Language = .other, _ body: (LexiconLine) -> Void) {
    let name = fileName(kind, language)
    let added = overlays[name] ?? []
    let replaced = Set(added.map { Array($0.key.utf8) })
    if let file = EmbeddedFile(named: name) {
      Self.forEachLine(of: file.bytes) { line in
        if replaced.isEmpty || !replaced.contains(Array(line.key)) { body(line) }
      }
    }
    for entry in added {
      let key = Array(entry.key.utf8)
      let values = Array(entry.values.joined(separator: "\t").utf8)
      key.withUnsafeBufferPointer { key in
        values.withUnsafeBufferPointer { body(LexiconLine(key: key, values: $0)) }
      }
    }
  }

  private static func forEachLine(of bytes: UnsafeBufferPointer<UInt8>, _ body: (LexiconLine) -> Void) {
    var start = 0
    while start < bytes.count {
      var tab = -1
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: "\t"), tab < 0 { tab = end }
        end += 1
      }
      if bytes[start] != UInt8(ascii: "#"), end > start {
        let keyEnd = tab < 0 ? end : tab
        body(
          LexiconLine(
            key: UnsafeBufferPointer(rebasing: bytes[start..<keyEnd]),
            values: UnsafeBufferPointer(rebasing: bytes[min(end, keyEnd + 1)..<end])))
      }
      start = end + 1
    }
  }
}
