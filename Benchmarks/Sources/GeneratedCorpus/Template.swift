/// A sentence with choices and slots: `[Un|Un violent] incendie a ravagé {site}`.
///
/// ` // ` parts whole sentences of which one is taken, `[a|b|c]` takes one of its choices, `{name}` the value of a slot. Choices may hold slots, and do not nest. A slot that
/// has no value stands as it is written, so that a mistake in a table shows in the text (and in the tests).
struct Template {
  var pattern: String

  /// The sentence, with choices drawn from `generator`.
  func filled(_ slots: [String: String], using generator: inout SeededGenerator) -> String {
    var filled = ""
    var rest = Substring(chosen(using: &generator))
    while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
      filled += rest[..<opening]
      let name = String(rest[rest.index(after: opening)..<closing])
      filled += slots[name] ?? "{\(name)}"
      rest = rest[rest.index(after: closing)...]
    }
    filled += rest
    return filled.withUpperCaseStart
  }

  private func sentence(using generator: inout SeededGenerator) -> String {
    var sentences = [""]
    var rest = Substring(pattern)
    while let slash = rest.firstIndex(of: "/") {
      sentences[sentences.count - 1] += rest[..<slash]
      rest = rest[slash...].dropFirst()
      if rest.first == "/" {
        rest = rest.dropFirst()
        sentences.append("")
      } else {
        sentences[sentences.count - 1] += "/"
      }
    }
    sentences[sentences.count - 1] += rest
    return generator.word(of: sentences).trimmingSpaces
  }

  private func chosen(using generator: inout SeededGenerator) -> String {
    var chosen = ""
    var rest = Substring(sentence(using: &generator))
    while let opening = rest.firstIndex(of: "["), let closing = rest[opening...].firstIndex(of: "]") {
      chosen += rest[..<opening]
      let choices = rest[rest.index(after: opening)..<closing]
        .split(separator: "|", omittingEmptySubsequences: false)
      chosen += generator.pick(choices) ?? ""
      rest = rest[rest.index(after: closing)...]
    }
    return chosen + rest
  }
}

extension String {
  /// The string with its first letter in upper case; a quotation mark before it is passed over.
  var withUpperCaseStart: String {
    guard let first = firstIndex(where: \.isLetter) else { return self }
    guard self[..<first].allSatisfy({ !$0.isNumber }) else { return self }
    return self[..<first] + self[first].uppercased() + self[index(after: first)...]
  }

  fileprivate var trimmingSpaces: String {
    var trimmed = self[...]
    while trimmed.first == " " { trimmed.removeFirst() }
    while trimmed.last == " " { trimmed.removeLast() }
    return String(trimmed)
  }
}
