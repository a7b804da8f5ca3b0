import Testing

@testable import PrecisStories

@Suite("Overlap of two texts")
struct OverlapTests {
  @Test("an abridged copy has full containment and little resemblance")
  func abridged() throws {
    let overlap = try #require(Overlap([2, 4], weight: 2, [1, 2, 3, 4, 5, 6, 7, 8], weight: 8, rarity: .none))
    #expect(overlap.shared == 2)
    #expect(overlap.containment == 1)
    #expect(overlap.resemblance == 0.25)
  }

  @Test("looking each shingle up gives what merging gives")
  func lookUp() throws {
    let long = (0..<1000).map { Shingle($0 * 3) }
    let short: [Shingle] = [3, 4, 300, 2997, 2998]
    let direct = try #require(Overlap(short, weight: 5, long, weight: 1000, rarity: .none))
    #expect(direct.shared == 3)
    #expect(Overlap(long, weight: 1000, short, weight: 5, rarity: .none)?.shared == 3)
  }

  @Test("an overlap that is not enough is given up, one that is enough is the same whatever is asked")
  func givenUp() throws {
    let one = (0..<1000).map { Shingle($0 * 2) }
    let other = (0..<1000).map { Shingle($0 * 2 + ($0 < 600 ? 0 : 1)) }
    let overlap = try #require(Overlap(one, weight: 1000, other, weight: 1000, rarity: .none))
    #expect(overlap.shared == 600 && overlap.sharedCount == 600)
    #expect(Overlap(one, weight: 1000, other, weight: 1000, rarity: .none, leastContainment: 0.6) == overlap)
    #expect(Overlap(one, weight: 1000, other, weight: 1000, rarity: .none, leastContainment: 0.7) == nil)
  }

  @Test("a stray sentence that is contained is no copy, a short text that is nearly the same is one")
  func shortTexts() {
    #expect(!CopyCriterion.weighted.holds(for: Overlap(first: 5, second: 400, shared: 5)))
    #expect(CopyCriterion.weighted.holds(for: Overlap(first: 5, second: 5.5, shared: 5)))
    #expect(CopyCriterion.weighted.holds(for: Overlap(first: 100, second: 400, shared: 50)))
    #expect(!CopyCriterion.weighted.holds(for: Overlap(first: 100, second: 400, shared: 49)))
  }

  @Test("texts without a shingle have no overlap")
  func empty() {
    let overlap = Overlap(first: 0, second: 0, shared: 0)
    #expect(overlap.containment == 0)
    #expect(overlap.resemblance == 0)
    #expect(!CopyCriterion.weighted.holds(for: overlap))
  }
}
