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

  @Test("what two texts share has one number in both, and what one has alone has none", arguments: [1, 300], [0, 3])
  func numbers(otherTexts: Int, bits: Int) {
    let modulus = SampledShingles.modulus
    var lists: [[Shingle]] = [[8, 9, 16, 1 << 30], [3, 16, 1 << 30, (1 << 30) + modulus]]
    for text in 0..<otherTexts {
      lists.append((0..<400).map { Shingle(1 << 20) &+ (Shingle($0) * 300 + Shingle(text)) * 64 * modulus }.sorted())
    }
    let samples = sampled(ShingleParts(lists, bits: bits))
    #expect(Array(samples.sampleCounts.prefix(2)) == [3, 3])
    #expect(samples.shingles.sorted() == [16, 1 << 30])
    #expect(samples.textCounts == [2, 2])
    func shingles(of text: Int) -> [Shingle] { samples.numbers(of: text) { $0.map { samples.shingles[Int($0)] } } }
    #expect(shingles(of: 0) == [16, 1 << 30])
    #expect(shingles(of: 1) == [16, 1 << 30])
    #expect(shingles(of: 2).isEmpty)
  }
}

@Suite("Shingles in parts")
struct ShinglePartsTests {
  /// Lists of different lengths that have much in common.
  private static let lists: [[Shingle]] = {
    var generator = FixedGenerator(state: 4)
    let common = (0..<2000).map { _ in Shingle(truncatingIfNeeded: generator.next() >> 32) }
    return [100, 0, 3000, 1, 1500].map { count in
      let own = (0..<count).map { _ in Shingle(truncatingIfNeeded: generator.next() >> 32) }
      return Set(own + common.filter { _ in generator.next() % 3 == 0 }.prefix(count)).sorted()
    }
  }()

  @Test("parts of lists are all of them, in order, and no part has a shingle of another", arguments: [0, 2, 5])
  func parts(bits: Int) {
    let parts = ShingleParts(Self.lists, bits: bits)
    #expect(parts.bits == bits)
    var seen: [[Shingle]] = Self.lists.map { _ in [] }
    for part in 0..<parts.count {
      for list in Self.lists.indices {
        let shingles = parts.shingles(of: list, in: part) { Array($0) }
        #expect(shingles.allSatisfy { Int(UInt64($0) >> UInt64(Shingle.bitWidth - parts.bits)) == part })
        seen[list] += shingles
      }
    }
    #expect(seen == Self.lists)
  }

  @Test("the samples are the same in however many parts", arguments: [2, 5])
  func samples(bits: Int) {
    let one = sampled(ShingleParts(Self.lists, bits: 0))
    let several = sampled(ShingleParts(Self.lists, bits: bits))
    #expect(!one.shingles.isEmpty && several.sampleCounts == one.sampleCounts)
    for list in Self.lists.indices {
      let expected = one.numbers(of: list) { $0.map { (one.shingles[Int($0)], one.textCounts[Int($0)]) } }
      let found = several.numbers(of: list) { $0.map { (several.shingles[Int($0)], several.textCounts[Int($0)]) } }
      #expect(found.map(\.0) == expected.map(\.0) && found.map(\.1) == expected.map(\.1))
    }
  }

  @Test("so are counts and weights, and of a copy what its leader has does not count", arguments: [0, 2, 5])
  func counts(bits: Int) {
    let parts = ShingleParts(Self.lists, bits: bits)
    let texts = [0, 2, 4]
    let leaders = [2, 1, 2, 3, 4]
    let counts = (0..<parts.count).flatMap {
      ShingleRarity.counts(in: $0, of: parts, tableBits: 12, texts, leaders: leaders)
    }
    var expected = [UInt8](repeating: 0, count: 1 << 12)
    for shingle in Set(Self.lists[0]).subtracting(Self.lists[2]) { expected[Int(shingle >> 20)] += 1 }
    for shingle in Self.lists[2] + Self.lists[4] { expected[Int(shingle >> 20)] += 1 }
    #expect(counts == expected)
    let weights = ShingleRarity(counts: counts).weights(of: texts, parts)
    for (text, weight) in zip(texts, weights) {
      let each = Self.lists[text].map { ShingleRarity.weight(count: Int(expected[Int($0 >> 20)])) }
      #expect(weight.all == each.reduce(0, +))
      #expect(weight.sampled == zip(Self.lists[text], each).reduce(0) { $0 + ($1.0 % 8 == 0 ? $1.1 : 0) })
    }
  }
}

private func sampled(_ parts: ShingleParts) -> SampledShingles {
  SampledShingles((0..<parts.count).map { SampledShingles.Part($0, of: parts) })
}
