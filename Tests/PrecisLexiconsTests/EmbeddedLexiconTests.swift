import Foundation
import PrecisModel
import Testing

@testable import PrecisLexicons

@Suite("The lexicons that are built in")
struct EmbeddedLexiconTests {
  @Test(
    "the lines in the program are those of the files: after a change, pack them as Lexicons/README.md says",
    arguments: Lexicons.files)
  func current(kind: LexiconKind, name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = try Data(contentsOf: folder.appendingPathComponent("Lexicons/\(name).tsv"))
    #expect(Lexicons.embedded.lines(of: name).elementsEqual(file))
  }

  @Test("every file is there and every line of it can be read", arguments: Lexicons.files)
  func readable(kind: LexiconKind, name: String) throws {
    let entries = try Lexicons.embedded.lines(of: name).withUnsafeBufferPointer { lines in
      try LexiconFile.entries(of: lines, kind: kind, file: name)
    }
    #expect(entries.count > 10)
  }

  @Test("the check that users have finds nothing wrong", arguments: Lexicons.files)
  func faultless(kind: LexiconKind, name: String) throws {
    #expect(LexiconOverlay(name: name, contents: Lexicons.embedded.lines(of: name)).faults() == [])
  }

  @Test("entries are sorted by their bytes, and none stands twice", arguments: Lexicons.files)
  func sorted(kind: LexiconKind, name: String) throws {
    let lines = lines(of: name)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.utf8.lexicographicallyPrecedes(next.utf8), "\(next) stands after \(line)")
    }
  }

  @Test(
    "no line has white space at its ends, a typographic apostrophe or a letter in two parts", arguments: Lexicons.files)
  func clean(kind: LexiconKind, name: String) throws {
    for line in lines(of: name) {
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

  private func lines(of name: String) -> [String] {
    String(decoding: Lexicons.embedded.lines(of: name), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }
}

@Suite("The dictionary of common words")
struct WordListTests {
  @Test(
    "a word of the list is found, wherever it stands in it",
    arguments: [(Language.english, "about"), (.english, "zones"), (.french, "maison"), (.french, "était")])
  func found(language: Language, word: String) {
    #expect(Lexicons.embedded.commonWords(language).contains(Array(word.utf8)))
  }

  @Test(
    "a word that is not in the list is not found", arguments: ["", "qqqq", "a\nb", "zzzzzz", "#", "abou", "aboutt"])
  func notFound(word: String) {
    #expect(!Lexicons.embedded.commonWords(.english).contains(Array(word.utf8)))
  }

  @Test(
    "what goes on from a word's beginnings is found as if it were asked by itself",
    arguments: ["", "a", "zones", "xylophonist", "travelling", "qqqqs"], ["", "qqqqing\n"])
  func beginnings(word: String, added: String) throws {
    let overlay = LexiconOverlay(name: "en/common-words", contents: Array(added.utf8))
    let words = try Lexicons(overlays: [overlay]).commonWords(.english)
    let bytes = Array(word.utf8)
    var holdsAny = false
    for count in 0...bytes.count {
      for ending in ["", "s", "e", "ing", "led", "about"].map({ Array($0.utf8) }) {
        let holds = bytes.withUnsafeBufferPointer { word in
          words.withBeginnings(of: word) { beginnings in
            ending.withUnsafeBufferPointer { beginnings.holds(count, $0) }
          }
        }
        #expect(holds == words.contains(bytes[..<count] + ending))
        holdsAny = holdsAny || holds
      }
    }
    #expect(holdsAny)
  }

  @Test("every word of the list is found", arguments: [Language.french, .english])
  func all(language: Language) {
    let words = Lexicons.embedded.commonWords(language)
    let missing = Lexicons.embedded.entries(.commonWords, language).filter { !words.contains(Array($0.key.utf8)) }
    #expect(missing.isEmpty)
  }
}
