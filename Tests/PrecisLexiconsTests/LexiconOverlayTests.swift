import PrecisLexicons
import PrecisModel
import Testing

@Suite("A user's own lexicon")
struct LexiconOverlayTests {
  private func lexicons(_ name: String, _ contents: String) throws(PrecisError) -> Lexicons {
    try Lexicons(overlays: [LexiconOverlay(name: name, contents: Array(contents.utf8))])
  }

  @Test("an entry is added to those built in")
  func added() throws {
    let before = Lexicons.embedded.entries(.abbreviations, .french).count
    let entries = try lexicons("fr/abbreviations", "# mine\nXyz.\tnever\n").entries(.abbreviations, .french)
    #expect(entries.count == before + 1)
    #expect(entries.contains { $0.key == "Xyz." && $0.values == ["never"] })
  }

  @Test("an entry replaces the one built in with the same first column")
  func replaced() throws {
    let entries = try lexicons("fr/abbreviations", "M.\tmay\n").entries(.abbreviations, .french)
    #expect(entries.filter { $0.key == "M." }.map(\.values) == [["may"]])
  }

  @Test("an added common word is found")
  func commonWord() throws {
    #expect(try lexicons("en/common-words", "qqqq\n").commonWords(.english).contains(Array("qqqq".utf8)))
  }

  @Test("lines may end as on Windows")
  func carriageReturn() throws {
    let entries = try lexicons("fr/abbreviations", "Xyz.\tnever\r\n").entries(.abbreviations, .french)
    #expect(entries.contains { $0.key == "Xyz." && $0.values == ["never"] })
  }

  @Test(
    "a line that cannot be read is named",
    arguments: [
      ("fr/abbreviations", "a.\tnever\nb.\tsometimes\n", 2, "sometimes"),
      ("fr/abbreviations", "a.\n", 1, "columns"),
      ("en/units", "km\tkilometer\tone\n", 1, "one"),
      ("fr/titles", "\trole\n", 1, "first column"),
      ("fr/nothing", "a\n", 0, "extends no lexicon"),
      ("shared/titles", "a\trole\n", 0, "extends no lexicon"),
      ("titles", "a\trole\n", 0, "extends no lexicon"),
    ])
  func unreadable(name: String, contents: String, line: Int, says: String) {
    #expect {
      _ = try lexicons(name, contents)
    } throws: { error in
      guard case .invalidLexicon(name, line, let reason) = error as? PrecisError else { return false }
      return reason.contains(says)
    }
  }

  @Test("bytes that are not UTF-8 are refused, with their line")
  func notUTF8() {
    let overlay = LexiconOverlay(name: "fr/titles", contents: Array("ok\trole\n".utf8) + [0xE9, 0x09, 0x72, 0x0A])
    #expect(
      throws: PrecisError.invalidLexicon(
        file: "fr/titles", line: 2, reason: "not valid UTF-8: save the file as UTF-8")
    ) { try Lexicons(overlays: [overlay]) }
  }
}

@Suite("Folding")
struct FoldingTests {
  @Test("characters of blocks without capitals have no small letters")
  func caseless() {
    for scalar in (0...0x10_FFFF as ClosedRange<UInt32>).lazy.compactMap({ Unicode.Scalar($0) })
    where Folding.isCaseless(scalar.value) {
      #expect(!scalar.properties.changesWhenLowercased, "\(scalar.value)")
    }
    #expect(Folding.isCaseless(0x301))
    #expect(!Folding.isCaseless(0x416))
  }

  @Test(
    "a word is folded to lower case, with plain apostrophes and hyphens",
    arguments: [
      ("ÉTAT", "état"), ("L’Œuvre", "l'œuvre"), ("Ÿ", "ÿ"), ("Saint\u{2011}Denis", "saint-denis"), ("ΑΘΗΝΑ", "αθηνα"),
      ("×", "×"), ("Москва", "москва"), ("straße", "straße"),
    ])
  func fold(word: String, folded: String) {
    #expect(String(decoding: Folding.fold(word), as: UTF8.self) == folded)
  }

  @Test("accents are taken off Latin letters", arguments: [("Forêt", "foret"), ("ĞÜVEN", "guven"), ("naïve", "naive")])
  func base(word: String, folded: String) {
    #expect(String(decoding: Folding.foldWithoutAccents(word.utf8), as: UTF8.self) == folded)
  }

  @Test("bytes that are no UTF-8 do no harm")
  func invalid() {
    #expect(Folding.fold([0xFF, 0x41, 0xC3]) == [0xEF, 0xBF, 0xBD, 0x61, 0xEF, 0xBF, 0xBD])
  }

  @Test("a term tells spellings and orders apart")
  func terms() {
    #expect(Folding.term("État") == Folding.term("ÉTAT"))
    #expect(Folding.term("état") != Folding.term("étate"))
    let (one, two) = (Folding.term("one"), Folding.term("two"))
    #expect(Term(sequence: [one, two]) != Term(sequence: [two, one]))
  }
}
