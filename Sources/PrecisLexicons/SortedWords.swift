/// A large list of words that is searched where it lies: next to nothing is built, so that it costs nothing at start-up.
///
/// The embedded file has one word a line, sorted by bytes, after its comment lines. The first eight bytes of a line in every
/// few hundred bytes are kept side by side, so that a search touches one short piece of the file.
package struct SortedWords: Sendable {
  private let file: EmbeddedFile?
  private let start: Int
  private let added: Set<[UInt8]>
  /// The beginnings of the lines that follow the file's ``step``th bytes, as numbers that compare like the bytes.
  private let samples: [UInt64]
  /// Where those lines start.
  private let sampleStarts: [UInt32]

  private static let step = 256

  package init(file: EmbeddedFile?, added: [String]) {
    self.file = file
    self.added = Set(added.map { Array($0.utf8) })
    var start = 0
    var samples: [UInt64] = []
    var sampleStarts: [UInt32] = []
    if let bytes = file?.bytes {
      while start < bytes.count, bytes[start] == UInt8(ascii: "#") {
        while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start += 1 }
        start += 1
      }
      samples.reserveCapacity(bytes.count / Self.step + 1)
      sampleStarts.reserveCapacity(bytes.count / Self.step + 1)
      var position = start
      while position < bytes.count {
        samples.append(Self.beginning(bytes, position))
        sampleStarts.append(UInt32(clamping: position))
        position += Self.step
        while position < bytes.count, bytes[position - 1] != UInt8(ascii: "\n") { position += 1 }
      }
    }
    self.start = start
    self.samples = samples
    self.sampleStarts = sampleStarts
  }

  /// Whether the list holds the word, whose bytes are UTF-8 in lower case.
  package func contains(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer { contains($0) } }

  /// Whether the list holds the word, whose bytes are UTF-8 in lower case.
  ///
  /// - Complexity: O(log n) in the bytes of the list.
  package func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if !added.isEmpty, added.contains(Array(word)) { return true }
    guard let bytes = file?.bytes, !word.isEmpty else { return false }
    // The last sample whose line is not after the word. Lines that begin alike may stand before it.
    let beginning = Self.beginning(word, 0)
    var low = 0
    var high = samples.count
    while low < high {
      let middle = (low + high) / 2
      if samples[middle] < beginning { low = middle + 1 } else { high = middle }
    }
    var position = low > 0 ? Int(sampleStarts[low - 1]) : start
    while position < bytes.count {
      var index = 0
      while index < word.count, position + index < bytes.count, bytes[position + index] == word[index] { index += 1 }
      let next = position + index < bytes.count ? bytes[position + index] : UInt8(ascii: "\n")
      if index == word.count {
        if next == UInt8(ascii: "\n") { return true }
        return false  // a longer word: all shorter ones stand before it
      }
      if next > word[index] { return false }
      position += index
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      position += 1
    }
    return false
  }

  /// The first eight bytes of the line at `position`, the first one in the highest place.
  private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt64 {
    var beginning: UInt64 = 0
    for offset in 0..<8 {
      let index = position + offset
      guard index < bytes.count, bytes[index] != UInt8(ascii: "\n") else {
        return beginning << UInt64(8 * (8 - offset))
      }
      beginning = beginning << 8 | UInt64(bytes[index])
    }
    return beginning
  }
}
