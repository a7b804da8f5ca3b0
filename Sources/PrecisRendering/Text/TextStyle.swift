/// How text is set off on a terminal.
public enum TextStyle: Sendable, Hashable {
  /// No escape sequences: for files, pipes and terminals that want none.
  case plain
  /// Bold, faint and coloured by ANSI escape sequences (ECMA-48, SGR).
  case ansi

  /// What a piece of text is.
  enum Role: Hashable {
    case body
    case title
    case heading
    case reference
    case aside

    fileprivate var parameters: String? {
      switch self {
      case .body: nil
      case .title, .heading: "1"
      case .reference: "36"
      case .aside: "2"
      }
    }
  }

  /// The text in its role's style.
  func styled(_ text: String, _ role: Role) -> String {
    guard self == .ansi, !text.isEmpty, let parameters = role.parameters else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
