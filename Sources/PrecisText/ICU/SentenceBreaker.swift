import CICU
import PrecisModel

/// Owns an ICU sentence iterator (UAX #29, root rules).
///
/// Not to be shared between threads; each worker opens its own, which costs some 100 µs.
package struct SentenceBreaker: ~Copyable {
  private let iterator: OpaquePointer

  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)`` if ICU or its data is not there.
  package init() throws(PrecisError) {
    var status = U_ZERO_ERROR
    guard let iterator = cicu_ubrk_open(UBRK_SENTENCE, "", &status), status.rawValue <= 0 else {
      try ICU.check(status, "sentence boundaries")
      throw .icuFailure(service: "sentence boundaries", code: "no iterator")
    }
    self.iterator = iterator
  }

  deinit { cicu_ubrk_close(iterator) }

  /// The ends of the sentences of `text`, UTF-8, in ascending order, the last one being the end of the text.
  ///
  /// - Complexity: O(n) in the bytes.
  package mutating func boundaries(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let bytes = text.baseAddress, !text.isEmpty else { return [] }
    var status = U_ZERO_ERROR
    let access = bytes.withMemoryRebound(to: CChar.self, capacity: text.count) {
      cicu_utext_open_utf8(nil, $0, Int64(text.count), &status)
    }
    guard let access, status.rawValue <= 0 else { return [text.count] }
    defer { cicu_utext_close(access) }
    cicu_ubrk_set_utext(iterator, access, &status)
    guard status.rawValue <= 0 else { return [text.count] }
    var ends: [Int] = []
    _ = cicu_ubrk_first(iterator)
    while true {
      let end = cicu_ubrk_next(iterator)
      if end < 0 { break }
      ends.append(Int(end))
    }
    return ends
  }
}
