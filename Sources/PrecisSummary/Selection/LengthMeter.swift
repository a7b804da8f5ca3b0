import PrecisLexicons
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

  /// What has to be measured of sentences.
  var measure: Extent.Measure { unit == .characters ? .wordsAndCharacters : .words }

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
  /// What is measured.
  enum Measure: Sendable {
    case words
    case wordsAndCharacters
  }

  /// Runs without white space.
  var words = 0
  /// Unicode scalar values, a run of white space counted as one; 0 where they are not measured.
  var characters = 0

  /// Of nothing.
  init() {}

  /// - Complexity: O(n) in the bytes of `range`.
  init(of range: TextRange, in text: SourceText, _ measure: Measure = .wordsAndCharacters) {
    self = text.utf8[text.clamped(range)].withUnsafeBytes { Extent(of: $0, measure) }
  }

  /// Eight bytes at a time where they are letters and plain spaces; what is not is left to the plain version.
  private init(of bytes: UnsafeRawBufferPointer, _ measure: Measure) {
    var place = Place.start
    var index = 0
    while index < bytes.count {
      let end = min(index &+ 8, bytes.count)
      if end &- index < 8 || !append(ByteChunk(bytes, at: index), &place, measure) {
        append(bytes, from: &index, to: end, &place)
      } else {
        index = end
      }
    }
    if measure == .words { characters = 0 }
  }

  /// The plain version, byte by byte.
  init(bytewise bytes: UnsafeRawBufferPointer) {
    var place = Place.start
    var index = 0
    append(bytes, from: &index, to: bytes.count, &place)
  }

  /// What stands before a byte.
  private enum Place {
    case start
    case word
    case space
  }

  /// Takes in what starts before `end`; a character of several bytes may end behind it.
  @inline(__always)
  private mutating func append(
    _ bytes: UnsafeRawBufferPointer, from index: inout Int, to end: Int, _ place: inout Place
  ) {
    while index < end {
      let byte = bytes[index]
      var space = 0
      if byte <= 0x20 {
        space = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0
      } else if byte >= 0xC2, byte <= 0xE3, byte == 0xC2 || byte >= 0xE1 {
        // The only leading bytes of white space beyond ASCII.
        space = WhiteSpace.length(in: bytes, at: index)
      }
      if space > 0 {
        if place != .space { characters &+= 1 }
        place = .space
        index &+= space
      } else {
        if place != .word { words &+= 1 }
        place = .word
        if byte & 0xC0 != 0x80 { characters &+= 1 }
        index &+= 1
      }
    }
  }

  /// Takes in eight bytes, unless there may be other white space among them than plain spaces.
  @inline(__always)
  private mutating func append(_ chunk: ByteChunk, _ place: inout Place, _ measure: Measure) -> Bool {
    guard chunk.controlMarks == 0, !chunk.mayHoldWideSpace else { return false }
    let spaces = chunk.equal(to: 0x20)
    let others = ~spaces & ByteChunk.highBits
    // What stands before the first byte comes in as its lowest neighbour.
    words &+= ByteChunk.count(others & (spaces &<< 8 | (place == .word ? 0 : 0x80)))
    if measure == .wordsAndCharacters {
      characters &+= ByteChunk.count(others & ~chunk.continuations)
      characters &+= ByteChunk.count(spaces & (others &<< 8 | (place == .space ? 0 : 0x80)))
    }
    place = spaces &>> 63 == 1 ? .space : .word
    return true
  }
}
