import PrecisModel
import Testing

@testable import PrecisStories

@Suite("Stories of small runs")
struct SmallRunTests {
  private func stories(_ texts: [String]) throws -> [[Int]] {
    Documents.grouper.group(try Documents.reading(texts)).stories.map(\.members)
  }

  @Test("a run about one event alone is one story, in one language and in two", arguments: [0..<4, 4..<6, 0..<6])
  func oneEvent(articles: Range<Int>) throws {
    #expect(try stories(Array(RunSamples.theft[articles])) == [Array(0..<articles.count)])
  }

  @Test("events with the same people stay apart where one of them has a core of its own")
  func samePeople() throws {
    #expect(try stories(RunSamples.minister) == [[0, 1, 2], [3], [4]])
  }

  @Test("they stay apart inside a run about other things, too")
  func samePeopleAmongOthers() throws {
    let found = try stories(
      RunSamples.minister + RunSamples.theft + [Samples.orchard, Samples.ferry, Samples.ferryInquiry])
    #expect(found == [[0, 1, 2], [3], [4], [5, 6, 7, 8, 9, 10], [11], [12, 13]])
  }

  @Test("what a small run asks for rises with its articles")
  func threshold() {
    #expect(SmallRun.threshold(articles: 2) == 0.2)
    #expect(SmallRun.threshold(articles: 10) == 0.2)
    #expect(abs(SmallRun.threshold(articles: 1000) - 0.32) < 1e-9)
  }

  /// Two articles with the terms 0 and 1, and two with 0 and 2.
  private var vectors: StoryVectors {
    let lists = [[0, 1], [0, 1], [0, 2], [0, 2]].map { terms in
      terms.map { term in
        TermLists.Item(term: term, frequency: 1, occurrences: 1, namings: 0, ending: WordEnding())
      }
    }
    let languages = lists.map { _ in Language.english }
    return StoryVectors(
      lists, languages: languages, terms: TermSpread(lists, languages: languages, termCount: 3), reading: .wide,
      weights: StoryWeights())
  }

  @Test("a group's own part of its core leaves out what others have as well")
  func ownPart() {
    let vectors = vectors
    var core = StoryCore(vectors)
    let shared = Double(vectors[0][0].weight)
    let own = Double(vectors[0][1].weight)
    #expect(abs(core.ownPart(of: [0, 1], among: [2, 3]) - own * own / (shared * shared + own * own)) < 1e-6)
    // Term 1 is in half of the group only.
    #expect(core.ownPart(of: [0, 2], among: [1, 3]) == 0)
    #expect(core.ownPart(of: [0, 1], among: []) == 0)
  }

  @Test("clusters that exist already are joined by the average of all their pairs")
  func joinedClusters() {
    let edges = [(0, 2), (0, 3), (1, 2)].map { StoryGraph.Edge(first: $0.0, second: $0.1, likeness: 0.4) }
    func clusters(_ threshold: Double) -> [Int] {
      AverageLinkage.clusters(of: [0, 0, 2, 2, 4], edges: edges, threshold: threshold, neighbourLimit: 48)
    }
    // Three pairs of four at 0.4 average 0.3.
    #expect(clusters(0.29) == [0, 0, 0, 0, 4])
    #expect(clusters(0.31) == [0, 0, 2, 2, 4])
  }

  @Test("chances are counted among the articles of the same days")
  func dateWindows() throws {
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 10))
    let dates = [0, 0, 1, 4, 9, 30].map { day.adding(days: $0) } + [nil]
    let windows = DateWindows(dates)
    #expect(windows.articleCount(0, 6) == 7)
    #expect(windows.articleCount(0, 1) == 3)  // two days before to two days after
    #expect(windows.articleCount(0, 3) == 4)
    #expect(windows.articleCount(4, 0) == 5)
  }
}
