import CLexicons

/// The bytes of the lexicon files that are compiled in.
///
/// The one place that touches the C data. The bytes are constant and live as long as the process, which is why the
/// pointers may be shared between threads.
package struct EmbeddedFile: @unchecked Sendable {
  package let bytes: UnsafeBufferPointer<UInt8>
  /// Its number among the files, from 0.
  let number: Int

  private static var files: UnsafeBufferPointer<precis_lexicon_file> {
    UnsafeBufferPointer(start: precis_lexicon_files(), count: precis_lexicon_file_count())
  }

  /// How many files there are.
  static var count: Int { files.count }

  /// The file of the given name (`fr/abbreviations`), or nothing if there is none.
  package init?(named name: String) {
    guard let number = Self.files.firstIndex(where: { name.isSpelled(by: $0.name) }) else { return nil }
    self.number = number
    bytes = UnsafeBufferPointer(start: Self.files[number].bytes, count: Self.files[number].count)
  }

  /// The tables that were packed beforehand.
  static var packedTables: UnsafeBufferPointer<UInt8> {
    let file = precis_packed_tables().pointee
    return UnsafeBufferPointer(start: file.bytes, count: file.count)
  }
}

extension String {
  /// Whether a C string has the same bytes.
  fileprivate func isSpelled(by other: UnsafePointer<CChar>) -> Bool {
    var index = 0
    for byte in utf8 {
      // No byte behind the zero at the end of the other string is looked at.
      guard byte != 0, UInt8(bitPattern: other[index]) == byte else { return false }
      index += 1
    }
    return other[index] == 0
  }
}
