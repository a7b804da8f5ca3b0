import PrecisLexicons
import PrecisModel

/// The term of bytes that come one by one, known after each.
struct RunningTerm {
  private var hash = SpellingHash()
  private var chunk: UInt64 = 0
  /// How many bytes there are.
  private(set) var count = 0

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    chunk |= UInt64(byte) &<< UInt64(truncatingIfNeeded: 8 &* (count & 7))
    count &+= 1
    guard count & 7 == 0 else { return }
    hash.absorb(chunk)
    chunk = 0
  }

  /// The term of the bytes so far: what `Term(bytes:)` gives for all of them.
  @inline(__always)
  var term: Term {
    var hash = hash
    if count & 7 != 0 { hash.absorb(chunk) }
    return hash.term(byteCount: count)
  }
}
