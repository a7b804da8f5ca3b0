import PrecisModel
import Testing

@testable import PrecisSummary

@Suite("The numbers of concepts, and where they stand")
struct ConceptNumberingTests {
  /// Sentences of words that come back, in clusters of like hashes, with the hash that an empty slot shows among them.
  private static let sentences: [[Term]] = (0..<600).map { sentence in
    (0..<(sentence % 60)).map { word in
      let number = UInt64((sentence &* 31 &+ word &* word) % 977)
      return Term(hash: word % 3 == 0 ? number &<< 40 | number % 5 : number)
    }
  }

  @Test("a table that grows numbers concepts as a dictionary does", arguments: [0, 1, 4096])
  func numbers(capacity: Int) {
    var numbering = ConceptNumbering(capacity: capacity)
    var plain: [Term: Concept] = [:]
    var kinds: [Bool] = []
    for (place, sentence) in Self.sentences.enumerated() {
      var concepts: [Concept] = [-7]
      sentence.withUnsafeBufferPointer {
        numbering.append($0, as: place % 2 == 0 ? .stem : .pair, to: &concepts)
      }
      for term in sentence where plain[term] == nil {
        plain[term] = Concept(plain.count)
        kinds.append(place % 2 == 1)
      }
      #expect(concepts == [-7] + Set(sentence.compactMap { plain[$0] }).sorted())
    }
    #expect(Array(numbering.isPair) == kinds)
    for (term, number) in plain { #expect(numbering[term] == number) }
    #expect(numbering[Term(hash: 12_345_678)] == nil)
  }

  @Test("sentences and documents are counted that hold a concept, copies apart, and the last document's by themselves")
  func counts() throws {
    let text = "Le barrage cède. Le maire de Rives parle. Le barrage de Rives retenait un lac, dit le maire."
    let story = try StoryBuilder.story(
      .init(text), .init("Rives est évacuée. Le maire part."), .init("Le barrage cède.", copyOf: 0))
    let index = story.index
    let counts = ConceptCounts(index: index, votes: story.isIndependent)
    #expect(counts.documentCount == 2)
    for concept in 0..<index.conceptCount {
      let holders = (0..<2).map { document in
        index.profilesOfDocument[document].filter { index.concepts(of: $0).contains(Concept(concept)) }
      }
      let count = counts.counts[concept]
      #expect(Int(count.sentences) == holders.joined().count)
      #expect(Int(count.documents) == holders.count { !$0.isEmpty })
      #expect(Int(count.frequency) == holders[1].count)
      if let first = holders[1].first { #expect(Int(count.first) == index.profiles[first].ordinal) }
      let weight = holders.reduce(0) { sum, holders in
        guard let first = holders.first else { return sum }
        return sum
          + ConceptWeights.weight(frequency: holders.count, firstOrdinal: index.profiles[first].ordinal)
      }
      #expect(abs(counts.weights[concept] - weight) < 1e-12)
    }
  }
}
