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
  }

  /// For each concept of the story.
  private(set) var counts: [Count]
  /// For each concept, what its documents give it together, by ``ConceptWeights``.
  private(set) var weights: [Double]
  /// How many documents were counted.
  private(set) var documentCount = 0

  /// - Parameter votes: Whether a document has a say.
  /// - Complexity: O(n) in the concepts of all sentences.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    let conceptCount = index.conceptCount
    counts = [Count](repeating: Count(), count: conceptCount)
    weights = [Double](repeating: 0, count: conceptCount)
    // As many statements at most come before a sentence of a document.
    let ordinalCount = index.profilesOfDocument.reduce(0) { max($0, $1.count) } + 1
    // The concepts of the document at hand, in the order in which they come, and what each place in a document is worth.
    withUnsafeTemporaryAllocation(of: Concept.self, capacity: conceptCount) { held in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: ordinalCount) { earlyShares in
        for ordinal in earlyShares.indices { earlyShares[ordinal] = ConceptWeights.earlyShare(ordinal) }
        var heldCount = 0
        for document in index.story.documents.indices where votes(document) {
          documentCount += 1
          for place in 0..<heldCount { counts[Int(held[place])].frequency = 0 }
          heldCount = count(
            index.profiles[index.profilesOfDocument[document]], index.concepts, held, UnsafeBufferPointer(earlyShares))
        }
      }
    }
  }

  /// Counts the sentences of a document; returns how many concepts they hold.
  private mutating func count(
    _ profiles: ArraySlice<SentenceProfile>, _ concepts: [Concept], _ held: UnsafeMutableBufferPointer<Concept>,
    _ earlyShares: UnsafeBufferPointer<Double>
  ) -> Int {
    concepts.withUnsafeBufferPointer { concepts in
      counts.withUnsafeMutableBufferPointer { counts in
        weights.withUnsafeMutableBufferPointer { weights in
          var heldCount = 0
          for profile in profiles {
            let ordinal = Int32(truncatingIfNeeded: profile.ordinal)
            // The index numbers its concepts from 0, and there are as many counts and as much room.
            for concept in concepts[profile.concepts] {
              let concept = Int(concept)
              if counts[concept].frequency == 0 {
                held[heldCount] = Concept(truncatingIfNeeded: concept)
                heldCount &+= 1
                counts[concept].first = ordinal
              }
              counts[concept].frequency &+= 1
            }
          }
          for place in 0..<heldCount {
            let concept = Int(held[place])
            let frequency = counts[concept].frequency
            counts[concept].sentences &+= frequency
            counts[concept].documents &+= 1
            weights[concept] +=
              ConceptWeights.frequencyShare(Int(frequency)) * earlyShares[Int(counts[concept].first)]
          }
          return heldCount
        }
      }
    }
  }
}
