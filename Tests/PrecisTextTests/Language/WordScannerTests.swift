import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Words met without strings")
struct WordScannerTests {
  private func scanned(_ text: String) -> [(spelling: String, word: ScannedWord)] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var scanner = WordScanner(buffer, 0..<buffer.count)
      var words: [(String, ScannedWord)] = []
      while scanner.next() {
        words.append((String(decoding: bytes[scanner.word.start..<scanner.word.end], as: UTF8.self), scanner.word))
      }
      return words
    }
  }

  @Test(
    "words are runs of letters and digits; elided words end with their apostrophe",
    arguments: [
      ("L'été, aujourd’hui.", ["L'", "été", "aujourd’hui"]),
      ("qu’il n'a pas", ["qu’", "il", "n'", "a", "pas"]),
      (
        "jusqu'ici, lorsqu’on vient, puisqu'il faut",
        ["jusqu'", "ici", "lorsqu’", "on", "vient", "puisqu'", "il", "faut"]
      ),
      ("Don't say 'no'", ["Don't", "say", "no"]),
      ("«Œuvre» d’art", ["Œuvre", "d’", "art"]),
      ("Seine-Saint-Denis", ["Seine", "Saint", "Denis"]),
      ("1,3 M€ — G20", ["1", "3", "M", "G20"]),
      ("anticonstitutionnellement vite", ["anticonstitutionnellement", "vite"]),
      ("…", []),
    ])
  func words(text: String, expected: [String]) { #expect(scanned(text).map(\.spelling) == expected) }

  @Test(
    "spellings that differ in case or apostrophe are the same word",
    arguments: [
      ("ÉTÉ", "été"), ("AUJOURD’HUI", "aujourd'hui"), ("Œuvre", "œuvre"), ("L’", "l'"), ("MEDIATHEQUE", "mediatheque"),
    ])
  func folding(left: String, right: String) {
    func term(_ text: String) -> Term? {
      // An apostrophe belongs to a word that goes on.
      scanned(text.hasSuffix("'") || text.hasSuffix("’") ? text + "a" : text).first?.word.term
    }
    #expect(term(left) == term(right))
    #expect(term(right) == Term(spelling: right.utf8))
    #expect(term("ete") != term("été"))
  }

  @Test("letters, digits and capitals are counted")
  func counts() throws {
    let scanned = scanned("Le G20 de NOUAKCHOTT commence à l’Élysée ")
    let words = scanned.map(\.word)
    #expect(words.map(\.letterCount) == [2, 3, 2, 10, 8, 1, 1, 6])
    #expect(words.map(\.digitCount) == [0, 2, 0, 0, 0, 0, 0, 0])
    #expect(scanned.map { WordReader.upperCount($0.spelling.utf8) } == [1, 1, 0, 10, 0, 0, 0, 1])
    #expect(words.map(\.startsUpper) == [true, true, false, true, false, false, false, true])
  }

  /// The short way, for plain words, is taken only where sixteen bytes are left: with nothing behind a word, the long way
  /// reads it.
  @Test("a word is the same whichever way it is read")
  func plainWords() {
    let fragments = [
      "a", "Le", "THE", "maison", "Parlement", "abcdefgh", "Abcdefghi", "responsabilite", "quinzelettresss",
      "seizelettresssss", "internationalisation", "don't", "aujourd'hui", "l'", "qu’", "été", "Noël", "G20", "4x4",
      "12",
      "İstanbul", "слово", "語",
    ]
    for fragment in fragments {
      for mark in ["", " ", ".", ",", "'", "’", "-", "»", "!", "\n"] {
        let alone = scanned(fragment + mark)
        let followed = scanned(fragment + mark + "                 ")
        #expect(alone.map(\.word) == followed.map(\.word), "\(fragment)\(mark)")
      }
    }
  }

  @Test("a range that cuts a character or lies outside the text is read as far as it goes")
  func edges() {
    let bytes = Array("café noir".utf8)
    func words(_ range: Range<Int>) -> [Range<Int>] {
      bytes.withUnsafeBufferPointer { buffer in
        var scanner = WordScanner(buffer, range)
        var words: [Range<Int>] = []
        while scanner.next() { words.append(scanner.word.start..<scanner.word.end) }
        return words
      }
    }
    #expect(words(0..<4) == [0..<3])
    #expect(words(6..<400) == [6..<bytes.count])
    #expect(words(40..<400).isEmpty)
  }
}
