import PrecisModel

/// Tables that are laid out from lexicons, and that the program brings along as bytes besides.
///
/// To lay them out from the lexicons' lines takes milliseconds; to read them from `Lexicons/lexicons.bin`, where they stand
/// ready, next to nothing. Both ways give the same tables, for which a test answers. The lines are what is true: where the
/// user's own files are laid over them, the lines are read.
package protocol PackedTables {
  /// What the tables are called in the packed file.
  static var packedName: String { get }

  /// The lexicons of which the tables of a language are made.
  static func sources(_ language: Language) -> [LexiconSource]

  /// Lays the tables out from the lexicons' lines.
  init(language: Language, lexicons: Lexicons)

  /// Writes the tables.
  func pack(into writer: inout PackedWriter)
}

/// Packed tables that are copied out of the bytes, for they are small and asked about each word of a text.
package protocol CopiedTables: PackedTables {
  /// Reads tables that ``PackedTables/pack(into:)`` wrote, or nothing if they cannot be read.
  init?(language: Language, packed: inout PackedReader)
}

/// What tables are made of.
package enum LexiconSource: Sendable, Equatable {
  /// A lexicon file. The language is of no importance for a kind that belongs to none.
  case file(LexiconKind, Language)
  /// The data of a library, by its name and version: `ICU 72.1`.
  case library(String)

  package init(_ kind: LexiconKind, _ language: Language = .other) { self = .file(kind, language) }

  /// A hash of the libraries among sources; 0 if there are none.
  static func library(of sources: [LexiconSource]) -> UInt64 {
    sources.reduce(0) { hash, source in
      guard case .library(let version) = source else { return hash }
      return hash ^ Term(spelling: version.utf8).hash
    }
  }
}

extension Lexicons {
  /// The tables of a language: copied from the packed ones where they are those of these lexicons, laid out from the lines
  /// where they are not.
  ///
  /// - Complexity: O(n) in the bytes of the tables' lexicons.
  package func tables<Tables: CopiedTables>(_: Tables.Type, _ language: Language = .other) -> Tables {
    tables(language) { Tables(language: language, lexicons: self) }
  }

  /// The same for tables that can be laid out from what is already at hand.
  package func tables<Tables: CopiedTables>(_ language: Language, orElse layOut: () -> Tables) -> Tables {
    if let section = section(of: Tables.self, language) {
      var reader = PackedReader(section)
      if let tables = Tables(language: language, packed: &reader) { return tables }
    }
    return layOut()
  }

  /// The bytes of the tables of a language, to be read where they lie: those that stand ready where they are those of these
  /// lexicons, made from the lines where they are not.
  ///
  /// - Complexity: O(n) in the bytes of the tables' lexicons.
  package func packed<Tables: PackedTables>(_: Tables.Type, _ language: Language = .other) -> PackedBytes {
    if let section = section(of: Tables.self, language) { return PackedBytes(embedded: section) }
    var writer = PackedWriter()
    Tables(language: language, lexicons: self).pack(into: &writer)
    return PackedBytes(copying: writer.bytes)
  }

  private func section<Tables: PackedTables>(of _: Tables.Type, _ language: Language) -> UnsafeRawBufferPointer? {
    let sources = Tables.sources(language)
    guard sources.allSatisfy(isBuiltIn) else { return nil }
    return PackedFile.embedded?.section(Tables.sectionName(language), library: LexiconSource.library(of: sources))
  }

  private func isBuiltIn(_ source: LexiconSource) -> Bool {
    switch source {
    case .file(let kind, let language): isBuiltIn(fileName(kind, language))
    case .library: true
    }
  }
}

extension PackedTables {
  static func sectionName(_ language: Language) -> String { packedName + "/" + language.rawValue }
}
