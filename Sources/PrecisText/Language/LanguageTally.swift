/// How many words were met of each set of languages, and of these how many are a single letter.
///
/// About every second word is a function word: to count them all by one step each costs less than to tell them apart. The
/// counts lie in place; each index is below ``setCount`` by its mask. No sample has so many words that a count overflows.
struct LanguageTally {
  /// A multiple of sixteen.
  private static let setCount = 1 << LanguageSet.count

  private let counts: UnsafeMutableBufferPointer<UInt16>

  /// Calls `body` with an empty tally, which must not leave it.
  static func withTally<Result>(_ body: (LanguageTally) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 2 * setCount) { counts in
      counts.initialize(repeating: 0)
      return body(LanguageTally(counts: counts))
    }
  }

  /// Counts a word.
  @inline(__always)
  func add(_ languages: LanguageSet, isSingleLetter: Bool) {
    let set = Int(languages.rawValue) & (Self.setCount - 1)
    counts[isSingleLetter ? set | Self.setCount : set] &+= 1
  }

  /// Calls `body` with each set of languages that has words, in the order of the sets.
  ///
  /// - Complexity: O(1), a look at each count, at sixteen at a time.
  func forEach(_ body: (LanguageSet, _ isSingleLetter: Bool, Int) -> Void) {
    let raw = UnsafeRawBufferPointer(counts)
    for first in stride(from: 0, to: counts.count, by: 16) {
      func four(_ number: Int) -> UInt64 {
        raw.loadUnaligned(fromByteOffset: 2 &* first &+ 8 &* number, as: UInt64.self)
      }
      if four(0) | four(1) | four(2) | four(3) == 0 { continue }
      for place in first..<first &+ 16 where counts[place] > 0 {
        let languages = LanguageSet(rawValue: UInt16(truncatingIfNeeded: place & (Self.setCount - 1)))
        guard languages != .none else { continue }
        body(languages, place >= Self.setCount, Int(counts[place]))
      }
    }
  }
}
