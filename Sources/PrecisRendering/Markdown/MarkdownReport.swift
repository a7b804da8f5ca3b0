import PrecisModel

/// Renders briefs and the ledger as Markdown (CommonMark, with one table of GitHub's for the ledger's counts).
package struct MarkdownReport: ReportForm {
  private let labels: (Language) -> Labels

  /// - Parameter labels: Gives the labels of a language.
  package init(labels: @escaping (Language) -> Labels) {
    self.labels = labels
  }

  package func appendHead(storyCount: Int, inputCount: Int, in language: Language, to output: inout [UInt8]) {
    guard storyCount != 1 else { return }
    let labels = self.labels(language)
    let line =
      storyCount == 0
      ? "**\(labels.text("ledger.nothing"))**"
      : "# \(labels.text("brief.title")) · \(labels.text("brief.stories", count: storyCount)) · "
        + labels.text("ledger.inputs", count: inputCount)
    append([line, ""], to: &output)
  }

  package func append(_ brief: Brief, at place: Int, to output: inout [UInt8]) {
    append(lines(of: BriefOutline(brief), labels(brief.language)) + [""], to: &output)
  }

  package func append(_ ledger: Ledger, in language: Language, to output: inout [UInt8]) {
    append(lines(of: ledger, labels(language)), to: &output)
  }

  private func append(_ lines: [String], to output: inout [UInt8]) {
    for line in lines {
      output += line.utf8
      output.append(UInt8(ascii: "\n"))
    }
  }

  private func lines(of outline: BriefOutline, _ labels: Labels) -> [String] {
    let brief = outline.brief
    var lines = ["## \(shown(brief.title))", "", "*\(outline.summary(labels))*", ""]
    if brief.sentences.isEmpty { lines.append("*\(labels.text("brief.no-sentence"))*") }
    for sentence in brief.sentences { lines += self.lines(of: sentence, shown(sentence.readableText), outline, labels) }
    if let loser = brief.nearestLoser {
      lines += section("explain.nearest-loser", labels)
      lines += self.lines(
        of: loser, labels.text("pattern.quoted", ["text": shown(loser.readableText)]), outline, labels)
    }
    if !brief.disagreements.isEmpty {
      lines += section("brief.disagreements", labels)
      for disagreement in brief.disagreements {
        let values = outline.values(of: disagreement).map { marked($0.text, $0.references, outline) }
        lines.append("- " + labelled(disagreement.subject, values.joined(by: " ≠ "), labels))
      }
    }
    let names = self.names(outline, labels)
    if !names.isEmpty { lines += section("brief.names", labels) + names }
    lines += outline.hasSeveralArticles ? section("brief.sources", labels) : [""]
    for (index, article) in outline.articles.enumerated() {
      lines += self.lines(of: article, number: index + 1, outline, labels)
    }
    return lines
  }

  private func section(_ key: String, _ labels: Labels) -> [String] { ["", "### \(labels.text(key))", ""] }

  private func lines(of sentence: Quotation, _ text: String, _ outline: BriefOutline, _ labels: Labels) -> [String] {
    let mark = shown(outline.mark(for: sentence, labels))
    let line = "- " + text + (mark.isEmpty ? "" : " " + mark)
    return sentence.explanation.isEmpty ? [line] : [line, "  - *\(shown(sentence.explanation(labels)))*"]
  }

  private func names(_ outline: BriefOutline, _ labels: Labels) -> [String] {
    var lines = outline.names.map { group in
      let names = group.names.map { shown($0.name) + ($0.mentions > 1 ? " (\(labels.number($0.mentions)))" : "") }
      return "- " + labelled(labels.text(group.label), names.joined(by: ", "), labels)
    }
    if !outline.figures.isEmpty {
      let figures = outline.figures.map { marked($0.text, $0.references, outline) }
      lines.append("- " + labelled(labels.text("brief.figures"), figures.joined(by: ", "), labels))
    }
    return lines
  }

  private func lines(
    of article: BriefArticle, number: Int, _ outline: BriefOutline, _ labels: Labels
  ) -> [String] {
    let margin = String(repeating: " ", count: String(number).count + 2)
    var parts = [article.source, article.title].compactMap { $0 }.map(shown)
    parts.append(article.date.map { labels.date($0) } ?? labels.text("brief.undated"))
    let id = shown(article.id)
    parts.append(article.url.flatMap(MarkdownEscaper.linkDestination).map { "[\(id)](\($0))" } ?? id)
    if let original = article.copyOf {
      let source = outline.number(of: original).map { "\\[\($0)\\]" } ?? shown(original)
      parts.append(labels.text("brief.duplicate-of", ["source": source]))
    }
    if article.adds.isEmpty, article.status == .story { parts.append("*\(labels.text("brief.adds-nothing"))*") }
    var lines = ["\(number). " + parts.joined(by: " · ")]
    if article.status == .duplicate { return lines }
    let (additions, hiddenCount) = outline.additions(of: article)
    lines += additions.map { margin + "- " + shown($0.readableText) }
    if hiddenCount > 0 { lines.append(margin + "- *\(labels.text("brief.more", count: hiddenCount))*") }
    return lines
  }

  private func lines(of ledger: Ledger, _ labels: Labels) -> [String] {
    var lines = [
      "## \(labels.text("ledger.title")) · \(labels.text("ledger.inputs", count: ledger.inputs))", "",
    ]
    for status in ArticleStatus.allCases {
      let count = ledger.count(of: status)
      guard count > 0 else { continue }
      lines.append("- \(labels.number(count)) \(labels.text("status.\(status.rawValue)", count: count))")
      for entry in ledger.entries where entry.status == status && entry.isListed {
        lines.append("  - " + shown(entry.id) + (entry.detail.map { " – " + shown($0) } ?? ""))
      }
    }
    for entry in ledger.entries {
      lines += entry.notices.map { "- " + labelled(entry.id, shown($0.text(labels)), labels) }
    }
    return lines
  }

  /// A label in bold before a text that is escaped already.
  private func labelled(_ label: String, _ text: String, _ labels: Labels) -> String {
    labels.text("pattern.labelled", ["label": "**\(shown(label))**", "text": text])
  }

  private func marked(_ text: String, _ references: [Int], _ outline: BriefOutline) -> String {
    let mark = outline.mark(references)
    return mark.isEmpty ? shown(text) : shown(text) + " " + shown(mark)
  }

  private func shown(_ text: String) -> String { MarkdownEscaper.escape(text) }
}
