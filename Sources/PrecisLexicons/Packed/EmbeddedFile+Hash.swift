import PrecisModel
import Synchronization

extension EmbeddedFile {
  /// The hashes of the files that were asked for, by the files' numbers; 0 for those that were not.
  private static let hashes = Mutex<[UInt64]>([])

  /// A hash of the bytes, which is worked out once: several tables are made of one file.
  ///
  /// - Complexity: O(n) in the bytes, the first time.
  var hash: UInt64 {
    Self.hashes.withLock { hashes in
      if hashes.isEmpty { hashes = [UInt64](repeating: 0, count: Self.count) }
      if hashes[number] == 0 { hashes[number] = Term(lanes: UnsafeRawBufferPointer(bytes)).hash }
      return hashes[number]
    }
  }
}

extension Term {
  /// The hash of many bytes, thirty-two at a time in four lanes that do not wait for one another.
  fileprivate init(lanes bytes: UnsafeRawBufferPointer) {
    var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    func absorb(_ offset: Int, into lane: inout UInt64) {
      let chunk = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      lane = (lane ^ chunk) &* 0x9FB2_1C65_1E98_DF25
      lane ^= lane &>> 29
    }
    var index = 0
    while index + 32 <= bytes.count {
      absorb(index, into: &first)
      absorb(index + 8, into: &second)
      absorb(index + 16, into: &third)
      absorb(index + 24, into: &fourth)
      index += 32
    }
    var hash = SpellingHash()
    for lane in [first, second, third, fourth] { hash.absorb(lane) }
    for byte in bytes[index...] { hash.absorb(UInt64(byte)) }
    self = hash.term(byteCount: bytes.count)
  }
}
