import PrecisModel
import Testing

@testable import PrecisText

@Suite("The canonical form")
struct NormalizerTests {
  private let normalizer = Normalizer()

  private func normal(_ text: String) -> SourceText { normalizer.normalize(SourceText(utf8: Array(text.utf8))) }

  @Test(
    "text is composed, and what cannot be seen is dropped",
    arguments: [
      ("e\u{301}te\u{301}", "été"), ("a\u{323}\u{302}", "ậ"), ("\u{212B}", "Å"), ("co\u{AD}op\u{AD}é", "coopé"),
      ("a\u{200B}b\u{2060}c\u{FEFF}d", "abcd"), ("\u{202A}abc\u{202C}", "abc"), ("\u{1112}\u{1161}\u{11AB}", "한"),
      ("e\u{AD}\u{301}", "é"), ("\u{2000}x", "\u{2002}x"), ("naïve — déjà", "naïve — déjà"),
      ("👩\u{200D}🚀", "👩\u{200D}🚀"), ("Привет, мир", "Привет, мир"), ("и\u{306}", "й"),
    ])
  func composed(text: String, expected: String) {
    #expect(normal(text).utf8 == Array(expected.utf8))
  }

  @Test("text that is canonical has no map")
  func identity() {
    for text in ["L’été à l’ombre", "Привет, мир", "市议会", "👍🏽 ok"] { #expect(normal(text).maps.isEmpty) }
  }

  @Test("offsets lead to the bytes that a character was made of")
  func offsets() {
    let source = normal("\u{AD}e\u{301}a\u{AD}")  // 2 + 3 + 1 + 2 bytes
    #expect(source.sourceRange(of: TextRange(start: 0, end: 2)) == SourceRange(start: 2, end: 5))
    #expect(source.sourceRange(of: TextRange(start: 2, end: 3)) == SourceRange(start: 5, end: 6))
    #expect(source.sourceRange(of: TextRange(start: 0, end: 3)) == SourceRange(start: 2, end: 6))
  }

  @Test("random text is the same as when normalised by the standard library's rules, and leads back")
  func random() {
    var generator = SplitMix(seed: 11)
    let scalars: [Unicode.Scalar] = [
      "a", "e", " ", "é", "\u{301}", "\u{300}", "\u{323}", "\u{327}", "\u{AD}", "\u{200B}", "\u{1100}", "\u{1161}",
      "\u{11A8}", "\u{212B}", "\u{2126}", "ж", "\u{306}", "😀", "\u{200D}", "’", "\n", "\u{1E9B}", "\u{FB01}",
    ]
    for _ in 0..<2000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int(generator.next() % 40) { text.append(scalars[Int(generator.next() % UInt64(scalars.count))]) }
      let original = Array(String(text).utf8)
      let source = normalizer.normalize(SourceText(utf8: original))
      var visible = text
      visible.removeAll { $0.value == 0xAD || $0.value == 0x200B }
      // Two strings are equal if they are canonically equivalent; normalising twice changes nothing.
      #expect(String(decoding: source.utf8, as: UTF8.self) == String(visible))
      let again = normalizer.normalize(SourceText(utf8: source.utf8))
      #expect(again.utf8 == source.utf8 && again.maps.isEmpty)
      checkRoundTrip(source, originalCount: original.count)
    }
  }

  @Test("any bytes become valid text in canonical form")
  func anyBytes() {
    var generator = SplitMix(seed: 13)
    for _ in 0..<2000 {
      let bytes = generator.bytes(count: Int(generator.next() % 64))
      let source = normalizer.normalize(Decoder().decode(bytes))
      #expect(source.utf8 == Array(String(decoding: source.utf8, as: UTF8.self).utf8))
      #expect(normalizer.normalize(SourceText(utf8: source.utf8)).maps.isEmpty)
      checkRoundTrip(source, originalCount: bytes.count)
    }
  }

  @Test(
    "long runs of marks and of what is dropped take linear time",
    arguments: [
      "a" + String(repeating: "\u{301}", count: 400_000), String(repeating: "\u{301}", count: 400_000),
      "a" + String(repeating: "\u{301}\u{323}", count: 200_000), String(repeating: "\u{AD}", count: 400_000),
      String(repeating: "e\u{301}", count: 200_000), String(repeating: "я", count: 400_000),
      String(repeating: "\u{1161}", count: 200_000),
    ])
  func linear(text: String) {
    let bytes = Array(text.utf8)
    let elapsed = ContinuousClock().measure { _ = normalizer.normalize(SourceText(utf8: bytes)) }
    #expect(elapsed < .seconds(30))
  }
}
