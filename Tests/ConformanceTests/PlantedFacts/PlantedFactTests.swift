import Foundation
import Precis
import Testing

/// Stories with planted facts: is the article that has a fact first credited with it, and no other?
///
/// A few by default; `PRECIS_PLANTED_STORIES=400 swift test --filter PlantedFactTests` makes as many as asked for, and
/// `PRECIS_PLANTED_SEED` others. `PRECIS_PLANTED_DETAILS=1` prints every miss.
@Suite("Planted facts")
struct PlantedFactTests {
  private struct Tally: Sendable {
    var facts = 0
    var credited = 0
    var copies = 0
    var creditedCopies = 0
    var planted = 0
    var found = 0
    var invented = 0
    var misses: [String] = []
  }

  private static func number(_ name: String, default value: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? value
  }

  @Test(
    "are credited to the article that has them first; copies to none; planted disagreements are found, none invented")
  func planted() async throws {
    let seed = UInt64(Self.number("PRECIS_PLANTED_SEED", default: 2026))
    let stories = (0..<Self.number("PRECIS_PLANTED_STORIES", default: 40)).map { PlantedStory(number: $0, seed: seed) }
    var options = Options()
    options.extraction = .none
    options.grouping = .byGroup
    let briefs = try await Summarizer(options: options).briefs(of: stories.flatMap(\.articles))
    let byStory = Dictionary(uniqueKeysWithValues: briefs.map { ($0.story, $0) })
    var tally = Tally()
    for story in stories {
      Self.count(story, try #require(byStory[story.name]), in: &tally)
    }
    if Self.number("PRECIS_PLANTED_DETAILS", default: 0) > 0 { tally.misses.forEach { print($0) } }
    print(
      "\(stories.count) stories: \(tally.credited) of \(tally.facts) facts credited to the article that has them first,",
      "\(tally.creditedCopies) of \(tally.copies) copies credited,",
      "\(tally.found) of \(tally.planted) disagreements found, \(tally.invented) invented")
    #expect(Double(tally.credited) >= 0.95 * Double(tally.facts))
    #expect(tally.creditedCopies == 0)
    #expect(tally.found == tally.planted)
    #expect(tally.invented == 0)
  }

  private static func count(_ story: PlantedStory, _ brief: Brief, in tally: inout Tally) {
    /// Whether an article is said to bring a sentence: among what it adds, or quoted as new.
    func credits(_ article: String, _ sentence: String) -> Bool {
      brief.articles.contains { $0.id == article && $0.adds.contains { sentence.hasSuffix($0.text) } }
        || brief.sentences.contains { $0.article == article && $0.isNovel && sentence.hasSuffix($0.text) }
    }
    for fact in story.facts {
      tally.facts += 1
      let isCredited = credits(fact.first.article, fact.first.sentence)
      let others = fact.later.filter { credits($0.article, $0.sentence) }
      if isCredited, others.isEmpty {
        tally.credited += 1
      } else {
        tally.misses.append(
          "\(story.name): \(fact.name) \(isCredited ? "also credited to" : "not credited") "
            + "\(fact.first.sentence) | \(others.map(\.sentence))")
      }
    }
    for copy in story.copies {
      tally.copies += 1
      let adds = brief.articles.first { $0.id == copy }?.adds ?? []
      let quoted = brief.sentences.filter { $0.article == copy && $0.isNovel }
      if !adds.isEmpty || !quoted.isEmpty {
        tally.creditedCopies += 1
        tally.misses.append("\(story.name): copy \(copy) credited with \((adds + quoted).map(\.text))")
      }
    }
    var explained: Set<Int> = []
    for difference in story.differences {
      tally.planted += 1
      let match = brief.disagreements.indices.filter { index in
        let figures = brief.disagreements[index].statements.map(\.figure)
        return difference.values.allSatisfy { value in
          figures.contains { $0.value == value || millions($0.value, value) }
        }
          && difference.articles.isSubset(of: figures.map(\.article))
      }
      if match.isEmpty {
        tally.misses.append("\(story.name): not found \(difference.values) \(difference.sentences)")
      } else {
        tally.found += 1
      }
      explained.formUnion(match)
    }
    for index in brief.disagreements.indices where !explained.contains(index) {
      tally.invented += 1
      tally.misses.append(
        "\(story.name): invented \(brief.disagreements[index].subject) "
          + "\(brief.disagreements[index].statements.map { "\($0.figure.text) \($0.figure.article)" })")
    }
  }

  /// Whether a value in full is that many millions.
  private static func millions(_ value: String?, _ number: String) -> Bool { value == number + "000000" }
}
