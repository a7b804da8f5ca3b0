import PrecisModel
import PrecisText
import Testing

@testable import PrecisStories

@Suite("Near-duplicates")
struct DuplicateTests {
  /// What was done to a copy, and the copy.
  static let copies: [(String, String)] = [
    ("exact", Samples.ferry),
    ("typography", Samples.ferry.replacing("'", with: "’").replacing("« ", with: "\"").replacing(" »", with: "\"")),
    ("line breaks", Samples.ferrySentences.joined(separator: " ")),
    ("decomposed accents", String(decoding: decomposed(Samples.ferry), as: UTF8.self)),
    ("boilerplate", "Accueil\nSports\nMétéo\n\n" + Samples.ferry + "\n\nLaisser un commentaire\nMentions légales"),
    ("abridged", Samples.ferrySentences[0...2].joined(separator: "\n")),
    (
      "extended",
      Samples.ferry + "\nLes deux autres navires de la compagnie assureront la liaison jusqu'à la fin du mois de mars."
    ),
    ("reordered", Samples.ferrySentences.reversed().joined(separator: "\n")),
    (
      "reworded",
      Samples.ferry.replacing("a précisé", with: "a indiqué").replacing("sur les lieux", with: "sur place")
        .replacing("a expliqué", with: "a raconté").replacing("a promis de", with: "s'est engagée à")
    ),
  ]

  /// é and è as a letter and a combining accent.
  private static func decomposed(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "é": Array("e\u{301}".utf8)
      case "è": Array("e\u{300}".utf8)
      default: Array(String(Character(scalar)).utf8)
      }
    }
  }

  @Test("every kind of copy is found, in whatever order the two come", arguments: copies)
  func copy(kind: String, text: String) throws {
    for texts in [[Samples.ferry, text, Samples.orchard], [text, Samples.ferry, Samples.orchard]] {
      let grouping = Documents.grouper.group(try Documents.reading(texts))
      #expect(grouping.duplicates[0...1].count { $0 != nil } == 1, "\(kind)")
      #expect(grouping.duplicates[2] == nil)
      for case let verdict? in grouping.duplicates {
        #expect(verdict.similarity > 0.5 && verdict.similarity <= 1)
        #expect(grouping.duplicates[verdict.kept] == nil)
      }
    }
  }

  @Test("another article about the same event is no copy")
  func independent() throws {
    let grouping = Documents.grouper.group(
      try Documents.reading([Samples.ferry, Samples.ferryInquiry, Samples.ferryEnglish]))
    #expect(grouping.duplicates.allSatisfy { $0 == nil })
    #expect(grouping.origins == [0, 1, 2])
  }

  @Test("a sentence that an article quotes from another makes no copy")
  func quotation() throws {
    let quoting = Samples.ferryInquiry + "\n" + Samples.ferrySentences[4]
    let grouping = Documents.grouper.group(try Documents.reading([Samples.ferry, quoting]))
    #expect(grouping.duplicates.allSatisfy { $0 == nil })
  }

  @Test("no chain glues texts that have nothing in common with the one kept")
  func chain() throws {
    let sentences = Samples.orchardSentences
    // Each text shares three of four sentences with the next one; the first and the last share none.
    let windows = (0...6).map { sentences[$0..<$0 + 4].joined(separator: " ") }
    let documents = try Documents.reading(windows)
    let grouping = Documents.grouper.group(documents)
    for (index, verdict) in grouping.duplicates.enumerated() {
      guard let verdict else { continue }
      #expect(abs(verdict.kept - index) <= 2)
      #expect(verdict.similarity >= 0.5)
    }
    #expect(grouping.duplicates.count { $0 == nil } >= 2)
  }

  @Test("lines that unrelated articles share do not make them copies")
  func boilerplate() throws {
    let menu = (0..<40).map { "Rubrique numéro \($0) du site de la rédaction" }.joined(separator: "\n")
    var generator = FixedGenerator(state: 3)
    let texts = (0..<30).map { _ in menu + "\n" + generator.words(120) }
    let grouping = Documents.grouper.group(try Documents.reading(texts))
    #expect(grouping.duplicates.allSatisfy { $0 == nil })
  }

  @Test("a dispatch with many copies, each with lines of its own, is one article")
  func muchCopied() throws {
    var generator = FixedGenerator(state: 4)
    let texts = (0..<120).map { _ in generator.words(20) + "\n" + Samples.ferry + "\n" + generator.words(20) }
    let grouping = Documents.grouper.group(try Documents.reading(texts))
    #expect(grouping.duplicates.count { $0 == nil } == 1)
  }

  @Test("the first copy is kept and is the origin, by date", arguments: [("2026-02-03", 0), ("2026-02-05", 1)])
  func earliest(date: String, first: Int) throws {
    let grouping = Documents.grouper.group(
      try Documents.reading([
        Article(id: "a", text: Samples.ferry, date: date), Article(id: "b", text: Samples.ferry, date: "2026-02-04"),
      ]))
    #expect(grouping.origins == [first, first])
    #expect(grouping.duplicates[first] == nil)
    #expect(grouping.duplicates[1 - first]?.kept == first)
    #expect(grouping.duplicates[1 - first]?.similarity == 1)
  }

  @Test("the fuller text is kept, though the shorter one came first and is the origin")
  func fuller() throws {
    let grouping = Documents.grouper.group(
      try Documents.reading([
        Article(id: "flash", text: Samples.ferrySentences[0...1].joined(separator: " "), date: "2026-02-01"),
        Article(id: "full", text: Samples.ferry, date: "2026-02-02"),
      ]))
    #expect(grouping.duplicates[1] == nil)
    #expect(grouping.duplicates[0]?.kept == 1)
    #expect(grouping.origins == [0, 0])
  }

  @Test("with labels, copies are looked for inside each given story only")
  func labels() throws {
    let texts = [Samples.ferry, Samples.ferry, Samples.ferry, Samples.orchard]
    let documents = try Documents.reading(
      zip(texts, ["x", "y", "x", "y"]).enumerated().map { number, article in
        Article(id: "\(number)", text: article.0, group: article.1)
      })
    let grouping = Documents.grouper.group(documents, .byGroup)
    #expect(grouping.duplicates.map { $0?.kept } == [nil, nil, 0, nil])
    #expect(grouping.stories.map(\.id) == ["x", "y"])
    #expect(grouping.stories.map(\.members) == [[0, 2], [1, 3]])
  }
}
