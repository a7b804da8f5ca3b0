import PrecisModel

/// Words that were read and wait for what is done with each of them.
///
/// To read a word, to hash runs of three and to count those that say something are loops of their own: one loop that did
/// all would guess a branch wrong at nearly every word, for about every second one is a function word.
struct WordRun {
  /// How many words a run holds at most.
  static let capacity = 128

  private let room: UnsafeMutablePointer<SignatureWord>
  private var count = 0

  /// Calls `body` with the words of some ranges of a text, run by run, in order.
  ///
  /// - Complexity: O(n) in the bytes.
  @inline(__always)
  static func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ ranges: [TextRange], _ body: (UnsafeBufferPointer<SignatureWord>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: SignatureWord.self, capacity: capacity) { room in
      guard let start = room.baseAddress else { return }
      var run = WordRun(room: start)
      for range in ranges {
        SignatureWord.forEach(in: text, range.offsets) { word in
          run.append(word)
          if run.count == capacity { body(run.take()) }
        }
      }
      body(run.take())
    }
  }

  /// Adds a word to a run that is not full.
  @inline(__always)
  private mutating func append(_ word: SignatureWord) {
    precondition(count < Self.capacity, "the run is full")
    (room + count).initialize(to: word)
    count += 1
  }

  /// The words, which are to be let go of then.
  @inline(__always)
  private mutating func take() -> UnsafeBufferPointer<SignatureWord> {
    defer { count = 0 }
    return UnsafeBufferPointer(start: room, count: count)
  }
}
