import PrecisModel

/// A lexicon file of the user's own: its entries are added to those that are built in, and replace those of the same
/// first column.
public struct LexiconOverlay: Sendable, Hashable {
  /// Which file it extends: the language's folder and the file's name without its ending, `fr/abbreviations`.
  public var name: String
  /// The file's bytes: UTF-8 TSV, as `Lexicons/README.md` describes.
  public var contents: [UInt8]

  /// Makes an overlay.
  public init(name: String, contents: [UInt8]) {
    self.name = name
    self.contents = contents
  }
}

/// The lexicons of both languages, and those that belong to none, with the user's own laid over them.
///
/// Files are read when a stage asks for their entries; stages keep what they build from them.
package struct Lexicons: Sendable {
  let overlays: [String: [LexiconEntry]]
  /// Files that stand in for those that are compiled in, by their names.
  private let files: [String: [UInt8]]?

  /// The lexicons that are built in, and nothing else.
  package static let embedded = Lexicons()

  private init() {
    overlays = [:]
    files = nil
  }

  /// Lexicons of these files alone, to be packed.
  ///
  /// - Throws: ``PrecisModel/PrecisError/invalidLexicon(file:line:reason:)`` if a file has a fault, is missing, or is none of ours.
  package init(replacingAll given: [LexiconOverlay]) throws(PrecisError) {
    var files: [String: [UInt8]] = [:]
    for file in given {
      if let fault = file.faults().first { throw fault }
      files[file.name] = file.contents
    }
    for (_, name) in Self.files where files[name] == nil {
      throw .invalidLexicon(file: name, line: 0, reason: "is missing: give the folder with all lexicons")
    }
    overlays = [:]
    self.files = files
  }

  /// - Throws: ``PrecisModel/PrecisError/invalidLexicon(file:line:reason:)`` if an overlay extends no known file, or
  ///   holds a line that cannot be read.
  package init(overlays given: [LexiconOverlay]) throws(PrecisError) {
    var overlays: [String: [LexiconEntry]] = [:]
    for overlay in given {
      guard let kind = Self.kind(of: overlay.name) else {
        throw .invalidLexicon(file: overlay.name, line: 0, reason: Self.unknownName)
      }
      let entries: [LexiconEntry]
      do {
        entries = try overlay.contents.withUnsafeBufferPointer {
          try LexiconFile.entries(of: $0, kind: kind, file: overlay.name)
        }
      } catch let error as PrecisError {
        throw error
      } catch {
        throw .invalidLexicon(file: overlay.name, line: 0, reason: "cannot be read")
      }
      overlays[overlay.name, default: []] += entries
    }
    self.overlays = overlays
    files = nil
  }

  /// All lexicon files, in the order of their names: `en/abbreviations` is the first.
  package static let files: [(kind: LexiconKind, name: String)] =
    LexiconKind.allCases.flatMap { kind in
      (kind.isShared ? ["shared"] : ["en", "fr"]).map { (kind, "\($0)/\(kind.rawValue)") }
    }
    .ordered { $0.name < $1.name }

  /// The kind of lexicon that a name such as `fr/titles` names, if it names one.
  static func kind(of name: String) -> LexiconKind? {
    let parts = name.split(separator: "/")
    guard parts.count == 2, let kind = LexiconKind(rawValue: String(parts[1])) else { return nil }
    let isThere = kind.isShared ? parts[0] == "shared" : parts[0] == "fr" || parts[0] == "en"
    return isThere ? kind : nil
  }

  static let unknownName =
    "extends no lexicon: name it like fr/abbreviations.tsv, en/titles.tsv or shared/acronyms.tsv"

  /// The entries of one file: those built in, then the user's, which replace entries of the same first column.
  ///
  /// For a kind that belongs to no language, `language` makes no difference; otherwise ``PrecisModel/Language/other``
  /// has no entries.
  ///
  /// - Parameter lastColumn: What the last column must say for an entry to be given; nothing to give all.
  /// - Complexity: O(n) in the bytes of the file.
  package func entries(
    _ kind: LexiconKind, _ language: Language = .other, lastColumn: String? = nil
  ) -> [LexiconEntry] {
    let name = fileName(kind, language)
    // The files that are built in are checked by the tests; one that cannot be read counts as empty.
    let entries = lines(of: name).withUnsafeBufferPointer { lines in
      (try? LexiconFile.entries(of: lines, kind: kind, file: name, lastColumn: lastColumn)) ?? []
    }
    guard let added = overlays[name] else { return entries }
    let replaced = Set(added.map(\.key))
    return entries.filter { !replaced.contains($0.key) }
      + added.filter { lastColumn == nil || $0.values.last == lastColumn }
  }

  /// The dictionary of common words of a language.
  package func commonWords(_ language: Language) -> WordList {
    let name = fileName(.commonWords, language)
    let builtIn = files == nil ? PackedFile.embedded?.section(name).flatMap(PackedLines.words) : nil
    let added = files == nil ? overlays[name] ?? [] : entries(.commonWords, language)
    return WordList(builtIn: builtIn, added: added.map(\.key))
  }

  /// The lines of a file, without the user's; none if there is no such file.
  ///
  /// - Complexity: O(n) in the bytes of the file.
  package func lines(of name: String) -> [UInt8] {
    if let files { return files[name] ?? [] }
    return PackedFile.embedded?.section(name).flatMap(PackedLines.lines) ?? []
  }

  /// Whether there is nothing of the user's in a file, and nothing that stands in for it.
  func isBuiltIn(_ name: String) -> Bool { files == nil && overlays[name] == nil }

  func fileName(_ kind: LexiconKind, _ language: Language) -> String {
    (kind.isShared ? "shared" : language.rawValue) + "/" + kind.rawValue
  }
}
