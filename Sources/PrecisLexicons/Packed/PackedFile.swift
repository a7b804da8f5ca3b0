import PrecisModel

/// The file of packed tables: sections, each with a name, the fingerprint of the lexicons that it was made of, and bytes.
package struct PackedFile {
  private let bytes: UnsafeRawBufferPointer

  /// The one that is compiled in; nothing if there is none, or if it is not of this format.
  static var embedded: PackedFile? { PackedFile(EmbeddedFile.packedTables) }

  /// The bytes of the file that is compiled in, whatever they are.
  package static var embeddedBytes: [UInt8] { Array(EmbeddedFile.packedTables) }

  private static let magic = Array("precis tables 1\n".utf8)

  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.starts(with: Self.magic) else { return nil }
    self.bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[Self.magic.count...])
  }

  /// The bytes of the section of a name, if it was made of lexicons with this fingerprint.
  func section(_ name: String, fingerprint: UInt64) -> UnsafeRawBufferPointer? {
    var rest = bytes
    while !rest.isEmpty {
      var reader = PackedReader(rest)
      guard let found = reader.bytes(), let numbers = reader.numbers(), let content = reader.bytes() else { return nil }
      if found.elementsEqual(name.utf8) {
        return numbers.count == 1 && numbers[0] == fingerprint ? content : nil
      }
      rest = reader.rest
    }
    return nil
  }

  /// The bytes of a file with all these tables, as the lexicons' lines give them.
  ///
  /// - Complexity: O(n) in the bytes of all lexicons.
  package static func bytes(of sections: [PackedSection]) -> [UInt8] {
    var writer = PackedWriter()
    for section in sections {
      writer.append(bytes: Array(section.name.utf8))
      writer.append([section.fingerprint])
      writer.append(bytes: section.bytes)
    }
    return magic + writer.bytes
  }
}

/// One section of the file of packed tables.
package struct PackedSection: Sendable, Hashable {
  package let name: String
  let fingerprint: UInt64
  let bytes: [UInt8]

  /// Lays the tables of a language out from the lines of the lexicons that are compiled in, and packs them.
  package init<Tables: PackedTables>(_: Tables.Type, _ language: Language = .other) {
    name = Tables.sectionName(language)
    fingerprint = Lexicons.embedded.fingerprint(of: Tables.sources(language))
    var writer = PackedWriter()
    Tables(language: language, lexicons: .embedded).pack(into: &writer)
    bytes = writer.bytes
  }
}
