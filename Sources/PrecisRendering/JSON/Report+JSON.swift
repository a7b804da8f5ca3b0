import PrecisModel

/// Briefs and the ledger as JSON, with the keys that the command line guarantees.

/// The name of the format of briefs; it changes when a key is removed or means something else.
private let schema = "precis/1"

extension Report {
  /// Writes one object: the schema, the stories and the ledger; gives it away in pieces.
  ///
  /// - Parameter take: Takes each piece, of about a story, in order.
  package func write(json take: ([UInt8]) -> Void) {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", schema)
      json.key("stories")
      json.array(briefs) { json, brief in
        json.object { brief.writeMembers(to: &$0) }
        take(json.bytes)
        json.removeWritten()
      }
      json.key("ledger")
      ledger.write(to: &json)
    }
    take(json.bytes)
  }

  /// Writes one object for each story, then one for the ledger, each on a line of its own; gives them away line by line.
  ///
  /// - Parameter take: Takes each line, in order.
  package func write(lines take: ([UInt8]) -> Void) {
    func write(_ members: (inout JSONWriter) -> Void) {
      var json = JSONWriter()
      json.object { json in
        json.member("schema", schema)
        members(&json)
      }
      take(json.bytes + [UInt8(ascii: "\n")])
    }
    for brief in briefs { write(brief.writeMembers) }
    write { json in
      json.key("ledger")
      ledger.write(to: &json)
    }
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
      for status in ArticleStatus.allCases { json.member(status.rawValue, count(of: status)) }
      json.key("articles")
      json.array(entries) { $1.write(to: &$0) }
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
