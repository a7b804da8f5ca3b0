import PrecisModel
import PrecisRendering

/// The reports of single stages as the command line writes them: JSON on one line without a line end, and text that is
/// safe to show on a terminal.

extension SentenceReport {
  /// The report as a JSON object, as `precis sentences --format jsonl` writes it.
  public var json: String { jsonObject(write) }
  /// The sentences, one a line.
  public var plainText: String { renderedText }
}

extension EntityReport {
  /// The report as a JSON object, as `precis entities --format jsonl` writes it.
  public var json: String { jsonObject(write) }
  /// The names and figures in the order in which they stand, one a line.
  public var plainText: String { renderedText }
}

extension LanguageReport {
  /// The report as a JSON object, as `precis language --format jsonl` writes it.
  public var json: String { jsonObject(write) }
  /// Language, confidence and id, on one line.
  public var plainText: String { renderedText }
}

extension ExtractionReport {
  /// The report as a JSON object, as `precis extract --format jsonl` writes it.
  public var json: String { jsonObject(write) }
  /// Headline, byline, date and paragraphs.
  public var plainText: String { renderedText }
}

extension StoryReport {
  /// The report as a JSON object, as `precis stories --format jsonl` writes it.
  public var json: String { jsonObject(write) }
  /// The stories with their articles, in order of the first article that was given.
  public static func plainText(of reports: [StoryReport]) -> String { text(of: reports) }
}

/// Makes text of the input safe to show on a terminal.
public enum TerminalText {
  /// The text on one line, with control characters made visible.
  public static func escaped(_ text: String) -> String { TerminalEscaper.escape(text) }
}

private func jsonObject(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter()
  write(&writer)
  return writer.text
}
