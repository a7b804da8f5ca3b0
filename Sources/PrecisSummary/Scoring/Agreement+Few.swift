/// Which of a few sentences repeat each other.
extension Agreement {
  /// For each of up to 32 sentences of one language the places of those before it that say the same as it, or of which it
  /// says the same, as bits: what ``isSame(_:_:)`` tells of each two, found in one pass over the stems.
  ///
  /// The weight that two sentences share is the same sum from either side, taken in the order of their stems.
  ///
  /// - Parameters:
  ///   - sentences: In ascending order.
  ///   - holders: For each concept the places of those of the sentences that hold it, as bits.
  /// - Complexity: O(k · n) in the k sentences, of n stems each.
  func repetitions(among sentences: [Int], holders: [UInt32]) -> [UInt32] {
    let count = sentences.count
    // For each sentence what it shares with each of them, and then, on the diagonal, what all its stems weigh.
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: count * count) { shared in
      shared.initialize(repeating: 0)
      for (place, sentence) in sentences.enumerated() {
        for stem in index.stems(of: sentence) {
          let weight = rarity(of: stem)
          shared[place * count + place] += weight
          var others = holders[Int(stem)] & (1 << UInt32(truncatingIfNeeded: place) - 1)
          while others != 0 {
            shared[place * count + others.trailingZeroBitCount] += weight
            others &= others - 1
          }
        }
      }
      return sentences.indices.map { place in
        (0..<place).reduce(0) { repeated, other in
          let (weight, own, others) = (
            shared[place * count + other], shared[place * count + place], shared[other * count + other]
          )
          let isHeld =
            own > 0 && weight / own >= Self.threshold || others > 0 && weight / others >= Self.threshold
          return isHeld && numbersAgree(sentences[place], sentences[other])
            ? repeated | 1 << UInt32(truncatingIfNeeded: other) : repeated
        }
      }
    }
  }
}
