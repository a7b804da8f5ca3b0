import ArgumentParser

/// How an input is written.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case jsonl

  /// The format that a file's name tells, if it does.
  init?(path: String) {
    switch Self.lowercasedExtension(of: path) {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "jsonl", "ndjson": self = .jsonl
    default: return nil
    }
  }

  /// The format that the first bytes of an input tell: JSON Lines begin with an object, anything else is text.
  init(content: some Sequence<UInt8>) {
    var characters = content.lazy.filter { !Self.whiteSpace.contains($0) }.makeIterator()
    let first =
      characters.next() == 0xEF && characters.next() == 0xBB && characters.next() == 0xBF
      ? characters.next() : content.first { !Self.whiteSpace.contains($0) }
    guard first == UInt8(ascii: "{") else {
      self = .text
      return
    }
    var rest = content.lazy.filter { !Self.whiteSpace.contains($0) }.drop { $0 != UInt8(ascii: "{") }.makeIterator()
    _ = rest.next()
    let second = rest.next()
    self = second == UInt8(ascii: "\"") || second == UInt8(ascii: "}") ? .jsonl : .text
  }

  private static let whiteSpace: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]

  private static func lowercasedExtension(of path: String) -> String? {
    let bytes = Array(path.utf8)
    // A slash at the end ends no name.
    let end = (bytes.lastIndex { $0 != UInt8(ascii: "/") } ?? -1) + 1
    let start = (bytes[..<end].lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
    guard let dot = bytes[start..<end].lastIndex(of: UInt8(ascii: ".")), dot != start else { return nil }
    return String(decoding: bytes[(dot + 1)..<end], as: UTF8.self).lowercased()
  }

  /// Whether an input is an HTML page, by the name of its file or by its first bytes.
  static func isHTML(path: String, content: some Sequence<UInt8>) -> Bool {
    switch lowercasedExtension(of: path) {
    case "html", "htm", "xhtml": return true
    case nil: break
    default: if InputFormat(path: path) != nil { return false }
    }
    let start = content.drop { whiteSpace.contains($0) || $0 >= 0x80 }.prefix(14)
    let opening = String(decoding: Array(start), as: UTF8.self).lowercased()
    return opening == "<!doctype html" || opening.hasPrefix("<html")
  }
}
