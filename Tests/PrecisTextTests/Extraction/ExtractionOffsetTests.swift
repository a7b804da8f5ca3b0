import PrecisModel
import Testing

@testable import PrecisText

@Suite("Ranges of extracted text")
struct ExtractionOffsetTests {
  @Test("ranges lead to the very bytes of clean text")
  func cleanText() {
    let page = ExtractedPage(
      "Accueil\n\nUn titre pour la médiathèque de Valbrune\n\n" + Body.text(Body.french) + "\nPartager")
    for range in page.main.paragraphs + page.main.removed.map(\.range) {
      #expect(page.original(range) == page.text.quotation(range))
    }
  }

  @Test("ranges lead past a byte order mark, soft hyphens and decomposed accents")
  func normalizedText() {
    let body = Body.text(Body.french).replacing("médiathèque", with: "me\u{301}dia\u{AD}the\u{300}que")
    let page = ExtractedPage("\u{FEFF}Accueil\n\n" + body)
    #expect(page.paragraphs == Body.french)
    #expect(page.main.paragraphs.first.map { page.original($0) } == body.split(separator: "\n").first.map(String.init))
  }

  @Test("ranges lead to the bytes of Markdown")
  func markdown() {
    let page = ExtractedPage(
      """
      # La **médiathèque** de Valbrune ouvrira au printemps

      ![La halle](halle.jpg)

      \(Body.french[0].replacing("lundi soir", with: "*lundi soir*"))

      \(Body.french[1].replacing("association d'habitants", with: "[association d'habitants](https://exemple.fr)"))

      ## Une ouverture au printemps

      \(Body.french[2])
      """, format: .markdown)
    #expect(page.title == "La médiathèque de Valbrune ouvrira au printemps")
    #expect(page.paragraphs == [Body.french[0], Body.french[1], "Une ouverture au printemps", Body.french[2]])
    #expect(
      page.main.paragraphs.dropFirst().first.map { page.original($0) }
        == Body.french[1].replacing("association d'habitants", with: "[association d'habitants](https://exemple.fr)"))
    #expect(page.main.title.map { page.original($0) } == "La **médiathèque** de Valbrune ouvrira au printemps")
  }

  @Test(
    "any text is cut without a trap, in time that grows with its bytes",
    arguments: [
      String(repeating: ".", count: 1 << 20), String(repeating: "a\n", count: 200_000),
      String(repeating: "[", count: 1 << 19),
      String(repeating: "![](", count: 1 << 17), String(repeating: "](", count: 1 << 18),
      String(repeating: "By ", count: 1 << 18), String(repeating: "« ", count: 1 << 18),
      String(repeating: "Partager\n", count: 60_000), String(repeating: "all rights ", count: 60_000),
      String(repeating: "(AFP) ", count: 60_000), String(repeating: "12 mars 2026\n", count: 40_000),
      String(repeating: "*_`<&", count: 100_000),
    ])
  func hostile(text: String) {
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      for format in Article.Format.allCases {
        let page = ExtractedPage(text, format: format)
        #expect(page.main.paragraphs.allSatisfy { $0.start < $0.end && $0.end <= page.text.utf8.count })
      }
    }
    // Linear code needs a fraction of a second even without optimisation; quadratic code minutes.
    #expect(elapsed < .seconds(30))
  }
}
