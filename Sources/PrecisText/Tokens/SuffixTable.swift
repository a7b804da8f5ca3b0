import PrecisModel

/// The endings of a ``Stemmer``, laid out so that a word in place is stemmed in place.
///
/// Gives what ``Stemmer/stem(_:)`` gives. Endings that can follow from a word's last two letters lie side by side in the
/// order of the rules, mostly one or none; each is compared with the last eight bytes of the word at once.
struct SuffixTable: Sendable {
  struct Suffix: Sendable {
    /// The last eight letters at most, the last one in the highest place, as in ``ShortWord/tail``.
    fileprivate let tail: UInt64
    /// What stands there instead, laid out likewise.
    fileprivate let replacement: UInt32
    /// How far to shift a difference so that only those letters are left.
    fileprivate let shift: UInt8
    /// The letter before the eight, if the ending has nine.
    fileprivate let ninth: UInt8
    fileprivate let count: UInt8
    fileprivate let replacementCount: UInt8
    /// The least number of letters that the word must have.
    fileprivate let minimumCount: UInt8

    init(_ ending: Stemmer.Ending) {
      let letters = ending.letters.suffix(8)
      tail = letters.reduce(0) { $0 >> 8 | UInt64($1) << 56 }
      replacement = ending.replacement.reduce(0) { $0 >> 8 | UInt32($1) << 24 }
      shift = UInt8(64 - 8 * letters.count)
      ninth = ending.letters.count > 8 ? ending.letters[ending.letters.count - 9] : 0
      count = UInt8(ending.letters.count)
      replacementCount = UInt8(ending.replacement.count)
      minimumCount = UInt8(ending.letters.count + ending.minimumStem)
    }
  }

  private let suffixes: [Suffix]
  /// Where the endings of each pair of last letters start, and where the last ones end.
  private let starts: [UInt16]

  /// The letters a to z, and whatever else a letter follows.
  fileprivate static let pairWidth = 27

  init(_ stemmer: Stemmer) {
    var suffixes: [Suffix] = []
    var starts: [UInt16] = []
    for last in UInt8(ascii: "a")...UInt8(ascii: "z") {
      let endings = stemmer.endings.filter { $0.last == last }
      for before in UInt8(ascii: "a")...UInt8(ascii: "z") + 1 {
        starts.append(UInt16(suffixes.count))
        for ending in endings where ending.letters.count == 1 || ending.letters[ending.letters.count - 2] == before {
          suffixes.append(Suffix(ending))
        }
      }
    }
    starts.append(UInt16(suffixes.count))
    self.suffixes = suffixes
    self.starts = starts
  }

  /// The table in place; not to leave the closure that it is given to.
  struct Lookup {
    fileprivate let suffixes: UnsafeBufferPointer<Suffix>
    fileprivate let starts: UnsafeBufferPointer<UInt16>
  }

  /// Calls `body` with what stems words without counting references, for a loop over a text.
  func withLookup<Result>(_ body: (Lookup) throws -> Result) rethrows -> Result {
    try suffixes.withUnsafeBufferPointer { suffixes in
      try starts.withUnsafeBufferPointer { try body(Lookup(suffixes: suffixes, starts: $0)) }
    }
  }
}

extension SuffixTable.Lookup {
  /// The ending that comes off a word.
  ///
  /// - Parameter tail: the word's last bytes, sixteen at most, the last one in the highest place.
  @inline(__always)
  private func suffix(_ tail: UInt128, count: Int) -> SuffixTable.Suffix? {
    let last = UInt8(truncatingIfNeeded: tail &>> 120) &- 0x61
    guard last < 26 else { return nil }
    let before = min(UInt8(truncatingIfNeeded: tail &>> 112) &- 0x61, 26)
    // Both are letters' places, or one more: every index is inside.
    let pair = Int(last) &* SuffixTable.pairWidth &+ Int(before)
    var index = Int(starts[pair])
    let end = Int(starts[pair &+ 1])
    let letters = UInt64(truncatingIfNeeded: tail &>> 64)
    while index < end {
      let suffix = suffixes[index]
      if (letters ^ suffix.tail) &>> UInt64(suffix.shift) == 0, count >= Int(suffix.minimumCount),
        suffix.ninth == 0 || UInt8(truncatingIfNeeded: tail &>> 56) == suffix.ninth
      {
        return suffix
      }
      index &+= 1
    }
    return nil
  }

  /// The stem of a folded word without accents. A stem that has as many bytes is the word itself.
  @inline(__always)
  func stem(_ word: ShortWord) -> ShortWord {
    guard word.count > 3 else { return word }
    var tail = word.tail
    let count = stem(&tail, count: word.count)
    return ShortWord(tail: tail, count: count)
  }

  /// Takes the ending off a word in place; returns how many bytes are left.
  ///
  /// - Parameter word: the word's bytes, four or more; the sixteen before them must be readable.
  func stem(_ word: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
    guard count > 3 else { return count }
    let start = UnsafeMutableRawPointer(word)
    var tail = UInt128(littleEndian: (start + count - 16).loadUnaligned(as: UInt128.self))
    let stemCount = stem(&tail, count: count)
    // Of sixteen bytes, what was taken off is lost at the other end; what stands instead is short.
    for offset in 1...4 { word[stemCount - offset] = UInt8(truncatingIfNeeded: tail &>> UInt128(128 - 8 * offset)) }
    return stemCount
  }

  /// Takes the ending off a word of four bytes or more; returns how many are left.
  @inline(__always)
  private func stem(_ tail: inout UInt128, count: Int) -> Int {
    var count = count
    if let suffix = suffix(tail, count: count) {
      // No replacement is longer than its ending.
      let lostCount = Int(suffix.count) &- Int(suffix.replacementCount)
      tail &<<= UInt128(truncatingIfNeeded: 8 &* lostCount)
      if suffix.replacementCount > 0 {
        tail &= ~0 &>> UInt128(truncatingIfNeeded: 8 &* Int(suffix.replacementCount))
        tail |= UInt128(suffix.replacement) &<< 96
      }
      count &-= lostCount
    }
    if count > 3, UInt8(truncatingIfNeeded: tail &>> 120) == UInt8(ascii: "e") {
      tail &<<= 8
      count &-= 1
    }
    if count > 3, UInt8(truncatingIfNeeded: tail &>> 120) == UInt8(truncatingIfNeeded: tail &>> 112) {
      tail &<<= 8
      count &-= 1
    }
    return count
  }
}
