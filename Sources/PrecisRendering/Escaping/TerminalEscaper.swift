/// Makes text safe to show on a terminal: no control character or escape sequence of the input acts there.
package enum TerminalEscaper {
  /// The text on one line, with control characters made visible.
  ///
  /// - Complexity: O(n) in the bytes.
  package static func escape(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { VisibleScalar.form(of: $0) != .same }) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch VisibleScalar.form(of: scalar) {
      case .same: escaped.append(scalar)
      case .replaced(let replacement): escaped.append(replacement)
      case .dropped: break
      }
    }
    return String(escaped)
  }
}
