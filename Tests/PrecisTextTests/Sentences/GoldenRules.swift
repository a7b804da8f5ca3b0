import Testing

/// The difficulties that suites of golden rules know, with cases of our own wording for each: that the rule is right, and
/// not the list.
///
/// A line is a case, with ` | ` between its sentences; a line that ends in ` @` has no space between them.
enum GoldenRules {
  struct Rule: Sendable, CustomTestStringConvertible {
    let name: String
    let cases: [String]

    init(_ name: String, _ lines: String) {
      self.name = name
      cases = lines.split(separator: "\n").map(String.init)
    }

    var testDescription: String { name }
  }

  /// The text of a case, and its sentences with ` | ` between them.
  static func read(_ line: String) -> (text: String, marked: String) {
    guard line.hasSuffix(" @") else { return (SentenceTesting.text(of: line), line) }
    let marked = String(line.dropLast(2))
    return (marked.split(separator: " | ").joined(), marked)
  }
}
