/// Cuts sentences that are longer than the limit at the last white space before it.
struct SentenceLimit {
  /// The longest sentence, in bytes.
  let bytes: Int

  /// The pieces of `range`, none longer than the limit; where there is no white space, the cut lies between two
  /// characters. A limit that is smaller than one character counts as that character.
  ///
  /// - Complexity: O(n) in the range.
  func pieces(of range: Range<Int>, in text: ParagraphText) -> [Range<Int>] {
    let limit = max(1, bytes)
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > limit {
      var end = start + limit
      while end > start, text[end] & 0xC0 == 0x80 { end -= 1 }
      if end == start {
        end += 1
        while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
      }
      var space = min(end, range.upperBound - 1)
      while space > start, text.skippingSpace(from: space) == space { space -= 1 }
      if space > start { end = space }
      let trimmed = text.skippingSpace(before: end, limit: .max)
      if trimmed > start { pieces.append(start..<trimmed) }
      start = min(text.skippingSpace(from: end), range.upperBound)
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }
}
