import Precis
import PrecisLexicons
import PrecisModel
import Testing

@Suite("The tables that stand ready beside the lexicons")
struct PackedLexiconsTests {
  @Test(
    "are those that the lexicons' lines and ICU give: after a change, pack them as Lexicons/README.md says",
    .enabled(if: PrecisVersion.icu == "72.1", "what ICU knows is packed as 72.1 knows it, and asked of any other"))
  func current() throws {
    let files = Lexicons.files.map { LexiconOverlay(name: $0.name, contents: Lexicons.embedded.lines(of: $0.name)) }
    let sections = PackedLexicons.tables(of: try Lexicons(replacingAll: files))
    #expect(sections.filter { !$0.isEmbedded }.map(\.name) == [])
  }

  @Test("the folder must hold every file, and none with a fault")
  func incomplete() {
    var files = Lexicons.files.map { LexiconOverlay(name: $0.name, contents: Lexicons.embedded.lines(of: $0.name)) }
    let titles = files.firstIndex { $0.name == "fr/titles" } ?? 0
    files[titles].contents = Array("# columns: title, kind\nroi\tcook\n".utf8)
    #expect(throws: PrecisError.self) { try PackedLexicons.bytes(of: files) }
    files.remove(at: titles)
    #expect(
      throws: PrecisError.invalidLexicon(
        file: "fr/titles", line: 0, reason: "is missing: give the folder with all lexicons")
    ) {
      try PackedLexicons.bytes(of: files)
    }
  }

  @Test("make no difference: lexicons that must be read by their lines give the same briefs")
  func sameBriefs() async throws {
    // A word that no text has makes the lines of each of these files be read.
    let overlays = [
      ("fr/titles", "zzqx\trole"), ("en/titles", "zzqx\trole"), ("fr/function-words", "zzqx\tadverb"),
      ("en/function-words", "zzqx\tadverb"), ("fr/connectives", "zzqx\tkeep"), ("en/connectives", "zzqx\tkeep"),
      ("shared/names", "Zzqx\tother\tZzqx"), ("shared/quantities", "zzqx\tzzqx\tzzqx"),
      ("shared/foreign-words", "zzqx\tda"),
    ].map { LexiconOverlay(name: $0.0, contents: Array("\($0.1)\n".utf8)) }
    var options = Options()
    options.lexicons = overlays
    let articles = [
      Article(
        id: "fr",
        text: """
          Le Premier ministre de la Norvège a reçu lundi Jeanne Morel, maire de Valombre, avec l'OTAN et la SNCF. Par \
          ailleurs, 12 blessés ont été soignés aux États-Unis. « Nous restons », a déclaré M. Durand à Genève.
          """),
      Article(
        id: "en",
        text: """
          The Prime Minister of Norway met Jane Miles, the mayor of Alden, on Monday, with NATO. Meanwhile, 12 injured \
          people were treated in the United States. "We stay," said Mr Harker in Geneva.
          """),
    ]
    let fromLines = try await Summarizer(options: options).briefs(of: articles)
    let fromTables = try await Summarizer().briefs(of: articles)
    #expect(fromLines == fromTables)
    #expect(fromTables.flatMap(\.entities).count > 6)
  }
}
