import PrecisModel

/// The hash that makes ``PrecisModel/Term``s of spellings, eight bytes at a time.
///
/// Each chunk of eight bytes, little-endian, the last one filled up with zeros, is mixed in by one multiplication with the
/// golden ratio; the number of bytes and the finishing step of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood 2014) come
/// last. Each step can be undone, so that two spellings of up to eight bytes never meet.
@usableFromInline
package struct SpellingHash {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable @inline(__always)
  package init() {}

  /// Takes in the next eight bytes.
  @inlinable @inline(__always)
  package mutating func absorb(_ chunk: UInt64) {
    state = (state ^ chunk) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }

  /// The term of what was taken in, `byteCount` bytes in all.
  @inlinable @inline(__always)
  package func term(byteCount: Int) -> Term {
    Term(hash: Self.mixed(state ^ UInt64(truncatingIfNeeded: byteCount)))
  }

  @inlinable @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}

/// The term of bytes that come a few at a time, known after each: a ``SpellingHash`` that waits for eight.
@usableFromInline
package struct RunningTerm {
  @usableFromInline var hash = SpellingHash()
  /// The bytes that do not yet make up eight, the first one lowest.
  @usableFromInline package var pending: UInt64 = 0
  /// How many bytes there are.
  @usableFromInline package var count = 0

  @inlinable @inline(__always)
  package init() {}

  @inlinable @inline(__always)
  package mutating func append(_ byte: UInt8) { append(UInt64(byte), count: 1) }

  /// Takes in 1 to 8 bytes, the first one lowest; what is above them is zero.
  @inlinable @inline(__always)
  package mutating func append(_ bytes: UInt64, count added: Int) {
    let held = count & 7
    pending |= bytes &<< UInt64(truncatingIfNeeded: 8 &* held)
    count &+= added
    guard held &+ added >= 8 else { return }
    hash.absorb(pending)
    pending = held == 0 ? 0 : bytes &>> UInt64(truncatingIfNeeded: 8 &* (8 &- held))
  }

  /// The term of the bytes so far: what `Term(bytes:)` gives for all of them.
  @inlinable @inline(__always)
  package var term: Term {
    var hash = hash
    if count & 7 != 0 { hash.absorb(pending) }
    return hash.term(byteCount: count)
  }
}

/// The term of terms that come one by one, known after each.
@usableFromInline
package struct SequenceHash {
  @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inlinable @inline(__always)
  package init() {}

  @inlinable @inline(__always)
  package mutating func absorb(_ term: Term) {
    state = SpellingHash.mixed(state &+ 0x9E37_79B9_7F4A_7C15 ^ term.hash)
  }

  /// The term of the terms so far: what `Term(sequence:)` gives for all of them.
  @inlinable @inline(__always)
  package var term: Term { Term(hash: state) }
}

extension Term {
  /// The term of a spelling, as it is.
  ///
  /// - Complexity: O(n) in the bytes.
  package init(spelling: some Sequence<UInt8>) {
    var term = Term(hash: 0)
    Folding.withBytes(of: spelling) { term = Term(bytes: $0) }
    self = term
  }

  /// The term of bytes in place, eight at a time.
  package init(bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = SpellingHash()
    let rest = raw.count & 7
    for index in stride(from: 0, to: raw.count - rest, by: 8) {
      hash.absorb(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
    }
    if rest > 0, raw.count >= 8 {
      // Every load ends inside the bytes: the rest is read with those before it.
      let last = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
      hash.absorb(last >> UInt64(64 - 8 * rest))
    } else if rest > 0 {
      var chunk: UInt64 = 0
      for byte in raw.reversed() { chunk = chunk << 8 | UInt64(byte) }
      hash.absorb(chunk)
    }
    self = hash.term(byteCount: raw.count)
  }

  /// The term of a sequence of terms: order matters.
  @inlinable @inline(__always)
  package init(sequence: some Sequence<Term>) {
    var hash = SequenceHash()
    for term in sequence { hash.absorb(term) }
    self = hash.term
  }
}
