import PrecisLexicons
import PrecisModel
import PrecisRendering

@_exported import enum PrecisRendering.TextStyle

/// The form in which a report is written.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text of 80 columns, to be read on a terminal or pasted into a message.
  case text
  /// Markdown: CommonMark.
  case markdown
  /// One JSON object: schema, stories, ledger.
  case json
  /// JSON Lines: one object for each story, then one for the ledger.
  case jsonl
}

extension Summarizer {
  /// A report in the given form, with a line end at its end.
  ///
  /// The labels of text and Markdown are those of each brief's language; the ledger's are those of most briefs, unless
  /// ``Options/labels`` fixes them.
  ///
  /// - Complexity: O(n) in the size of the report.
  public func rendered(_ report: Report, as format: ReportFormat, style: TextStyle = .plain) -> String {
    form(format, style).text(of: report, language: ledgerLanguage(of: report.briefs.map(\.language)))
  }

  /// A form, for one thread.
  func form(_ format: ReportFormat, _ style: TextStyle) -> any ReportForm {
    switch format {
    case .json: return JSONReport()
    case .jsonl: return JSONLinesReport()
    case .text: return TextReport(labels: labelsByLanguage, style: style)
    case .markdown: return MarkdownReport(labels: labelsByLanguage)
    }
  }

  private var labelsByLanguage: (Language) -> Labels {
    let french = Labels(.french, lexicons: lexicons)
    let english = Labels(.english, lexicons: lexicons)
    return { $0 == .french ? french : english }
  }

  /// The language of the ledger beside briefs of some languages.
  func ledgerLanguage(of languages: some Collection<Language>) -> Language {
    if let language = options.labels.language { return language }
    return languages.count { $0 == .french } * 2 > languages.count ? .french : .english
  }
}

extension Report {
  /// The report as one JSON object, as `precis brief --format json` writes it, without a line end.
  public var json: String { String(JSONReport().text(of: self, language: .other).dropLast()) }

  /// The report as JSON Lines, as `precis brief --format jsonl` writes it: one line for each story, then one for the
  /// ledger.
  public var jsonLines: String { JSONLinesReport().text(of: self, language: .other) }
}

extension Article {
  /// The article as a record of JSON Lines, as Précis reads it, without a line end; bytes that are not UTF-8 are replaced.
  public var jsonRecord: String {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("title", title)
      json.member("date", date)
      json.member("source", source)
      json.member("url", url)
      json.member("language", language?.rawValue)
      json.member("text", String(decoding: content, as: UTF8.self))
    }
    return json.text
  }
}
