import PrecisModel

/// Renders briefs and the ledger as plain text, to be read on a terminal or pasted into a message.
package struct TextReport: ReportForm {
  private let labels: (Language) -> Labels
  private let style: TextStyle

  /// - Parameter labels: Gives the labels of a language.
  package init(labels: @escaping (Language) -> Labels, style: TextStyle) {
    self.labels = labels
    self.style = style
  }

  package func appendHead(storyCount: Int, inputCount: Int, in language: Language, to output: inout [UInt8]) {
    guard storyCount != 1 else { return }
    let labels = self.labels(language)
    append(to: &output) { layout in
      if storyCount == 0 {
        layout.paragraph(labels.text("ledger.nothing"), .title)
      } else {
        let counts = [
          labels.text("brief.stories", count: storyCount), labels.text("ledger.inputs", count: inputCount),
        ]
        layout.paragraph([(labels.text("brief.title"), .title), ("· " + counts.joined(by: " · "), .aside)])
      }
      layout.blankLine()
    }
  }

  package func append(_ brief: Brief, at place: Int, to output: inout [UInt8]) {
    append(to: &output) { layout in
      append(BriefOutline(brief), labels(brief.language), to: &layout)
      layout.blankLine()
    }
  }

  package func append(_ ledger: Ledger, in language: Language, to output: inout [UInt8]) {
    append(to: &output) { append(ledger, labels(language), to: &$0) }
  }

  private func append(to output: inout [UInt8], _ lay: (inout TextLayout) -> Void) {
    var layout = TextLayout(style: style)
    lay(&layout)
    output += layout.bytes
  }

  private func append(_ outline: BriefOutline, _ labels: Labels, to layout: inout TextLayout) {
    let brief = outline.brief
    layout.paragraph(shown(brief.title), .title, first: "■ ", indent: 2)
    layout.paragraph(outline.summary(labels), .aside, first: "  ", indent: 2)
    layout.blankLine()
    if brief.sentences.isEmpty { layout.paragraph(labels.text("brief.no-sentence"), .aside, first: "  ", indent: 2) }
    for sentence in brief.sentences {
      append(sentence, shown(sentence.readableText), first: "  • ", outline, labels, to: &layout)
    }
    if let loser = brief.nearestLoser {
      layout.blankLine()
      heading("explain.nearest-loser", labels, to: &layout)
      append(
        loser, labels.text("pattern.quoted", ["text": shown(loser.readableText)]), first: "    ", outline, labels,
        to: &layout)
    }
    appendDisagreements(outline, labels, to: &layout)
    appendNames(outline, labels, to: &layout)
    layout.blankLine()
    if outline.hasSeveralArticles { heading("brief.sources", labels, to: &layout) }
    for article in outline.articles { append(article, outline, labels, to: &layout) }
  }

  private func append(
    _ sentence: Quotation, _ text: String, first: String, _ outline: BriefOutline, _ labels: Labels,
    to layout: inout TextLayout
  ) {
    layout.paragraph(
      [(text, .body), (outline.mark(for: sentence, labels), .reference)], first: first, indent: 4)
    guard !sentence.explanation.isEmpty else { return }
    layout.paragraph(shown(sentence.explanation(labels)), .aside, first: "      ", indent: 8)
  }

  private func appendDisagreements(_ outline: BriefOutline, _ labels: Labels, to layout: inout TextLayout) {
    guard !outline.brief.disagreements.isEmpty else { return }
    layout.blankLine()
    heading("brief.disagreements", labels, to: &layout)
    for disagreement in outline.brief.disagreements {
      var runs: [(String, TextStyle.Role)] = [
        (labels.text("pattern.labelled", ["label": shown(disagreement.subject), "text": ""]), .body)
      ]
      for (index, value) in outline.values(of: disagreement).enumerated() {
        if index > 0 { runs.append(("≠", .heading)) }
        runs.append((shown(value.text), .body))
        runs.append((outline.mark(value.references), .reference))
      }
      layout.paragraph(runs, first: "  • ", indent: 4)
    }
  }

  private func appendNames(_ outline: BriefOutline, _ labels: Labels, to layout: inout TextLayout) {
    var rows: [(label: String, runs: [(String, TextStyle.Role)])] = outline.names.map { group in
      let names = group.names.map { shown($0.name) + ($0.mentions > 1 ? " (\(labels.number($0.mentions)))" : "") }
      return (labels.text(group.label), [(names.joined(by: ", "), .body)])
    }
    if !outline.figures.isEmpty {
      let runs = outline.figures.enumerated().flatMap { index, figure in
        let mark = outline.mark(figure.references)
        let comma = index + 1 < outline.figures.count ? "," : ""
        return mark.isEmpty
          ? [(shown(figure.text) + comma, TextStyle.Role.body)]
          : [(shown(figure.text), .body), (mark + comma, .reference)]
      }
      rows.append((labels.text("brief.figures"), runs))
    }
    guard !rows.isEmpty else { return }
    layout.blankLine()
    let width = rows.reduce(0) { max($0, TextLayout.columns($1.label)) } + 2
    for row in rows {
      let label = "  " + TextLayout.padded(row.label, to: width)
      layout.paragraph(row.runs, first: label, firstRole: .heading, indent: 2 + width)
    }
  }

  private func append(
    _ article: BriefArticle, _ outline: BriefOutline, _ labels: Labels, to layout: inout TextLayout
  ) {
    let number = outline.number(of: article.id) ?? 0
    let mark =
      outline.hasSeveralArticles ? TextLayout.padded("[\(number)]", to: outline.articles.count > 9 ? 5 : 4) : "– "
    let indent = 2 + TextLayout.columns(mark)
    let parts = [article.source, article.id].compactMap { $0 }.map(shown)
    let date = article.date.map { labels.date($0) } ?? labels.text("brief.undated")
    let copied = article.copyOf.map { original in
      labels.text("brief.duplicate-of", ["source": outline.number(of: original).map { "[\($0)]" } ?? shown(original)])
    }
    let line = Array(parts.prefix(1) + [date] + parts.dropFirst() + [copied].compactMap { $0 }).joined(by: " · ")
    let addsNothing = article.adds.isEmpty && article.status == .story
    let note = addsNothing ? "· " + labels.text("brief.adds-nothing") : ""
    layout.paragraph([(line, .body), (note, .aside)], first: "  " + mark, firstRole: .reference, indent: indent)
    if article.status == .duplicate { return }
    let (additions, hiddenCount) = outline.additions(of: article)
    let margin = String(repeating: " ", count: indent)
    for addition in additions {
      layout.paragraph(shown(addition.readableText), first: margin + "+ ", indent: indent + 2)
    }
    if hiddenCount > 0 {
      layout.paragraph(labels.text("brief.more", count: hiddenCount), .aside, first: margin + "  ", indent: indent + 2)
    }
  }

  private func append(_ ledger: Ledger, _ labels: Labels, to layout: inout TextLayout) {
    layout.paragraph([
      (labels.text("ledger.title"), .title), ("· " + labels.text("ledger.inputs", count: ledger.inputs), .aside),
    ])
    let rows = ArticleStatus.allCases.filter { ledger.count(of: $0) > 0 }
    let counts = rows.map { labels.number(ledger.count(of: $0)) }
    let width = counts.reduce(0) { max($0, TextLayout.columns($1)) }
    for (status, count) in zip(rows, counts) {
      let margin = String(repeating: " ", count: 2 + width - TextLayout.columns(count))
      layout.paragraph(
        "\(count) " + labels.text("status.\(status.rawValue)", count: ledger.count(of: status)), first: margin,
        indent: width + 3)
      for entry in ledger.entries where entry.status == status && entry.isListed {
        let line = shown(entry.id) + (entry.detail.map { " – " + shown($0) } ?? "")
        layout.paragraph(line, .aside, first: String(repeating: " ", count: width + 5), indent: width + 7)
      }
    }
    for entry in ledger.entries {
      for notice in entry.notices {
        let text = ["label": shown(entry.id), "text": shown(notice.text(labels))]
        layout.paragraph(labels.text("pattern.labelled", text), .aside, first: "  ! ", indent: 4)
      }
    }
  }

  private func heading(_ key: String, _ labels: Labels, to layout: inout TextLayout) {
    layout.paragraph(labels.text(key), .heading, first: "  ", indent: 2)
  }

  private func shown(_ text: String) -> String { TerminalEscaper.escape(text) }
}
