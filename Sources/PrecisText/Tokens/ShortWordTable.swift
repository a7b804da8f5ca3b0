import PrecisLexicons
import PrecisModel

/// The numbers of words of at most eight bytes, by the bytes themselves: no hash is made of a word that is found here.
struct ShortWordTable: Sendable {
  struct Slot: Sendable {
    /// The bytes, the first one in the lowest place; 0 for an empty slot.
    fileprivate var bytes: UInt64 = 0
    fileprivate var number: UInt32 = 0
  }

  private let slots: [Slot]

  /// - Parameter terms: the words by their numbers; number 0 is no word. Words of more bytes are left out.
  init(_ terms: [Term]) {
    var size = 16
    while size < 2 * terms.count { size *= 2 }
    var slots = [Slot](filled: Slot(), count: size)
    for (number, term) in terms.enumerated().dropFirst() {
      // The bytes follow from the term. There may be others that have it, of which it is right to say the same.
      SpellingHash.forEachShortSpelling(of: term) { bytes, _ in
        guard Self.mayBeWord(bytes) else { return }
        var index = Lookup.home(of: bytes, size - 1)
        while slots[index].bytes != 0 { index = (index + 1) & (size - 1) }
        slots[index] = Slot(bytes: bytes, number: UInt32(clamping: number))
      }
    }
    self.slots = slots
  }

  /// Whether the bytes are such as folded words have.
  private static func mayBeWord(_ bytes: UInt64) -> Bool {
    var rest = bytes
    while rest != 0 {
      let byte = UInt8(truncatingIfNeeded: rest)
      guard byte >= UInt8(ascii: "a") || byte &- UInt8(ascii: "&") < 20 else { return false }
      rest >>= 8
    }
    return true
  }

  /// Calls `body` with what looks words up in place, for a loop over a text.
  func withLookup<Result>(_ body: (Lookup) throws -> Result) rethrows -> Result {
    try slots.withUnsafeBufferPointer { try body(Lookup(slots: $0, mask: $0.count - 1)) }
  }

  /// The words in place; not to leave the closure that it is given to.
  struct Lookup {
    fileprivate let slots: UnsafeBufferPointer<Slot>
    /// Keeps every index inside the table, whose size is a power of two; half of it is empty at least.
    fileprivate let mask: Int

    /// Where the search for a word starts: the bits in the middle of a product with the golden ratio.
    @inline(__always)
    fileprivate static func home(of bytes: UInt64, _ mask: Int) -> Int {
      Int(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
    }

    /// The number of the word of these bytes, 0 if it is none of these.
    @inline(__always)
    subscript(bytes: UInt64) -> UInt32 {
      var index = Self.home(of: bytes, mask)
      while true {
        let slot = slots[index]
        // No number stands in an empty slot.
        if slot.bytes == bytes || slot.bytes == 0 { return slot.number }
        index = (index &+ 1) & mask
      }
    }
  }
}
