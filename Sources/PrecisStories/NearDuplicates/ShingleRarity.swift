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
  static let none = ShingleRarity(shingleCount: 0)

  /// By the upper bits of shingles: a power of two, so that every shingle has its place.
  private var counts: [UInt8]
  private let bits: Int
  /// For each count.
  private let weights: [Double]

  /// - Parameter shingleCount: how many shingles will be counted, repeats included.
  init(shingleCount: Int) {
    var bits = 10
    while bits < 26, 1 << bits < shingleCount * 2 { bits += 1 }
    counts = [UInt8](repeating: 0, count: 1 << bits)
    self.bits = bits
    weights = (0...255).map { Self.weight(count: $0) }
  }

  /// By how many upper bits parts of the table are told apart that fit the processor's cache.
  var partBits: Int { max(0, bits - 18) }

  /// Counts one more text that has the shingles.
  @inline(__always)
  mutating func add(_ shingles: UnsafeBufferPointer<Shingle>) {
    let shift = Shingle(Shingle.bitWidth - bits)
    counts.withUnsafeMutableBufferPointer { counts in
      for shingle in shingles {
        let slot = Int(truncatingIfNeeded: shingle >> shift)
        counts[slot] += counts[slot] < .max ? 1 : 0
      }
    }
  }

  /// Calls `body` with what weighs shingles without counting references, for a loop over a text.
  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    counts.withUnsafeBufferPointer { counts in
      weights.withUnsafeBufferPointer { weights in
        body(Lookup(counts: counts, weights: weights, shift: Shingle(Shingle.bitWidth - bits)))
      }
    }
  }

  /// The table in place; not to leave the closure that it is given to.
  struct Lookup {
    fileprivate let counts: UnsafeBufferPointer<UInt8>
    fileprivate let weights: UnsafeBufferPointer<Double>
    fileprivate let shift: Shingle

    /// The weight of a shingle, from ``leastWeight`` to 1.
    @inline(__always)
    func weight(of shingle: Shingle) -> Double { weights[Int(counts[Int(truncatingIfNeeded: shingle >> shift)])] }
  }

  /// The weight of a shingle that `count` texts have: 1 as far as ``freeCount``, then in inverse proportion.
  static func weight(count: Int) -> Double {
    count <= freeCount ? 1 : max(leastWeight, Double(freeCount) / Double(count))
  }
}
