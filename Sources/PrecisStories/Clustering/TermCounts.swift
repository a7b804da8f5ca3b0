/// Counts the terms of one article: open addressing over hashes.
///
/// The memory is the value's own: `slotCount` slots, and room for half as many entries, of which the first ones are set.
struct TermCounts: ~Copyable {
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

  private var terms: UnsafeMutablePointer<Entry>
  /// How many different terms the article has.
  private(set) var count = 0
  /// One more than the number of an entry, and 0 in a free slot.
  private var slots: UnsafeMutablePointer<UInt32>
  private var slotCount = 1024
  private var wordCount = 0
  private let leadWords: Int
  private let lead: Int32

  /// - Parameters:
  ///   - leadWords: How many words make the lead.
  ///   - lead: How much more a word counts there.
  init(leadWords: Int, lead: Int32) {
    self.leadWords = leadWords
    self.lead = lead
    terms = .allocate(capacity: slotCount / 2)
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: 0, count: slotCount)
  }

  deinit {
    terms.deallocate()
    slots.deallocate()
  }

  /// The terms of the article, in order of their first occurrence.
  var entries: [Entry] { Array(UnsafeBufferPointer(start: terms, count: count)) }

  /// Counts one occurrence of a term; whether it is the first one.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func add(_ term: UInt64, occurrences: Int32, namings: Int32, ending: WordEnding) -> Bool {
    wordCount &+= 1
    let frequency = wordCount <= leadWords ? lead : 1
    let slot = slot(of: term)
    let number = Int(slots[slot])
    guard number == 0 else {
      let entry = terms + (number - 1)
      entry.pointee.frequency &+= frequency
      if entry.pointee.namings == 0, namings > 0 { entry.pointee.ending = ending }
      entry.pointee.occurrences &+= occurrences
      entry.pointee.namings &+= namings
      return false
    }
    (terms + count).initialize(
      to: Entry(term: term, frequency: frequency, occurrences: occurrences, namings: namings, ending: ending))
    count += 1
    slots[slot] = UInt32(truncatingIfNeeded: count)
    if count * 2 >= slotCount { grow() }
    return true
  }

  /// The slot that holds a term, or the free one where it belongs; less than half of the slots are taken.
  @inline(__always)
  private func slot(of term: UInt64) -> Int {
    let mask = slotCount - 1
    var slot = Int(truncatingIfNeeded: term) & mask
    while slots[slot] != 0, terms[Int(slots[slot]) - 1].term != term { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots.deallocate()
    slotCount *= 2
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: 0, count: slotCount)
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: slotCount / 2)
    larger.moveInitialize(from: terms, count: count)
    terms.deallocate()
    terms = larger
    for number in 0..<count { slots[slot(of: terms[number].term)] = UInt32(truncatingIfNeeded: number + 1) }
  }
}
