import CICU

/// Lays out lines of plain text: wrapped at spaces, indented, with pieces in different roles.
struct TextLayout {
  /// The width of a page in columns. It is fixed, not the terminal's: the same report gives the same bytes anywhere.
  static let width = 80

  let style: TextStyle
  private(set) var text = ""

  init(style: TextStyle) { self.style = style }

  mutating func blankLine() { text += "\n" }

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
    var line = style.styled(first, firstRole)
    var column = Self.columns(first)
    var isLineEmpty = true
    var role = TextStyle.Role.body
    var pending = ""
    func flush() {
      line += style.styled(pending, role)
      pending = ""
    }
    for run in runs {
      for word in run.text.utf8.split(separator: UInt8(ascii: " ")).lazy.map({ Substring($0) }) {
        let width = Self.columns(word)
        if !isLineEmpty, column + 1 + width > Self.width {
          flush()
          text += line + "\n"
          line = String(repeating: " ", count: indent)
          column = indent
          isLineEmpty = true
        }
        if run.role != role {
          flush()
          role = run.role
          if !isLineEmpty { line += " " }
        } else if !isLineEmpty {
          pending += " "
        }
        if !isLineEmpty { column += 1 }
        pending += word
        column += width
        isLineEmpty = false
      }
    }
    flush()
    text += line + "\n"
  }

  mutating func paragraph(_ text: String, _ role: TextStyle.Role = .body, first: String = "", indent: Int = 0) {
    paragraph([(text, role)], first: first, indent: indent)
  }

  /// The text with spaces after it, up to the given number of columns.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - Self.columns(text)))
  }

  /// The columns that a text takes on a terminal: two for a wide East Asian character, none for a combining mark.
  static func columns(_ text: some StringProtocol) -> Int {
    let isASCII = text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x80 } }
    if isASCII == true { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { count, scalar in
      if scalar.value < 0x300 { return count + 1 }
      let character = Int32(bitPattern: scalar.value)
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return count
      default: break
      }
      return count + (cicu_is_wide(character) ? 2 : 1)
    }
  }
}
