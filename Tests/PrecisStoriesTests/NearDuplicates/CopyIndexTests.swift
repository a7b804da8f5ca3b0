import Testing

@testable import PrecisStories

@Suite("Index of sampled shingles")
struct CopyIndexTests {
  private func texts(_ index: CopyIndex, with numbers: [Int32]) -> [Int32] {
    var shared = [Double](repeating: 0, count: 200)
    var candidates: [Int32] = []
    numbers.withUnsafeBufferPointer {
      index.addShared($0, weights: [1, 0.5, 1], to: &shared, &candidates)
    }
    return candidates
  }

  private func add(_ text: Int, _ numbers: [Int32], to index: inout CopyIndex) {
    numbers.withUnsafeBufferPointer { index.add(text, $0) }
  }

  @Test("texts are found by what they share, each once and with the weight of all of it")
  func shared() {
    var index = CopyIndex(textCounts: [3, 3, 3])
    add(7, [0, 1], to: &index)
    add(9, [1, 2], to: &index)
    var shared = [Double](repeating: 0, count: 10)
    var candidates: [Int32] = []
    [0, 1].withUnsafeBufferPointer { index.addShared($0, weights: [1, 0.5, 1], to: &shared, &candidates) }
    #expect(candidates == [7, 9])
    #expect(shared[7] == 1.5 && shared[9] == 0.5)
  }

  @Test("a list that is full is closed")
  func closedList() {
    var index = CopyIndex(textCounts: [100, 2])
    for text in 0..<CopyIndex.longestList { add(text, [0], to: &index) }
    add(3, [1], to: &index)
    #expect(texts(index, with: [0]).count == CopyIndex.longestList)
    add(99, [0], to: &index)
    add(100, [0], to: &index)
    #expect(texts(index, with: [0]).isEmpty)
    #expect(texts(index, with: [1]) == [3])
  }

  @Test("what two texts share has one number in both, and what one has alone has none", arguments: [1, 300])
  func numbers(otherTexts: Int) {
    let modulus = SampledShingles.modulus
    // So many other texts, each with shingles of its own, make more than one part.
    var lists: [[Shingle]] = [[8, 9, 16, 1 << 30], [3, 16, 1 << 30, (1 << 30) + modulus]]
    for text in 0..<otherTexts {
      lists.append((0..<400).map { Shingle(1 << 20) &+ (Shingle($0) * 300 + Shingle(text)) * 64 * modulus }.sorted())
    }
    let samples = SampledShingles(lists)
    #expect(Array(samples.sampleCounts.prefix(2)) == [3, 3])
    #expect(samples.shingles.sorted() == [16, 1 << 30])
    #expect(samples.textCounts == [2, 2])
    func shingles(of text: Int) -> [Shingle] { samples.numbers(of: text) { $0.map { samples.shingles[Int($0)] } } }
    #expect(shingles(of: 0) == [16, 1 << 30])
    #expect(shingles(of: 1) == [16, 1 << 30])
    #expect(shingles(of: 2).isEmpty)
  }

  @Test("parts of lists are all of them, in order, and no part has a shingle of another", arguments: [0, 2, 5])
  func parts(bits: Int) {
    var generator = FixedGenerator(state: 4)
    let lists = [100, 0, 3000, 1].map { count in
      Set((0..<count).map { _ in Shingle(truncatingIfNeeded: generator.next() >> 32) }).sorted()
    }
    var parts = ShingleParts(lists, bits: bits)
    var seen: [[Shingle]] = lists.map { _ in [] }
    for part in 0..<parts.count {
      parts.next()
      for list in lists.indices {
        let shingles = parts.shingles(of: list) { Array($0) }
        #expect(shingles.allSatisfy { parts.part(of: $0) == part })
        seen[list] += shingles
      }
    }
    #expect(seen == lists)
  }
}
