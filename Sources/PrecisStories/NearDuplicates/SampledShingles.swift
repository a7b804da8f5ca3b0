/// One shingle in eight of each text of a run: those that two texts or more have by numbers from 0.
///
/// What one text alone has leads to no other. That is most of a run, which so is hashed once and looked up no more.
struct SampledShingles {
  /// One shingle in so many is sampled.
  static let modulus: Shingle = 8
  /// By so many samples a part is made, whose table fits the processor's cache.
  private static let partLength = 1 << 15

  /// For each text, where its numbers start; then where the last one's end.
  private var starts: [Int] = [0]
  private var numbers: [Int32]
  /// For each number, the shingle.
  private(set) var shingles: [Shingle] = []
  /// For each number, how many texts have the shingle.
  private(set) var textCounts: [Int32] = []
  /// For each text, how many of its shingles are sampled, those of its own included.
  private(set) var sampleCounts: [Int32]

  /// - Complexity: O(n) in the shingles.
  init(_ lists: [[Shingle]]) {
    sampleCounts = lists.map { list in
      var count: Int32 = 0
      for shingle in list { count &+= Shingles.isSampled(shingle, modulus: Self.modulus) ? 1 : 0 }
      return count
    }
    starts.reserveCapacity(lists.count + 1)
    var total = 0
    for count in sampleCounts {
      total += Int(count)
      starts.append(total)
    }
    numbers = [Int32](repeating: 0, count: total)
    number(lists)
    keepShared()
  }

  /// The shared shingles of a text, by their numbers, in ascending order of the shingles.
  @inline(__always)
  func numbers<Result>(of text: Int, _ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    numbers.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[starts[text]..<starts[text + 1]])) }
  }

  /// Gives each different sampled shingle a number and counts the texts that have it.
  private mutating func number(_ lists: [[Shingle]]) {
    var bits = 0
    while bits < 8, numbers.count >> bits > Self.partLength { bits += 1 }
    var parts = ShingleParts(lists, bits: bits)
    var places = starts
    for _ in 0..<parts.count {
      parts.next()
      var length = 0
      for text in lists.indices {
        parts.shingles(of: text) { shingles in
          for shingle in shingles { length += Shingles.isSampled(shingle, modulus: Self.modulus) ? 1 : 0 }
        }
      }
      var table = NumberTable(capacity: length)
      for text in lists.indices {
        parts.shingles(of: text) { list in
          for shingle in list where Shingles.isSampled(shingle, modulus: Self.modulus) {
            let number = table.number(of: shingle, next: shingles.count)
            if number == shingles.count {
              shingles.append(shingle)
              textCounts.append(0)
            }
            textCounts[number] += 1
            numbers[places[text]] = Int32(truncatingIfNeeded: number)
            places[text] += 1
          }
        }
      }
    }
  }

  /// Leaves out what one text alone has.
  private mutating func keepShared() {
    var kept: Int32 = 0
    var renumbered = [Int32](repeating: -1, count: shingles.count)
    for number in shingles.indices where textCounts[number] > 1 {
      renumbered[number] = kept
      shingles[Int(kept)] = shingles[number]
      textCounts[Int(kept)] = textCounts[number]
      kept += 1
    }
    shingles.removeLast(shingles.count - Int(kept))
    textCounts.removeLast(textCounts.count - Int(kept))
    var place = 0
    var start = 0
    for text in sampleCounts.indices {
      let end = starts[text + 1]
      for old in start..<end {
        let number = renumbered[Int(numbers[old])]
        numbers[place] = number
        place += number < 0 ? 0 : 1
      }
      start = end
      starts[text + 1] = place
    }
    numbers.removeLast(numbers.count - place)
  }
}

/// Finds the numbers of shingles: open addressing, never more than half full.
private struct NumberTable {
  /// A shingle above one more than its number; 0 for a free slot.
  private var slots: [UInt64]
  private let mask: Int

  /// - Parameter capacity: How many different shingles will be looked up at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a shingle; a new one gets `next`.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func number(of shingle: Shingle, next: Int) -> Int {
    var slot = Int(truncatingIfNeeded: shingle >> 3) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(shingle) { return Int(slots[slot] & 0xFFFF_FFFF) - 1 }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt64(shingle) << 32 | UInt64(UInt32(truncatingIfNeeded: next + 1))
    return next
  }
}
