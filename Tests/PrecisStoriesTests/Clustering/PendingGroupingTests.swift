import PrecisModel
import Testing

@testable import PrecisStories

@Suite("Articles compared in parts")
struct PendingGroupingTests {
  /// Articles on a dozen subjects, so that every one of them has others that are like it.
  private static let texts: [String] = {
    var generator = FixedGenerator(state: 7)
    let subjects = (0..<12).map { _ in generator.words(60) }
    return (0..<300).map { "\(subjects[$0 % 12]) \(generator.words(40))" }
  }()

  private static func pending() throws -> PendingGrouping {
    // A budget that long lists of postings use up.
    var weights = StoryWeights()
    weights.postingBudget = 512
    var index = ArticleIndex(weights: weights)
    for document in try Documents.reading(texts) { index.add(Documents.grouper.signature(of: document)) }
    return try index.pendingGrouping(.byContent)
  }

  private static func parts(_ count: Int, length: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: length).map { $0..<min(count, $0 + length) }
  }

  @Test("the edges are those of one go, however the articles are parted", arguments: [1, 7, 64, 1_000])
  func parts(length: Int) throws {
    let pending = try Self.pending()
    for round in 0..<pending.roundCount {
      let expected = pending.edges(of: 0..<pending.count, inRound: round)
      #expect(!expected.isEmpty)
      let parts = Self.parts(pending.count, length: length)
      #expect(parts.flatMap { pending.edges(of: $0, inRound: round) } == expected)
    }
  }

  @Test("a part that is asked for late is compared with the same articles")
  func order() throws {
    let pending = try Self.pending()
    let expected = pending.edges(of: 0..<pending.count, inRound: 0)
    let parts = Self.parts(pending.count, length: 32)
    var edges = parts.map { _ in [PendingGrouping.Edge]() }
    for place in parts.indices.reversed() { edges[place] = pending.edges(of: parts[place], inRound: 0) }
    #expect(edges.flatMap { $0 } == expected)
  }

  @Test("so are parts that are compared at once")
  func concurrent() async throws {
    let pending = try Self.pending()
    let expected = pending.edges(of: 0..<pending.count, inRound: 0)
    let parts = Self.parts(pending.count, length: 16)
    let edges = await withTaskGroup(of: (Int, [PendingGrouping.Edge]).self) { group in
      for (place, part) in parts.enumerated() { group.addTask { (place, pending.edges(of: part, inRound: 0)) } }
      var edges = parts.map { _ in [PendingGrouping.Edge]() }
      for await (place, found) in group { edges[place] = found }
      return edges
    }
    #expect(edges.flatMap { $0 } == expected)
  }

  @Test("where stories are given there is nothing to compare, unless ties are asked for")
  func given() throws {
    var index = ArticleIndex()
    for document in try Documents.reading(Self.texts) { index.add(Documents.grouper.signature(of: document)) }
    #expect(try index.pendingGrouping(.single).roundCount == 0)
    #expect(try index.pendingGrouping(.single, detail: .explained).roundCount == 1)
  }
}
