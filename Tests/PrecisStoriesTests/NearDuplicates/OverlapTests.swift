import Testing

@testable import PrecisStories

@Suite("Overlap of two texts")
struct OverlapTests {
  @Test("an abridged copy has full containment and little resemblance")
  func abridged() {
    let rarity = ShingleRarity(shingleCount: 0)
    let overlap = Overlap([2, 4], weight: 2, [1, 2, 3, 4, 5, 6, 7, 8], weight: 8, rarity: rarity)
    #expect(overlap.shared == 2)
    #expect(overlap.containment == 1)
    #expect(overlap.resemblance == 0.25)
  }

  @Test("looking each shingle up gives what merging gives")
  func lookUp() {
    let rarity = ShingleRarity(shingleCount: 0)
    let long = (0..<1000).map { Shingle($0 * 3) }
    let short: [Shingle] = [3, 4, 300, 2997, 2998]
    let direct = Overlap(short, weight: 5, long, weight: 1000, rarity: rarity)
    #expect(direct.shared == 3)
    #expect(Overlap(long, weight: 1000, short, weight: 5, rarity: rarity).shared == 3)
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
