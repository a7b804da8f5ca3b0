import Precis
import Testing

@Suite("Sentence ranges of a text")
struct SentenceRangesTests {
  private func sentences(of string: String, _ language: Language, _ options: Options = Options()) throws -> [String] {
    let text = Array(string.utf8)
    return try Summarizer(options: options).sentenceRanges(in: text.span, language: language).map {
      String(decoding: text[$0.start..<$0.end], as: UTF8.self)
    }
  }

  @Test("each line is a paragraph, and each language has its rules")
  func lines() throws {
    #expect(
      try sentences(of: "Un titre sans point\nM. Roussel est venu. Il repart.\r\n\r\n  Fin. ", .french)
        == ["Un titre sans point", "M. Roussel est venu.", "Il repart.", "Fin."])
    #expect(try sentences(of: "Mr. Hale came. He left.", .english) == ["Mr. Hale came.", "He left."])
    #expect(try sentences(of: "Hr. Hale kam. Er ging.\nEnde", .other) == ["Hr.", "Hale kam.", "Er ging.", "Ende"])
    #expect(try sentences(of: "", .french).isEmpty)
    #expect(try sentences(of: " \n\u{A0}\n", .english).isEmpty)
  }

  @Test("they are the sentences that the article's report has")
  func report() throws {
    let text = "Le 3 oct. dernier, Mme Roussel, 52 ans, a déclaré : « C'est fini. Je pars. » Elle est partie."
    let report = try Summarizer().sentences(of: Article(id: "a", text: text, language: .french))
    #expect(try sentences(of: text, .french) == report.sentences.map(\.text))
  }

  @Test("a user's abbreviations join, and replace those built in")
  func overlay() throws {
    let text = "Elle vit dans l'arrt. Sud de la ville. Il lit le livre de M. Or il dort."
    #expect(try sentences(of: text, .french).count == 3)
    var options = Options()
    options.lexicons = [
      LexiconOverlay(name: "fr/abbreviations", contents: Array("# mine\narrt.\tnever\nM.\tclosing\n".utf8))
    ]
    #expect(
      try sentences(of: text, .french, options)
        == ["Elle vit dans l'arrt. Sud de la ville.", "Il lit le livre de M.", "Or il dort."])
  }

  @Test("bytes that are not UTF-8 stay within their sentence")
  func invalid() throws {
    let text: [UInt8] = Array("Un mot ".utf8) + [0xFF, 0xC3] + Array(". Fin de tout.".utf8) + [0xE2, 0x80]
    let ranges = try Summarizer().sentenceRanges(in: text.span, language: .french)
    #expect(ranges.first?.start == 0 && ranges.last?.end == text.count)
  }
}
