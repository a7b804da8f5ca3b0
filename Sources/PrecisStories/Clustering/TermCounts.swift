/// Counts the terms of one article: open addressing over hashes.
struct TermCounts {
  /// One term of an article.
  struct Entry: Sendable {
    let term: UInt64
    /// How often it occurs, places that matter more counted for more.
    var frequency: Int32
    /// How often it occurs inside the sentences of the text.
    var occurrences: Int32
    /// How many of these look like a name or a number.
    var namings: Int32
    /// How the name ends that it was first part of.
    var ending: WordEnding
  }

  /// The terms of the article, in order of their first occurrence.
  private(set) var entries: [Entry] = []
  private var slots = [Int32](repeating: -1, count: 1024)
  private var wordCount = 0
  private let leadWords: Int
  private let lead: Int32

  /// - Parameters:
  ///   - leadWords: How many words make the lead.
  ///   - lead: How much more a word counts there.
  init(leadWords: Int, lead: Int32) {
    self.leadWords = leadWords
    self.lead = lead
  }

  /// Counts one occurrence of a term; whether it is the first one.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func add(_ term: UInt64, occurrences: Int32, namings: Int32, ending: WordEnding) -> Bool {
    wordCount += 1
    let frequency = wordCount <= leadWords ? lead : 1
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(of: term)
    let entry = Int(slots[slot])
    guard entry < 0 else {
      entries[entry].frequency &+= frequency
      if entries[entry].namings == 0, namings > 0 { entries[entry].ending = ending }
      entries[entry].occurrences &+= occurrences
      entries[entry].namings &+= namings
      return false
    }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(
      Entry(term: term, frequency: frequency, occurrences: occurrences, namings: namings, ending: ending))
    return true
  }

  private func slot(of term: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: term) & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].term != term { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.term)] = Int32(truncatingIfNeeded: index) }
  }
}
