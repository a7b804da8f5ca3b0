import PrecisModel

/// Resolves the markup of a Markdown text (CommonMark 0.31, the parts that news texts use; tables and strike-through of
/// GitHub's dialect).
///
/// What is left reads like plain text with one paragraph a line: the marks of headings, lists, quotations and emphasis
/// are gone, links are their text, images, rules, reference definitions, tags and comments are dropped, the lines of a
/// paragraph are joined. Every range of the result leads back to the original bytes.
///
/// - Complexity: O(n log n) in the bytes, for the edits are sorted.
package struct MarkdownResolver: Sendable {
  package init() {}

  package func resolve(_ source: SourceText) -> SourceText {
    var pass = MarkdownBlocks(text: source.utf8)
    pass.run()
    return pass.edits.applied(to: source)
  }
}

/// The pass over the lines: what each line is, and which lines are one paragraph.
private struct MarkdownBlocks {
  private let text: [UInt8]
  private(set) var edits = TextEdits()
  /// The pieces of lines that make up the open paragraph.
  private var paragraph: [Range<Int>] = []
  /// The mark and length of the fence that is open.
  private var fence: (mark: UInt8, count: Int)?

  init(text: [UInt8]) { self.text = text }

  mutating func run() {
    var start = frontMatterEnd()
    if start > 0 { edits.drop(0..<start) }
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      readLine(start..<end)
      start = end + 1
    }
    closeParagraph()
  }

  /// The offset after a block of metadata between two `---` lines at the very start, or 0.
  private func frontMatterEnd() -> Int {
    guard text.starts(with: "---\n".utf8) else { return 0 }
    var lineStart = 4
    // Metadata is short; a rule that opens a long text is not looked for further.
    while lineStart < min(text.count, 4096) {
      var end = lineStart
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      if text[lineStart..<end].elementsEqual("---".utf8) { return end }
      guard
        text[lineStart..<end].contains(UInt8(ascii: ":")) || text[lineStart..<end].first == UInt8(ascii: " ")
          || text[lineStart..<end].first == UInt8(ascii: "-")
      else { return 0 }
      lineStart = end + 1
    }
    return 0
  }

  private mutating func readLine(_ line: Range<Int>) {
    var start = line.lowerBound
    let end = WhiteSpace.trimming(line, in: text).upperBound
    if readFence(line) { return }
    // Quotation marks, however deep.
    var content = skippingSpaces(start, end)
    while content < end, text[content] == UInt8(ascii: ">") { content = skippingSpaces(content + 1, end) }
    if content > start {
      edits.drop(start..<content)
      start = content
    }
    guard start < end else { return closeParagraph() }

    if isUnderline(start..<end), !paragraph.isEmpty || isRule(start..<end) || text[start] == UInt8(ascii: "=") {
      closeParagraph()
      edits.drop(start..<end)
    } else if isRule(start..<end) || isTableRule(start..<end) || isReferenceDefinition(start..<end) {
      closeParagraph()
      edits.drop(start..<end)
    } else if let note = footnoteContent(start..<end) {
      closeParagraph()
      edits.drop(start..<note)
      paragraph = [note..<end]
    } else if let heading = headingContent(start..<end) {
      closeParagraph()
      edits.drop(start..<heading.lowerBound)
      edits.drop(heading.upperBound..<end)
      paragraph = [heading]
      closeParagraph()
    } else if let item = itemContent(start..<end) {
      closeParagraph()
      edits.drop(start..<item)
      paragraph = [item..<end]
    } else {
      paragraph.append(start..<end)
      // Two spaces or a backslash at the end of a line keep the break.
      let isHardBreak =
        line.upperBound - end >= 2 || (text[end - 1] == UInt8(ascii: "\\") && line.upperBound < text.count)
      if isHardBreak {
        if text[end - 1] == UInt8(ascii: "\\") { edits.drop(end - 1..<end) }
        closeParagraph()
      }
    }
  }

  /// Joins the lines of the open paragraph and resolves its inlines.
  private mutating func closeParagraph() {
    guard let first = paragraph.first, let last = paragraph.last else { return }
    for (piece, next) in zip(paragraph, paragraph.dropFirst()) where next.lowerBound > piece.upperBound {
      edits.replace(piece.upperBound..<next.lowerBound, with: [UInt8(ascii: " ")])
    }
    var inlines = MarkdownInlines(text: text, range: first.lowerBound..<last.upperBound)
    inlines.run(into: &edits)
    paragraph.removeAll(keepingCapacity: true)
  }

  // MARK: Kinds of lines

  /// Takes in a line that opens, closes or stands inside a fenced block; its lines stay as they are.
  private mutating func readFence(_ line: Range<Int>) -> Bool {
    let start = skippingSpaces(line.lowerBound, line.upperBound)
    var count = 0
    if start < line.upperBound, text[start] == UInt8(ascii: "`") || text[start] == UInt8(ascii: "~") {
      while start + count < line.upperBound, text[start + count] == text[start] { count += 1 }
    }
    if let open = fence {
      if count >= open.count, text[start] == open.mark {
        fence = nil
        edits.drop(line)
      }
      return true
    }
    // A fence of backticks has none in its information string: ```code``` is a code span.
    guard count >= 3, text[start] == UInt8(ascii: "~") || !text[(start + count)..<line.upperBound].contains(text[start])
    else { return false }
    closeParagraph()
    fence = (text[start], count)
    edits.drop(line)
    return true
  }

  /// `===` or `---` under a heading.
  private func isUnderline(_ line: Range<Int>) -> Bool {
    let mark = text[line.lowerBound]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"), line.count >= 2 else { return false }
    return text[line].allSatisfy { $0 == mark }
  }

  /// `***`, `- - -`, `___`.
  private func isRule(_ line: Range<Int>) -> Bool {
    let mark = text[line.lowerBound]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { return false }
    var count = 0
    for byte in text[line] {
      if byte == mark { count += 1 } else if byte != 0x20 { return false }
    }
    return count >= 3
  }

  /// `|---|:--|`.
  private func isTableRule(_ line: Range<Int>) -> Bool {
    var pipes = 0
    var dashes = 0
    for byte in text[line] {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), 0x20: break
      default: return false
      }
    }
    return pipes > 0 && dashes >= 3
  }

  /// `[name]: address`.
  private func isReferenceDefinition(_ line: Range<Int>) -> Bool {
    guard text[line.lowerBound] == UInt8(ascii: "["), line.count >= 5 else { return false }
    var index = line.lowerBound + 1
    while index < line.upperBound, text[index] != UInt8(ascii: "]"), text[index] != UInt8(ascii: "[") { index += 1 }
    guard index + 3 < line.upperBound, text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: ":") else {
      return false
    }
    let address = text[skippingSpaces(index + 2, line.upperBound)..<line.upperBound]
    return address.starts(with: "http".utf8) || address.starts(with: "/".utf8) || address.starts(with: "<".utf8)
      || address.starts(with: "#".utf8) || address.starts(with: "mailto:".utf8)
  }

  /// The offset after `[^name]:`, which opens a footnote.
  private func footnoteContent(_ line: Range<Int>) -> Int? {
    guard text[line].starts(with: "[^".utf8) else { return nil }
    var index = line.lowerBound + 2
    while index < min(line.upperBound, line.lowerBound + 40), text[index] != UInt8(ascii: "]") { index += 1 }
    guard index + 1 < line.upperBound, text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: ":") else {
      return nil
    }
    return skippingSpaces(index + 2, line.upperBound)
  }

  /// The text of an ATX heading.
  private func headingContent(_ line: Range<Int>) -> Range<Int>? {
    var index = line.lowerBound
    while index < line.upperBound, text[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - line.lowerBound
    guard (1...6).contains(level), index < line.upperBound, text[index] == 0x20 || text[index] == 0x09 else {
      return nil
    }
    var end = line.upperBound
    while end > index, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end < line.upperBound, text[end - 1] != 0x20 { end = line.upperBound }
    let content = WhiteSpace.trimming(index..<end, in: text)
    return content.isEmpty ? line.upperBound..<line.upperBound : content
  }

  /// The offset after the mark of a list item, and after the box of a task.
  private func itemContent(_ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
    case 0x30...0x39:
      while index < min(line.upperBound, line.lowerBound + 9), (0x30...0x39).contains(text[index]) { index += 1 }
      guard index < line.upperBound, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") else {
        return nil
      }
      // « 1998. L'année … » opens a sentence more often than a list.
      guard index - line.lowerBound <= 3 else { return nil }
      index += 1
    default: return nil
    }
    guard index < line.upperBound, text[index] == 0x20 || text[index] == 0x09 else { return nil }
    index = skippingSpaces(index, line.upperBound)
    let box = text[index..<min(line.upperBound, index + 4)]
    if box.elementsEqual("[ ] ".utf8) || box.elementsEqual("[x] ".utf8) { index += 4 }
    return index
  }

  private func skippingSpaces(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    return index
  }
}
