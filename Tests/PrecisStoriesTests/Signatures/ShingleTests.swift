import PrecisText
import Testing

@testable import PrecisStories

@Suite("Shingles")
struct ShingleTests {
  private func signature(_ document: ExtractedArticle) -> [Shingle] {
    Documents.grouper.signature(of: document).shingles
  }

  @Test("case, quotation marks, apostrophes and line breaks make no difference")
  func typography() throws {
    let documents = try Documents.reading([
      "Il a dit : \"L'accord est signé.\" Rien de plus.", "IL A DIT\n: « L’accord\nest signé. » Rien de plus.",
    ])
    #expect(signature(documents[0]) == signature(documents[1]))
  }

  @Test(
    "a text of n words has n − 2 shingles, and a shorter one has one",
    arguments: [(0, 0), (1, 1), (2, 1), (3, 1), (7, 5)])
  func count(words: Int, shingles: Int) throws {
    let text = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf"].prefix(words).joined(separator: " ")
    #expect(signature(try Documents.reading([text])[0]).count == shingles)
  }

  @Test("about one shingle in eight is of the sample")
  func sample() throws {
    var generator = FixedGenerator(state: 1)
    let document = try Documents.reading([generator.words(4000)])[0]
    let all = signature(document)
    let sampled = all.filter { Shingles.isSampled($0, modulus: 8) }
    #expect((400...600).contains(sampled.count))
  }

  @Test("the sort by upper bits gives what sorting gives, each value once", arguments: [0, 1, 2, 65, 1000, 70_000])
  func sort(count: Int) {
    var generator = FixedGenerator(state: 2)
    // A third of the values are few and close together.
    let shingles = (0..<count).map { index in
      Shingle(truncatingIfNeeded: generator.next() >> (index % 3 == 0 ? 60 : 32))
    }
    #expect(shingles.withUnsafeBufferPointer { ShingleSort.distinct($0) } == Set(shingles).sorted())
  }

  @Test("shingles that are evenly spread are sorted, too", arguments: [3, 64, 700, 5000])
  func evenSort(count: Int) {
    var generator = FixedGenerator(state: 3)
    let shingles = (0..<count).map { _ in Shingle(truncatingIfNeeded: generator.next() >> 32) }
    #expect(shingles.withUnsafeBufferPointer { ShingleSort.distinct($0) } == Set(shingles).sorted())
  }

  @Test("weight falls in inverse proportion once more texts have a shingle than an event has articles")
  func rarity() {
    #expect(ShingleRarity.weight(count: 1) == 1)
    #expect(ShingleRarity.weight(count: 3) == 1)
    #expect(ShingleRarity.weight(count: 6) == 0.5)
    #expect(ShingleRarity.weight(count: 10_000) == ShingleRarity.leastWeight)
  }
}
