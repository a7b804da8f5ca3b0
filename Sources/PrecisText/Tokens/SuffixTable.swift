import PrecisModel

/// The endings of a ``Stemmer``, laid out so that a word in place is stemmed in place.
///
/// Gives what ``Stemmer/stem(_:)`` gives. Endings that share their last letter lie side by side in the order of the rules;
/// each is compared with the last eight bytes of the word at once.
struct SuffixTable: Sendable {
  struct Suffix: Sendable {
    /// The last eight letters at most, the last one in the highest byte.
    var tail: UInt64
    /// How far to shift the difference so that only the ending's letters are left.
    var shift: UInt64
    var count: Int
    /// The letter before the eight, if the ending has nine.
    var ninth: UInt8
    var replacement: UInt32
    var replacementCount: Int
    /// The least number of letters that the word must have.
    var minimumCount: Int
  }

  private let suffixes: [Suffix]
  /// Where the endings of each last letter start, a to z, and where the last ones end.
  private let starts: [Int]

  /// The table in place; not to leave the closure that it is given to.
  struct Lookup {
    fileprivate let suffixes: UnsafeBufferPointer<Suffix>
    fileprivate let starts: UnsafeBufferPointer<Int>
  }

  /// Calls `body` with what stems words without counting references, for a loop over a text.
  func withLookup<Result>(_ body: (Lookup) throws -> Result) rethrows -> Result {
    try suffixes.withUnsafeBufferPointer { suffixes in
      try starts.withUnsafeBufferPointer { try body(Lookup(suffixes: suffixes, starts: $0)) }
    }
  }

  init(_ stemmer: Stemmer) {
    var suffixes: [Suffix] = []
    var starts: [Int] = []
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      starts.append(suffixes.count)
      suffixes += stemmer.endings.lazy.filter { $0.last == letter }.map { ending in
        let letters = ending.letters.suffix(8)
        var tail: UInt64 = 0
        for byte in letters { tail = tail >> 8 | UInt64(byte) << 56 }
        var replacement: UInt32 = 0
        for byte in ending.replacement.reversed() { replacement = replacement << 8 | UInt32(byte) }
        return Suffix(
          tail: tail, shift: UInt64(64 - 8 * letters.count), count: ending.letters.count,
          ninth: ending.letters.count > 8 ? ending.letters[ending.letters.count - 9] : 0, replacement: replacement,
          replacementCount: ending.replacement.count, minimumCount: ending.letters.count + ending.minimumStem)
      }
    }
    starts.append(suffixes.count)
    self.suffixes = suffixes
    self.starts = starts
  }

}

extension SuffixTable.Lookup {
  /// Takes the ending off a folded word without accents, in place; returns how many bytes are left.
  ///
  /// - Parameters:
  ///   - word: the word's bytes; the eight before them must be readable, and the four after them writable.
  @inline(__always)
  func stem(_ word: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
    guard count > 3 else { return count }
    var count = count
    let letter = Int(word[count - 1]) - 0x61
    if letter >= 0, letter < 26 {
      var index = starts[letter]
      let end = starts[letter + 1]
      if index < end {
        let tail = UInt64(
          littleEndian: UnsafeRawPointer(word + (count - 8)).loadUnaligned(as: UInt64.self))
        while index < end {
          let suffix = suffixes[index]
          if (tail ^ suffix.tail) &>> suffix.shift == 0, count >= suffix.minimumCount,
            suffix.ninth == 0 || word[count - 9] == suffix.ninth
          {
            count -= suffix.count
            UnsafeMutableRawPointer(word + count).storeBytes(of: suffix.replacement.littleEndian, as: UInt32.self)
            count += suffix.replacementCount
            break
          }
          index += 1
        }
      }
    }
    if count > 3, word[count - 1] == UInt8(ascii: "e") { count -= 1 }
    if count > 3, word[count - 2] == word[count - 1] { count -= 1 }
    return count
  }
}
