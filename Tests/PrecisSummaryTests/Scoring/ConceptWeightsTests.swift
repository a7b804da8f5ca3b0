import PrecisModel
import Testing

@testable import PrecisSummary

@Suite("Concept weights")
struct ConceptWeightsTests {
  @Test("a document's share saturates with frequency and falls with the place of the first mention")
  func formula() {
    // f / (f + 1) · (0.1 + 1 / (1 + i / 4))
    #expect(abs(ConceptWeights.weight(frequency: 1, firstOrdinal: 0) - 0.5 * 1.1) < 1e-12)
    #expect(abs(ConceptWeights.weight(frequency: 3, firstOrdinal: 0) - 0.75 * 1.1) < 1e-12)
    #expect(abs(ConceptWeights.weight(frequency: 1, firstOrdinal: 4) - 0.5 * 0.6) < 1e-12)
  }

  @Test("a concept weighs the mean of what the independent documents give it, and copies give nothing")
  func mean() throws {
    let story = try StoryBuilder.story(
      .init("Le barrage cède."), .init("La digue tient."), .init("Le barrage cède.", copyOf: 0))
    let index = story.index
    let weights = ConceptWeights(
      index: index, counts: ConceptCounts(index: index, votes: story.isIndependent))
    let dam = try #require(index.stems(of: 0).first)
    #expect(abs(weights.values[Int(dam)] - 0.5 * 1.1 / 2) < 1e-12)
  }
}
