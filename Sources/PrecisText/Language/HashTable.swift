/// Values by the 64-bit hashes of spellings, as ``WordScanner`` gives them: a look-up makes no string, allocates nothing
/// and hashes nothing anew.
///
/// Open addressing with linear probing (D. E. Knuth, *The Art of Computer Programming*, volume 3, section 6.4), at most
/// a third full. Two of some thousands of spellings share a hash with a chance below one in a trillion.
struct HashTable<Value: Sendable>: Sendable {
  /// 0 where nothing stands.
  private var hashes: [UInt64]
  private var values: [Value?]
  private var count = 0

  init(minimumCapacity: Int = 0) {
    var slots = 16
    while slots < minimumCapacity * 3 { slots *= 2 }
    hashes = Array(repeating: 0, count: slots)
    values = Array(repeating: nil, count: slots)
  }

  /// The value of a hash.
  ///
  /// - Complexity: O(1) on average to look up; O(1) amortised to set.
  subscript(hash: UInt64) -> Value? {
    @inline(__always)
    get {
      let slot = slot(of: hash)
      return hashes[slot] == 0 ? nil : values[slot]
    }
    set {
      if (count + 1) * 3 > hashes.count { grow() }
      let slot = slot(of: hash)
      if hashes[slot] == 0 { count += 1 }
      hashes[slot] = hash
      values[slot] = newValue
    }
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { hashes[slot(of: hash)] != 0 }

  /// Where the hash stands, or would.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(hashes, values)
    let slots = hashes.count * 2
    hashes = Array(repeating: 0, count: slots)
    values = Array(repeating: nil, count: slots)
    for (hash, value) in old where hash != 0 {
      let slot = slot(of: hash)
      hashes[slot] = hash
      values[slot] = value
    }
  }
}

extension HashTable<Void> {
  /// A set of spellings.
  init(_ spellings: [String]) {
    self.init(minimumCapacity: spellings.count)
    for spelling in spellings { self[WordScanner.hash(spelling.utf8)] = () }
  }
}
