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

  /// Appends a text, UTF-8, in its role's style.
  func append(_ text: some Collection<UInt8>, _ role: Role, to output: inout [UInt8]) {
    guard self == .ansi, !text.isEmpty, let parameters = role.parameters else {
      return output.append(contentsOf: text)
    }
    output += "\u{1B}[\(parameters)m".utf8
    output.append(contentsOf: text)
    output += "\u{1B}[0m".utf8
  }
}
