import PrecisLexicons
import PrecisModel

/// Cuts a text into the lines that are its blocks, and joins the lines of paragraphs that were hard-wrapped.
///
/// A line was wrapped if the first word of the next line would not have fitted on it any more. One such pair proves
/// nothing; so lines are joined only where a text holds several groups of lines that were all filled to the same width,
/// of 40 to 120 characters, with sentences running on from line to line.
///
/// - Complexity: O(n) in the bytes.
struct LineUnwrapper {
  /// A line, or the lines of one paragraph: its range without white space at either end, and the number of blank lines
  /// before it.
  struct Lines: Equatable {
    var range: TextRange
    var blankLinesBefore: Int
  }

  /// What tells whether a line was wrapped.
  private struct Look {
    /// In characters.
    let width: Int
    /// The width of the first word, in characters.
    let firstWordWidth: Int
    let startsLower: Bool
    let endsSentence: Bool
  }

  static func blocks(of text: [UInt8]) -> [Lines] { text.withUnsafeBufferPointer { blocks(of: $0) } }

  static func blocks(of text: UnsafeBufferPointer<UInt8>) -> [Lines] {
    let lines = lines(of: text)
    guard let width = wrapWidth(of: lines, in: text) else { return lines }
    var blocks: [Lines] = []
    var last: Look?
    for line in lines {
      let look = look(of: line.range.offsets, in: text)
      if let last, line.blankLinesBefore == 0, fills(last, before: look, width: width), !blocks.isEmpty {
        blocks[blocks.count - 1].range.end = line.range.end
      } else {
        blocks.append(line)
      }
      last = look
    }
    return blocks
  }

  private static let widths = 40...120
  /// Lines of more bytes are wider than any width, however many of them a character takes.
  private static let longestLine = widths.upperBound * 4

  private static func fills(_ line: Look, before next: Look, width: Int) -> Bool {
    line.width <= width && line.width * 2 > width && line.width + 1 + next.firstWordWidth > width
  }

  /// The width to which the text's paragraphs were wrapped, if they were.
  private static func wrapWidth(of lines: [Lines], in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var width = 0
    var runningOn = 0
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, lines[end].blankLinesBefore == 0 { end += 1 }
      let group = lines[index..<end]
      index = end
      guard group.count >= 3, mayBeWrapped(group, in: text) else { continue }
      let looks = group.map { look(of: $0.range.offsets, in: text) }
      guard let groupWidth = looks.map(\.width).max(), widths.contains(groupWidth) else { continue }
      var pairs = 0
      var running = 0
      var filled = 0
      for (line, next) in zip(looks, looks.dropFirst()) {
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

  /// Whether the widest line of a group may have a width that texts are wrapped to: its longest line, and no more, is
  /// looked at, for that settles most groups.
  private static func mayBeWrapped(_ group: ArraySlice<Lines>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let longest = group.max(by: { $0.range.count < $1.range.count })?.range else { return false }
    guard longest.count >= widths.lowerBound, longest.count <= longestLine else { return false }
    return characterCount(of: text[longest.offsets]) <= widths.upperBound
  }

  private static func lines(of text: UnsafeBufferPointer<UInt8>) -> [Lines] {
    var lines: [Lines] = []
    lines.reserveCapacity(text.count / 64)
    var start = 0
    var blankLines = 0
    while start <= text.count {
      let end = lineEnd(of: text, from: start)
      let range = WhiteSpace.trimming(start..<end, in: text)
      if range.isEmpty {
        blankLines += 1
      } else {
        lines.append(Lines(range: TextRange(range), blankLinesBefore: blankLines))
        blankLines = 0
      }
      start = end + 1
    }
    return lines
  }

  /// Where a line ends: at `\n`, at a `\r` that no `\n` follows, or at the end of the text. Sixteen or eight bytes are passed
  /// over at a time where none of them is a control character.
  private static func lineEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    func marks(at index: Int) -> UInt64 {
      // A byte below 0x10 borrows from its highest bit, and only bytes above such a one can be marked wrongly.
      let chunk = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      return (chunk &- 0x1010_1010_1010_1010) & ~chunk & 0x8080_8080_8080_8080
    }
    while index < raw.count {
      if raw.count &- index >= 16, marks(at: index) | marks(at: index &+ 8) == 0 {
        index &+= 16
        continue
      }
      if raw.count &- index >= 8 {
        let marks = marks(at: index)
        guard marks != 0 else {
          index &+= 8
          continue
        }
        index &+= marks.trailingZeroBitCount &>> 3
      }
      let byte = raw[index]
      if byte == 0x0A || (byte == 0x0D && (index + 1 == raw.count || raw[index + 1] != 0x0A)) { return index }
      index += 1
    }
    return raw.count
  }

  private static func look(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Look {
    let isLong = range.count > longestLine
    var width = isLong ? range.count : 0
    var firstWordWidth = 0
    if !isLong {
      width = characterCount(of: text[range])
      let firstWordEnd = text[range].firstIndex(of: 0x20) ?? range.upperBound
      firstWordWidth = characterCount(of: text[range.lowerBound..<firstWordEnd])
    }
    let first = text[range.lowerBound]
    let startsLower =
      (first >= 0x61 && first <= 0x7A)
      || (first == 0xC3 && range.count > 1 && text[range.lowerBound + 1] >= 0x9F)
    let last = text[range.upperBound - 1]
    return Look(
      width: width, firstWordWidth: firstWordWidth, startsLower: startsLower,
      endsSentence: last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?"))
  }

  /// Every byte that continues no other starts a character. The loop has no branch: the compiler makes vectors of it.
  private static func characterCount(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    for byte in UnsafeBufferPointer(rebasing: bytes) { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
