/// Counts the terms of one article after another; the table is used again.
struct TermCounts {
  /// One term of an article.
  struct Entry: Sendable {
    let term: UInt64
    /// How often it occurs, places that matter more counted for more.
    var frequency: Double
    /// How often it occurs inside the sentences of the text.
    var occurrences: Int32
    /// How many of these look like a name or a number.
    var namings: Int32
    /// The token where it first occurs; negative for one of the title.
    let token: Int32
  }

  /// The terms of the article, in order of their first occurrence.
  private(set) var entries: [Entry] = []
  private var slots = [Int32](repeating: -1, count: 1024)
  private var used: [Int] = []

  /// Makes the counts ready for the next article.
  ///
  /// - Complexity: O(n) in the terms of the last one.
  mutating func removeAll() {
    for slot in used { slots[slot] = -1 }
    used.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
  }

  /// Counts one occurrence.
  ///
  /// - Complexity: O(1) on average.
  mutating func add(_ term: UInt64, frequency: Double, occurrences: Int32, namings: Int32, token: Int32) {
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(of: term)
    if slots[slot] < 0 {
      slots[slot] = Int32(truncatingIfNeeded: entries.count)
      used.append(slot)
      entries.append(
        Entry(term: term, frequency: frequency, occurrences: occurrences, namings: namings, token: token))
    } else {
      let entry = Int(slots[slot])
      entries[entry].frequency += frequency
      entries[entry].occurrences += occurrences
      entries[entry].namings += namings
    }
  }

  private func slot(of term: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: term) & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].term != term { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    used.removeAll(keepingCapacity: true)
    for (index, entry) in entries.enumerated() {
      let slot = slot(of: entry.term)
      slots[slot] = Int32(truncatingIfNeeded: index)
      used.append(slot)
    }
  }
}
