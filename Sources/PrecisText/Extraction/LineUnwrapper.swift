import PrecisModel

/// Cuts a text into the lines that are its blocks, and joins the lines of paragraphs that were hard-wrapped.
///
/// A line was wrapped if the first word of the next line would not have fitted on it any more. One such pair proves
/// nothing; so lines are joined only where a text holds several groups of lines that were all filled to the same width,
/// of 40 to 120 characters, with sentences running on from line to line.
///
/// - Complexity: O(n) in the bytes.
struct LineUnwrapper {
  /// A block of lines: its range without white space at either end, and the number of blank lines before it.
  struct Lines: Hashable {
    var range: TextRange
    var blankLinesBefore: Int
  }

  private struct Line {
    let range: TextRange
    let blankLinesBefore: Int
    /// In characters.
    let width: Int
    /// The width of the first word, in characters.
    let firstWordWidth: Int
    let startsLower: Bool
    let endsSentence: Bool
  }

  static func blocks(of text: [UInt8]) -> [Lines] {
    let lines = lines(of: text)
    guard let width = wrapWidth(of: lines) else {
      return lines.map { Lines(range: $0.range, blankLinesBefore: $0.blankLinesBefore) }
    }
    var blocks: [Lines] = []
    for (index, line) in lines.enumerated() {
      if index > 0, line.blankLinesBefore == 0, fills(lines[index - 1], before: line, width: width), !blocks.isEmpty {
        blocks[blocks.count - 1].range.end = line.range.end
      } else {
        blocks.append(Lines(range: line.range, blankLinesBefore: line.blankLinesBefore))
      }
    }
    return blocks
  }

  private static let widths = 40...120

  private static func fills(_ line: Line, before next: Line, width: Int) -> Bool {
    line.width <= width && line.width * 2 > width && line.width + 1 + next.firstWordWidth > width
  }

  /// The width to which the text's paragraphs were wrapped, if they were.
  private static func wrapWidth(of lines: [Line]) -> Int? {
    var width = 0
    var runningOn = 0
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, lines[end].blankLinesBefore == 0 { end += 1 }
      let group = lines[index..<end]
      index = end
      guard group.count >= 3, let groupWidth = group.map(\.width).max(), widths.contains(groupWidth) else { continue }
      var pairs = 0
      var running = 0
      var filled = 0
      for (line, next) in zip(group, group.dropFirst()) {
        let isFilled = fills(line, before: next, width: groupWidth)
        // The last line of a paragraph is short, and ends a sentence.
        if !isFilled, line.endsSentence { continue }
        pairs += 1
        if isFilled { filled += 1 }
        if !line.endsSentence, next.startsLower { running += 1 }
      }
      guard pairs > 0, filled * 10 >= pairs * 7, running * 3 >= pairs else { continue }
      width = max(width, groupWidth)
      runningOn += running
    }
    return runningOn >= 3 ? width : nil
  }

  private static func lines(of text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var blankLines = 0
    for end in lineEnds(of: text) {
      let range = WhiteSpace.trimming(start..<end, in: text)
      start = end + 1
      if range.isEmpty {
        blankLines += 1
        continue
      }
      lines.append(line(range, blankLinesBefore: blankLines, in: text))
      blankLines = 0
    }
    return lines
  }

  /// Where the lines end: at `\n`, at a `\r` that no `\n` follows, and at the end of the text.
  private static func lineEnds(of text: [UInt8]) -> [Int] {
    var ends: [Int] = []
    text.withUnsafeBufferPointer { text in
      for index in 0..<text.count {
        let byte = text[index]
        guard byte <= 0x0D, byte >= 0x0A else { continue }
        if byte == 0x0A || (byte == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A)) { ends.append(index) }
      }
    }
    ends.append(text.count)
    return ends
  }

  private static func line(_ range: Range<Int>, blankLinesBefore: Int, in text: [UInt8]) -> Line {
    // Wider lines were not wrapped, however wide they are.
    let isWide = range.count > widths.upperBound * 4
    var width = isWide ? range.count : 0
    var firstWordWidth = 0
    if !isWide {
      width = characterCount(of: text[range])
      let firstWordEnd = text[range].firstIndex(of: 0x20) ?? range.upperBound
      firstWordWidth = characterCount(of: text[range.lowerBound..<firstWordEnd])
    }
    let first = text[range.lowerBound]
    let startsLower =
      (first >= 0x61 && first <= 0x7A)
      || (first == 0xC3 && range.count > 1 && text[range.lowerBound + 1] >= 0x9F)
    let last = text[range.upperBound - 1]
    return Line(
      range: TextRange(range), blankLinesBefore: blankLinesBefore, width: width, firstWordWidth: firstWordWidth,
      startsLower: startsLower,
      endsSentence: last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?"))
  }

  /// Every byte that continues no other starts a character. The loop has no branch: the compiler makes vectors of it.
  private static func characterCount(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
  }
}
