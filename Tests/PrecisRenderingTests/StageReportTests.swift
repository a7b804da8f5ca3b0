import PrecisModel
import PrecisRendering
import Testing

@Suite("Reports of single stages")
struct StageReportTests {
  private static let sentences = SentenceReport(
    id: "a\u{1B}.txt", language: .french,
    sentences: [
      Passage(text: "Il dit « oui ».", range: SourceRange(start: 0, end: 19)),
      Passage(text: "Fin.\u{7}", range: SourceRange(start: 20, end: 25)),
    ])
  private static let entities = EntityReport(
    id: "a", language: .english,
    entities: [
      EntityReport.Name(
        passage: Passage(text: "Anne Tal", range: SourceRange(start: 14, end: 22)), type: .person,
        evidence: "first name")
    ],
    figures: [
      EntityReport.Amount(
        passage: Passage(text: "£2", range: SourceRange(start: 4, end: 7)), kind: .money, value: "2", unit: "GBP"),
      EntityReport.Amount(
        passage: Passage(text: "many years", range: SourceRange(start: 30, end: 40)), kind: .quantity, value: nil,
        unit: nil),
    ])
  private static let extraction = ExtractionReport(
    id: "a", language: .english, title: "Title", date: CalendarDate(year: 2026, month: 2, day: 1), byline: "A. Tal",
    text: "One.\nTwo.", removed: [ExtractionReport.Removal(range: SourceRange(start: 0, end: 4), reason: "navigation")])
  private static let stories = [
    StoryReport(id: "a", story: "s1", duplicateOf: nil, similarity: nil, origin: "a"),
    StoryReport(
      id: "b", story: "s2", duplicateOf: nil, similarity: nil, origin: "b",
      ties: [
        StoryTie(article: "e\u{7}", likeness: 0.456_789, names: ["Doha", "Qatar"], figures: ["12"], words: ["pont"]),
        StoryTie(article: "f", likeness: 1, names: [], figures: [], words: ["pont"]),
      ]),
    StoryReport(id: "c", story: "s1", duplicateOf: "a", similarity: 0.912_345_678, origin: "a"),
    StoryReport(id: "d", story: "s1", duplicateOf: nil, similarity: nil, origin: "a"),
  ]

  @Test("JSON has the guaranteed keys, and absent values are left out")
  func json() {
    #expect(
      json(Self.sentences.write) == #"{"id":"a\u001b.txt","language":"fr","sentences":["#
        + #"{"start":0,"end":19,"text":"Il dit « oui »."},{"start":20,"end":25,"text":"Fin.\u0007"}]}"#)
    #expect(
      json(Self.entities.write) == #"{"id":"a","language":"en","entities":["#
        + #"{"start":14,"end":22,"text":"Anne Tal","type":"person","evidence":"first name"}],"figures":["#
        + #"{"start":4,"end":7,"text":"£2","kind":"money","value":"2","unit":"GBP"},"#
        + #"{"start":30,"end":40,"text":"many years","kind":"quantity"}]}"#)
    #expect(
      json(LanguageReport(id: "a", language: .other, confidence: 2.0 / 3).write)
        == #"{"id":"a","language":"other","confidence":0.666667}"#)
    #expect(
      json(Self.extraction.write) == #"{"id":"a","language":"en","title":"Title","date":"2026-02-01","#
        + #""byline":"A. Tal","text":"One.\nTwo.","removed":[{"start":0,"end":4,"reason":"navigation"}]}"#)
    #expect(json(Self.stories[0].write) == #"{"id":"a","story":"s1","origin":"a"}"#)
    #expect(
      json(Self.stories[1].write) == #"{"id":"b","story":"s2","origin":"b","ties":["#
        + #"{"article":"e\u0007","likeness":0.456789,"names":["Doha","Qatar"],"figures":["12"],"words":["pont"]},"#
        + #"{"article":"f","likeness":1,"names":[],"figures":[],"words":["pont"]}]}"#)
    var copy = Self.stories[2]
    copy.overlap = TextOverlap(own: 10, kept: 20, shared: 9, resemblance: 0.4)
    #expect(
      json(copy.write) == #"{"id":"c","story":"s1","duplicate_of":"a","similarity":0.912346,"origin":"a","#
        + #""overlap":{"own":10,"kept":20,"shared":9,"resemblance":0.4}}"#)
    #expect(
      StoryReport.text(of: [copy]).hasSuffix("      shares 9 runs of three words: it has 10, the other 20\n"))
    #expect(
      json(Self.stories[2].write)
        == #"{"id":"c","story":"s1","duplicate_of":"a","similarity":0.912346,"origin":"a"}"#)
  }

  @Test("text has one finding a line, safe for a terminal")
  func text() {
    #expect(Self.sentences.renderedText == "Il dit « oui ».\nFin.␇\n")
    #expect(
      Self.entities.renderedText == """
        4–7           money        £2                               = 2 GBP
        14–22         person       Anne Tal                         (first name)
        30–40         quantity     many years

        """)
    #expect(LanguageReport(id: "a\n", language: .french, confidence: 0.9).renderedText == "fr     0.9    a \n")
    #expect(Self.extraction.renderedText == "Title\nA. Tal · 2026-02-01\n\nOne.\n\nTwo.\n")
    #expect(
      StoryReport.text(of: Self.stories) == """
        s1 (3)
          a
          c  = a (0.91)
          d  < a
        s2 (1)
          b
              ~ e␇ (0.46)  Doha, Qatar · 12 · pont
              ~ f (1)  pont

        """)
  }

  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return writer.text
  }
}
