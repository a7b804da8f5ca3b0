import PrecisModel
import Testing

@testable import PrecisText

@Suite("Texts that are canonical as they come")
struct CleanTextTests {
  private func isUnchanged(_ bytes: [UInt8]) -> Bool {
    let text = Normalizer().normalize(Decoder().decode(bytes))
    return text.utf8 == bytes && text.maps.isEmpty && text.charset == "utf-8" && text.replacedByteCount == 0
      && text.mendedCount == 0
  }

  @Test(
    "clean text is taken as it is",
    arguments: [
      "", "The plain words of a plain text.", "À Noël, la tâche du château n’était pas « finie » : 12 % – 3 € …",
      "Ça coûte 5 œufs", "naïve Ångström in Malmö", "fin â",
    ])
  func clean(text: String) {
    #expect(CleanText.holds(Array(text.utf8)))
    #expect(isUnchanged(Array(text.utf8)))
  }

  @Test(
    "what may change is left to the decoder and the normaliser",
    arguments: [
      "e\u{301}te\u{301}", "co\u{AD}opérer", "zero\u{200B}width", "Ã©tÃ©", "â€™", "\u{FEFF}mark", "😀", "Ω \u{2126}",
      "nul\u{0}l", "語",
    ])
  func unclean(text: String) { #expect(!CleanText.holds(Array(text.utf8))) }

  @Test("what is accepted, the decoder and the normaliser leave unchanged")
  func differential() {
    var generator = SplitMix(seed: 11)
    let pieces: [[UInt8]] =
      [
        "a", "Le ", "é", "â", "Â", "Ã", "Å", "’", "« ", "€", "\u{AD}", "\u{301}", "\u{200B}", "\u{2011}", "ſ", "ɐ",
        "\n",
      ]
      .map { Array($0.utf8) } + [[0x80], [0xC3], [0xE2, 0x80], [0x00], [0xC2], [0xBF], [0xFF], Array("abcdefgh".utf8)]
    var acceptedCount = 0
    for _ in 0..<4000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...9, using: &generator) {
        bytes += pieces.randomElement(using: &generator) ?? []
      }
      guard CleanText.holds(bytes) else { continue }
      acceptedCount += 1
      #expect(isUnchanged(bytes), "\(bytes)")
    }
    #expect(acceptedCount > 200)
  }
}
