import PrecisModel

/// The reports of single stages as JSON objects, with the keys that the command line guarantees.

extension SentenceReport {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("language", language.rawValue)
      json.key("sentences")
      json.array(sentences) { json, sentence in json.object { sentence.writeMembers(to: &$0) } }
    }
  }
}

extension EntityReport {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("language", language.rawValue)
      json.key("entities")
      json.array(entities) { json, name in
        json.object { json in
          name.passage.writeMembers(to: &json)
          json.member("type", name.type.rawValue)
          if !name.evidence.isEmpty { json.member("evidence", name.evidence) }
        }
      }
      json.key("figures")
      json.array(figures) { json, figure in
        json.object { json in
          figure.passage.writeMembers(to: &json)
          json.member("kind", figure.kind.rawValue)
          json.member("value", figure.value)
          json.member("unit", figure.unit)
        }
      }
    }
  }
}

extension LanguageReport {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("language", language.rawValue)
      json.member("confidence", confidence)
    }
  }
}

extension ExtractionReport {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("language", language.rawValue)
      json.member("title", title)
      json.member("date", date?.iso8601)
      json.member("byline", byline)
      json.member("text", text)
      json.key("removed")
      json.array(removed) { json, removal in
        json.object { json in
          removal.range.writeMembers(to: &json)
          json.member("reason", removal.reason)
        }
      }
    }
  }
}

extension StoryReport {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("story", story)
      json.member("duplicate_of", duplicateOf)
      if let similarity { json.member("similarity", similarity) }
      json.member("origin", origin)
      if let overlap {
        json.key("overlap")
        json.object { json in
          json.member("own", overlap.own)
          json.member("kept", overlap.kept)
          json.member("shared", overlap.shared)
          json.member("resemblance", overlap.resemblance)
        }
      }
      if !ties.isEmpty {
        json.key("ties")
        json.array(ties) { json, tie in tie.write(to: &json) }
      }
    }
  }
}

extension StoryTie {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("article", article)
      json.member("likeness", likeness)
      json.key("names")
      json.array(names)
      json.key("figures")
      json.array(figures)
      json.key("words")
      json.array(words)
    }
  }
}

extension Passage {
  func writeMembers(to json: inout JSONWriter) {
    range.writeMembers(to: &json)
    json.member("text", text)
  }
}

extension SourceRange {
  func writeMembers(to json: inout JSONWriter) {
    json.member("start", start)
    json.member("end", end)
  }
}
