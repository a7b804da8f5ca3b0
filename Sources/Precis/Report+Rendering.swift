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
    switch format {
    case .json: return report.json + "\n"
    case .jsonl: return report.jsonLines
    case .text:
      let labels = labelsByLanguage
      return TextReport(labels: labels, style: style).text(of: report, language: ledgerLanguage(of: report))
    case .markdown:
      return MarkdownReport(labels: labelsByLanguage).text(of: report, language: ledgerLanguage(of: report))
    }
  }

  /// Writes a report in the given form, as ``rendered(_:as:style:)`` gives it, and gives it away in pieces: JSON of many
  /// stories is longer than all of their articles.
  ///
  /// - Parameter take: Takes each piece, UTF-8, in order.
  package func write(
    _ report: Report, as format: ReportFormat, style: TextStyle = .plain, to take: ([UInt8]) -> Void
  ) {
    switch format {
    case .json:
      report.write(json: take)
      take([UInt8(ascii: "\n")])
    case .jsonl: report.write(lines: take)
    case .text, .markdown: take(Array(rendered(report, as: format, style: style).utf8))
    }
  }

  private var labelsByLanguage: (Language) -> Labels {
    let french = Labels(.french, lexicons: lexicons)
    let english = Labels(.english, lexicons: lexicons)
    return { $0 == .french ? french : english }
  }

  private func ledgerLanguage(of report: Report) -> Language {
    if let language = options.labels.language { return language }
    let frenchCount = report.briefs.reduce(0) { $0 + ($1.language == .french ? 1 : 0) }
    return frenchCount * 2 > report.briefs.count ? .french : .english
  }
}

extension Report {
  /// The report as one JSON object, as `precis brief --format json` writes it, without a line end.
  public var json: String {
    var json: [UInt8] = []
    write(json: { json += $0 })
    return String(decoding: json, as: UTF8.self)
  }

  /// The report as JSON Lines, as `precis brief --format jsonl` writes it: one line for each story, then one for the
  /// ledger.
  public var jsonLines: String {
    var lines: [UInt8] = []
    write(lines: { lines += $0 })
    return String(decoding: lines, as: UTF8.self)
  }
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
