import PrecisModel
import PrecisRendering

/// The reports of single stages as JSON, one object each, on one line, without a line end.

extension SentenceReport {
  /// The report as a JSON object, as `precis sentences --format jsonl` writes it.
  public var json: String { jsonObject(write) }
}

extension EntityReport {
  /// The report as a JSON object, as `precis entities --format jsonl` writes it.
  public var json: String { jsonObject(write) }
}

extension LanguageReport {
  /// The report as a JSON object, as `precis language --format jsonl` writes it.
  public var json: String { jsonObject(write) }
}

extension ExtractionReport {
  /// The report as a JSON object, as `precis extract --format jsonl` writes it.
  public var json: String { jsonObject(write) }
}

extension StoryReport {
  /// The report as a JSON object, as `precis stories --format jsonl` writes it.
  public var json: String { jsonObject(write) }
}

private func jsonObject(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter()
  write(&writer)
  return writer.text
}
