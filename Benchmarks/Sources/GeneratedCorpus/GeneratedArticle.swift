/// An article of a generated corpus, with the truth about it.
public struct GeneratedArticle: Sendable, Hashable {
  /// How a copy differs from the article that it copies.
  public enum Edit: String, Sendable, Hashable, CaseIterable {
    /// The body is the same, the page around it is another's.
    case otherPage = "other-page"
    /// Quotation marks, apostrophes and spaces are written otherwise.
    case typography
    /// The end is cut.
    case abridged
    /// The copier's own background is added.
    case extended
    /// The paragraphs after the lead stand in another order.
    case reordered
  }

  /// Unique in its corpus.
  public var id: String
  /// The headline, which also stands above the body in `text`.
  public var title: String
  /// What a scraper would hand in: the body with the page's boilerplate around it.
  public var text: String
  /// ISO 8601.
  public var date: String
  /// The outlet.
  public var source: String
  /// What the body is written in.
  public var language: CorpusLanguage
  /// The number of the event; two articles tell of the same event if, and only if, their numbers are equal.
  public var event: Int
  /// The id of the article that this one copies.
  public var copyOf: String?
  /// How a copy differs; nil for an original.
  public var edit: Edit?

  /// The article as one line of JSONL input, with its truth under `lang`, `event`, `copy_of` and `edit`.
  public var jsonLine: String {
    var fields = [
      ("id", id), ("title", title), ("text", text), ("date", date), ("source", source),
      ("lang", language.rawValue), ("event", "e\(event)"),
    ]
    if let copyOf { fields.append(("copy_of", copyOf)) }
    if let edit { fields.append(("edit", edit.rawValue)) }
    return "{" + fields.map { "\"\($0)\":\(quoted($1))" }.joined(separator: ",") + "}"
  }

  private func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
