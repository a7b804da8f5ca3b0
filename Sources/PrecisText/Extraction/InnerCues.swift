import PrecisLexicons
import PrecisModel

/// The phrases that are looked for anywhere in a folded line, by their first four bytes.
///
/// - Complexity: O(n) in the bytes of a line.
struct InnerCues: Sendable {
  private struct Phrase: Sendable, BitwiseCopyable {
    let start: Int
    let count: Int
    let reason: RemovalReason
    /// Whether the phrase is one word, which stands whole: a number, or the last of several words, may go on.
    let isWord: Bool
    /// The next phrase with the same first four bytes, or -1.
    var next: Int32 = -1
  }

  /// The bytes of all phrases.
  private var bytes: [UInt8] = []
  private var phrases: [Phrase] = []
  /// The first phrase that begins with some four bytes.
  private var heads = TermTable<Int32>(absent: -1, capacity: 512)
  /// One bit for each value of a 16-bit hash of four bytes: most positions of a line are passed over with one look.
  private var filter: [UInt64] = Array(filled: 0, count: 1024)

  /// Shorter phrases are looked for as whole lines and starts only.
  private static let shortest = 4

  init() {}

  /// Adds a folded phrase, unless it is too short.
  mutating func insert(_ phrase: [UInt8], _ reason: RemovalReason) -> Bool {
    guard phrase.count >= Self.shortest else { return false }
    let isWord =
      phrase.split { !FoldedLine.isWord($0) }.count == 1 && !phrase.contains { $0 >= 0x30 && $0 <= 0x39 }
    phrase.withUnsafeBytes { insert($0, reason, isWord: isWord) }
    return true
  }

  /// - Parameter phrase: of four bytes or more.
  private mutating func insert(_ phrase: UnsafeRawBufferPointer, _ reason: RemovalReason, isWord: Bool) {
    let key = UInt32(littleEndian: phrase.loadUnaligned(as: UInt32.self))
    let number = Int32(clamping: phrases.count)
    phrases.append(Phrase(start: bytes.count, count: phrase.count, reason: reason, isWord: isWord))
    bytes += phrase
    let head = heads[Self.term(key)]
    if head < 0 {
      heads.update(Self.term(key)) { $0 = number }
    } else {
      var last = Int(head)
      while phrases[last].next >= 0 { last = Int(phrases[last].next) }
      phrases[last].next = number
    }
    let bit = Self.filterBit(key)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// The reason of the first phrase in a line.
  func reason(in line: [UInt8]) -> RemovalReason? {
    line.withUnsafeBytes { line in
      guard line.count >= Self.shortest else { return nil }
      for index in 0...line.count - Self.shortest {
        let key = UInt32(littleEndian: line.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        let bit = Self.filterBit(key)
        guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { continue }
        var number = Int(heads[Self.term(key)])
        while number >= 0 {
          let phrase = phrases[number]
          if holds(line, phrase, at: index) { return phrase.reason }
          number = Int(phrase.next)
        }
      }
      return nil
    }
  }

  private func holds(_ line: UnsafeRawBufferPointer, _ phrase: Phrase, at index: Int) -> Bool {
    let end = index + phrase.count
    guard end <= line.count else { return false }
    for offset in 0..<phrase.count where line[index + offset] != bytes[phrase.start + offset] { return false }
    return !phrase.isWord || end == line.count || !FoldedLine.isWord(line[end])
  }

  private static func term(_ key: UInt32) -> Term { Term(hash: UInt64(key) &* 0x9E37_79B9_7F4A_7C15) }

  private static func filterBit(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 16) }

  init?(packed: inout PackedReader) {
    guard let counts = packed.numbers(), let reasons = packed.numbers(), let areWords = packed.numbers(),
      let bytes = packed.bytes(), reasons.count == counts.count, areWords.count == counts.count
    else { return nil }
    var rest = bytes[...]
    for index in 0..<counts.count {
      let count = Int(clamping: counts[index])
      guard count >= Self.shortest, count <= rest.count, let reason = RemovalReason(packed: reasons[index])
      else { return nil }
      insert(UnsafeRawBufferPointer(rebasing: rest.prefix(count)), reason, isWord: areWords[index] != 0)
      rest = rest.dropFirst(count)
    }
  }

  func pack(into writer: inout PackedWriter) {
    writer.append(phrases.map { UInt64($0.count) })
    writer.append(phrases.map(\.reason.packed))
    writer.append(phrases.map { $0.isWord ? 1 : 0 })
    writer.append(bytes: bytes)
  }
}
