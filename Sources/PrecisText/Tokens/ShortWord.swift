import PrecisLexicons
import PrecisModel

/// A folded word of at most sixteen bytes, held in a number instead of in memory: most words are no longer.
struct ShortWord {
  /// The bytes, the first one in the lowest place, and zeros.
  private(set) var letters: UInt128
  /// How many bytes there are.
  private(set) var count: Int

  static let longest = 16

  private init(letters: UInt128, count: Int) {
    self.letters = letters
    self.count = count
  }

  /// - Parameters:
  ///   - low: the first eight bytes, with zeros after the last one.
  ///   - high: the others.
  @inline(__always)
  init(low: UInt64, high: UInt64, count: Int) {
    letters = UInt128(high) &<< 64 | UInt128(low)
    self.count = count
  }

  /// The bytes, the last one in the highest place; see ``tail``.
  @inline(__always)
  init(tail: UInt128, count: Int) {
    letters = tail &>> Self.bits(16 &- count)
    self.count = count
  }

  /// A word that is no longer than a short one may be; what is more is left out.
  init(_ word: String) {
    let bytes = word.utf8.prefix(Self.longest)
    letters = bytes.reversed().reduce(0) { $0 &<< 8 | UInt128($1) }
    count = bytes.count
  }

  /// The word with one more byte, for which there must be a place.
  @inline(__always)
  func appending(_ byte: UInt8) -> ShortWord {
    ShortWord(letters: letters | UInt128(byte) &<< Self.bits(count), count: count &+ 1)
  }

  /// The bytes with the last one in the highest place, and zeros. Of no bytes it means nothing.
  @inline(__always)
  var tail: UInt128 { letters &<< Self.bits(16 &- count) }

  /// The bits of so many bytes, of which there are fewer than sixteen.
  @inline(__always)
  private static func bits(_ bytes: Int) -> UInt128 { UInt128(truncatingIfNeeded: 8 &* bytes) }

  /// The first eight bytes.
  @inline(__always)
  var low: UInt64 { UInt64(truncatingIfNeeded: letters) }

  /// What `Term(bytes:)` gives for the bytes.
  @inline(__always)
  var term: Term {
    var hash = SpellingHash()
    hash.absorb(low)
    if count > 8 { hash.absorb(UInt64(truncatingIfNeeded: letters &>> 64)) }
    return hash.term(byteCount: count)
  }

  /// The word without the accents of letters of two bytes, which start at the marked bytes; what has no letter without accent
  /// stays.
  ///
  /// - Parameters:
  ///   - leads: the highest bits of the first bytes.
  ///   - bases: the letters without accent by the six low bits of the second byte, 0 for none.
  @inline(__always)
  func removingAccents(_ leads: UInt128, bases: UnsafeBufferPointer<UInt8>) -> ShortWord {
    var word = self
    var leads = leads
    while leads != 0 {
      let start = UInt128(truncatingIfNeeded: leads.trailingZeroBitCount &- 7)
      leads &= leads &- 1
      let above = word.letters &>> start
      let base = bases[Int(truncatingIfNeeded: above &>> 8 & 0x3F)]
      if base == 0 { continue }
      let below = word.letters & ((1 &<< start) &- 1)
      // The letter takes one place, and all that follows moves down by one.
      word.letters = below | ((above &>> 16) &<< 8 | UInt128(base)) &<< start
      word.count &-= 1
      leads &>>= 8
    }
    return word
  }
}
