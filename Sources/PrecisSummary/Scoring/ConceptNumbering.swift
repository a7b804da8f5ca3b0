import PrecisModel

/// A stem of a content word or a pair of such stems, by its number in a ``StoryIndex``.
typealias Concept = Int32

/// Numbers the concepts of a story in the order in which they come.
///
/// Open addressing with linear probing, a term being a hash already: a `TermTable` whose values are its own counts, and which
/// takes the terms of a sentence together, so that the memory is looked at for other owners once a sentence.
struct ConceptNumbering: Sendable {
  /// What a concept is made of.
  enum Kind: Sendable {
    case stem
    case pair
  }

  private struct Slot {
    var hash: UInt64
    /// -1 in an empty slot.
    var number: Concept
  }

  private var slots: [Slot]
  private var mask: Int
  /// For each concept whether it is a pair of stems.
  private(set) var isPair: [Bool] = []

  /// - Parameter capacity: About how many concepts there will be.
  init(capacity: Int) {
    var size = 16
    while size * 2 < capacity * 3 { size *= 2 }
    slots = [Slot](repeating: Slot(hash: 0, number: -1), count: size)
    mask = size - 1
    isPair.reserveCapacity(capacity)
  }

  /// The number of concepts.
  var count: Int { isPair.count }

  /// The number of a concept that has one.
  subscript(term: Term) -> Concept? {
    let number = slots[slot(of: term.hash)].number
    return number >= 0 ? number : nil
  }

  /// Appends the numbers of some concepts, ascending and each once.
  ///
  /// - Complexity: O(n log n) in the terms.
  mutating func append(_ terms: ArraySlice<Term>, as kind: Kind, to concepts: inout [Concept]) {
    while (count + terms.count) * 3 > slots.count * 2 { grow() }
    let known = count
    var next = Concept(truncatingIfNeeded: known)
    let first = concepts.count
    let mask = mask
    // The mask keeps each place within the table, and a third of the slots is empty.
    slots.withUnsafeMutableBufferPointer { slots in
      // Most terms stand where they belong. These looks depend on nothing, so that memory is waited for once and not in turn.
      for term in terms {
        let slot = slots[Int(truncatingIfNeeded: term.hash) & mask]
        concepts.append(slot.hash == term.hash ? slot.number : -1)
      }
      concepts.withUnsafeMutableBufferPointer { concepts in
        for (place, term) in zip(first..<concepts.count, terms) where concepts[place] < 0 {
          var slot = Int(truncatingIfNeeded: term.hash) & mask
          while slots[slot].number >= 0, slots[slot].hash != term.hash { slot = (slot &+ 1) & mask }
          if slots[slot].number < 0 {
            slots[slot] = Slot(hash: term.hash, number: next)
            next &+= 1
          }
          concepts[place] = slots[slot].number
        }
      }
    }
    for _ in known..<Int(next) { isPair.append(kind == .pair) }
    concepts.sortUniqueSuffix(from: first)
  }

  /// The slot that holds a hash, or the empty one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0, slots[place].hash != hash { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(hash: 0, number: -1), count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry.number >= 0 { slots[slot(of: entry.hash)] = entry }
  }
}
