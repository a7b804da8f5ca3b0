import PrecisModel
import Testing

@testable import PrecisText

@Suite("The score on the fixture")
struct SentenceScoreTests {
  /// Boundaries that are right, wrong and missing, the ends of paragraphs not counted.
  struct Score: Equatable {
    var right = 0
    var wrong = 0
    var missing = 0
    /// The paragraphs that are not split as they should be, as they are.
    var faults: [String] = []
    /// 2PR / (P + R), in percent.
    var f1: Double { 200 * Double(right) / Double(max(1, 2 * right + wrong + missing)) }
  }

  private func score(_ paragraphs: [String], _ language: Language) throws -> Score {
    var score = Score()
    for marked in paragraphs {
      let expected = ends(of: marked.split(separator: "|").map(String.init))
      let found = ends(of: try SentenceTesting.sentences(SentenceTesting.text(of: marked), language))
      score.right += expected.intersection(found).count
      score.wrong += found.subtracting(expected).count
      score.missing += expected.subtracting(found).count
      if found != expected {
        score.faults.append(try SentenceTesting.marked(SentenceTesting.text(of: marked), language))
      }
    }
    return score
  }

  /// Where sentences end, counted in characters that are not white space; the last end is left out.
  private func ends(of sentences: [String]) -> Set<Int> {
    var offset = 0
    var ends: Set<Int> = []
    for sentence in sentences.dropLast() {
      offset += sentence.unicodeScalars.reduce(0) { $0 + ($1.properties.isWhitespace ? 0 : 1) }
      ends.insert(offset)
    }
    return ends
  }

  @Test("the fixture holds what it says")
  func size() {
    #expect(SentenceFixture.french.reduce(0) { $0 + $1.split(separator: "|").count } >= 60)
    #expect(SentenceFixture.english.reduce(0) { $0 + $1.split(separator: "|").count } >= 60)
  }

  @Test("French boundaries do not get worse")
  func french() throws {
    let score = try score(SentenceFixture.french, .french)
    #expect(score.f1 >= 99.9, "\(score)")
  }

  @Test("English boundaries do not get worse")
  func english() throws {
    let score = try score(SentenceFixture.english, .english)
    #expect(score.f1 >= 99.9, "\(score)")
  }
}
