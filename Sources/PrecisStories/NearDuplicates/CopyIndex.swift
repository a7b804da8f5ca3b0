import PrecisLexicons

/// Which of the texts that were kept so far have a sampled shingle.
///
/// A list that is full is closed: a shingle that so many different texts have says nothing about copies, and long lists are
/// what would make the search quadratic.
struct CopyIndex {
  /// The longest list that is still looked at.
  static let longestList = 32

  /// For each number of a shingle, where its list starts; then where the last one ends.
  private var starts: [Int] = [0]
  private var lengths: [Int32]
  private var texts: [Int32]

  /// - Parameter textCounts: For each number of a shingle, how many texts may be added with it.
  init(textCounts: [Int32]) {
    starts.reserveCapacity(textCounts.count + 1)
    var total = 0
    for count in textCounts {
      total += min(Int(count), Self.longestList + 1)
      starts.append(total)
    }
    lengths = [Int32](filled: 0, count: textCounts.count)
    texts = [Int32](filled: 0, count: total)
  }

  /// Says that the text has the shingles with these numbers.
  ///
  /// - Complexity: O(n) in the shingles.
  mutating func add(_ text: Int, _ numbers: UnsafeBufferPointer<Int32>) {
    for number in numbers {
      let place = starts[Int(number)] + Int(lengths[Int(number)])
      guard place < starts[Int(number) + 1] else { continue }
      texts[place] = Int32(truncatingIfNeeded: text)
      lengths[Int(number)] += 1
    }
  }

  /// Adds up the weight of the shingles that each text has in common with those given, and lists the texts that have any.
  ///
  /// - Complexity: O(n) in the shingles, for lists are short.
  func addShared(
    _ numbers: UnsafeBufferPointer<Int32>, weights: [Double], to shared: inout [Double], _ candidates: inout [Int32]
  ) {
    shared.withUnsafeMutableBufferPointer { shared in
      texts.withUnsafeBufferPointer { texts in
        for number in numbers {
          let number = Int(number)
          let length = Int(lengths[number])
          guard length > 0, length <= Self.longestList else { continue }
          let weight = weights[number]
          for text in texts[starts[number]..<starts[number] + length] {
            if shared[Int(text)] == 0 { candidates.append(text) }
            shared[Int(text)] += weight
          }
        }
      }
    }
  }
}
