import PrecisModel
import Testing

@testable import PrecisText

@Suite("Markdown")
struct MarkdownResolverTests {
  private func resolved(_ markdown: String) -> String {
    String(decoding: MarkdownResolver().resolve(SourceText(utf8: Array(markdown.utf8))).utf8, as: UTF8.self)
  }

  @Test(
    "inline markup is resolved",
    arguments: [
      ("un *mot* et **deux** et ***trois***", "un mot et deux et trois"),
      ("_souligné_ et __gras__", "souligné et gras"),
      ("snake_case_name et 2 * 3 * 4", "snake_case_name et 2 * 3 * 4"),
      ("**gras avec *italique* dedans**", "gras avec italique dedans"),
      ("~~barré~~ ~5 km", "barré ~5 km"),
      ("[lien](https://exemple.fr) et [autre][ref]", "lien et autre"),
      ("[lien](https://exemple.fr/a_(b) \"Le titre\").", "lien."),
      ("avant ![image](a.png) après", "avant  après"),
      ("[![image](a.png) texte](https://exemple.fr)", " texte"),
      ("[un **lien** gras](x)", "un lien gras"),
      ("[pas un lien] (ni ça)", "[pas un lien] (ni ça)"),
      ("note[^1].", "note."),
      ("`code *brut*` et ``a`b``", "code *brut* et a`b"),
      ("\\*pas d'emphase\\* \\[ni lien\\]", "*pas d'emphase* [ni lien]"),
      ("<https://exemple.fr> et <b>gras</b><br/>", "https://exemple.fr et gras"),
      ("3 < 4 et 5 > 2", "3 < 4 et 5 > 2"),
      ("a &amp; b&nbsp;! &eacute;t&eacute;", "a & b\u{A0}! été"),
      ("« l'**État**, c'est *moi* »", "« l'État, c'est moi »"),
      ("un * seul et **sans fin", "un * seul et **sans fin"),
      ("a<!-- caché -->b", "ab"),
    ])
  func inline(markdown: String, expected: String) { #expect(resolved(markdown) == expected) }

  @Test(
    "block markup is resolved",
    arguments: [
      ("# Titre\n\nTexte", "Titre\n\nTexte"),
      ("## Titre ##\nTexte", "Titre\nTexte"),
      ("#hashtag", "#hashtag"),
      ("Titre\n=====\nTexte", "Titre\n\nTexte"),
      ("une ligne\net sa suite\n\nautre", "une ligne et sa suite\n\nautre"),
      ("une ligne  \nune autre", "une ligne  \nune autre"),
      ("- un\n- deux\n  suite\n* trois\n1. quatre", "un\ndeux suite\ntrois\nquatre"),
      ("- [x] fait\n- [ ] à faire", "fait\nà faire"),
      ("> citation\n> suite", "citation suite"),
      ("a\n\n---\n\nb", "a\n\n\n\nb"),
      ("[ref]: https://exemple.fr\ntexte", "\ntexte"),
      ("[^1]: La note.", "La note."),
      ("```swift\nlet a = *b*\n```\nfin", "\nlet a = *b*\n\nfin"),
      ("---\ntitle: Un titre\n---\nTexte", "\nTexte"),
      ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n\n| 1 | 2 |"),
      ("2026. L'année commence.", "2026. L'année commence."),
      ("texte\r\nsuite", "texte suite"),
    ])
  func block(markdown: String, expected: String) { #expect(resolved(markdown) == expected) }

  @Test("ranges of the resolved text lead back to the markup")
  func offsets() {
    let markdown = "un **mot** et [un lien](x)\nsuite"
    let source = MarkdownResolver().resolve(SourceText(utf8: Array(markdown.utf8)))
    #expect(String(decoding: source.utf8, as: UTF8.self) == "un mot et un lien suite")
    #expect(source.sourceRange(of: TextRange(start: 3, end: 6)) == SourceRange(start: 5, end: 8))
    #expect(source.sourceRange(of: TextRange(start: 10, end: 17)) == SourceRange(start: 15, end: 22))
    #expect(source.sourceRange(of: TextRange(start: 0, end: 23)) == SourceRange(start: 0, end: markdown.utf8.count))
    checkRoundTrip(source, originalCount: markdown.utf8.count)
  }

  @Test("random markup leads back, and text without markup is untouched")
  func random() {
    var generator = SplitMix(seed: 17)
    let pieces = [
      "a", "é", " ", "\n", "*", "**", "_", "`", "[", "](x)", "![", "]", "(", ")", "<b>", "# ", "- ", "> ", "\\",
    ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int(generator.next() % 24) { text += pieces[Int(generator.next() % UInt64(pieces.count))] }
      let source = MarkdownResolver().resolve(SourceText(utf8: Array(text.utf8)))
      #expect(source.utf8 == Array(String(decoding: source.utf8, as: UTF8.self).utf8))
      checkRoundTrip(source, originalCount: text.utf8.count)
    }
    let plain = SourceText(utf8: Array("Une phrase.\n\nUne autre, avec « des guillemets ».".utf8))
    #expect(MarkdownResolver().resolve(plain).maps.isEmpty)
  }

  @Test(
    "hostile markup takes linear time",
    arguments: [
      "[", "![", "](", "](a", "*", "**a ", "_a_", "`", "``a", "<", "<a", "&", "\\", "[^", "- ", "> ", "[a][", "<!--",
    ])
  func hostile(piece: String) {
    let source = SourceText(utf8: Array(String(repeating: piece, count: 100_000).utf8))
    let elapsed = ContinuousClock().measure { _ = MarkdownResolver().resolve(source) }
    #expect(elapsed < .seconds(20))
  }
}
