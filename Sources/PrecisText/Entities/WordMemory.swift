import PrecisModel
import Synchronization

/// Remembers yes or no for the words that were asked about lately.
///
/// Shared between threads without a lock: each place holds one word with its answer in one atomic number, and a newer word
/// takes the place of an older one. Forgetting costs time, never correctness, for the answer is always the same.
final class WordMemory: Sendable {
  /// Places; 128 KiB.
  private static let count = 16_384

  private let places: Places

  /// Owns the atomic numbers, of which Swift has no arrays.
  private final class Places: @unchecked Sendable {
    let start: UnsafeMutablePointer<Atomic<UInt64>>

    init() {
      start = .allocate(capacity: WordMemory.count)
      for index in 0..<WordMemory.count { (start + index).initialize(to: Atomic(0)) }
    }

    deinit {
      start.deinitialize(count: WordMemory.count)
      start.deallocate()
    }
  }

  init() { places = Places() }

  /// What is remembered of a word; setting it to nothing changes nothing.
  ///
  /// A place holds the word's hash with its two lowest bits replaced: one says that the place is taken, one is the answer.
  subscript(word: Term) -> Bool? {
    get {
      let place = (places.start + index(of: word)).pointee.load(ordering: .relaxed)
      return place & ~1 == tag(of: word) ? place & 1 == 1 : nil
    }
    set {
      guard let newValue else { return }
      (places.start + index(of: word)).pointee.store(tag(of: word) | (newValue ? 1 : 0), ordering: .relaxed)
    }
  }

  private func index(of word: Term) -> Int { Int(truncatingIfNeeded: word.hash >> 50) }

  private func tag(of word: Term) -> UInt64 { word.hash & ~3 | 2 }
}
