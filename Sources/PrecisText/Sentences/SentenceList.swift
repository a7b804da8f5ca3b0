import PrecisModel

/// The sentences found so far: without the white space around them, and none longer than the limit.
struct SentenceList {
  var ranges: [TextRange] = []
  /// How many sentences were longer than the limit and were cut.
  private(set) var cutCount = 0
  private let limit: SentenceLimit

  /// Takes out the sentences that end after `offset`, if the first of them starts before it; returns where it starts.
  mutating func rejoin(upTo offset: Int, of text: ParagraphText) -> Int? {
    var kept = ranges.count
    while kept > 0, ranges[kept - 1].end > offset, ranges[kept - 1].start >= text.range.lowerBound { kept -= 1 }
    guard kept < ranges.count, ranges[kept].start < offset else { return nil }
    let start = ranges[kept].start
    ranges.removeSubrange(kept...)
    return start
  }

  /// - Parameter limit: The longest sentence, in bytes.
  init(limit: Int) { self.limit = SentenceLimit(bytes: limit) }

  /// Adds a sentence; one of white space alone is none.
  @inline(__always)
  mutating func append(_ sentence: Range<Int>, of text: ParagraphText) {
    let start = text.skippingSpace(from: sentence.lowerBound)
    var end = sentence.upperBound
    let last = text[end - 1]
    if last <= 0x20 || last >= 0x80 { end = text.skippingSpace(before: end, limit: .max) }
    guard start < end else { return }
    if end - start <= limit.bytes {
      ranges.append(TextRange(start: start, end: end))
    } else {
      cutCount += 1
      ranges += limit.pieces(of: start..<end, in: text).map { TextRange($0) }
    }
  }
}
