import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Lines that may meet a cue")
struct CueFilterTests {
  private static let cues = BoilerplateCues(lexicons: .embedded)
  private static let words = LanguageWords(lexicons: .embedded)

  /// What the filter says of a line, and what the cues say without it.
  private func verdicts(_ line: String) -> (places: CueFilter.Places, match: BoilerplateCues.Match?) {
    let bytes = Array(line.utf8)
    let places = bytes.withUnsafeBufferPointer { buffer in
      var words: [PageWords.Word] = []
      PageWords(Self.words).forEachRun(in: 0..<buffer.count, of: buffer) { words += $0 }
      return words.withUnsafeBufferPointer {
        Self.cues.filter.possible($0, line: ByteView(buffer), hasCopyright: line.contains("©"))
      }
    }
    return (places, Self.cues.match(FoldedLine(bytes[...])))
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
          let (places, match) = verdicts(line)
          switch match?.place {
          case .whole, .start: #expect(places.contains(.start), "\(line)")
          case .contains: #expect(places.contains(.inside), "\(line)")
          case nil: break
          }
        }
      }
    }
  }

  @Test("hardly any sentence of an article passes")
  func sentences() {
    let lines = Body.french + Body.english
    #expect(lines.count { !verdicts($0).places.isEmpty } <= 1)
    #expect(verdicts("« \(Body.french[0]) »").places.isEmpty)
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
