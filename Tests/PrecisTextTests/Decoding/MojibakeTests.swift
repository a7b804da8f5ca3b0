import PrecisModel
import Testing

@testable import PrecisText

@Suite("Text that was decoded wrongly before it came")
struct MojibakeTests {
  private let decoder = Decoder()

  @Test(
    "what can only be a wrong decoding is mended",
    arguments: [
      ("L'Ã©tÃ© fut doux.", "L'été fut doux."), ("lâ€™hiver", "l’hiver"),
      ("Â« Oui Â», dit-elle.", "« Oui », dit-elle."),
      ("Il a payÃ© 12 â‚¬.", "Il a payé 12 €."), ("Le cÅ“ur de la ville", "Le cœur de la ville"),
      ("â€œNoâ€\u{9D}, she said.", "“No”, she said."), ("Ã€ bientÃ´t", "À bientôt"),
      ("trois â€“ ou quatre", "trois – ou quatre"),
      ("une faÃ§ade rÃ©novÃ©e", "une façade rénovée"), ("12Â\u{A0}000 habitants", "12\u{A0}000 habitants"),
    ])
  func mended(text: String, expected: String) {
    let source = decoder.decode(Array(text.utf8))
    #expect(String(decoding: source.utf8, as: UTF8.self) == expected)
    #expect(source.mendedCount > 0)
    checkRoundTrip(source, originalCount: text.utf8.count)
  }

  @Test(
    "what may be meant stays as it is",
    arguments: [
      "L’été à Évreux, un âne et une île.", "Âge, Âme, âpre, pâte", "São Paulo et Ålesund", "SÃO PAULO",
      "ÂGE : 12 ans", "Le prix (â) est inconnu", "Ã", "â€", "Å “ouvert”",
    ])
  func untouched(text: String) {
    let source = decoder.decode(Array(text.utf8))
    #expect(String(decoding: source.utf8, as: UTF8.self) == text)
    #expect(source.mendedCount == 0)
  }

  @Test("a quotation leads back to the bytes as they came")
  func offsets() {
    let text = "Un Ã©tÃ© chaud"
    let source = decoder.decode(Array(text.utf8))
    // « été » stands in bytes 3 to 8 of the mended text, 3 to 12 of the original.
    let range = source.sourceRange(of: TextRange(start: 3, end: 8))
    #expect(String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self) == "Ã©tÃ©")
  }
}
