/// Gives each term of a run a number, from 0 in order of first use: open addressing over hashes, several times as fast
/// as a dictionary, which would hash them once more.
struct TermNumbers: Sendable {
  private var terms: [UInt64] = []
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  /// The number of different terms.
  var count: Int { terms.count }

  /// The number of a term; a new one gets the next.
  ///
  /// - Complexity: O(1) on average.
  mutating func number(of term: UInt64) -> Int32 {
    if terms.count * 2 >= slots.count { grow() }
    let slot = slot(of: term)
    if slots[slot] >= 0 { return slots[slot] }
    slots[slot] = Int32(truncatingIfNeeded: terms.count)
    terms.append(term)
    return slots[slot]
  }

  private func slot(of term: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: term) & mask
    while slots[slot] >= 0, terms[Int(slots[slot])] != term { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, term) in terms.enumerated() { slots[slot(of: term)] = Int32(truncatingIfNeeded: index) }
  }
}
