import PrecisLexicons
import PrecisModel

/// Room for one word, folded, and for the same without accents.
struct WordScratch {
  static let byteCount = 64 + 16 + 64 + 8
  let folded: UnsafeMutablePointer<UInt8>
  let base: UnsafeMutablePointer<UInt8>

  init?(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard let start = buffer.baseAddress, buffer.count >= Self.byteCount else { return nil }
    buffer.initialize(repeating: 0)
    folded = start
    base = start + 80
  }

  /// Folds a word of ASCII and Latin-1 letters into the scratch: as it is, and without accents.
  func fold(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (
    folded: Int, base: Int
  ) {
    var folded = 0
    var base = 0
    var index = 0
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        self.folded[folded] = lower
        self.base[base] = lower
        folded += 1
        base += 1
        index += 1
      } else if byte == 0xC3, index + 1 < count {
        let trail = bytes[index + 1]
        let lower = trail < 0x9F && trail != 0x97 ? trail | 0x20 : trail
        self.folded[folded] = byte
        self.folded[folded + 1] = lower
        folded += 2
        let scalar = Folding.base(of: 0xC0 | UInt32(lower & 0x3F))
        if scalar < 0x80 {
          self.base[base] = UInt8(truncatingIfNeeded: scalar)
          base += 1
        } else {
          self.base[base] = byte
          self.base[base + 1] = lower
          base += 2
        }
        index += 2
      } else {
        // The apostrophe of three bytes: nothing else comes here.
        self.folded[folded] = UInt8(ascii: "'")
        self.base[base] = UInt8(ascii: "'")
        folded += 1
        base += 1
        index += 3
      }
    }
    return (folded, base)
  }

  /// The term of `count` bytes in the scratch.
  @inline(__always)
  func term(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) -> Term {
    let start = UnsafeRawPointer(bytes)
    var hash = SpellingHash()
    var index = 0
    while index + 8 <= count {
      hash.absorb(UInt64(littleEndian: (start + index).loadUnaligned(as: UInt64.self)))
      index += 8
    }
    if index < count {
      let chunk = UInt64(littleEndian: (start + index).loadUnaligned(as: UInt64.self))
      hash.absorb(chunk & ((1 << UInt64(8 * (count - index))) - 1))
    }
    return hash.term(byteCount: count)
  }
}
