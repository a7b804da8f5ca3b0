import PrecisLexicons

/// One shingle in eight of each text of a run: those that two texts or more have by numbers from 0.
///
/// What one text alone has leads to no other. That is most of a run, which so is hashed once and looked up no more.
struct SampledShingles: Sendable {
  /// One shingle in so many is sampled.
  static let modulus: Shingle = 8
  /// By so many samples a part is made, whose table fits the processor's cache.
  private static let partLength = 1 << 15

  /// For each text, where its numbers start; then where the last one's end.
  private var starts: [Int] = [0]
  private var numbers: [Int32] = []
  /// For each number, the shingle.
  private(set) var shingles: [Shingle] = []
  /// For each number, how many texts have the shingle.
  private(set) var textCounts: [Int32] = []
  /// For each text, how many of its shingles are sampled, those of its own included.
  private(set) var sampleCounts: [Int32] = []

  /// None.
  init() {}

  /// The parts by which lists are sampled.
  static func parts(of lists: [[Shingle]]) -> ShingleParts {
    let length = lists.reduce(0) { $0 + $1.count } / Int(modulus)
    var bits = 0
    while bits < 8, length >> bits > partLength { bits += 1 }
    return ShingleParts(lists, bits: bits)
  }

  /// What all parts, in order, add up to.
  ///
  /// - Complexity: O(n) in the samples, of which most are gone.
  init(_ parts: [Part]) {
    guard let first = parts.first else { return }
    let textCount = first.sampleCounts.count
    sampleCounts = [Int32](filled: 0, count: textCount)
    numbers.reserveCapacity(parts.reduce(0) { $0 + $1.numbers.count })
    starts.reserveCapacity(textCount + 1)
    var firstNumbers: [Int32] = []
    for part in parts {
      firstNumbers.append(Int32(truncatingIfNeeded: shingles.count))
      shingles += part.shingles
      textCounts += part.textCounts
      for text in 0..<textCount { sampleCounts[text] += part.sampleCounts[text] }
    }
    var places = parts.map { _ in 0 }
    for text in 0..<textCount {
      for (index, part) in parts.enumerated() {
        let end = places[index] + Int(part.numberCounts[text])
        for number in part.numbers[places[index]..<end] { numbers.append(firstNumbers[index] + number) }
        places[index] = end
      }
      starts.append(numbers.count)
    }
  }

  /// The shared shingles of a text, by their numbers, in ascending order of the shingles.
  @inline(__always)
  func numbers<Result>(of text: Int, _ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    numbers.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[starts[text]..<starts[text + 1]])) }
  }

  /// The samples of all texts among the shingles of one part.
  struct Part: Sendable {
    /// For each number, the shingle and how many texts have it: two at least.
    fileprivate var shingles: [Shingle] = []
    fileprivate var textCounts: [Int32] = []
    /// The shared samples of each text, text after text, by numbers from 0.
    fileprivate var numbers: [Int32] = []
    fileprivate var numberCounts: [Int32]
    /// For each text, how many of its shingles are sampled.
    fileprivate var sampleCounts: [Int32]

    /// - Complexity: O(n) in the shingles of the part.
    init(_ part: Int, of parts: ShingleParts) {
      sampleCounts = parts.lists.indices.map { list in
        parts.shingles(of: list, in: part) { shingles in
          var count: Int32 = 0
          for shingle in shingles { count &+= Shingles.isSampled(shingle, modulus: SampledShingles.modulus) ? 1 : 0 }
          return count
        }
      }
      numberCounts = sampleCounts
      number(part, of: parts)
      keepShared()
    }

    /// Gives each different sampled shingle a number and counts the texts that have it.
    private mutating func number(_ part: Int, of parts: ShingleParts) {
      let length = sampleCounts.reduce(0) { $0 + Int($1) }
      var table = NumberTable(capacity: length)
      numbers.reserveCapacity(length)
      for list in parts.lists.indices {
        parts.shingles(of: list, in: part) { list in
          for shingle in list where Shingles.isSampled(shingle, modulus: SampledShingles.modulus) {
            let number = table.number(of: shingle, next: shingles.count)
            if number == shingles.count {
              shingles.append(shingle)
              textCounts.append(0)
            }
            textCounts[number] += 1
            numbers.append(Int32(truncatingIfNeeded: number))
          }
        }
      }
    }

    /// Leaves out what one text alone has.
    private mutating func keepShared() {
      var kept: Int32 = 0
      var renumbered = [Int32](filled: -1, count: shingles.count)
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
      for text in numberCounts.indices {
        let end = start + Int(numberCounts[text])
        let first = place
        for old in start..<end {
          let number = renumbered[Int(numbers[old])]
          numbers[place] = number
          place += number < 0 ? 0 : 1
        }
        numberCounts[text] = Int32(truncatingIfNeeded: place - first)
        start = end
      }
      numbers.removeLast(numbers.count - place)
    }
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
    slots = [UInt64](filled: 0, count: size)
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
