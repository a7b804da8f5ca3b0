import PrecisModel
import PrecisText
import Testing

@testable import PrecisStories

@Suite("Hostile input")
struct HostileInputTests {
  @Test("nothing gives nothing")
  func nothing() {
    let grouping = Documents.grouper.group([])
    #expect(grouping.duplicates.isEmpty && grouping.origins.isEmpty && grouping.stories.isEmpty)
  }

  @Test("empty articles copy nobody, and each is a story of its own")
  func empty() throws {
    let grouping = Documents.grouper.group(try Documents.reading([String](repeating: "", count: 500)))
    #expect(grouping.duplicates.allSatisfy { $0 == nil })
    #expect(grouping.stories.count == 500)
  }

  @Test("identical articles are one article")
  func identical() throws {
    let grouping = Documents.grouper.group(
      try Documents.reading([String](repeating: Samples.ferryEnglish, count: 500)))
    #expect(grouping.duplicates.count { $0 == nil } == 1)
    #expect(grouping.stories.count == 1)
  }

  @Test("articles that share one paragraph are not copies")
  func sharedParagraph() throws {
    var generator = FixedGenerator(state: 5)
    let texts = (0..<400).map { _ in Samples.ferrySentences[0] + "\n" + generator.words(150) }
    let grouping = Documents.grouper.group(try Documents.reading(texts))
    #expect(grouping.duplicates.allSatisfy { $0 == nil })
  }

  @Test("a long article of one word repeated, and texts without words, are taken as they are")
  func degenerate() throws {
    let texts = [
      String(repeating: "ha ", count: 100_000), "....", "?", String(repeating: "1 ", count: 5000), "\u{0}\u{1}", "ha",
    ]
    let grouping = Documents.grouper.group(try Documents.reading(texts))
    #expect(grouping.stories.reduce(0) { $0 + $1.members.count } == texts.count)
  }
}
