import CICU
import PrecisLexicons

/// Lays out lines of plain text: wrapped at spaces, indented, with pieces in different roles.
struct TextLayout {
  /// The width of a page in columns. It is fixed, not the terminal's: the same report gives the same bytes anywhere.
  static let width = 80

  let style: TextStyle
  /// The text so far, UTF-8.
  private(set) var bytes: [UInt8] = []

  init(style: TextStyle) { self.style = style }

  mutating func blankLine() { bytes.append(Self.lineFeed) }

  /// Adds a paragraph, wrapped.
  ///
  /// - Parameters:
  ///   - runs: The pieces, which are set with a space between them.
  ///   - first: What the first line starts with, in the style of `firstRole`.
  ///   - indent: The columns by which the other lines are indented.
  mutating func paragraph(
    _ runs: [(text: String, role: TextStyle.Role)], first: String = "", firstRole: TextStyle.Role = .body,
    indent: Int = 0
  ) {
    style.append(first.utf8, firstRole, to: &bytes)
    var column = Self.columns(first)
    var isLineEmpty = true
    var role = TextStyle.Role.body
    // What is to be set off together: no line end comes between.
    var pending: [UInt8] = []
    for run in runs {
      Self.forEachWord(of: run.text) { word in
        let width = Self.columns(word)
        if !isLineEmpty, column + 1 + width > Self.width {
          style.append(pending, role, to: &bytes)
          pending.removeAll(keepingCapacity: true)
          bytes.append(Self.lineFeed)
          bytes.append(contentsOf: repeatElement(Self.space, count: indent))
          column = indent
          isLineEmpty = true
        }
        if run.role != role {
          style.append(pending, role, to: &bytes)
          pending.removeAll(keepingCapacity: true)
          role = run.role
          if !isLineEmpty { bytes.append(Self.space) }
        } else if !isLineEmpty {
          pending.append(Self.space)
        }
        if !isLineEmpty { column += 1 }
        pending.append(contentsOf: word)
        column += width
        isLineEmpty = false
      }
    }
    style.append(pending, role, to: &bytes)
    bytes.append(Self.lineFeed)
  }

  mutating func paragraph(_ text: String, _ role: TextStyle.Role = .body, first: String = "", indent: Int = 0) {
    paragraph([(text, role)], first: first, indent: indent)
  }

  /// The text with spaces after it, up to the given number of columns.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - Self.columns(text)))
  }

  /// Calls `body` with the runs between spaces, in UTF-8.
  private static func forEachWord(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != space { end += 1 }
        if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
  }

  /// The columns that a text takes on a terminal: two for a wide East Asian character, none for a combining mark.
  static func columns(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { columns($0) }
  }

  private static func columns(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var index = 0
    while index < text.count {
      let (scalar, length) = UTF8Scalar.decode(text, at: index)
      index += length
      count += scalar < 0x300 ? 1 : columns(of: scalar)
    }
    return count
  }

  private static func columns(of scalar: UInt32) -> Int {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: cicu_is_wide(Int32(bitPattern: scalar)) ? 2 : 1
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
}
