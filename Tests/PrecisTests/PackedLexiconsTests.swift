import Precis
import PrecisLexicons
import PrecisModel
import Testing

@Suite("The tables that stand ready beside the lexicons")
struct PackedLexiconsTests {
  @Test(
    "are those that the lexicons' lines and ICU give: after a change, `precis lexicon pack > Lexicons/tables.bin`",
    .enabled(if: PrecisVersion.icu == "72.1", "what ICU knows is packed as 72.1 knows it, and asked of any other"))
  func current() {
    #expect(PackedLexicons.embedded == PackedLexicons.bytes)
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
