/// The articles of one event: independent reports in both languages, and copies of them.
struct EventArticles {
  var event: Event
  private var generator: SeededGenerator
  private var written: [(article: GeneratedArticle, body: [String])] = []

  init(number: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed, part: number)
    event = Event(number: number, using: &generator)
  }

  /// All articles, the copied one always before its copies. Two events in five have one article; the mean is near four.
  mutating func articles() -> [GeneratedArticle] {
    let count = generator.happens(percent: 40) ? 1 : 2 + generator.below(4) + generator.below(6)
    for position in 0..<count {
      if position > 0, generator.happens(percent: 40) {
        copy(as: position)
      } else {
        report(as: position)
      }
    }
    return written.map(\.article)
  }

  private mutating func report(as position: Int) {
    let language: CorpusLanguage = generator.happens(percent: 55) ? .french : .english
    let slots = event.slots(in: language)
    let headline = Template(pattern: event.kind.headline.text(in: language)).filled(slots, using: &generator)
    let lead = event.kind.facts.prefix(1)
    let others = generator.shuffled(Array(event.kind.facts.dropFirst())).prefix(generator.number(in: 1...3))
    let facts = (lead + others).map { Template(pattern: $0.text(in: language)).filled(slots, using: &generator) }
    let body = paragraphs(facts, with: background(in: language, count: generator.number(in: 4...8)))
    append(id: position, language: language, title: headline, body: body, hoursLater: generator.below(30))
  }

  private mutating func copy(as position: Int) {
    guard let original = generator.pick(written), let edit = generator.pick(GeneratedArticle.Edit.allCases) else {
      return
    }
    var body = original.body
    switch edit {
    case .otherPage: break
    case .typography: body = body.map(\.inTypewriterTypography)
    case .abridged: body = Array(body.prefix(max(2, body.count * 2 / 3)))
    case .extended: body += background(in: original.article.language, count: 2)
    case .reordered: body = Array(body.prefix(1)) + generator.shuffled(Array(body.dropFirst()))
    }
    append(
      id: position, language: original.article.language, title: original.article.title, body: body,
      hoursLater: 30 + position,
      copyOf: original.article.copyOf ?? original.article.id, edit: edit)
  }

  private mutating func background(in language: CorpusLanguage, count: Int) -> [String] {
    let slots = Event.background(using: &generator)[language] ?? [:]
    let templates = generator.shuffled(language == .french ? Background.french : Background.english).prefix(count)
    return templates.map { $0.filled(slots, using: &generator) }
  }

  /// The lead alone, then facts and background mixed, one to three sentences a paragraph.
  private mutating func paragraphs(_ facts: [String], with background: [String]) -> [String] {
    var rest = generator.shuffled(Array(facts.dropFirst()) + background)[...]
    var paragraphs = Array(facts.prefix(1))
    while !rest.isEmpty {
      let length = generator.number(in: 1...3)
      paragraphs.append(rest.prefix(length).joined(separator: " "))
      rest = rest.dropFirst(length)
    }
    return paragraphs
  }

  private mutating func append(
    id position: Int, language: CorpusLanguage, title: String, body: [String], hoursLater: Int, copyOf: String? = nil,
    edit: GeneratedArticle.Edit? = nil
  ) {
    let teasers = (0..<generator.number(in: 1...3)).compactMap { _ -> String? in
      guard let kind = generator.pick(EventKind.all) else { return nil }
      let slots = Event.other(of: kind, using: &generator)[language] ?? [:]
      return Template(pattern: kind.headline.text(in: language)).filled(slots, using: &generator)
    }
    let page =
      Boilerplate.before(language, using: &generator) + [title] + body
      + Boilerplate.after(language, teasers: teasers, using: &generator)
    let day = CorpusDay(number: event.day.number + hoursLater / 24)
    let hour = hoursLater % 24
    written.append(
      (
        GeneratedArticle(
          id: "e\(event.number)-\(position)", title: title, text: page.joined(separator: "\n\n"),
          date: "\(day.iso)T\(hour < 10 ? "0" : "")\(hour):00:00Z", source: generator.word(of: Self.outlets),
          language: language,
          event: event.number, copyOf: copyOf, edit: edit), body
      ))
  }

  private static let outlets = [
    "Le Courrier des Vallées", "La Gazette du Plateau", "L'Écho des Ports", "Le Matin Régional", "Radio Confluence",
    "The Valley Courier", "The Harbour Echo", "The Plateau Gazette", "Morning Regional", "Confluence Radio",
  ]
}

extension EventKind.Fact {
  fileprivate func text(in language: CorpusLanguage) -> String {
    language == .french ? french : english
  }
}

extension String {
  /// The text as a typewriter would have it: straight quotes, plain spaces.
  fileprivate var inTypewriterTypography: String {
    var typed = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "«", "»", "“", "”": typed += "\""
      case "’": typed += "'"
      case "\u{A0}", "\u{202F}": typed += " "
      default: typed.unicodeScalars.append(scalar)
      }
    }
    return typed
  }
}
