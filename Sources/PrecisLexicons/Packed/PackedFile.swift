import CLexicons
import PrecisModel

/// The file `Lexicons/lexicons.bin`: sections, which are found by their names.
///
/// A lexicon file has a section of its name (`fr/titles`), with its lines; tables that were laid out from lexicons have one
/// too (`names/fr`). At the start stand the sections' names, the libraries that they were made with, and where they end.
package struct PackedFile: Sendable {
  private let names: PackedNames
  private let libraries: PackedNumbers
  private let ends: PackedNumbers
  private let contents: Contents

  private struct Contents: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
  }

  /// The one that is compiled in; nothing if it is not of this format.
  ///
  /// The one place that touches the C data. The bytes are constant and live as long as the process, which is why the
  /// pointers may be shared between threads.
  static let embedded = PackedFile(
    UnsafeRawBufferPointer(start: precis_lexicon_bytes(), count: precis_lexicon_byte_count()))

  private static let magic = Array("precis lexicons 2\n".utf8)

  /// Reads the file where it lies: it must outlive what is read.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.starts(with: Self.magic) else { return nil }
    var reader = PackedReader(UnsafeRawBufferPointer(rebasing: bytes[Self.magic.count...]))
    guard let names = reader.names(), let libraries = reader.numbers(), let ends = reader.numbers(),
      names.count == libraries.count, names.count == ends.count
    else { return nil }
    self.names = names
    self.libraries = libraries
    self.ends = ends
    contents = Contents(bytes: reader.rest)
  }

  /// The bytes of the section of a name, if it was made with that version of the libraries that it was made with.
  ///
  /// - Complexity: O(n) in the sections.
  func section(_ name: String, library: UInt64 = 0) -> UnsafeRawBufferPointer? {
    for index in 0..<ends.count where names.utf8(index)?.elementsEqual(name.utf8) == true {
      let start = index == 0 ? 0 : Int(clamping: ends[index - 1])
      let end = Int(clamping: ends[index])
      guard libraries[index] == library, start <= end, end <= contents.bytes.count else { return nil }
      return UnsafeRawBufferPointer(rebasing: contents.bytes[start..<end])
    }
    return nil
  }

  /// The bytes of a file with all these sections.
  package static func bytes(of sections: [PackedSection]) -> [UInt8] {
    var ends: [UInt64] = []
    var contents: [UInt8] = []
    for section in sections {
      contents += section.bytes
      ends.append(UInt64(contents.count))
    }
    var writer = PackedWriter()
    writer.append(names: sections.map(\.name))
    writer.append(sections.map(\.library))
    writer.append(ends)
    return magic + writer.bytes + contents
  }
}

/// One section of the file.
package struct PackedSection: Sendable, Equatable {
  package let name: String
  /// A hash of the versions of the libraries that the section was made with; 0 if there are none.
  let library: UInt64
  let bytes: [UInt8]

  /// Lays the tables of a language out from the lines of lexicons, and packs them.
  ///
  /// - Complexity: O(n) in the bytes of the lexicons.
  package init<Tables: PackedTables>(_: Tables.Type, _ language: Language = .other, _ lexicons: Lexicons) {
    name = Tables.sectionName(language)
    library = LexiconSource.library(of: Tables.sources(language))
    var writer = PackedWriter()
    Tables(language: language, lexicons: lexicons).pack(into: &writer)
    bytes = writer.bytes
  }

  /// Packs the lines of a lexicon file: see ``PackedLines``.
  package init(lines: [UInt8], of kind: LexiconKind, named name: String) {
    self.name = name
    library = 0
    var writer = PackedWriter()
    PackedLines.pack(lines, of: kind, into: &writer)
    bytes = writer.bytes
  }

  /// Whether the file that is compiled in has this section, with the same bytes.
  package var isEmbedded: Bool {
    PackedFile.embedded?.section(name, library: library)?.elementsEqual(bytes) ?? false
  }
}
