import PrecisModel

/// One entry of a lexicon file: the first column, and the others.
package struct LexiconEntry: Sendable, Equatable {
  package let key: String
  package let values: [String]
  /// The line of the file, from 1.
  package let line: Int
}

/// Reads the entries of a lexicon file.
///
/// UTF-8 TSV: `#` starts a comment line, each other line is an entry. The columns that the file's kind asks for must be
/// there and hold what they may; see `Lexicons/README.md`.
package enum LexiconFile {
  /// - Parameter lastColumn: What the last column must say for an entry to be given; nothing to give all. The others are
  ///   passed over unread.
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``PrecisModel/PrecisError/invalidLexicon(file:line:reason:)`` for the first line that cannot be read.
  package static func entries(
    of bytes: UnsafeBufferPointer<UInt8>, kind: LexiconKind, file: String, lastColumn: String? = nil
  ) throws(PrecisError) -> [LexiconEntry] {
    let columns = kind.columns
    let ending = lastColumn.map { Array("\t\($0)".utf8) } ?? []
    var entries: [LexiconEntry] = []
    var lineNumber = 0
    var position = 0
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      var end = position
      position += 1
      lineNumber += 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      guard end > start, bytes[start] != UInt8(ascii: "#"),
        bytes[start..<end].suffix(ending.count).elementsEqual(ending)
      else { continue }
      var key: String?
      var values: [String] = []
      values.reserveCapacity(columns.count)
      var fieldStart = start
      for index in start...end where index == end || bytes[index] == UInt8(ascii: "\t") {
        guard
          let field = String(validating: UnsafeBufferPointer(rebasing: bytes[fieldStart..<index]), as: UTF8.self)
        else {
          throw .invalidLexicon(file: file, line: lineNumber, reason: "not valid UTF-8: save the file as UTF-8")
        }
        if key == nil { key = field } else { values.append(field) }
        fieldStart = index + 1
      }
      guard let key, !key.isEmpty else {
        throw .invalidLexicon(file: file, line: lineNumber, reason: "the first column is empty: give it an entry")
      }
      if let reason = fault(in: values, columns) {
        throw .invalidLexicon(file: file, line: lineNumber, reason: reason)
      }
      entries.append(LexiconEntry(key: key, values: values, line: lineNumber))
    }
    return entries
  }

  private static func fault(in values: [String], _ columns: [LexiconKind.Column]) -> String? {
    guard values.count >= columns.count else {
      return "\(values.count + 1) of \(columns.count + 1) columns: separate the columns with one tab"
    }
    for (value, column) in zip(values, columns) {
      switch column {
      case .text:
        if value.isEmpty { return "a column is empty: give it a value" }
      case .number:
        if UInt64(value) == nil { return "“\(value)” is not a whole number" }
      case .weight:
        guard let weight = Double(value), abs(weight) <= 100 else { return "“\(value)” is no weight: give a decimal" }
      case .oneOf(let allowed):
        if !allowed.contains(value) {
          return "“\(value)” is not one of \(allowed.joined(separator: ", "))"
        }
      }
    }
    return nil
  }
}
