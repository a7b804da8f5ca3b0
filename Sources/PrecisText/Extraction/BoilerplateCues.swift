import PrecisLexicons
import PrecisModel

/// The phrases by which the furniture of a page is known, ready to be met in folded lines.
///
/// Most lines meet none: ``CueFilter`` tells so by their words alone, and only the others are folded.
///
/// - Complexity: O(n) in the bytes of a line: prefixes are looked up by a rolling hash.
struct BoilerplateCues: Sendable {
  /// A cue that a line meets.
  struct Match: Sendable, Equatable, BitwiseCopyable {
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
  private var inner = InnerCues()

  /// What folded phrases are a sign of, by their hashes; the first of equal phrases counts.
  private struct Phrases: Sendable {
    fileprivate var reasons = TermTable<RemovalReason?>(absent: nil)

    subscript(hash: RollingHash) -> RemovalReason? { reasons[Term(hash: hash.value)] }

    mutating func insert(_ phrase: [UInt8], _ reason: RemovalReason) {
      reasons.update(Term(hash: RollingHash(phrase[...]).value)) { $0 = $0 ?? reason }
    }
  }

  init(lexicons: Lexicons) { self = lexicons.tables(BoilerplateCues.self) }

  /// - Parameter language: Of no importance: the cues are those of both languages.
  init(language: Language, lexicons: Lexicons) {
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
      guard inner.insert(phrase, reason) else { return }
      filter.insert(inner: phrase)
    }
  }

  /// The cue that a folded line meets: the whole line before a phrase inside, which is surer than its start.
  ///
  /// - Parameter places: Where the line may meet one, if ``filter`` was asked.
  func match(_ line: FoldedLine, _ places: CueFilter.Places = [.start, .inside]) -> Match? {
    if places.contains(.start), let reason = whole(line) { return Match(reason: reason, place: .whole) }
    if places.contains(.inside), let inner = inner.reason(in: line.bytes) {
      return Match(reason: inner, place: .contains)
    }
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
    if line.core != bytes.indices, let reason = wholes[RollingHash(bytes[line.core])] { return reason }
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
}

extension BoilerplateCues: CopiedTables {
  static let packedName = "boilerplate-cues"

  static func sources(_: Language) -> [LexiconSource] {
    [LexiconSource(.boilerplateCues, .french), LexiconSource(.boilerplateCues, .english)]
  }

  init?(language: Language, packed: inout PackedReader) {
    guard let reasonNames = RemovalReasonNames(packed: &packed), let filter = CueFilter(packed: &packed),
      let wholes = packed.table(absent: RemovalReason?.none), let starts = packed.table(absent: RemovalReason?.none),
      let longestStart = packed.number(), let inner = InnerCues(packed: &packed)
    else { return nil }
    self.reasonNames = reasonNames
    self.filter = filter
    self.wholes = Phrases(reasons: wholes)
    self.starts = Phrases(reasons: starts)
    self.longestStart = longestStart
    self.inner = inner
  }

  func pack(into writer: inout PackedWriter) {
    reasonNames.pack(into: &writer)
    filter.pack(into: &writer)
    writer.append(wholes.reasons)
    writer.append(starts.reasons)
    writer.append(longestStart)
    inner.pack(into: &writer)
  }
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
