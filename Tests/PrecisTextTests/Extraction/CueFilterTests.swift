import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Lines that may meet a cue")
struct CueFilterTests {
  private static let cues = BoilerplateCues(lexicons: .embedded)
  private static let words = LanguageWords(lexicons: .embedded)

  /// What the filter says of a line, and what the cues say without it.
  private func verdicts(_ line: String) -> (passes: Bool, match: BoilerplateCues.Match?) {
    let bytes = Array(line.utf8)
    var words = PageWords(Self.words, byteCount: bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = WordScanner(buffer, 0..<buffer.count)
      while scanner.next() { _ = words.append(scanner.word) }
    }
    let passes = Self.cues.filter.mayMatch(
      words.words, 0..<words.words.count, line: bytes[...], hasCopyright: line.contains("©"))
    return (passes, Self.cues.match(FoldedLine(bytes[...])))
  }

  @Test("every phrase of the lexicon passes, however it is written and whatever stands around it")
  func phrases() {
    for language in [Language.french, .english] {
      for entry in Lexicons.embedded.entries(.boilerplateCues, language) {
        let phrase = entry.key
        var lines = [phrase, phrase.uppercased(), "» " + phrase, "[" + phrase + "]", phrase.replacing("'", with: "’")]
        switch entry.values.last {
        case "whole": lines += ["12 " + phrase, phrase + " (3)"]
        case "contains": lines += ["Le maire a parlé. " + phrase, "« Voilà » : " + phrase + " hier soir"]
        default: lines += [phrase + " et le reste de la ligne", phrase + ", 12"]
        }
        for line in lines {
          let (passes, match) = verdicts(line)
          #expect(passes || match == nil, "\(line)")
        }
      }
    }
  }

  @Test("hardly any sentence of an article passes")
  func sentences() {
    let lines = Body.french + Body.english
    #expect(lines.count { verdicts($0).passes } <= 1)
    #expect(!verdicts("« \(Body.french[0]) »").passes)
  }

  @Test(
    "a single word inside a line stands whole, a number may go on",
    arguments: [
      ("Photo: Jane Doe/Shutterstock", true), ("Photo: Jane Doe/Shutterstocking", false),
      ("Every word of it © 2019 Eastwick Press", true), ("Every word of it ©2019 Eastwick Press", true),
    ])
  func singleWord(line: String, isMet: Bool) {
    #expect((verdicts(line).match?.place == .contains) == isMet)
  }
}
