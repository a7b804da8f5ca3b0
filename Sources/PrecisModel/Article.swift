/// One article, as it was handed in: its bytes, and what is known about it.
public struct Article: Sendable, Hashable {
  /// How the bytes of an article are written.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Plain text, as scraped.
    case text
    /// Markdown: links, images and emphasis are resolved.
    case markdown
  }

  /// The name by which briefs and the ledger refer to the article; unique in a run.
  public var id: String
  /// The bytes of the article. All ranges that Précis reports count these bytes.
  public var content: [UInt8]
  /// How `content` is written.
  public var format: Format
  /// The headline, where the source gives one apart from the text.
  public var title: String?
  /// The date of publication: ISO 8601, or a French or English date in words. One that cannot be read counts as unknown
  /// and is reported in the ledger.
  public var date: String?
  /// Where the article was found.
  public var url: String?
  /// Who published it.
  public var source: String?
  /// The language, where the source names it; it overrides detection.
  public var language: Language?
  /// The story that the article belongs to, where the caller knows it (see `Options.grouping`).
  public var group: String?

  /// Makes an article from bytes.
  public init(
    id: String, content: [UInt8], format: Format = .text, title: String? = nil, date: String? = nil,
    url: String? = nil, source: String? = nil, language: Language? = nil, group: String? = nil
  ) {
    self.id = id
    self.content = content
    self.format = format
    self.title = title
    self.date = date
    self.url = url
    self.source = source
    self.language = language
    self.group = group
  }

  /// Makes an article from a string; its ranges count the string's UTF-8.
  public init(
    id: String, text: String, format: Format = .text, title: String? = nil, date: String? = nil,
    url: String? = nil, source: String? = nil, language: Language? = nil, group: String? = nil
  ) {
    self.init(
      id: id, content: Array(text.utf8), format: format, title: title, date: date, url: url,
      source: source, language: language, group: group)
  }
}
