import CICU
import PrecisModel
import Synchronization

/// Owns an ICU sentence iterator (UAX #29, root rules).
///
/// Not to be shared between threads: each worker asks ``SentenceBreakers`` for its own.
package struct SentenceBreaker: ~Copyable {
  private let iterator: OpaquePointer

  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)`` if ICU or its data is not there.
  package init() throws(PrecisError) {
    var status: CICUStatus = 0
    guard let iterator = cicu_sentences_open(&status), status <= 0 else {
      try ICU.check(status, "sentence boundaries")
      throw .icuFailure(service: "sentence boundaries", code: "no iterator")
    }
    self.iterator = iterator
  }

  /// A breaker of the same rules, at a small part of the cost of opening one.
  fileprivate init(cloning other: borrowing SentenceBreaker) throws(PrecisError) {
    var status: CICUStatus = 0
    guard let iterator = cicu_sentences_clone(other.iterator, &status), status <= 0 else {
      try ICU.check(status, "sentence boundaries")
      throw .icuFailure(service: "sentence boundaries", code: "no iterator")
    }
    self.iterator = iterator
  }

  deinit { cicu_sentences_close(iterator) }

  /// The ends of the sentences of `text`, UTF-8, in ascending order, the last one being the end of the text.
  ///
  /// - Complexity: O(n) in the bytes.
  package mutating func boundaries(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let bytes = text.baseAddress, !text.isEmpty else { return [] }
    var status: CICUStatus = 0
    cicu_sentences_set_text(iterator, bytes, text.count, &status)
    guard status <= 0 else { return [text.count] }
    var ends: [Int] = []
    while true {
      let end = cicu_sentences_next(iterator)
      if end < 0 { break }
      ends.append(Int(end))
    }
    return ends
  }
}

/// Hands out sentence iterators: opens one when it is first asked, which costs some 200 µs, and clones that one from then
/// on, which costs less than one.
final class SentenceBreakers: Sendable {
  /// Owns the iterator that is cloned; only touched under the lock.
  private final class Original: @unchecked Sendable {
    let breaker: SentenceBreaker

    init() throws(PrecisError) { breaker = try SentenceBreaker() }
  }

  private let original = Mutex<Original?>(nil)

  /// A breaker of the caller's own.
  ///
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)`` if ICU or its data is not there.
  func next() throws(PrecisError) -> SentenceBreaker {
    try original.withLock { (original) throws(PrecisError) in
      if let original { return try SentenceBreaker(cloning: original.breaker) }
      let opened = try Original()
      original = opened
      return try SentenceBreaker(cloning: opened.breaker)
    }
  }
}
