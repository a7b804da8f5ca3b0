import PrecisLexicons

/// Gives each term of a run a number, from 0 in order of first use: open addressing over hashes, several times as fast
/// as a dictionary, which would hash them once more.
struct TermNumbers: Sendable {
  private var terms: [UInt64] = []
  private var slots = [Int32](filled: -1, count: 1 << 12)

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

  /// Calls `body` with each term of an article and its number, as ``number(of:)`` gives them one after the other.
  ///
  /// The table is large, and each look at it waits for memory: so all terms are looked up side by side first, where the first
  /// slot holds them, which is so for most. Only the others, new ones among them, are looked for one by one.
  ///
  /// - Complexity: O(n) on average in the terms.
  mutating func forEachNumber(of entries: [TermCounts.Entry], _ body: (TermCounts.Entry, Int32) -> Void) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: entries.count) { known in
      findKnown(entries, known)
      for (place, entry) in entries.enumerated() {
        body(entry, known[place] >= 0 ? known[place] : number(of: entry.term))
      }
    }
  }

  /// Notes the numbers of the terms that stand in their first slot, and -1 for the others.
  private func findKnown(_ entries: [TermCounts.Entry], _ known: UnsafeMutableBufferPointer<Int32>) {
    let mask = slots.count - 1
    slots.withUnsafeBufferPointer { slots in
      for (place, entry) in entries.enumerated() {
        known.initializeElement(at: place, to: slots[Int(truncatingIfNeeded: entry.term) & mask])
      }
    }
    terms.withUnsafeBufferPointer { terms in
      guard !terms.isEmpty else { return }
      for (place, entry) in entries.enumerated() {
        // A slot without a number is compared with the first term, for a branch would be guessed wrong.
        let number = known[place]
        known[place] = terms[Int(max(0, number))] == entry.term ? number : -1
      }
    }
  }

  private func slot(of term: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: term) & mask
    while slots[slot] >= 0, terms[Int(slots[slot])] != term { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](filled: -1, count: slots.count * 2)
    for (index, term) in terms.enumerated() { slots[slot(of: term)] = Int32(truncatingIfNeeded: index) }
  }
}
