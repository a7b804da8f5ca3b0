import PrecisLexicons

/// How much a shingle tells, by how many texts of the run have it.
///
/// Lines that many unrelated articles share (menus, cookie notices, share bars) must not make copies of them. Counts are
/// kept in a table of bytes that shingles share where their hashes meet: a count may come out too high, never too low,
/// and the table stays small (a count-min sketch of one row; G. Cormode, S. Muthukrishnan 2005).
struct ShingleRarity: Sendable {
  /// Up to so many texts may have a shingle before it loses weight: an article, and what is left of its copies.
  static let freeCount = 3
  /// What even the commonest shingle weighs, so that a dispatch with hundreds of copies is still recognised.
  static let leastWeight = 0.1
  /// All shingles weigh 1.
  static let none = ShingleRarity(counts: [UInt8](filled: 0, count: 1))

  /// By the upper bits of shingles: a power of two, so that every shingle has its place.
  private let counts: [UInt8]
  /// For each count.
  private let weights: [Double]

  /// - Parameter counts: For each value of some upper bits of shingles, how many texts have one: as many as the bits have
  ///   values.
  init(counts: [UInt8]) {
    self.counts = counts
    weights = (0...255).map { Self.weight(count: $0) }
  }

  /// By how many upper bits so many shingles, repeats included, are to be told apart.
  static func tableBits(shingleCount: Int) -> Int {
    var bits = 10
    while bits < 26, 1 << bits < shingleCount * 2 { bits += 1 }
    return bits
  }

  /// By how many upper bits parts of a table are told apart that fit the processor's cache.
  static func partBits(tableBits: Int) -> Int { max(0, tableBits - 18) }

  /// Calls `body` with what weighs shingles without counting references, for a loop over a text.
  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    counts.withUnsafeBufferPointer { counts in
      weights.withUnsafeBufferPointer { weights in
        body(
          Lookup(
            counts: counts, weights: weights, shift: UInt64(Shingle.bitWidth - counts.count.trailingZeroBitCount)))
      }
    }
  }

  /// The table in place; not to leave the closure that it is given to.
  struct Lookup {
    fileprivate let counts: UnsafeBufferPointer<UInt8>
    fileprivate let weights: UnsafeBufferPointer<Double>
    fileprivate let shift: UInt64

    /// The weight of a shingle, from ``leastWeight`` to 1.
    @inline(__always)
    func weight(of shingle: Shingle) -> Double {
      weights[Int(counts[Int(truncatingIfNeeded: UInt64(shingle) >> shift)])]
    }
  }

  /// The weight of a shingle that `count` texts have: 1 as far as ``freeCount``, then in inverse proportion.
  static func weight(count: Int) -> Double {
    count <= freeCount ? 1 : max(leastWeight, Double(freeCount) / Double(count))
  }
}

extension ShingleRarity {
  /// How many groups of copies have the shingles of a part, for each value of their upper bits in it: of a copy, only what
  /// its leader has not counts. Those of all parts, in order, are a table.
  ///
  /// - Parameters:
  ///   - tableBits: The upper bits by which shingles are told apart; parts are by fewer of them.
  ///   - texts: Which of the lists count.
  ///   - leaders: For each list, the one that it copies, or itself.
  /// - Complexity: O(n) in the shingles of the part.
  static func counts(
    in part: Int, of parts: ShingleParts, tableBits: Int, _ texts: [Int], leaders: [Int]
  ) -> [UInt8] {
    var counts = [UInt8](filled: 0, count: 1 << max(0, tableBits - parts.bits))
    let shift = Shingle(Shingle.bitWidth - tableBits)
    counts.withUnsafeMutableBufferPointer { counts in
      let mask = counts.count - 1
      func add(_ shingle: Shingle) {
        let slot = Int(truncatingIfNeeded: shingle >> shift) & mask
        counts[slot] += counts[slot] < .max ? 1 : 0
      }
      for text in texts {
        parts.shingles(of: text, in: part) { shingles in
          guard leaders[text] != text else {
            for shingle in shingles { add(shingle) }
            return
          }
          parts.shingles(of: leaders[text], in: part) { others in
            var index = 0
            for shingle in shingles {
              while index < others.count, others[index] < shingle { index += 1 }
              if index == others.count || others[index] != shingle { add(shingle) }
            }
          }
        }
      }
    }
    return counts
  }

  /// The weight of the sampled shingles, and of all, of some texts, summed up in ascending order.
  ///
  /// - Complexity: O(n) in the shingles of the texts.
  func weights(of texts: [Int], _ parts: ShingleParts) -> [(sampled: Double, all: Double)] {
    var weights = texts.map { _ in (sampled: 0.0, all: 0.0) }
    withLookup { lookup in
      for part in 0..<parts.count {
        for (place, text) in texts.enumerated() {
          var (sampled, all) = weights[place]
          parts.shingles(of: text, in: part) { shingles in
            for shingle in shingles {
              let weight = lookup.weight(of: shingle)
              all += weight
              if Shingles.isSampled(shingle, modulus: SampledShingles.modulus) { sampled += weight }
            }
          }
          weights[place] = (sampled, all)
        }
      }
    }
    return weights
  }
}
