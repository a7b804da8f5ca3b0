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
    var shared = [Double](repeating: 0, count: count * count)
    var all = [Double](repeating: 0, count: count)
    for (place, sentence) in sentences.enumerated() {
      for stem in index.stems(of: sentence) {
        let weight = rarity(of: stem)
        all[place] += weight
        var others = holders[Int(stem)] & (1 << UInt32(truncatingIfNeeded: place) - 1)
        while others != 0 {
          shared[place * count + others.trailingZeroBitCount] += weight
          others &= others - 1
        }
      }
    }
    return sentences.indices.map { place in
      (0..<place).reduce(0) { repeated, other in
        let weight = shared[place * count + other]
        let isHeld =
          all[place] > 0 && weight / all[place] >= Self.threshold
          || all[other] > 0 && weight / all[other] >= Self.threshold
        return isHeld && numbersAgree(sentences[place], sentences[other])
          ? repeated | 1 << UInt32(truncatingIfNeeded: other) : repeated
      }
    }
  }
}
