import PrecisLexicons
import PrecisModel

/// A set of words that is asked about many times: ``TermTable`` with nothing in it but the words.
package struct TermSet: Sendable, ExpressibleByArrayLiteral {
  private var table = TermTable(absent: false)

  init(_ terms: some Sequence<Term>) {
    for term in terms { insert(term) }
  }

  /// The set of the words of a list with spaces between them, which are folded.
  @inline(never)
  package init(list: String) {
    for term in Folding.terms(list: list) { insert(term) }
  }

  package init(arrayLiteral elements: Term...) {
    for term in elements { insert(term) }
  }

  package mutating func insert(_ term: Term) { table.update(term) { $0 = true } }

  @inline(__always)
  package func contains(_ term: Term) -> Bool { table[term] }
}

extension Folding {
  /// The words of a list with spaces or line ends between them, which are folded. A list is one constant, where an array of
  /// words is code that makes it.
  ///
  /// - Complexity: O(n) in the bytes.
  package static func terms(list: String) -> [Term] {
    var list = list
    return list.withUTF8 { bytes in
      var terms: [Term] = []
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] > UInt8(ascii: " ") { end += 1 }
        if end > start { terms.append(term(UnsafeBufferPointer(rebasing: bytes[start..<end]))) }
        start = end + 1
      }
      return terms
    }
  }
}

/// A few bits for each of some words, by which most other words are told off without a look-up.
@usableFromInline
package struct TermFilter: Sendable {
  @usableFromInline private(set) var bits: [UInt64]
  /// How far to shift a hash so that what is left is the number of a bit.
  @usableFromInline let shift: UInt64

  /// - Parameters:
  ///   - terms: the words that must pass.
  ///   - places: the binary logarithm of the number of bits: 14 take 2 KiB.
  package init(_ terms: [Term], places: Int = 14) {
    bits = [UInt64](filled: 0, count: 1 << max(0, places - 6))
    shift = UInt64(64 - max(6, places))
    for term in terms { insert(term) }
  }

  package mutating func insert(_ term: Term) {
    let bit = term.hash &>> shift
    bits[Int(bit >> 6)] |= 1 &<< (bit & 63)
  }

  /// Whether the word may be one of them: true for each of them, and for few of the others.
  @inline(__always)
  func mayContain(_ term: Term) -> Bool { withLookup { $0.mayContain(term) } }

  /// Calls `body` with the bits in place, for a loop over a text.
  @inlinable @inline(__always)
  package func withLookup<Result>(_ body: (Lookup) throws -> Result) rethrows -> Result {
    try bits.withUnsafeBufferPointer { try body(Lookup(bits: $0, shift: shift)) }
  }

  /// The filter in place; not to leave the closure that it is given to.
  @usableFromInline
  package struct Lookup {
    @usableFromInline let bits: UnsafeBufferPointer<UInt64>
    @usableFromInline let shift: UInt64

    @inlinable
    init(bits: UnsafeBufferPointer<UInt64>, shift: UInt64) {
      self.bits = bits
      self.shift = shift
    }

    /// Whether the word may be one of those of the filter.
    @inlinable @inline(__always)
    package func mayContain(_ term: Term) -> Bool { bit(of: term) != 0 }

    /// 1 for a word that ``mayContain(_:)`` lets pass, 0 for others: to count them without a branch. The shift keeps every
    /// index inside.
    @inlinable @inline(__always)
    package func bit(of term: Term) -> Int {
      let bit = term.hash &>> shift
      return Int(truncatingIfNeeded: bits[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1)
    }
  }
}

extension TermFilter {
  /// The filter that ``pack(into:)`` wrote.
  init?(packed: inout PackedReader) {
    guard let places = packed.number(), (6...24).contains(places), let bits = packed.bits(count: 1 << places) else {
      return nil
    }
    self.bits = bits
    shift = UInt64(64 - places)
  }

  func pack(into writer: inout PackedWriter) {
    writer.append(64 - Int(shift))
    writer.append(bits: bits)
  }
}
