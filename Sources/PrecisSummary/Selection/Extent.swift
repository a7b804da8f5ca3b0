import PrecisLexicons
import PrecisModel
import PrecisText

/// How long a quotation is, and how much of it stands between quotation marks.
struct Extent: Sendable, Equatable {
  /// What is measured.
  enum Measure: Sendable {
    /// As far as a brief of so many words or sentences takes it.
    case words
    case wordsAndCharacters
  }

  /// Runs without white space.
  private(set) var words: Int
  /// Unicode scalar values, a run of white space counted as one; 0 where they are not measured.
  private(set) var characters: Int
  /// The bytes between quotation marks. A mark that is left open counts to the end; straight marks open and close in turn.
  private(set) var quotedBytes: Int

  init(words: Int = 0, characters: Int = 0, quotedBytes: Int = 0) {
    self.words = words
    self.characters = characters
    self.quotedBytes = quotedBytes
  }

  /// - Complexity: O(n) in the bytes of `range`.
  init(of range: TextRange, in text: SourceText) {
    let range = text.clamped(range)
    self = text.utf8.withUnsafeBytes { Extent(of: UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// The same without the characters: words hold neither white space nor quotation marks, so that only what lies between them is
  /// looked at, which is a lone space in most places.
  ///
  /// - Parameter tokens: Those that stand in the range, in order; some of others do no harm.
  /// - Complexity: O(n) in the tokens and in the bytes between them.
  init(of range: TextRange, in text: SourceText, between tokens: UnsafeBufferPointer<Token>) {
    self.init()
    let range = text.clamped(range)
    text.utf8.withUnsafeBytes { text in
      let bytes = UnsafeRawBufferPointer(rebasing: text[range])
      let count = bytes.count
      var before = Before()
      var speech = Speech()
      var index = 0
      for token in tokens {
        let start = Int(token.start) &- range.lowerBound
        let end = min(Int(token.end) &- range.lowerBound, count)
        guard start >= index, start < end else { continue }
        appendGap(bytes, from: index, to: start, &before, &speech)
        if before.word == 0 { words &+= 1 }
        before = Before(word: 0x80, space: 0)
        index = end
      }
      appendGap(bytes, from: index, to: count, &before, &speech)
      quotedBytes &+= speech.end(at: count)
    }
    characters = 0
  }

  /// Takes in what stands between two words: plain spaces and common punctuation here, and all from anything rarer on byte by byte.
  @inline(__always)
  private mutating func appendGap(
    _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int, _ before: inout Before, _ speech: inout Speech
  ) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 {
        before = Before(word: 0, space: 0x80)
      } else if byte > 0x22, byte < 0x80 {
        if before.word == 0 { words &+= 1 }
        before = Before(word: 0x80, space: 0)
      } else {
        // Copies stay in registers where nothing is rare.
        var (next, last, open) = (index, before, speech)
        append(bytes, from: &next, to: end, &last, &open)
        (before, speech) = (last, open)
        return
      }
      index &+= 1
    }
  }

  /// Eight bytes at a time where plain spaces are the only white space among them; others are left to the plain version.
  private init(of bytes: UnsafeRawBufferPointer) {
    self.init()
    var before = Before()
    var speech = Speech()
    var index = 0
    while index &+ 8 <= bytes.count {
      let chunk = ByteChunk(bytes, at: index)
      let isPlain =
        chunk.controlMarks | chunk.marks(of: UInt8(ascii: "\"")) == 0
        && (chunk.bytes & ByteChunk.highBits == 0 || !chunk.mayHoldWideSpace)
        || look(at: chunk, index, in: bytes, &speech)
      if isPlain {
        append(chunk, &before)
        index &+= 8
      } else {
        append(bytes, from: &index, to: index &+ 8, &before)
      }
    }
    append(bytes, from: &index, to: bytes.count, &before, &speech)
    quotedBytes &+= speech.end(at: bytes.count)
  }

  /// The plain version, byte by byte.
  init(bytewise bytes: UnsafeRawBufferPointer) {
    self.init()
    var before = Before()
    var speech = Speech()
    var index = 0
    append(bytes, from: &index, to: bytes.count, &before, &speech)
    quotedBytes &+= speech.end(at: bytes.count)
  }

  /// What stands before a byte, as the mask of one byte: nothing, part of a word or white space.
  private struct Before {
    var word: UInt64 = 0
    var space: UInt64 = 0
  }

  /// Takes in what starts before `end`, and the quotation marks there.
  private mutating func append(
    _ bytes: UnsafeRawBufferPointer, from index: inout Int, to end: Int, _ before: inout Before, _ speech: inout Speech
  ) {
    for offset in index..<max(index, end) { quotedBytes &+= speech.look(at: offset, in: bytes) }
    append(bytes, from: &index, to: end, &before)
  }

  /// Takes in what starts before `end`; a character of several bytes may end behind it.
  @inline(__always)
  private mutating func append(
    _ bytes: UnsafeRawBufferPointer, from index: inout Int, to end: Int, _ before: inout Before
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
        if before.space == 0 { characters &+= 1 }
        before = Before(word: 0, space: 0x80)
        index &+= space
      } else {
        if before.word == 0 { words &+= 1 }
        before = Before(word: 0x80, space: 0)
        if byte & 0xC0 != 0x80 { characters &+= 1 }
        index &+= 1
      }
    }
  }

  /// Looks for quotation marks among eight bytes, and for other white space than plain spaces: control characters, and what takes
  /// several bytes. « ’ » and quotation marks begin with the same bytes, so each such character is looked at.
  ///
  /// - Returns: Whether there is no other white space.
  @inline(__always)
  private mutating func look(
    at chunk: ByteChunk, _ index: Int, in bytes: UnsafeRawBufferPointer, _ speech: inout Speech
  ) -> Bool {
    var isPlain = chunk.controlMarks == 0
    var leads =
      chunk.equal(to: UInt8(ascii: "\"")) | chunk.equal(to: 0xC2)
      | ByteChunk(chunk.bytes & (ByteChunk.each &* 0xFC)).equal(to: 0xE0)
    while leads != 0 {
      let offset = index &+ leads.trailingZeroBitCount &>> 3
      quotedBytes &+= speech.look(at: offset, in: bytes)
      if WhiteSpace.length(in: bytes, at: offset) > 0 { isPlain = false }
      leads &= leads &- 1
    }
    return isPlain
  }

  /// Takes in eight bytes whose white space is plain.
  @inline(__always)
  private mutating func append(_ chunk: ByteChunk, _ before: inout Before) {
    let spaces = chunk.equal(to: 0x20)
    let others = ~spaces & ByteChunk.highBits
    // What stands before the first byte comes in as its lowest neighbour.
    words &+= ByteChunk.count(others & ~(others &<< 8 | before.word))
    characters &+= ByteChunk.count(others & ~chunk.continuations)
    characters &+= ByteChunk.count(spaces & ~(spaces &<< 8 | before.space))
    before = Before(word: others &>> 56, space: spaces &>> 56)
  }
}

