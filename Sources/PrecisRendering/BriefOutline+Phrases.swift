import PrecisModel

/// Phrases that the readable forms of a brief share. Nothing here is escaped yet but by the caller's target.
extension BriefOutline {
  /// When, how many articles and words: « 12 mars 2026 · 4 articles · 3 sources indépendantes · 96 mots ».
  func summary(_ labels: Labels) -> String {
    let dates = articles.compactMap(\.date)
    let time = hasSeveralArticles ? labels.period(of: dates) : dates.first.map { labels.date($0) }
    var parts = time.map { [$0] } ?? []
    parts.append(labels.text("brief.articles", count: articles.count))
    if hasSeveralArticles { parts.append(labels.text("brief.supported", count: independentCount)) }
    parts.append(labels.text("brief.words", count: wordCount))
    return parts.joined(by: " · ")
  }

  /// The articles behind a sentence: « [1, aussi 2, 3] »; nothing if the story has only one.
  func mark(for sentence: Quotation, _ labels: Labels) -> String {
    guard hasSeveralArticles else { return "" }
    let (quoted, also) = references(of: sentence)
    var parts = quoted.map { [String($0)] } ?? []
    if !also.isEmpty {
      parts.append(labels.text("brief.also", ["sources": also.map { String($0) }.joined(by: ", ")]))
    }
    return parts.isEmpty ? "" : "[" + parts.joined(by: ", ") + "]"
  }

  /// Reference numbers in brackets: `[1, 3]`; nothing if the story has only one article.
  func mark(_ references: [Int]) -> String {
    references.isEmpty || !hasSeveralArticles ? "" : "[" + references.map { String($0) }.joined(by: ", ") + "]"
  }
}

extension Quotation {
  /// The sentence as a reader sees it: brackets stand for an opening that was cut away, which a small letter betrays.
  var readableText: String {
    guard let first = text.unicodeScalars.first, first.properties.isLowercase else { return text }
    return "[…] " + text
  }

  /// The score and the parts that it sums up: « note 0,812 = nouveauté 0,9 × 1,2 + … ».
  func explanation(_ labels: Labels) -> String {
    let parts = explanation.map { part in
      let feature = labels.textIfKnown("explain.\(part.feature)") ?? part.feature
      return "\(feature) \(labels.number(part.value)) × \(labels.number(part.weight))"
    }
    let novelty = isNovel ? " · " + labels.text("brief.novel") : ""
    return "\(labels.text("explain.score")) \(labels.number(score)) = " + parts.joined(by: " + ") + novelty
  }
}

extension Notice {
  /// The notice in the language of the labels.
  func text(_ labels: Labels) -> String {
    switch self {
    case .charactersMended(let count): labels.text("notice.characters-mended", count: count)
    case .invalidBytesReplaced(let count): labels.text("notice.invalid-bytes", count: count)
    case .longSentencesSplit(let count): labels.text("notice.long-sentences", count: count)
    case .unreadableDate(let date):
      labels.text("notice.unreadable-date", ["date": labels.text("pattern.quoted", ["text": date])])
    }
  }
}

extension LedgerEntry {
  /// Whether the readable ledger names the input: no brief does.
  var isListed: Bool {
    switch status {
    case .used, .story: false
    case .duplicate: copyOf == id
    case .notArticle, .otherLanguage, .tooLarge, .unreadable: true
    }
  }

  /// What the readable ledger says about the input beside its status.
  var detail: String? {
    guard status == .tooLarge || status == .unreadable, let reason else { return nil }
    return reason.hasPrefix("\(id): ") ? String(reason.dropFirst(id.count + 2)) : reason
  }
}
