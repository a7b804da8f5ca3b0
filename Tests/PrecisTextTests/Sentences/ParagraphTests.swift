import PrecisModel
import Testing

@testable import PrecisText

@Suite("Paragraphs, lines and limits")
struct ParagraphTests {
  @Test("a line break inside a paragraph is white space", arguments: ["\n", "\r\n", "\u{85}", "\u{2028}"])
  func hardWrapped(lineBreak: String) throws {
    let text = "Le maire de la\(lineBreak)ville est parti. M.\(lineBreak)Roussel le\(lineBreak)remplace."
    #expect(
      try SentenceTesting.sentences(text, .french) == [
        "Le maire de la\(lineBreak)ville est parti.", "M.\(lineBreak)Roussel le\(lineBreak)remplace.",
      ])
    #expect(try SentenceTesting.sentences("ni cet\(lineBreak)autre mot", .other).count == 1)
  }

  @Test("a paragraph without a mark is a sentence, and none spans two")
  func headlines() throws {
    let text = Array("Un titre sans point\nLa ville brûle. M.\nRoussel dort".utf8)
    let paragraphs = [TextRange(0..<19), TextRange(20..<39), TextRange(40..<52)]
    var breaker = try SentenceBreaker()
    let found = SentenceTesting.french.sentences(in: text, paragraphs: paragraphs, breaker: &breaker)
    #expect(
      found.ranges.map { String(decoding: text[$0.offsets], as: UTF8.self) } == [
        "Un titre sans point", "La ville brûle.", "M.", "Roussel dort",
      ])
  }

  @Test("nothing comes of nothing", arguments: [Language.french, .english, .other])
  func empty(language: Language) throws {
    #expect(try SentenceTesting.sentences("", language).isEmpty)
    #expect(try SentenceTesting.sentences(" \u{A0}\n ", language).isEmpty)
  }

  @Test("a paragraph outside the text is left out")
  func outOfBounds() throws {
    let text = Array("Bon. Oui.".utf8)
    var breaker = try SentenceBreaker()
    let found = SentenceTesting.french.sentences(
      in: text, paragraphs: [TextRange(start: 5, end: 99), TextRange(start: 50, end: 60)], breaker: &breaker)
    #expect(found.ranges == [TextRange(5..<9)])
  }

  @Test("a sentence over the limit is cut at the last white space before it")
  func limit() throws {
    #expect(
      try SentenceTesting.sentences("alpha beta gamma delta", .french, limit: 11) == ["alpha beta", "gamma delta"])
    #expect(try SentenceTesting.sentences("alpha beta", .french, limit: 10) == ["alpha beta"])
    #expect(try SentenceTesting.sentences("alpha beta", .french, limit: 9) == ["alpha", "beta"])
  }

  @Test("a cut never falls inside a character", arguments: 1...9)
  func limitInsideCharacters(limit: Int) throws {
    let text = "éàü€😀ç"
    let pieces = try SentenceTesting.sentences(text, .french, limit: limit)
    #expect(pieces.joined() == text)
    #expect(pieces.allSatisfy { $0.utf8.count <= max(limit, 4) })
  }

  @Test("the cut sentences are counted")
  func cutCount() throws {
    let text = Array("alpha beta gamma. Non. alpha beta gamma.".utf8)
    var breaker = try SentenceBreaker()
    let found = SentenceTesting.french.sentences(
      in: text, paragraphs: [TextRange(0..<text.count)], limit: 12, breaker: &breaker)
    #expect(found.cutCount == 2)
    #expect(found.ranges.count == 5)
  }

  @Test("text that is neither French nor English keeps the root boundaries")
  func otherLanguages() throws {
    #expect(try SentenceTesting.sentences("El Sr. Pérez llegó. Se fue.", .other).count == 3)
    #expect(try SentenceTesting.sentences("今日は。明日は。", .other).count == 2)
  }

  @Test("marks of other scripts end sentences in French and English text too")
  func foreignMarks() throws {
    #expect(try SentenceTesting.sentences("Il a dit 今日は。明日は。 Puis il est parti. Bon.", .french).count == 4)
    #expect(try SentenceTesting.sentences("He wrote هل تفهم؟ Then he left. Fine.", .english).count == 3)
  }
}
