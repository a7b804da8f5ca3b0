import Precis
import Testing

@Suite("Entity ranges of a text")
struct EntityRangesTests {
  private static let summarizer = try? Summarizer()

  private func found(in text: [UInt8], _ language: Language, date: CalendarDate? = nil) throws -> EntityRanges {
    let summarizer = try #require(Self.summarizer)
    let sentences = try summarizer.sentenceRanges(in: text.span, language: language)
    return summarizer.entityRanges(in: text.span, sentences: sentences, language: language, date: date)
  }

  private static let french = """
    Mme Roussel a quitté Fès le 3 mars 2026 pour l’Organisation des Nations unies.
    L'État d’Évian a déclaré qu'elle verserait 1,3 milliard d'euros, soit 12 % de plus. DÉJÀ VU À NŒUDS-SUR-MER ?
    Élodie Gaëtan, 52 ans, présidente de l'Œuvre des Frères-Réunis, n'aurait qu’à s'en réjouir hier.
    """

  private static let english = """
    Mr. Hale's firm, O'Brien & Sons, signed with Bexwell Mutual in Grantsby on March 3, 2026 for $3.1 million.
    "We've won," said Rachel Oduya, whose co-workers' letters — naïve, they said — hadn't reached D.C.'s offices.
    """

  @Test(
    "they are the names and figures that the article's report has",
    arguments: [(french, Language.french), (english, .english)])
  func report(text: String, language: Language) throws {
    let utf8 = Array(text.utf8)
    let found = try found(in: utf8, language)
    let report = try Summarizer().entities(of: Article(id: "a", text: text, language: language))
    #expect(found.names.map(\.range) == report.entities.map(\.passage.range))
    #expect(found.names.map(\.type) == report.entities.map(\.type))
    #expect(found.figures.map(\.range) == report.figures.map(\.passage.range))
    #expect(found.figures.map(\.value) == report.figures.map(\.value))
    #expect(found.figures.map(\.unit) == report.figures.map(\.unit))
    #expect(!found.names.isEmpty && !found.figures.isEmpty)
  }

  @Test("a relative date is counted from the date that is given, and has no value without one")
  func relativeDate() throws {
    let text = Array("Elle est partie hier.".utf8)
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    #expect(try found(in: text, .french, date: day).figures.map(\.value) == ["2026-02-28"])
    #expect(try found(in: text, .french).figures.map(\.value) == [nil])
  }

  @Test("sentences that lie outside the text, or past its end, are cut to it")
  func outside() throws {
    let text = Array("Amal Benali arrive à Rabat.".utf8)
    let summarizer = try #require(Self.summarizer)
    let whole = summarizer.entityRanges(
      in: text.span, sentences: [SourceRange(start: 0, end: 4_000)], language: .french)
    #expect(whole.names.count == 2)
    let beyond = summarizer.entityRanges(
      in: text.span, sentences: [SourceRange(start: 900, end: 4_000)], language: .french)
    #expect(beyond.names.isEmpty)
    #expect(summarizer.entityRanges(in: text.span, sentences: [], language: .french).names.isEmpty)
  }

  @Test("in another language no names are found")
  func otherLanguage() throws {
    #expect(try found(in: Array("Frau Merkel kam nach Berlin.".utf8), .other).names.isEmpty)
  }
}
