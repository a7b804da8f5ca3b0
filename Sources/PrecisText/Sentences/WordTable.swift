import PrecisLexicons
import PrecisModel

/// A set of spellings, each with bits that say what it is; looked up by the bytes of a text, without a copy.
///
/// A hash table with linear probing over 64-bit hashes. Two spellings with one hash count as one: that
/// happens once in 10¹² pairs of tables of a thousand words.
struct WordTable: Sendable {
  private(set) var table = TermTable<UInt8>(absent: 0, capacity: 42)

  init() {}

  init(_ table: TermTable<UInt8>) { self.table = table }

  /// The words of a list, each with the bit 1.
  init(_ words: [String]) {
    self.init()
    for word in words { insert(Self.hash(folding: word)) }
  }

  /// Adds bits to those of a spelling.
  mutating func insert(_ hash: UInt64, _ new: UInt8 = 1) {
    table.update(Term(hash: hash)) { $0 |= new }
  }

  /// The bits of a spelling; 0 if it is not there.
  @inline(__always)
  func bits(of hash: UInt64) -> UInt8 { table[Term(hash: hash)] }

  /// Whether the spelling is there.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { bits(of: hash) != 0 }

  /// The hash of a spelling as it is; never 0.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return finished(hash)
  }

  /// The hash of a spelling as it is; never 0.
  static func hash(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBufferPointer { hash($0) } }

  /// The hash of a spelling in lower case, with plain apostrophes and hyphens (``PrecisLexicons/Folding``).
  @inline(__always)
  static func hash(folding bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        hash = step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        let trail = bytes[index + 1]
        hash = step(step(hash, byte), trail < 0x9F && trail != 0x97 ? trail | 0x20 : trail)
        index += 2
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        hash = step(hash, UInt8(ascii: "'"))
        index += 3
      } else {
        return Self.hash(Folding.fold(bytes))
      }
    }
    return finished(hash)
  }

  /// The hash of a spelling in lower case.
  static func hash(folding string: String) -> UInt64 { hash(Folding.fold(string)) }

  private static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).
  @inline(__always)
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  @inline(__always)
  private static func finished(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 32) | 1 << 63 }
}
