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

  /// Whether the second column says so.
  package func says(_ value: StaticString) -> Bool {
    let column = firstValue
    guard column.count == value.utf8CodeUnitCount else { return false }
    return value.withUTF8Buffer { column.elementsEqual($0) }
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
    lines(of: name).withUnsafeBufferPointer { lines in
      Self.forEachLine(of: lines) { if replaced.isEmpty || !replaced.contains(Array($0.key)) { body($0) } }
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
      let keyEnd = separator(in: bytes, from: start)
      var end = keyEnd
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end = separator(in: bytes, from: end + 1) }
      if bytes[start] != UInt8(ascii: "#"), end > start {
        body(
          LexiconLine(
            key: UnsafeBufferPointer(rebasing: bytes[start..<keyEnd]),
            values: UnsafeBufferPointer(rebasing: bytes[min(end, keyEnd + 1)..<end])))
      }
      start = end + 1
    }
  }

  /// The offset of the first tab or line feed from `start` on, or the end: eight bytes at a time.
  private static func separator(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      // A byte below 0x10 borrows from its highest bit, and only bytes above such a one can be marked wrongly.
      let chunk = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks = (chunk &- 0x1010_1010_1010_1010) & ~chunk & 0x8080_8080_8080_8080
      guard marks != 0 else {
        index += 8
        continue
      }
      index += marks.trailingZeroBitCount / 8
      if isSeparator(raw[index]) { return index }
      index += 1
    }
    while index < raw.count, !isSeparator(raw[index]) { index += 1 }
    return index
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") }
}
