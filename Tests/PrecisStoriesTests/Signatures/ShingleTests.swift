import PrecisText
import Testing

@testable import PrecisStories

@Suite("Shingles")
struct ShingleTests {
  private func signature(_ document: Document) -> [Shingle] { Documents.grouper.signature(of: document).shingles }

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

  @Test("the sample is part of all shingles and about one in so many of them")
  func sample() throws {
    var generator = FixedGenerator(state: 1)
    let document = try Documents.reading([generator.words(4000)])[0]
    let all = signature(document)
    let sampled = Shingles.sampled(all, modulus: 8)
    #expect(Set(all).isSuperset(of: sampled))
    #expect((400...600).contains(sampled.count))
  }

  @Test("the sort by upper bits gives what sorting gives", arguments: [0, 1, 64, 65, 1000, 70_000])
  func sort(count: Int) {
    var generator = FixedGenerator(state: 2)
    // A third of the values are few and close together.
    var shingles = (0..<count).map { index in
      Shingle(truncatingIfNeeded: generator.next() >> (index % 3 == 0 ? 60 : 32))
    }
    let expected = shingles.sorted()
    ShingleSort.sort(&shingles)
    #expect(shingles == expected)
  }

  @Test("weight falls in inverse proportion once more texts have a shingle than an event has articles")
  func rarity() {
    #expect(ShingleRarity.weight(count: 1) == 1)
    #expect(ShingleRarity.weight(count: 3) == 1)
    #expect(ShingleRarity.weight(count: 6) == 0.5)
    #expect(ShingleRarity.weight(count: 10_000) == ShingleRarity.leastWeight)
  }

  @Test("a list that is full is closed")
  func closedList() {
    var index = ShingleIndex(capacity: 4)
    for text in 0..<ShingleIndex.longestList { index.add(7 << 3, text: text) }
    index.add(8 << 3, text: 3)
    var found = 0
    index.forEachText(with: 7 << 3) { _ in found += 1 }
    #expect(found == ShingleIndex.longestList)
    index.add(7 << 3, text: 99)
    found = 0
    index.forEachText(with: 7 << 3) { _ in found += 1 }
    #expect(found == 0)
    index.forEachText(with: 8 << 3) { #expect($0 == 3) }
  }
}
