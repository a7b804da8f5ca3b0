import PrecisModel
import Testing

@testable import PrecisStories

@Suite("Copies found in parts")
struct PendingCopiesTests {
  /// Articles of a hundred origins, each with copies that were cut at either end, in two groups.
  private static let index: ArticleIndex = {
    var generator = FixedGenerator(state: 11)
    let origins = (0..<100).map { _ in generator.words(150).split(separator: " ") }
    let articles = (0..<400).map { number in
      let text = origins[number % 100].dropFirst(number / 100 * 7).dropLast(number % 7).joined(separator: " ")
      return Article(id: "article-\(number + 1000)", text: text, group: "group \(number % 2)")
    }
    var index = ArticleIndex()
    for document in (try? Documents.reading(articles)) ?? [] { index.add(Documents.grouper.signature(of: document)) }
    return index
  }()

  /// Finds the copies, the outcomes of each step being made by `outcomes`.
  private func verdicts(
    _ stories: ArticleIndex.Stories, _ outcomes: (PendingCopies) async -> [PendingCopies.Outcome?]
  ) async throws -> [DuplicateVerdict?] {
    var copies = Self.index.pendingCopies(stories)
    while copies.partCount > 0 {
      for outcome in await outcomes(copies) { copies.take(outcome) }
      try copies.closeStep()
    }
    return copies.found.verdicts
  }

  @Test("the order in which parts are made is of no importance", arguments: [ArticleIndex.Stories.byContent, .byGroup])
  func order(stories: ArticleIndex.Stories) async throws {
    let expected = try Self.index.grouping(stories).duplicates
    #expect(expected.count { $0 != nil } == 300)
    var mostParts = 0
    let found = try await verdicts(stories) { copies in
      mostParts = max(mostParts, copies.partCount)
      return (0..<copies.partCount).reversed().map { copies.outcome(of: $0) }.reversed()
    }
    #expect(found == expected)
    #expect(mostParts > 1)
  }

  @Test("parts can be made at once")
  func concurrent() async throws {
    let expected = try Self.index.grouping(.byContent).duplicates
    let found = try await verdicts(.byContent) { copies in
      await withTaskGroup(of: (Int, PendingCopies.Outcome?).self) { group in
        for part in 0..<copies.partCount { group.addTask { (part, copies.outcome(of: part)) } }
        var outcomes = [PendingCopies.Outcome?](repeating: nil, count: copies.partCount)
        for await (part, outcome) in group { outcomes[part] = outcome }
        return outcomes
      }
    }
    #expect(found == expected)
  }

  @Test("of one article, or none, there is nothing to find")
  func few() throws {
    var index = ArticleIndex()
    #expect(index.pendingCopies(.byContent).partCount == 0)
    for document in try Documents.reading(["Un seul article."]) { index.add(Documents.grouper.signature(of: document)) }
    #expect(index.pendingCopies(.byContent).partCount == 0)
    #expect(index.pendingCopies(.single).partCount == 0)
  }
}
