import PrecisLexicons
import PrecisModel

/// Bytes of a text, with checked access.
typealias ByteView = CheckedBuffer<UInt8>

extension ByteView {
  /// The term of the bytes as they are: what `Term(spelling:)` gives, eight bytes at a time.
  ///
  /// - Complexity: O(n) in the bytes.
  var term: Term {
    withElements { bytes in
      guard let start = bytes.baseAddress.map({ UnsafeRawPointer($0) }) else { return Term(bytes: bytes) }
      // Every load ends inside the bytes: the rest is read with those before it, if there are eight.
      var hash = SpellingHash()
      let rest = bytes.count & 7
      for index in stride(from: 0, to: bytes.count - rest, by: 8) {
        hash.absorb(UInt64(littleEndian: (start + index).loadUnaligned(as: UInt64.self)))
      }
      if rest > 0 {
        var chunk: UInt64 = 0
        if bytes.count >= 8 {
          chunk =
            UInt64(littleEndian: (start + (bytes.count - 8)).loadUnaligned(as: UInt64.self)) >> UInt64(64 - 8 * rest)
        } else {
          for byte in bytes.reversed() { chunk = chunk << 8 | UInt64(byte) }
        }
        hash.absorb(chunk)
      }
      return hash.term(byteCount: bytes.count)
    }
  }

  /// The term of the folded spelling: what `Folding.term(_:)` gives, without taking memory for short words of Latin letters.
  ///
  /// - Complexity: O(n) in the bytes.
  var foldedTerm: Term {
    guard count <= 16 else { return Folding.term(self) }
    var term = RunningTerm()
    var isTrail = false
    for byte in self {
      let folded: UInt8
      if byte < 0x80 {
        guard !isTrail else { return Folding.term(self) }
        folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      } else if isTrail {
        guard byte & 0xC0 == 0x80 else { return Folding.term(self) }
        folded = byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte
        isTrail = false
      } else {
        guard byte == 0xC3 else { return Folding.term(self) }
        folded = byte
        isTrail = true
      }
      term.append(folded)
    }
    return isTrail ? Folding.term(self) : term.term
  }
}
