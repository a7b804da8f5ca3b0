/// Where ``ParagraphReader`` learns what the root rules say of a mark.
enum RootBoundaries {
  /// On the fast path the rules themselves are asked, at the mark.
  case rules(RootRules)
  case icu(ICUBoundaries)

  /// Where the sentence ends that the terminator at `offset` ends, or nothing if it ends none.
  @inline(__always)
  func boundary(afterTerminatorAt offset: Int) -> Int? {
    switch self {
    case .rules(let rules): rules.boundary(afterTerminatorAt: offset)
    case .icu(let boundaries): boundaries.boundary(afterTerminatorAt: offset)
    }
  }
}

/// ICU's boundaries of a paragraph, found before it is read: what the fast path is held against.
struct ICUBoundaries {
  private let text: ParagraphText
  /// Where sentences end, in ascending order.
  private let ends: [Int]

  /// - Complexity: O(n) in the paragraph.
  init(of text: ParagraphText, _ breaker: inout SentenceBreaker) {
    self.text = text
    ends = Self.unwrapped(text).withUnsafeBufferPointer { breaker.boundaries(in: $0) }.map {
      text.range.lowerBound + $0
    }
  }

  /// The first boundary after the terminator, if nothing but what closes a sentence stands before it: had the terminator
  /// ended nothing, another mark would come first.
  ///
  /// - Complexity: O(log n) in the boundaries, and O(n) up to the next character that is neither closer nor space.
  func boundary(afterTerminatorAt offset: Int) -> Int? {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = low + (high - low) / 2
      if ends[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < ends.count else { return nil }
    var position = offset + text.scalar(at: offset).length
    while position < ends[low] {
      let (scalar, length) = text.scalar(at: position)
      switch RootRules.property(of: scalar) {
      case .close, .sp, .sep, .carriageReturn, .lineFeed, .extend, .format: position += length
      default: return nil
      }
    }
    return ends[low]
  }

  /// The sentences of the paragraph, with the white space after them.
  var sentences: [Range<Int>] {
    var start = text.range.lowerBound
    return ends.map { end in
      defer { start = end }
      return start..<max(start, end)
    }
  }

  /// The paragraph with each line break replaced by white space of the same length.
  ///
  /// ICU ends a sentence at each line break (UAX #29, SB4), and what its other rules would have said is lost.
  private static func unwrapped(_ text: ParagraphText) -> [UInt8] {
    var bytes = Array(text.bytes(text.range))
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A, 0x0D: bytes[index] = 0x20
      case 0x85 where index > 0 && bytes[index - 1] == 0xC2: bytes[index] = 0xA0  // next line
      case 0xA8, 0xA9:  // line and paragraph separator
        if index > 1, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE2 { bytes[index] = 0x83 }
      default: break
      }
    }
    return bytes
  }
}
