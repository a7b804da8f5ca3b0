import PrecisModel

/// Resolves links, images, emphasis, code spans, escapes, tags and character references inside one paragraph.
///
/// - Complexity: O(n) in the bytes of the paragraph: brackets and emphasis are matched with stacks, and each search for
///   what closes something stops at the first byte that cannot belong to it.
struct MarkdownInlines {
  private let text: [UInt8]
  private let range: Range<Int>

  /// An opening bracket that waits for its partner.
  private struct Bracket {
    let start: Int
    let isImage: Bool
  }

  /// A run of `*`, `_` or `~` that may open or close emphasis.
  private struct Delimiter {
    let mark: UInt8
    var start: Int
    var count: Int
  }

  private var brackets: [Bracket] = []
  private var openers: [UInt8: [Delimiter]] = [:]
  /// Lengths of backtick runs that nothing closes any more.
  private var unclosedCode: Set<Int> = []

  /// Deeper brackets and longer rows of openers are text.
  private static let depthLimit = 512

  init(text: [UInt8], range: Range<Int>) {
    self.text = text
    self.range = range
  }

  mutating func run(into edits: inout TextEdits) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch text[index] {
      case UInt8(ascii: "\\"): index = readEscape(index, into: &edits)
      case UInt8(ascii: "`"): index = readCode(index, into: &edits)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): index = readEmphasis(index, into: &edits)
      case UInt8(ascii: "!") where byte(at: index + 1) == UInt8(ascii: "["):
        if brackets.count < Self.depthLimit { brackets.append(Bracket(start: index, isImage: true)) }
        index += 2
      case UInt8(ascii: "["):
        if brackets.count < Self.depthLimit { brackets.append(Bracket(start: index, isImage: false)) }
        index += 1
      case UInt8(ascii: "]"): index = closeBracket(index, into: &edits)
      case UInt8(ascii: "<"): index = readTag(index, into: &edits)
      case UInt8(ascii: "&"): index = readReference(index, into: &edits)
      default: index += 1
      }
    }
  }

  private func byte(at index: Int) -> UInt8? {
    index < range.upperBound && index >= range.lowerBound ? text[index] : nil
  }

  // MARK: Escapes and code

  private func readEscape(_ index: Int, into edits: inout TextEdits) -> Int {
    guard let next = byte(at: index + 1), Self.isPunctuation(next) else { return index + 1 }
    edits.drop(index..<index + 1)
    return index + 2
  }

  private mutating func readCode(_ index: Int, into edits: inout TextEdits) -> Int {
    let count = runLength(at: index)
    let start = index + count
    guard count <= 8, !unclosedCode.contains(count) else { return start }
    var search = start
    while search < range.upperBound {
      guard text[search] == UInt8(ascii: "`") else {
        search += 1
        continue
      }
      let closing = runLength(at: search)
      if closing == count {
        edits.drop(index..<start)
        edits.drop(search..<search + closing)
        return search + closing
      }
      search += closing
    }
    unclosedCode.insert(count)
    return start
  }

  private func runLength(at index: Int) -> Int {
    var end = index
    while end < range.upperBound, text[end] == text[index] { end += 1 }
    return end - index
  }

  // MARK: Emphasis

  /// CommonMark's flanking rules, with one stack a mark; a closer takes the nearest opener.
  private mutating func readEmphasis(_ index: Int, into edits: inout TextEdits) -> Int {
    let mark = text[index]
    let count = runLength(at: index)
    let end = index + count
    guard count <= 3, mark != UInt8(ascii: "~") || count == 2 else { return end }
    let before = byte(at: index - 1)
    let after = byte(at: end)
    let spaceBefore = before.map { Self.isSpace($0) } ?? true
    let spaceAfter = after.map { Self.isSpace($0) } ?? true
    let punctuationBefore = before.map(Self.isPunctuation) ?? false
    let punctuationAfter = after.map(Self.isPunctuation) ?? false
    let isLeft = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
    let isRight = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
    // An underscore inside a word is a letter.
    let canOpen = mark == UInt8(ascii: "_") ? isLeft && (!isRight || punctuationBefore) : isLeft
    let canClose = mark == UInt8(ascii: "_") ? isRight && (!isLeft || punctuationAfter) : isRight

    var run = Delimiter(mark: mark, start: index, count: count)
    if canClose {
      while run.count > 0, var opener = openers[mark]?.popLast() {
        let used = min(run.count, opener.count)
        edits.drop(opener.start + opener.count - used..<opener.start + opener.count)
        edits.drop(run.start..<run.start + used)
        opener.count -= used
        run.start += used
        run.count -= used
        if opener.count > 0 { openers[mark]?.append(opener) }
      }
    }
    if canOpen, run.count > 0, openers[mark]?.count ?? 0 < Self.depthLimit { openers[mark, default: []].append(run) }
    return end
  }

  // MARK: Links and images

  private mutating func closeBracket(_ index: Int, into edits: inout TextEdits) -> Int {
    guard let open = brackets.popLast() else { return index + 1 }
    let content = open.start + (open.isImage ? 2 : 1)
    // A footnote's mark says nothing.
    if !open.isImage, byte(at: content) == UInt8(ascii: "^"), index - content <= 40 {
      edits.drop(open.start..<index + 1)
      return index + 1
    }
    guard let end = targetEnd(after: index + 1) else { return index + 1 }
    if open.isImage {
      edits.drop(open.start..<end)
    } else {
      edits.drop(open.start..<content)
      edits.drop(index..<end)
    }
    return end
  }

  /// The offset after `(address "title")` or `[name]`.
  private func targetEnd(after index: Int) -> Int? {
    switch byte(at: index) {
    case UInt8(ascii: "("): return inlineTargetEnd(index + 1)
    case UInt8(ascii: "["):
      var end = index + 1
      while end < min(range.upperBound, index + 100) {
        if text[end] == UInt8(ascii: "]") { return end + 1 }
        if text[end] == UInt8(ascii: "[") { return nil }
        end += 1
      }
      return nil
    default: return nil
    }
  }

  private func inlineTargetEnd(_ start: Int) -> Int? {
    var depth = 0
    var index = start
    var quote: UInt8?
    while index < range.upperBound {
      let byte = text[index]
      if let open = quote {
        if byte == open { quote = nil }
        // An unclosed title would swallow the text.
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { return nil }
      } else {
        switch byte {
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"):
          if depth == 0 { return index + 1 }
          depth -= 1
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if index > start, text[index - 1] == 0x20 { quote = byte }
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\n"): return nil
        case 0x20:
          // Only a title, or the end, follows a space.
          let next = self.byte(at: index + 1)
          guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") || next == UInt8(ascii: ")") else { return nil }
        default: break
        }
      }
      index += 1
    }
    return nil
  }

  // MARK: Tags and character references

  private func readTag(_ index: Int, into edits: inout TextEdits) -> Int {
    guard let next = byte(at: index + 1) else { return index + 1 }
    if text[index..<range.upperBound].starts(with: "<!--".utf8) { return readComment(index, into: &edits) }
    let isTag = next == UInt8(ascii: "/") || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
    guard isTag else { return index + 1 }
    var end = index + 1
    var isAddress = false
    while end < range.upperBound, text[end] != UInt8(ascii: ">") {
      if text[end] == UInt8(ascii: "<") { return index + 1 }
      if text[end] == UInt8(ascii: "@") || (text[end] == UInt8(ascii: ":") && byte(at: end + 1) == UInt8(ascii: "/")) {
        isAddress = isAddress || !text[index..<end].contains(0x20)
      }
      end += 1
    }
    guard end < range.upperBound else { return range.upperBound }
    if isAddress {
      edits.drop(index..<index + 1)
      edits.drop(end..<end + 1)
    } else {
      edits.drop(index..<end + 1)
    }
    return end + 1
  }

  private func readComment(_ index: Int, into edits: inout TextEdits) -> Int {
    var end = index + 4
    while end + 2 < range.upperBound {
      if text[end] == UInt8(ascii: "-"), text[end + 1] == UInt8(ascii: "-"), text[end + 2] == UInt8(ascii: ">") {
        edits.drop(index..<end + 3)
        return end + 3
      }
      end += 1
    }
    edits.drop(index..<range.upperBound)
    return range.upperBound
  }

  private static let references: [(name: [UInt8], character: [UInt8])] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&#x27;", "'"),
    ("&nbsp;", "\u{A0}"), ("&#160;", "\u{A0}"), ("&laquo;", "«"), ("&raquo;", "»"), ("&rsquo;", "’"),
    ("&lsquo;", "‘"), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&hellip;", "…"), ("&ndash;", "–"), ("&mdash;", "—"),
    ("&eacute;", "é"), ("&egrave;", "è"), ("&agrave;", "à"), ("&ccedil;", "ç"), ("&ecirc;", "ê"), ("&ocirc;", "ô"),
    ("&euro;", "€"), ("&oelig;", "œ"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private func readReference(_ index: Int, into edits: inout TextEdits) -> Int {
    for (name, character) in Self.references where text[index..<range.upperBound].starts(with: name) {
      edits.replace(index..<index + name.count, with: character)
      return index + name.count
    }
    return index + 1
  }

  // MARK: Characters

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
