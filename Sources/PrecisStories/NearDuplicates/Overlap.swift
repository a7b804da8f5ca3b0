/// How much two texts have in common, by their weighted shingles.
struct Overlap: Sendable, Hashable {
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

  /// The exact overlap of two ascending lists of distinct shingles, whose total weights are known.
  ///
  /// - Complexity: O(m + n), or O(m log n) where one list is much shorter than the other.
  init(_ shingles: [Shingle], weight: Double, _ others: [Shingle], weight otherWeight: Double, rarity: ShingleRarity) {
    first = weight
    second = otherWeight
    shared = 0
    let (short, long) = shingles.count <= others.count ? (shingles, others) : (others, shingles)
    if short.count < long.count / 16 {
      for shingle in short where Self.contains(long, shingle) {
        shared += rarity.weight(of: shingle)
        sharedCount += 1
      }
      return
    }
    // Which list goes on cannot be foreseen: both places move by comparisons, without a branch.
    var place = 0
    var other = 0
    while place < short.count, other < long.count {
      let (one, two) = (short[place], long[other])
      if one == two {
        shared += rarity.weight(of: one)
        sharedCount += 1
      }
      place += one <= two ? 1 : 0
      other += two <= one ? 1 : 0
    }
  }

  init(first: Double, second: Double, shared: Double) {
    self.first = first
    self.second = second
    self.shared = shared
  }

  private static func contains(_ sorted: [Shingle], _ shingle: Shingle) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = low + (high - low) / 2
      if sorted[middle] < shingle { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == shingle
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
