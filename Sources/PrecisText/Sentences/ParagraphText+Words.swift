import PrecisLexicons

/// Spaces and words of a paragraph, forwards and backwards.
extension ParagraphText {
  /// The first offset from `offset` on at which no white space starts.
  ///
  /// - Complexity: O(n) in the white space.
  @inline(__always)
  func skippingSpace(from offset: Int) -> Int {
    var offset = offset
    while true {
      let byte = self[offset]
      if byte == 0x20 || byte &- 0x09 < 5 {
        offset += 1
      } else if byte < 0xC2 || byte > 0xE3 {
        return min(offset, range.upperBound)
      } else {
        let next = character(at: offset)
        guard next.characterClass == .space else { return min(offset, range.upperBound) }
        offset = next.end
      }
    }
  }

  /// The offset after the last character before `offset` that is not white space; gives up after `limit` characters.
  @inline(__always)
  func skippingSpace(before offset: Int, limit: Int = 4) -> Int {
    var offset = offset
    for _ in 0..<limit {
      let previous = character(before: offset)
      guard previous.characterClass == .space else { break }
      offset = previous.start
    }
    return offset
  }

  /// The longest word that the rules look at, in bytes; what is longer is cut.
  static var wordLimit: Int { 48 }

  /// The word that starts at `offset`: letters and digits, and the hyphens and apostrophes between them.
  func word(at offset: Int) -> Range<Int> {
    var end = offset
    while end - offset < Self.wordLimit {
      let next = character(at: end)
      if next.characterClass.isAlphanumeric || Self.isCombining(next.scalar) {
        end = next.end
      } else if end > offset, next.characterClass == .dash || next.characterClass == .apostrophe,
        character(at: next.end).characterClass.isAlphanumeric
      {
        end = next.end
      } else {
        break
      }
    }
    return offset..<end
  }

  /// The word that ends at `offset`: letters and digits, and the hyphens and apostrophes between them.
  func word(before offset: Int) -> Range<Int> {
    var start = offset
    while offset - start < Self.wordLimit {
      let previous = character(before: start)
      if previous.characterClass.isAlphanumeric || Self.isCombining(previous.scalar) {
        start = previous.start
      } else if start < offset, previous.characterClass == .dash || previous.characterClass == .apostrophe,
        characterClass(before: previous.start).isAlphanumeric
      {
        start = previous.start
      } else {
        break
      }
    }
    return start..<offset
  }

  /// The run of letters that ends at `offset`, if it is no longer than `limit` bytes.
  ///
  /// - Complexity: O(k) in the limit.
  @inline(__always)
  func letters(before offset: Int, limit: Int) -> Range<Int>? {
    var start = offset
    while true {
      let byte = self[start - 1]
      if (byte | 0x20) &- 0x61 < 26 {
        start -= 1
      } else if byte >= 0x80 {
        let previous = character(before: start)
        guard previous.characterClass.isLetter else { return start..<offset }
        start = previous.start
      } else {
        return start..<offset
      }
      if offset - start > limit { return nil }
    }
  }

  /// The folded spelling of a piece of the text.
  func folded(_ piece: Range<Int>) -> [UInt8] { Folding.fold(bytes(piece)) }

  /// Whether a piece of the text is spelled so.
  func spells(_ string: StaticString, _ piece: Range<Int>) -> Bool {
    piece.count == string.utf8CodeUnitCount && matches(string, at: piece.lowerBound)
  }

  private static func isCombining(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar < 0x370 }
}
