import PrecisModel

/// Briefs and the ledger as JSON, with the keys that the command line guarantees.

/// The name of the format of briefs; it changes when a key is removed or means something else.
private let schema = "precis/1"

/// A report as one object: the schema, the stories and the ledger.
package struct JSONReport: ReportForm, Sendable {
  package init() {}

  package func appendHead(storyCount: Int, inputCount: Int, in language: Language, to output: inout [UInt8]) {
    output += "{\"schema\":\"\(schema)\",\"stories\":[".utf8
  }

  package func append(_ brief: Brief, at place: Int, to output: inout [UInt8]) {
    if place > 0 { output.append(UInt8(ascii: ",")) }
    JSONWriter.append(to: &output) { json in json.object { brief.writeMembers(to: &$0) } }
  }

  package func append(_ ledger: Ledger, in language: Language, to output: inout [UInt8]) {
    output += "],\"ledger\":".utf8
    JSONWriter.append(to: &output) { ledger.write(to: &$0) }
    output += "}\n".utf8
  }
}

/// A report as one object for each story, then one for the ledger, each on a line of its own.
package struct JSONLinesReport: ReportForm, Sendable {
  package init() {}

  package func appendHead(storyCount: Int, inputCount: Int, in language: Language, to output: inout [UInt8]) {}

  package func append(_ brief: Brief, at place: Int, to output: inout [UInt8]) {
    append(to: &output) { brief.writeMembers(to: &$0) }
  }

  package func append(_ ledger: Ledger, in language: Language, to output: inout [UInt8]) {
    append(to: &output) { json in
      json.key("ledger")
      ledger.write(to: &json)
    }
  }

  private func append(to output: inout [UInt8], _ members: (inout JSONWriter) -> Void) {
    JSONWriter.append(to: &output) { json in
      json.object { json in
        json.member("schema", schema)
        members(&json)
      }
    }
    output.append(UInt8(ascii: "\n"))
  }
}

extension Brief {
  func writeMembers(to json: inout JSONWriter) {
    json.member("story", story)
    json.member("title", title)
    json.member("language", language.rawValue)
    json.key("articles")
    json.array(articles) { $1.write(to: &$0) }
    json.key("sentences")
    json.array(sentences) { $1.write(to: &$0) }
    json.key("entities")
    json.array(entities) { $1.write(to: &$0) }
    json.key("figures")
    json.array(figures) { json, figure in json.object { figure.writeMembers(to: &$0) } }
    json.key("disagreements")
    json.array(disagreements) { $1.write(to: &$0) }
    if let nearestLoser {
      json.key("nearest_loser")
      nearestLoser.write(to: &json)
    }
  }
}

extension BriefArticle {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("status", status.rawValue)
      json.member("of", copyOf)
      json.member("title", title)
      json.member("date", date?.iso8601)
      json.member("source", source)
      json.member("url", url)
      json.member("language", language.rawValue)
      json.member("charset", charset)
      json.member("format", format.rawValue)
      json.key("adds")
      json.array(adds) { $1.write(to: &$0) }
    }
  }
}

extension Quotation {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("text", text)
      json.member("article", article)
      range.writeMembers(to: &json)
      json.member("language", language.rawValue)
      json.member("score", score)
      json.key("support")
      json.array(support)
      json.key("novel")
      json.bool(isNovel)
      if !explanation.isEmpty {
        json.key("explanation")
        json.array(explanation) { json, part in
          json.object { json in
            json.member("feature", part.feature)
            json.member("value", part.value)
            json.member("weight", part.weight)
          }
        }
      }
    }
  }
}

extension BriefEntity {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("type", type.rawValue)
      json.member("mentions", mentions)
      json.key("articles")
      json.array(articles)
    }
  }
}

extension BriefFigure {
  func writeMembers(to json: inout JSONWriter) {
    json.member("text", text)
    json.member("kind", kind.rawValue)
    json.member("value", value)
    json.member("unit", unit)
    json.member("article", article)
    range.writeMembers(to: &json)
  }
}

extension Disagreement {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("subject", subject)
      json.key("statements")
      json.array(statements) { json, statement in
        json.object { json in
          statement.figure.writeMembers(to: &json)
          json.member("date", statement.date?.iso8601)
        }
      }
    }
  }
}

extension Ledger {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("inputs", inputs)
      for status in ArticleStatus.allCases { json.member(status.key, count(of: status)) }
      json.key("articles")
      json.array(entries) { $1.write(to: &$0) }
    }
  }
}

extension ArticleStatus {
  /// The key under which the ledger says how many articles have the status: the status itself.
  fileprivate var key: StaticString {
    switch self {
    case .used: "used"
    case .story: "story"
    case .duplicate: "duplicate"
    case .notArticle: "not-article"
    case .otherLanguage: "other-language"
    case .tooLarge: "too-large"
    case .unreadable: "unreadable"
    }
  }
}

extension LedgerEntry {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("status", status.rawValue)
      json.member("of", copyOf)
      json.member("reason", reason)
      guard !notices.isEmpty else { return }
      json.key("notices")
      json.array(notices) { $1.write(to: &$0) }
    }
  }
}

extension Notice {
  func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .invalidBytesReplaced(let count):
        json.member("kind", "invalid-bytes-replaced")
        json.member("count", count)
      case .charactersMended(let count):
        json.member("kind", "characters-mended")
        json.member("count", count)
      case .unreadableDate(let date):
        json.member("kind", "unreadable-date")
        json.member("date", date)
      case .longSentencesSplit(let count):
        json.member("kind", "long-sentences-split")
        json.member("count", count)
      }
      json.member("message", description)
    }
  }
}
