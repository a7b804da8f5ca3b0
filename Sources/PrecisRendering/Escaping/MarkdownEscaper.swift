/// Makes text safe to stand in Markdown (CommonMark and GitHub's extensions): it reads as it is and formats nothing.
package enum MarkdownEscaper {
  /// The text on one line, with a backslash before each character that could format.
  ///
  /// What formats only at the start of a block (`-`, `+`, `=`, `1.`) is escaped there alone; control characters are made
  /// visible as on a terminal.
  ///
  /// - Complexity: O(n) in the bytes.
  package static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var isAtStart = true
    var startsWithDigits = true
    for var scalar in text.unicodeScalars {
      switch VisibleScalar.form(of: scalar) {
      case .same: break
      case .replaced(let replacement): scalar = replacement
      case .dropped: continue
      }
      if isAtStart, scalar == " " { continue }
      let isListMark =
        isAtStart ? startMarks.contains(scalar) : startsWithDigits && (scalar == "." || scalar == ")")
      if isListMark || marks.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
      startsWithDigits = startsWithDigits && ("0"..."9").contains(scalar)
      isAtStart = false
    }
    while escaped.last == " " { escaped.removeLast() }
    return String(escaped)
  }

  /// The address as the destination of a link, or nothing if it is not one of the web.
  ///
  /// Whatever is not a letter, a digit or a mark that addresses are made of is percent-encoded.
  package static func linkDestination(_ address: String) -> String? {
    let lowercased = address.prefix(8).lowercased()
    guard lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://") else { return nil }
    var encoded = ""
    for byte in address.utf8 {
      if safeInAddress(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static let marks: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "#"]
  private static let startMarks: Set<Unicode.Scalar> = ["-", "+", "="]

  private static func safeInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"),
      UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "="), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
