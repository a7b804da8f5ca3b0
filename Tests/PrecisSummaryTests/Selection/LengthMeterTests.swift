import PrecisLexicons
import PrecisModel
import PrecisText
import Testing

@testable import PrecisSummary

@Suite("The length of quotations")
struct LengthMeterTests {
  private func extent(_ text: String) -> Extent {
    let source = SourceText(utf8: Array(text.utf8))
    return Extent(of: TextRange(0..<source.utf8.count), in: source)
  }

  @Test(
    "a word is a run without white space",
    arguments: [("Il pleut.", 2), ("« Il pleut »", 4), ("l'été 2026\n arrive", 3), ("", 0), ("a\u{A0}b", 2)])
  func words(text: String, count: Int) { #expect(extent(text).words == count) }

  @Test(
    "characters are counted as they are quoted: a run of white space is one",
    arguments: [("été", 3), ("a  b", 3), ("a \n b", 3), ("日本", 2), ("", 0)])
  func characters(text: String, count: Int) {
    #expect(extent(text).characters == count)
    #expect(
      SourceText(utf8: Array(text.utf8)).quotation(TextRange(0..<text.utf8.count)).unicodeScalars.count == count)
  }

  @Test("a budget of characters pays for the spaces between sentences")
  func spaces() {
    let meter = LengthMeter(budget: .characters(7))
    // "abc" and "def" with a space between them are seven characters.
    #expect(2 * meter.cost(of: extent("abc")) == meter.capacity)
  }

  /// Texts with every kind of white space at every place among letters of one byte and of several.
  private static let texts: [String] = {
    let pieces = [
      " ", "  ", "\n", "\t ", "\u{A0}", "\u{202F}", "\u{3000}", "\u{1680}", "\u{1}", "a", "été", "l’eau", "« ", " »",
      "日本", "𝄞",
      "\u{7F}", "œuvre", "twelve letters",
    ]
    return pieces.indices.flatMap { first in
      (0..<24).map { length in
        (0..<length).map { pieces[(first + $0 * (first + 3) + length) % pieces.count] }.joined()
      }
    }
  }()

  @Test("eight bytes at a time measure what each byte alone does", arguments: texts)
  func chunks(text: String) {
    let plain = Array(text.utf8).withUnsafeBytes { Extent(bytewise: $0) }
    #expect(extent(text) == plain)
  }

  @Test("what lies between words measures what each byte alone does, characters left out", arguments: texts)
  func gaps(text: String) {
    let text = "Le 3,5 % d’été : « \(text)», l'U.R.S.S. et \"\(text)“\(text)-t-il” \(text)(fin)"
    let source = SourceText(utf8: Array(text.utf8))
    let tokens = Self.tokenizer.tokens(in: source.utf8, TextRange(0..<source.utf8.count))
    // From many a character on, inside words too, so that some tokens do not belong there.
    for start in 0..<40 where source.utf8[start] & 0xC0 != 0x80 {
      let range = TextRange(start: start, end: source.utf8.count)
      let plain = source.utf8[start...].withUnsafeBytes { Extent(bytewise: $0) }
      let measured = tokens.withUnsafeBufferPointer { Extent(of: range, in: source, between: $0) }
      #expect(measured == Extent(words: plain.words, quotedBytes: plain.quotedBytes))
    }
  }

  private static let tokenizer = Tokenizer(language: .french, lexicons: .embedded)

  @Test("so they do where quotation marks stand at every place", arguments: texts)
  func quotationMarks(text: String) {
    let text = "Il dit : « \(text) » et “\(text)”, puis \"\(text)\" et « \(text)"
    for start in 0..<8 { chunks(text: String(text.dropFirst(start))) }
  }

  @Test(
    "the bytes between quotation marks are counted",
    arguments: [("« abc » de", 5), ("\"abcd\" e", 4), ("rien", 0), ("“ab” cd", 2), ("\"ab", 2), ("a » b « c « d", 5)])
  func quotedBytes(text: String, count: Int) { #expect(extent(text).quotedBytes == count) }
}
