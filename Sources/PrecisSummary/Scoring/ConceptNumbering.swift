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
    concepts.append(contentsOf: repeatElement(-1, count: terms.count))
    // The mask keeps each slot within the table, and a third of the slots is empty; there are as many numbers as terms.
    slots.withUnsafeMutableBufferPointer { slots in
      concepts.withUnsafeMutableBufferPointer { concepts in
        terms.withUnsafeBufferPointer { terms in
          // Most terms of a long text stand where they belong. These looks depend on nothing, so that memory is waited for once
          // and not in turn.
          for place in terms.indices {
            let slot = slots[Int(truncatingIfNeeded: terms[place].hash) & mask]
            concepts[first &+ place] = slot.hash == terms[place].hash ? slot.number : -1
          }
          for place in terms.indices where concepts[first &+ place] < 0 {
            var slot = Int(truncatingIfNeeded: terms[place].hash) & mask
            while slots[slot].number >= 0, slots[slot].hash != terms[place].hash { slot = (slot &+ 1) & mask }
            if slots[slot].number < 0 {
              slots[slot] = Slot(hash: terms[place].hash, number: next)
              next &+= 1
            }
            concepts[first &+ place] = slots[slot].number
          }
        }
      }
    }
    isPair.append(contentsOf: repeatElement(kind == .pair, count: Int(next) - known))
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
