import PrecisModel

/// In how many sentences the concepts of a story stand, and where first: what ``ConceptWeights``, ``SummaryChances`` and
/// ``Agreement`` are computed from. Only documents that have a say are counted.
struct ConceptCounts: Sendable {
  /// What is counted of one concept; together, for it is read together.
  struct Count: Sendable {
    /// How many sentences hold it, and how many documents.
    var sentences: Int32 = 0
    var documents: Int32 = 0
    /// How many sentences of the document that was counted last hold it, and the place of the first of them among its
    /// statements, which means nothing where there is none.
    var frequency: Int32 = 0
    var first: Int32 = 0
    /// What its documents give it together, by ``ConceptWeights``.
    var weight = 0.0
  }

  /// For each concept of the story.
  private(set) var counts: [Count]
  /// How many documents were counted.
  private(set) var documentCount = 0

  /// - Parameter votes: Whether a document has a say.
  /// - Complexity: O(n) in the concepts of all sentences.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    counts = [Count](repeating: Count(), count: index.conceptCount)
    // The concepts of the document at hand, in the order in which they come.
    var held: [Concept] = []
    held.reserveCapacity(index.conceptCount)
    for document in index.story.documents.indices where votes(document) {
      documentCount += 1
      for concept in held { counts[Int(concept)].frequency = 0 }
      held.removeAll(keepingCapacity: true)
      count(index.profiles[index.profilesOfDocument[document]], index.concepts, &held)
    }
  }

  private mutating func count(_ profiles: ArraySlice<SentenceProfile>, _ concepts: [Concept], _ held: inout [Concept]) {
    counts.withUnsafeMutableBufferPointer { counts in
      for profile in profiles {
        let ordinal = Int32(truncatingIfNeeded: profile.ordinal)
        // The index numbers its concepts from 0, and there are as many counts.
        for concept in concepts[profile.concepts] {
          if counts[Int(concept)].frequency == 0 {
            held.append(concept)
            counts[Int(concept)].first = ordinal
          }
          counts[Int(concept)].frequency &+= 1
        }
      }
      for concept in held.lazy.map(Int.init) {
        counts[concept].sentences &+= counts[concept].frequency
        counts[concept].documents &+= 1
        counts[concept].weight += ConceptWeights.weight(
          frequency: Int(counts[concept].frequency), firstOrdinal: Int(counts[concept].first))
      }
    }
  }
}
