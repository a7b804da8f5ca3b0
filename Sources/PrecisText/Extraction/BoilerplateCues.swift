import PrecisLexicons
import PrecisModel

/// The phrases by which the furniture of a page is known, ready to be met in folded lines.
///
/// - Complexity: O(n) in the bytes of a line: prefixes are looked up by a rolling hash, phrases inside by the hash of
///   their first four bytes.
struct BoilerplateCues: Sendable {
  /// A cue that a line meets.
  struct Match: Sendable, Hashable {
    /// What the line is: `navigation`, `share`, …
    let reason: String
    let place: Place
  }

  /// Where the phrase stands in the line.
  enum Place: String, Sendable, Hashable {
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

  private var wholes = Phrases()
  private var starts = Phrases()
  private var longestStart = 0
  private var inner: [UInt32: [Inner]] = [:]
  /// One bit for each value of a 16-bit hash of four bytes: most positions of a line are passed over with one look.
  private var innerFilter: [UInt64] = Array(repeating: 0, count: 1024)

  /// What folded phrases are a sign of, by their hashes; the first of equal phrases counts.
  private struct Phrases: Sendable {
    private var numbers = TermTable<Int>(absent: -1)
    private var reasons: [String] = []

    subscript(hash: UInt64) -> String? {
      let number = numbers[Term(hash: hash)]
      return number < 0 ? nil : reasons[number]
    }

    mutating func insert(_ hash: UInt64, _ reason: String) {
      guard self[hash] == nil else { return }
      numbers.update(Term(hash: hash)) { $0 = reasons.count }
      reasons.append(reason)
    }
  }

  private struct Inner: Sendable {
    let phrase: [UInt8]
    let reason: String
  }

  /// Shorter phrases are looked for as whole lines and starts only.
  private static let shortestInner = 4

  init(lexicons: Lexicons) {
    for language in [Language.french, .english] {
      lexicons.forEachLine(.boilerplateCues, language) { line in
        guard let place = Place(line.lastValue) else { return }
        insert(FoldedLine.fold(Array(line.key)[...]), place, String(decoding: line.firstValue, as: UTF8.self))
      }
    }
  }

  private mutating func insert(_ phrase: [UInt8], _ place: Place, _ reason: String) {
    switch place {
    case .whole:
      wholes.insert(WordScanner.hash(phrase), reason)
    case .start:
      starts.insert(WordScanner.hash(phrase), reason)
      longestStart = max(longestStart, phrase.count)
    case .contains:
      guard phrase.count >= Self.shortestInner else { return }
      let key = Self.key(phrase, 0)
      inner[key, default: []].append(Inner(phrase: phrase, reason: reason))
      let bit = Self.filterBit(key)
      innerFilter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// The cue that a folded line meets: the whole line before a phrase inside, which is surer than its start.
  func match(_ line: FoldedLine) -> Match? {
    if let reason = whole(line) { return Match(reason: reason, place: .whole) }
    if let inner = contained(line.bytes) { return Match(reason: inner, place: .contains) }
    if let reason = start(line.bytes, from: 0) { return Match(reason: reason, place: .start) }
    let core = line.core
    if core.lowerBound > 0, let reason = start(line.bytes, from: core.lowerBound) {
      return Match(reason: reason, place: .start)
    }
    return nil
  }

  private func whole(_ line: FoldedLine) -> String? {
    let bytes = line.bytes
    if let reason = wholes[WordScanner.hash(bytes)] { return reason }
    if let reason = wholes[WordScanner.hash(bytes[line.core])] { return reason }
    // « Commentaires (12) », "12 comments": the count says nothing.
    let letters = line.withoutDigits
    return letters.count > 3 && letters != line.core ? wholes[WordScanner.hash(bytes[letters])] : nil
  }

  private func start(_ bytes: [UInt8], from first: Int) -> String? {
    var hash = WordScanner.seed
    let limit = min(bytes.count, first + longestStart)
    for index in first..<max(first, limit) {
      hash = WordScanner.step(hash, bytes[index])
      let endsWord =
        index + 1 == bytes.count || !FoldedLine.isWord(bytes[index]) || !FoldedLine.isWord(bytes[index + 1])
      if endsWord, let reason = starts[hash] { return reason }
    }
    return nil
  }

  private func contained(_ bytes: [UInt8]) -> String? {
    bytes.withUnsafeBytes { raw in
      guard raw.count >= Self.shortestInner else { return nil }
      for index in 0...raw.count - Self.shortestInner {
        let key = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        let bit = Self.filterBit(key)
        guard innerFilter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let candidates = inner[key] else { continue }
        for candidate in candidates where Self.holds(bytes, candidate.phrase, at: index) { return candidate.reason }
      }
      return nil
    }
  }

  private static func holds(_ bytes: [UInt8], _ phrase: [UInt8], at index: Int) -> Bool {
    guard index + phrase.count <= bytes.count else { return false }
    for offset in 0..<phrase.count where bytes[index + offset] != phrase[offset] { return false }
    return true
  }

  private static func key(_ bytes: [UInt8], _ index: Int) -> UInt32 {
    UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
      | UInt32(bytes[index + 3]) << 24
  }

  private static func filterBit(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 16) }
}
