import PrecisLexicons
import PrecisModel
import Testing

@Suite("The lexicons that are built in")
struct EmbeddedLexiconTests {
  /// Every file's name with its kind: `fr/abbreviations`.
  static let files: [(name: String, kind: LexiconKind)] = LexiconKind.allCases.flatMap { kind in
    (kind.isShared ? ["shared"] : ["fr", "en"]).map { ("\($0)/\(kind.rawValue)", kind) }
  }

  @Test("every file is there and every line of it can be read", arguments: files)
  func readable(name: String, kind: LexiconKind) throws {
    let file = try #require(EmbeddedFile(named: name))
    let entries = try LexiconFile.entries(of: file.bytes, kind: kind, file: name)
    #expect(entries.count > 10)
  }

  @Test("the check that users have finds nothing wrong", arguments: files)
  func faultless(name: String, kind: LexiconKind) throws {
    let file = try #require(EmbeddedFile(named: name))
    #expect(LexiconOverlay(name: name, contents: Array(file.bytes)).faults() == [])
  }

  @Test("entries are sorted by their bytes, and none stands twice", arguments: files)
  func sorted(name: String, kind: LexiconKind) throws {
    let lines = try lines(of: name)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.utf8.lexicographicallyPrecedes(next.utf8), "\(next) stands after \(line)")
    }
  }

  @Test("no line has white space at its ends, a typographic apostrophe or a letter in two parts", arguments: files)
  func clean(name: String, kind: LexiconKind) throws {
    for line in try lines(of: name) {
      #expect(line.first != " " && line.last != " " && line.last != "\t", "\(line)")
      if kind != .labels {
        #expect(!line.unicodeScalars.contains("\u{2019}"), "\(line)")
      }
      #expect(!line.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "\(line)")
    }
  }

  @Test("French and English labels have the same keys")
  func labels() {
    let french = Set(Lexicons.embedded.entries(.labels, .french).map(\.key))
    let english = Set(Lexicons.embedded.entries(.labels, .english).map(\.key))
    #expect(french == english)
  }

  private func lines(of name: String) throws -> [String] {
    let file = try #require(EmbeddedFile(named: name))
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(
      String.init)
  }
}

@Suite("The dictionary of common words")
struct SortedWordsTests {
  @Test(
    "a word of the list is found, wherever it stands in it",
    arguments: [(Language.english, "about"), (.english, "zones"), (.french, "maison"), (.french, "était")])
  func found(language: Language, word: String) {
    #expect(Lexicons.embedded.commonWords(language).contains(Array(word.utf8)))
  }

  @Test("a word that is not in the list is not found", arguments: ["", "qqqq", "a\nb", "zzzzzz", "#"])
  func notFound(word: String) {
    #expect(!Lexicons.embedded.commonWords(.english).contains(Array(word.utf8)))
  }

  @Test("every word of the list is found", arguments: [Language.french, .english])
  func all(language: Language) {
    let words = Lexicons.embedded.commonWords(language)
    let missing = Lexicons.embedded.entries(.commonWords, language).filter { !words.contains(Array($0.key.utf8)) }
    #expect(missing.isEmpty)
  }
}
