/// How much a shingle tells, by how many texts of the run have it.
///
/// Lines that many unrelated articles share (menus, cookie notices, share bars) must not make copies of them. Counts are
/// kept in a table of bytes that shingles share where their hashes meet: a count may come out too high, never too low,
/// and the table stays small enough for the processor's cache (a count-min sketch of one row; G. Cormode,
/// S. Muthukrishnan 2005).
struct ShingleRarity: Sendable {
  /// Up to so many texts may have a shingle before it loses weight: an article, and what is left of its copies.
  static let freeCount = 3
  /// What even the commonest shingle weighs, so that a dispatch with hundreds of copies is still recognised.
  static let leastWeight = 0.1

  private var counts: [UInt8]
  private let shift: Shingle
  private let weights: [Double]

  /// - Parameter shingleCount: how many shingles will be counted, repeats included.
  init(shingleCount: Int) {
    var bits: Shingle = 10
    while bits < 26, 1 << bits < shingleCount * 2 { bits += 1 }
    counts = [UInt8](repeating: 0, count: 1 << Int(bits))
    shift = Shingle(Shingle.bitWidth) - bits
    weights = (0...255).map { Self.weight(count: $0) }
  }

  /// Counts one more text that has the shingle.
  @inline(__always)
  mutating func add(_ shingle: Shingle) {
    let slot = Int(truncatingIfNeeded: shingle >> shift)
    if counts[slot] < .max { counts[slot] += 1 }
  }

  /// The weight of a shingle, from ``leastWeight`` to 1.
  @inline(__always)
  func weight(of shingle: Shingle) -> Double {
    weights[Int(counts[Int(truncatingIfNeeded: shingle >> shift)])]
  }

  /// The weight of a shingle that `count` texts have: 1 as far as ``freeCount``, then in inverse proportion.
  static func weight(count: Int) -> Double {
    count <= freeCount ? 1 : max(leastWeight, Double(freeCount) / Double(count))
  }
}
