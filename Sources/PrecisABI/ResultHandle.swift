import CPrecis
import Precis
import Synchronization

/// What `precis_result` stands for: a report, or lines of JSON; and the text that was given out of it, which stays.
final class ResultHandle: Sendable {
  private enum Content: Sendable {
    case report(Report, Summarizer)
    case lines(String)
  }

  private struct Place: Hashable {
    let value: UInt32
    let position: ResultPosition
  }

  private struct Given: Sendable {
    var forms: [UInt32: StoredText] = [:]
    var texts: [Place: StoredText] = [:]
  }

  private let content: Content
  private let given = Mutex(Given())

  init(_ report: Report, _ summarizer: Summarizer) {
    content = .report(report, summarizer)
  }

  /// - Parameter lines: JSON objects, without line ends.
  init(lines: [String]) {
    content = .lines(lines.map { $0 + "\n" }.joined())
  }

  /// The result in the given form, kept from the first time on.
  func text(as format: UInt32) throws(Refusal) -> StoredText {
    let format = try ReportFormat(format)
    return try given.withLock { given throws(Refusal) in
      let key = UInt32(format.id)
      if let text = given.forms[key] { return text }
      let text: StoredText
      switch content {
      case .report(let report, let summarizer): text = StoredText(summarizer.rendered(report, as: format))
      case .lines(let lines):
        guard format == .jsonl else { throw .absent }
        text = StoredText(lines)
      }
      given.forms[key] = text
      return text
    }
  }

  /// A value that is text, kept from the first time on.
  func text(_ value: UInt32, at position: ResultPosition) throws(Refusal) -> StoredText {
    let place = Place(value: value, position: position)
    if let text = given.withLock({ $0.texts[place] }) { return text }
    guard case .text(let text) = try self.value(value, at: position) else {
      throw .unknownID("value \(value) is not text")
    }
    return given.withLock { given in
      if let text = given.texts[place] { return text }
      let stored = StoredText(text)
      given.texts[place] = stored
      return stored
    }
  }

  func value(_ value: UInt32, at position: ResultPosition) throws(Refusal) -> ResultValue {
    guard case .report(let report, _) = content else { throw .absent }
    guard let value = try report.value(value, at: position) else { throw .absent }
    return value
  }

  func count(of list: UInt32, at position: ResultPosition) throws(Refusal) -> Int {
    guard case .report(let report, _) = content else { throw .absent }
    return try report.count(of: list, at: position)
  }
}

extension ReportFormat {
  fileprivate init(_ id: UInt32) throws(Refusal) {
    guard let format = Self.allCases.first(where: { $0.id == Int(id) }) else {
      throw .unknownID("format \(id) is not known to version \(PrecisVersion.number)")
    }
    self = format
  }

  fileprivate var id: Int {
    switch self {
    case .json: PRECIS_FORMAT_JSON
    case .jsonl: PRECIS_FORMAT_JSONL
    case .text: PRECIS_FORMAT_TEXT
    case .markdown: PRECIS_FORMAT_MARKDOWN
    }
  }
}
