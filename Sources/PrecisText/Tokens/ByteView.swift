import PrecisLexicons
import PrecisModel

/// Bytes of a text, with checked access.
typealias ByteView = CheckedBuffer<UInt8>

extension ByteView {
  /// The term of the bytes as they are: what `Term(spelling:)` gives.
  ///
  /// - Complexity: O(n) in the bytes.
  var term: Term { withElements { Term(bytes: $0) } }

  /// The term of the folded spelling: what `Folding.term(_:)` gives, without taking memory for words of Latin letters.
  ///
  /// - Complexity: O(n) in the bytes.
  var foldedTerm: Term { withElements { Folding.term($0) } }

  /// The last bytes, eight at most, the last one in the highest place, and zeros.
  @inline(__always)
  var tail: UInt64 {
    let count = Swift.min(8, self.count)
    guard count > 0 else { return 0 }
    let unused = UInt64(truncatingIfNeeded: 8 &* (8 &- count))
    if let bytes = eightBytes(before: endIndex) { return (bytes &>> unused) &<< unused }
    return suffix(count).reduce(0) { $0 &>> 8 | UInt64($1) &<< 56 }
  }
}
