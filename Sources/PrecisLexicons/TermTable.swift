import PrecisModel

/// Small values by term, in one flat array: what a look-up for every word of a text can afford.
///
/// Open addressing with linear probing; a term is a hash already, and its low bits are the slot where the search starts.
/// What is not in the table has the value that the table was made with. Immutable tables can be shared between threads.
///
/// - Complexity: a look-up is O(1): one or two slots side by side, for the table is never more than two thirds full.
@usableFromInline
package struct TermTable<Value: Sendable & BitwiseCopyable>: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    /// The term's hash; 0 for an empty slot.
    @usableFromInline var hash: UInt64
    @usableFromInline var value: Value

    @inlinable
    init(hash: UInt64, value: Value) {
      self.hash = hash
      self.value = value
    }
  }

  @usableFromInline var slots: [Slot]
  @usableFromInline var mask: Int
  @usableFromInline var used = 0
  /// The value of what is not in the table.
  @usableFromInline let absent: Value

  /// A table with room for so many terms.
  @inlinable
  package init(absent: Value, capacity: Int = 8) {
    self.absent = absent
    var size = 16
    while size &* 2 < capacity &* 3 { size <<= 1 }
    slots = [Slot](filled: Slot(hash: 0, value: absent), count: size)
    mask = size - 1
  }

  /// A table of `count` terms with their values, and with room for `extra` more.
  @inlinable
  init(absent: Value, count: Int, extra: Int, _ entry: (Int) -> (Term, Value)) {
    self.init(absent: absent, capacity: count + extra)
    let mask = mask
    used = slots.withUnsafeMutableBufferPointer { slots in
      var used = 0
      for number in 0..<count {
        let (term, value) = entry(number)
        // No term of a table has this hash.
        if term.hash == 0 { continue }
        var index = Int(truncatingIfNeeded: term.hash) & mask
        while slots[index].hash != 0, slots[index].hash != term.hash { index = (index &+ 1) & mask }
        used &+= slots[index].hash == 0 ? 1 : 0
        slots[index] = Slot(hash: term.hash, value: value)
      }
      return used
    }
  }

  /// How many terms the table holds.
  @inlinable
  package var count: Int { used }

  /// The value of a term.
  @inlinable @inline(__always)
  package subscript(term: Term) -> Value {
    slots.withUnsafeBufferPointer { Lookup(slots: $0, mask: mask)[term] }
  }

  /// Whether the table holds a term.
  @inlinable
  package func contains(_ term: Term) -> Bool { slots[slot(of: term.hash)].hash == term.hash && term.hash != 0 }

  /// Changes the value of a term, which becomes part of the table.
  @inlinable
  package mutating func update(_ term: Term, _ change: (inout Value) -> Void) {
    guard term.hash != 0 else { return }
    if used &* 3 >= slots.count &* 2 { grow() }
    let index = slot(of: term.hash)
    // The array is asked only once whether it is its only owner's.
    let isNew = slots.withUnsafeMutableBufferPointer { slots in
      let isNew = slots[index].hash == 0
      if isNew { slots[index].hash = term.hash }
      change(&slots[index].value)
      return isNew
    }
    if isNew { used += 1 }
  }

  /// Changes the value of a term, if it is in the table.
  @inlinable
  package mutating func change(_ term: Term, _ change: (inout Value) -> Void) {
    let index = slot(of: term.hash)
    slots.withUnsafeMutableBufferPointer { slots in
      if slots[index].hash != 0 { change(&slots[index].value) }
    }
  }

  /// Calls `body` with each term and its value, in an order that follows from what was put in, and how.
  @inlinable
  package func forEach(_ body: (Term, Value) -> Void) {
    for slot in slots where slot.hash != 0 { body(Term(hash: slot.hash), slot.value) }
  }

  /// Calls `body` with what looks terms up without counting references, for a loop over a text.
  @inlinable @inline(__always)
  package func withLookup<Result>(_ body: (Lookup) throws -> Result) rethrows -> Result {
    try slots.withUnsafeBufferPointer { try body(Lookup(slots: $0, mask: mask)) }
  }

  /// The table in place; not to leave the closure that it is given to.
  @usableFromInline
  package struct Lookup {
    @usableFromInline let slots: UnsafeBufferPointer<Slot>
    @usableFromInline let mask: Int

    @inlinable
    init(slots: UnsafeBufferPointer<Slot>, mask: Int) {
      self.slots = slots
      self.mask = mask
    }

    /// The value of a term. The mask keeps every index inside the table, whose size is a power of two.
    @inlinable @inline(__always)
    package subscript(term: Term) -> Value {
      var index = Int(truncatingIfNeeded: term.hash) & mask
      while true {
        let slot = slots[index]
        // An empty slot holds the absent value, and so does a look-up of the one term whose hash is 0.
        if slot.hash == term.hash || slot.hash == 0 { return slot.value }
        index = (index &+ 1) & mask
      }
    }

    /// The value of a term, or nothing if it is not in the table.
    @inlinable @inline(__always)
    package func value(of term: Term) -> Value? {
      var index = Int(truncatingIfNeeded: term.hash) & mask
      while true {
        let slot = slots[index]
        if slot.hash == 0 { return nil }
        if slot.hash == term.hash { return slot.value }
        index = (index &+ 1) & mask
      }
    }
  }

  /// The slot that holds a hash, or the empty one where it belongs.
  @inlinable
  func slot(of hash: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].hash != 0, slots[index].hash != hash { index = (index &+ 1) & mask }
    return index
  }

  @inlinable
  mutating func grow() {
    let old = slots
    slots = [Slot](filled: Slot(hash: 0, value: absent), count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry.hash != 0 { slots[slot(of: entry.hash)] = entry }
  }
}
