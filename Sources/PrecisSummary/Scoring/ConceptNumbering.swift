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
  /// The number of concepts.
  private(set) var count = 0
  /// For each number that the table has room for, whether it is a pair's.
  private var kinds: [Bool]
  /// The numbers of the sentence at hand, as many as were counted; kept for its memory.
  private var numbers: [Concept] = []

  /// The numbers of so many terms are brought in order one by one as they come.
  private static let insertionLimit = 48

  /// - Parameter capacity: About how many concepts there will be.
  init(capacity: Int) {
    var size = 16
    while size * 2 < capacity * 3 { size *= 2 }
    slots = [Slot](repeating: Slot(hash: 0, number: -1), count: size)
    mask = size - 1
    kinds = [Bool](repeating: false, count: size)
  }

  /// For each concept whether it is a pair of stems.
  var isPair: ArraySlice<Bool> { kinds[..<count] }

  /// The number of a concept that has one.
  subscript(term: Term) -> Concept? {
    let number = slots[slot(of: term.hash)].number
    return number >= 0 ? number : nil
  }

  /// Appends the numbers of some concepts, ascending and each once.
  ///
  /// - Complexity: O(n log n) in the terms.
  mutating func append(_ terms: UnsafeBufferPointer<Term>, as kind: Kind, to concepts: inout [Concept]) {
    while (count + terms.count) * 3 > slots.count * 2 { grow() }
    if numbers.count < terms.count { numbers = [Concept](repeating: -1, count: max(64, 2 * terms.count)) }
    let first = concepts.count
    let numberCount = number(terms, as: kind)
    numbers.withUnsafeBufferPointer { concepts.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<numberCount])) }
    if terms.count > Self.insertionLimit { concepts.sortUniqueSuffix(from: first) }
  }

  /// Puts the numbers of some concepts into ``numbers``, ascending and each once if they are few; returns how many.
  private mutating func number(_ terms: UnsafeBufferPointer<Term>, as kind: Kind) -> Int {
    let mask = mask
    let new = Concept(truncatingIfNeeded: count)
    var next = new
    // The mask keeps each slot within the table, and a third of the slots is empty; there is room for as many numbers as terms,
    // and for a kind in each slot.
    let numberCount = slots.withUnsafeMutableBufferPointer { slots in
      numbers.withUnsafeMutableBufferPointer { numbers in
        kinds.withUnsafeMutableBufferPointer { kinds in
          // Most terms of a long text stand where they belong. These looks depend on nothing, so that memory is waited for once
          // and not in turn.
          for place in terms.indices {
            let slot = slots[Int(truncatingIfNeeded: terms[place].hash) & mask]
            numbers[place] = slot.hash == terms[place].hash ? slot.number : -1
          }
          var end = 0
          for place in terms.indices {
            var number = numbers[place]
            if number < 0 {
              var slot = Int(truncatingIfNeeded: terms[place].hash) & mask
              while slots[slot].number >= 0, slots[slot].hash != terms[place].hash { slot = (slot &+ 1) & mask }
              if slots[slot].number < 0 {
                slots[slot] = Slot(hash: terms[place].hash, number: next)
                kinds[Int(next)] = kind == .pair
                next &+= 1
                continue
              }
              number = slots[slot].number
            }
            // A new one that comes again has been numbered.
            if number >= new { continue }
            if terms.count > Self.insertionLimit {
              numbers[end] = number
              end &+= 1
            } else {
              Self.insert(number, into: numbers, &end)
            }
          }
          // What is new has the highest numbers.
          for number in new..<next {
            numbers[end] = number
            end &+= 1
          }
          return end
        }
      }
    }
    count = Int(next)
    return numberCount
  }

  /// Inserts a number among the first `count`, which are in ascending order, unless it is one of them.
  @inline(__always)
  private static func insert(_ number: Concept, into numbers: UnsafeMutableBufferPointer<Concept>, _ count: inout Int) {
    var place = count
    while place > 0, numbers[place &- 1] > number {
      numbers[place] = numbers[place &- 1]
      place &-= 1
    }
    guard place > 0, numbers[place &- 1] == number else {
      numbers[place] = number
      count &+= 1
      return
    }
    // Few come again, and what was moved for them goes back.
    while place < count {
      numbers[place] = numbers[place &+ 1]
      place &+= 1
    }
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
    kinds.append(contentsOf: repeatElement(false, count: old.count))
    for entry in old where entry.number >= 0 { slots[slot(of: entry.hash)] = entry }
  }
}
