import PrecisLexicons
import PrecisModel

/// The reports of single stages as plain text, one finding a line; nothing is wrapped, so that lines can be searched.

extension SentenceReport {
  package var renderedText: String { sentences.map { TerminalEscaper.escape($0.text) + "\n" }.joined() }
}

extension EntityReport {
  /// Names and figures in the order in which they stand: offsets, kind, text, then value and unit, or the evidence.
  package var renderedText: String {
    let names = entities.map { name in
      (name.passage, name.type.rawValue, name.evidence.isEmpty ? "" : "(\(TerminalEscaper.escape(name.evidence)))")
    }
    let amounts = figures.map { figure in
      let value = [figure.value, figure.unit].compactMap { $0 }.map(TerminalEscaper.escape).joined(by: " ")
      return (figure.passage, figure.kind.rawValue, value.isEmpty ? "" : "= \(value)")
    }
    let rows = (names + amounts).ordered { $0.0.range < $1.0.range }
    return rows.map { passage, kind, note in
      let range = TextLayout.padded("\(passage.range.start)–\(passage.range.end)", to: 13)
      let text = TerminalEscaper.escape(passage.text)
      let line = "\(range) \(TextLayout.padded(kind, to: 12)) "
      return line + (note.isEmpty ? text : TextLayout.padded(text, to: 32) + " " + note) + "\n"
    }.joined()
  }
}

extension LanguageReport {
  package var renderedText: String {
    let confidence = JSONWriter.decimal(confidence, places: 3)
    return TextLayout.padded(language.rawValue, to: 5) + "  " + TextLayout.padded(confidence, to: 5)
      + "  \(TerminalEscaper.escape(id))\n"
  }
}

extension ExtractionReport {
  /// Headline, byline and date where present, then the paragraphs.
  package var renderedText: String {
    let credit = [byline, date?.iso8601].compactMap { $0 }.map(TerminalEscaper.escape).joined(by: " · ")
    let head = [title.map(TerminalEscaper.escape) ?? "", credit].filter { !$0.isEmpty }
    let paragraphs = text.split(separator: "\n").map { TerminalEscaper.escape(String($0)) }
    let blocks = (head.isEmpty ? [] : [head.joined(by: "\n")]) + paragraphs
    return blocks.isEmpty ? "" : blocks.joined(by: "\n\n") + "\n"
  }
}

extension StoryReport {
  /// Stories with their articles, in order of the first article that was given.
  package static func text(of reports: [StoryReport]) -> String {
    var order: [String] = []
    var members: [String: [StoryReport]] = [:]
    for report in reports {
      if members[report.story] == nil { order.append(report.story) }
      members[report.story, default: []].append(report)
    }
    return order.map { story in
      let articles = members[story, default: []]
      return "\(TerminalEscaper.escape(story)) (\(articles.count))\n" + articles.map(\.line).joined()
    }.joined()
  }

  private var line: String {
    var line = "  \(TerminalEscaper.escape(id))"
    if let duplicateOf {
      let share = similarity.map { " (\(JSONWriter.decimal($0, places: 2)))" } ?? ""
      line += "  = \(TerminalEscaper.escape(duplicateOf))\(share)"
    } else if origin != id {
      line += "  < \(TerminalEscaper.escape(origin))"
    }
    return line + "\n" + (overlap.map(\.line) ?? "") + ties.map(\.line).joined()
  }
}

extension TextOverlap {
  fileprivate var line: String { "      shares \(shared) runs of three words: it has \(own), the other \(kept)\n" }
}

extension StoryTie {
  /// The other article, how alike it is, and what both have: names, then figures, then words.
  fileprivate var line: String {
    let shared = [names, figures, words].filter { !$0.isEmpty }.map { $0.joined(by: ", ") }
    let share = JSONWriter.decimal(likeness, places: 2)
    return "      ~ \(TerminalEscaper.escape(article)) (\(share))  "
      + TerminalEscaper.escape(shared.joined(by: " · ")) + "\n"
  }
}
