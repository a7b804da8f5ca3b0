import PrecisModel
import PrecisText

/// Measures sentences in the unit of a budget.
struct LengthMeter: Sendable {
  /// How much all sentences of a brief may cost together.
  let capacity: Int
  private let unit: Unit

  private enum Unit: Sendable {
    case words
    case characters
    case sentences
  }

  init(budget: Budget) {
    switch budget {
    case .words(let count): (unit, capacity) = (.words, max(0, count))
    // Each sentence pays for the space that parts it from the one before; the first one has none.
    case .characters(let count): (unit, capacity) = (.characters, count < Int.max ? max(0, count) + 1 : count)
    case .sentences(let count): (unit, capacity) = (.sentences, max(0, count))
    }
  }

  /// What a sentence of the given extent takes from the capacity.
  func cost(of extent: Extent) -> Int {
    switch unit {
    case .words: extent.words
    case .characters: extent.characters + 1
    case .sentences: 1
    }
  }
}

/// How long a quotation is.
struct Extent: Sendable, Hashable {
  /// Runs without white space.
  var words = 0
  /// Unicode scalar values, a run of white space counted as one.
  var characters = 0

  /// Of nothing.
  init() {}

  /// - Complexity: O(n) in the bytes of `range`.
  init(of range: TextRange, in text: SourceText) {
    self = text.utf8[text.clamped(range)].withUnsafeBufferPointer { Extent(of: $0) }
  }

  private init(of bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var isInSpace = false
    var isInWord = false
    while index < bytes.count {
      let byte = bytes[index]
      var space = 0
      if byte <= 0x20 {
        space = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0
      } else if byte >= 0xC2, byte <= 0xE3, byte == 0xC2 || byte >= 0xE1 {
        // The only leading bytes of white space beyond ASCII.
        space = WhiteSpace.length(in: bytes, at: index)
      }
      if space > 0 {
        if !isInSpace { characters &+= 1 }
        (isInWord, isInSpace) = (false, true)
        index &+= space
      } else {
        if !isInWord { words &+= 1 }
        (isInWord, isInSpace) = (true, false)
        if byte & 0xC0 != 0x80 { characters &+= 1 }
        index &+= 1
      }
    }
  }
}
