/// How much two texts have in common, by their weighted shingles.
struct Overlap: Sendable, Equatable {
  /// The weight of all shingles of the first text.
  var first: Double
  /// The weight of all shingles of the second text.
  var second: Double
  /// The weight of the shingles that both have.
  var shared: Double
  /// The number of the shingles that both have.
  var sharedCount = 0

  /// The part of the smaller text that the larger one has too, 0 to 1: the containment of Broder 1997, section 2,
  /// weighted.
  var containment: Double {
    let smaller = min(first, second)
    return smaller > 0 ? min(1, shared / smaller) : 0
  }

  /// The part of both texts together that they have in common, 0 to 1: the resemblance of Broder 1997, section 2,
  /// weighted.
  var resemblance: Double {
    let union = first + second - shared
    return union > 0 ? min(1, shared / union) : 0
  }

  /// The exact overlap of two ascending lists of distinct shingles, whose total weights are known; nothing if its containment
  /// turns out to be less than is asked before both lists are gone through.
  ///
  /// - Complexity: O(m + n), or O(m log n) where one list is much shorter than the other.
  init?(
    _ shingles: [Shingle], weight: Double, _ others: [Shingle], weight otherWeight: Double, rarity: ShingleRarity,
    leastContainment: Double = 0
  ) {
    let (short, long) = shingles.count <= others.count ? (shingles, others) : (others, shingles)
    // Sums of weights may be off by their last digits.
    let leastWeight = leastContainment * min(weight, otherWeight) * 0.999_999
    let found = rarity.withLookup { rarity in
      short.withUnsafeBufferPointer { short in
        long.withUnsafeBufferPointer { long in
          short.count < long.count / 16
            ? Self.shared(lookingUp: short, in: long, rarity) : Self.shared(merging: short, long, leastWeight, rarity)
        }
      }
    }
    guard let found else { return nil }
    self.init(first: weight, second: otherWeight, shared: found.weight, sharedCount: found.count)
  }

  private static func shared(
    merging short: UnsafeBufferPointer<Shingle>, _ long: UnsafeBufferPointer<Shingle>, _ leastWeight: Double,
    _ rarity: ShingleRarity.Lookup
  ) -> (weight: Double, count: Int)? {
    var shared = (weight: 0.0, count: 0)
    var place = 0
    var other = 0
    while place < short.count, other < long.count {
      // No shingle weighs more than 1.
      if shared.weight + Double(min(short.count - place, long.count - other)) < leastWeight { return nil }
      // Which list goes on cannot be foreseen: both places move by comparisons, without a branch.
      let stop = min(short.count, place + mergeStep)
      while place < stop, other < long.count {
        let (one, two) = (short[place], long[other])
        if one == two {
          shared.weight += rarity.weight(of: one)
          shared.count &+= 1
        }
        place &+= one <= two ? 1 : 0
        other &+= two <= one ? 1 : 0
      }
    }
    return shared
  }

  /// After so many shingles of the shorter list it is asked whether what is left can be enough.
  private static let mergeStep = 32

  private static func shared(
    lookingUp short: UnsafeBufferPointer<Shingle>, in long: UnsafeBufferPointer<Shingle>, _ rarity: ShingleRarity.Lookup
  ) -> (weight: Double, count: Int)? {
    var shared = (weight: 0.0, count: 0)
    for shingle in short {
      var low = 0
      var high = long.count
      while low < high {
        let middle = low + (high - low) / 2
        if long[middle] < shingle { low = middle + 1 } else { high = middle }
      }
      guard low < long.count, long[low] == shingle else { continue }
      shared.weight += rarity.weight(of: shingle)
      shared.count += 1
    }
    return shared
  }

  init(first: Double, second: Double, shared: Double, sharedCount: Int = 0) {
    self.first = first
    self.second = second
    self.shared = shared
    self.sharedCount = sharedCount
  }
}

/// From which overlap on one text counts as a near-duplicate of the other.
struct CopyCriterion: Sendable {
  /// The least containment. Independent articles about one event share less than a quarter of their shingles even where
  /// they quote the same speech; copies that are cut and reworded keep more than half.
  let containment: Double
  /// The least weight of the smaller text for containment to count: one stray sentence is in many articles.
  let weight = 8.0
  /// The least resemblance where the smaller text is below that weight.
  let resemblance = 0.8

  /// For shingles that are weighed by their rarity.
  static let weighted = CopyCriterion(containment: 0.5)
  /// For shingles that are not: boilerplate counts in full, so more is asked.
  static let unweighted = CopyCriterion(containment: 0.6)

  func holds(for overlap: Overlap) -> Bool {
    min(overlap.first, overlap.second) >= weight
      ? overlap.containment >= containment : overlap.resemblance >= resemblance
  }

  /// Whether the overlap of all shingles may reach the criterion, judging by that of a sample: the share among m sampled
  /// shingles is within 1/√m of the true one, which is two standard deviations or more, in 95 of 100 cases.
  func mayHold(forSampled overlap: Overlap) -> Bool {
    let sampled = min(overlap.first, overlap.second)
    return sampled <= 0 || overlap.containment + 1 / sampled.squareRoot() >= containment
  }
}