/// Where somebody's speech is open.
private struct Speech {
  /// The offset behind the mark that opened it; -1 where none is open.
  private var start = -1

  /// Looks for a quotation mark that begins at an offset; how many bytes of speech end there.
  @inline(__always)
  mutating func look(at offset: Int, in text: UnsafeRawBufferPointer) -> Int {
    switch text[offset] {
    case UInt8(ascii: "\""): return mark(at: offset, length: 1, opens: start < 0)
    case 0xC2:  // « »
      guard offset &+ 1 < text.count, text[offset &+ 1] == 0xAB || text[offset &+ 1] == 0xBB else { return 0 }
      return mark(at: offset, length: 2, opens: text[offset &+ 1] == 0xAB)
    case 0xE2:  // “ ”
      guard offset &+ 2 < text.count, text[offset &+ 1] == 0x80, text[offset &+ 2] == 0x9C || text[offset &+ 2] == 0x9D
      else { return 0 }
      return mark(at: offset, length: 3, opens: text[offset &+ 2] == 0x9C)
    default: return 0
    }
  }

  /// How many bytes of speech end with the text.
  func end(at offset: Int) -> Int { start < 0 ? 0 : offset &- start }

  private mutating func mark(at offset: Int, length: Int, opens: Bool) -> Int {
    let ended = end(at: offset)
    start = opens ? offset &+ length : -1
    return ended
  }
}
