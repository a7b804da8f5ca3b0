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

  /// The lexicons that are built in, and nothing else.
  package static let embedded = Lexicons()

  private init() { overlays = [:] }

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
  }

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
    var entries: [LexiconEntry] = []
    if let file = EmbeddedFile(named: name) {
      // The files that are built in are checked by the tests; one that cannot be read counts as empty.
      entries =
        (try? LexiconFile.entries(of: file.bytes, kind: kind, file: name, lastColumn: lastColumn)) ?? []
    }
    guard let added = overlays[name] else { return entries }
    let replaced = Set(added.map(\.key))
    return entries.filter { !replaced.contains($0.key) }
      + added.filter { lastColumn == nil || $0.values.last == lastColumn }
  }

  /// The dictionary of common words of a language.
  package func commonWords(_ language: Language) -> SortedWords {
    SortedWords(
      file: EmbeddedFile(named: fileName(.commonWords, language)),
      added: overlays[fileName(.commonWords, language)]?.map(\.key) ?? [])
  }

  func fileName(_ kind: LexiconKind, _ language: Language) -> String {
    (kind.isShared ? "shared" : language.rawValue) + "/" + kind.rawValue
  }
}
