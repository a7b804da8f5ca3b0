import PrecisLexicons
import PrecisModel

/// The phrases by which the furniture of a page is known, ready to be met in folded lines.
///
/// Most lines meet none: ``CueFilter`` tells so by their words alone, and only the others are folded.
///
/// - Complexity: O(n) in the bytes of a line: prefixes are looked up by a rolling hash, phrases inside by the hash of
///   their first four bytes.
struct BoilerplateCues: Sendable {
  /// A cue that a line meets.
  struct Match: Sendable, Hashable, BitwiseCopyable {
    /// What the line is: `navigation`, `share`, …
    let reason: RemovalReason
    let place: Place
  }

  /// Where the phrase stands in the line.
  enum Place: Sendable, Hashable, BitwiseCopyable {
    case whole
    case start
    case contains

    fileprivate init?(_ column: UnsafeBufferPointer<UInt8>) {
      switch column.first {
      case UInt8(ascii: "w"): self = .whole
      case UInt8(ascii: "s"): self = .start
      case UInt8(ascii: "c"): self = .contains
      default: return nil
      }
    }
  }

  /// What reasons are called, those of the cues among them.
  private(set) var reasonNames = RemovalReasonNames()
  /// Which lines are worth folding.
  private(set) var filter = CueFilter()
  private var wholes = Phrases()
  private var starts = Phrases()
  private var longestStart = 0
  private var inner: [UInt32: [Inner]] = [:]
  /// One bit for each value of a 16-bit hash of four bytes: most positions of a line are passed over with one look.
  private var innerFilter: [UInt64] = Array(repeating: 0, count: 1024)

  /// What folded phrases are a sign of, by their hashes; the first of equal phrases counts.
  private struct Phrases: Sendable {
    private var reasons = TermTable<RemovalReason?>(absent: nil)

    subscript(hash: RollingHash) -> RemovalReason? { reasons[Term(hash: hash.value)] }

    mutating func insert(_ phrase: [UInt8], _ reason: RemovalReason) {
      reasons.update(Term(hash: RollingHash(phrase[...]).value)) { $0 = $0 ?? reason }
    }
  }

  private struct Inner: Sendable {
    let phrase: [UInt8]
    let reason: RemovalReason
    /// Whether the phrase is one word, which stands whole: a number, or the last of several words, may go on.
    let isWord: Bool
  }

  /// Shorter phrases are looked for as whole lines and starts only.
  private static let shortestInner = 4

  init(lexicons: Lexicons) {
    for language in [Language.french, .english] {
      lexicons.forEachLine(.boilerplateCues, language) { line in
        guard let place = Place(line.lastValue) else { return }
        let reason = reasonNames.reason(named: String(decoding: line.firstValue, as: UTF8.self))
        insert(FoldedLine.fold(Array(line.key)[...]), place, reason)
      }
    }
  }

  private mutating func insert(_ phrase: [UInt8], _ place: Place, _ reason: RemovalReason) {
    switch place {
    case .whole:
      wholes.insert(phrase, reason)
      filter.insert(whole: phrase)
    case .start:
      starts.insert(phrase, reason)
      filter.insert(start: phrase)
      longestStart = max(longestStart, phrase.count)
    case .contains:
      guard phrase.count >= Self.shortestInner else { return }
      filter.insert(inner: phrase)
      let key = Self.key(phrase, 0)
      let isWord =
        phrase.split { !FoldedLine.isWord($0) }.count == 1 && !phrase.contains { $0 >= 0x30 && $0 <= 0x39 }
      inner[key, default: []].append(Inner(phrase: phrase, reason: reason, isWord: isWord))
      let bit = Self.filterBit(key)
      innerFilter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// The cue that a folded line meets: the whole line before a phrase inside, which is surer than its start.
  ///
  /// - Parameter places: Where the line may meet one, if ``filter`` was asked.
  func match(_ line: FoldedLine, _ places: CueFilter.Places = [.start, .inside]) -> Match? {
    if places.contains(.start), let reason = whole(line) { return Match(reason: reason, place: .whole) }
    if places.contains(.inside), let inner = contained(line.bytes) { return Match(reason: inner, place: .contains) }
    guard places.contains(.start) else { return nil }
    if let reason = start(line.bytes, from: 0) { return Match(reason: reason, place: .start) }
    let core = line.core
    if core.lowerBound > 0, let reason = start(line.bytes, from: core.lowerBound) {
      return Match(reason: reason, place: .start)
    }
    return nil
  }

  private func whole(_ line: FoldedLine) -> RemovalReason? {
    let bytes = line.bytes
    if let reason = wholes[RollingHash(bytes[...])] { return reason }
    if let reason = wholes[RollingHash(bytes[line.core])] { return reason }
    // « Commentaires (12) », "12 comments": the count says nothing.
    let letters = line.withoutDigits
    return letters.count > 3 && letters != line.core ? wholes[RollingHash(bytes[letters])] : nil
  }

  private func start(_ bytes: [UInt8], from first: Int) -> RemovalReason? {
    var hash = RollingHash()
    let limit = min(bytes.count, first + longestStart)
    for index in first..<max(first, limit) {
      hash.absorb(bytes[index])
      let endsWord =
        index + 1 == bytes.count || !FoldedLine.isWord(bytes[index]) || !FoldedLine.isWord(bytes[index + 1])
      if endsWord, let reason = starts[hash] { return reason }
    }
    return nil
  }

  private func contained(_ bytes: [UInt8]) -> RemovalReason? {
    bytes.withUnsafeBytes { raw in
      guard raw.count >= Self.shortestInner else { return nil }
      for index in 0...raw.count - Self.shortestInner {
        let key = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        let bit = Self.filterBit(key)
        guard innerFilter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let candidates = inner[key] else { continue }
        for candidate in candidates where Self.holds(bytes, candidate, at: index) { return candidate.reason }
      }
      return nil
    }
  }

  private static func holds(_ bytes: [UInt8], _ inner: Inner, at index: Int) -> Bool {
    let end = index + inner.phrase.count
    guard end <= bytes.count else { return false }
    for offset in 0..<inner.phrase.count where bytes[index + offset] != inner.phrase[offset] { return false }
    return !inner.isWord || end == bytes.count || !FoldedLine.isWord(bytes[end])
  }

  private static func key(_ bytes: [UInt8], _ index: Int) -> UInt32 {
    UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
      | UInt32(bytes[index + 3]) << 24
  }

  private static func filterBit(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 16) }
}

/// A hash of bytes that is known after each of them: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).
private struct RollingHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { absorb(byte) }
  }

  @inline(__always)
  mutating func absorb(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
