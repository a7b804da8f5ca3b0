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
}
