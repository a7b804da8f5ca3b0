import PrecisLexicons
import PrecisModel

/// What the readable forms of a brief show, and in which order, apart from how it looks.
struct BriefOutline {
  /// How many names of one type are shown; the rest is in the JSON.
  private static let shownNames = 6
  /// How many figures are shown.
  private static let shownFigures = 8
  /// How many sentences that an article adds are shown.
  private static let shownAdditions = 2

  let brief: Brief
  /// The articles in the order of their reference numbers, which start at 1: those that the brief quotes, as it quotes
  /// them; the others by date, then id; copies last.
  let articles: [BriefArticle]
  private let numbers: [String: Int]

  init(_ brief: Brief) {
    self.brief = brief
    var rank: [String: Int] = [:]
    for sentence in brief.sentences where rank[sentence.article] == nil { rank[sentence.article] = rank.count }
    let quoted = brief.articles.filter { rank[$0.id] != nil }.ordered {
      rank[$0.id, default: 0] < rank[$1.id, default: 0]
    }
    let others = brief.articles.filter { rank[$0.id] == nil }.ordered { Self.precedes($0, $1) }
    articles = quoted + others
    var numbers: [String: Int] = [:]
    for (index, article) in articles.enumerated() { numbers[article.id] = index + 1 }
    self.numbers = numbers
  }

  /// The reference number of an article, or nothing if it is not one of the story's.
  func number(of article: String) -> Int? { numbers[article] }

  /// Whether it matters which article says what.
  var hasSeveralArticles: Bool { articles.count > 1 }

  /// The number of articles that copy no other.
  var independentCount: Int { articles.reduce(0) { $0 + ($1.status == .duplicate ? 0 : 1) } }

  /// The number of words in the brief; a word is a run without white space.
  var wordCount: Int {
    brief.sentences.reduce(0) { $0 + Self.wordCount(of: $1.text) }
  }

  private static func wordCount(of text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      // Between U+0020 and U+0085 nothing is white space, which saves most characters the look into Unicode's tables.
      let isSpace = scalar.value == 0x20 || (scalar.value &- 0x21 >= 0x64 && scalar.properties.isWhitespace)
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  /// The number of the article that a sentence quotes, and those of the articles that say the same.
  func references(of sentence: Quotation) -> (quoted: Int?, also: [Int]) {
    let quoted = number(of: sentence.article)
    return (quoted, sentence.support.compactMap { number(of: $0) }.filter { $0 != quoted }.sorted())
  }

  /// What an article adds beyond the brief: the sentences that are shown, and how many are not.
  func additions(of article: BriefArticle) -> (shown: [Quotation], hiddenCount: Int) {
    let new = article.adds.filter { addition in
      !brief.sentences.contains { $0.article == addition.article && $0.range == addition.range }
    }
    return (Array(new.prefix(Self.shownAdditions)), max(0, new.count - Self.shownAdditions))
  }

  /// The names of each type that has any, the most mentioned first.
  var names: [(label: String, names: [BriefEntity])] {
    let groups: [(EntityType, String)] = [
      (.person, "brief.people"), (.organization, "brief.organizations"), (.location, "brief.places"),
      (.other, "brief.other-names"),
    ]
    return groups.compactMap { type, label in
      let names = brief.entities.lazy.filter { $0.type == type }.prefix(Self.shownNames)
      return names.isEmpty ? nil : (label, Array(names))
    }
  }

  /// The figures of the brief, each wording once, with the numbers of the articles that they are quoted from.
  var figures: [(text: String, references: [Int])] {
    var texts: [String] = []
    var references: [String: [Int]] = [:]
    for figure in brief.figures {
      if references[figure.text] == nil { texts.append(figure.text) }
      let number = number(of: figure.article).map { [$0] } ?? []
      references[figure.text, default: []] += number.filter { !references[figure.text, default: []].contains($0) }
    }
    return texts.prefix(Self.shownFigures).map { ($0, references[$0, default: []].sorted()) }
  }

  /// The values of a disagreement, each once, with the numbers of the articles that state it.
  func values(of disagreement: Disagreement) -> [(text: String, references: [Int])] {
    var values: [(key: String, text: String, references: [Int])] = []
    for statement in disagreement.statements {
      let figure = statement.figure
      let key = figure.value.map { "\($0) \(figure.unit ?? "")" } ?? figure.text
      let number = number(of: figure.article).map { [$0] } ?? []
      if let index = values.firstIndex(where: { $0.key == key }) {
        values[index].references += number.filter { !values[index].references.contains($0) }
      } else {
        values.append((key, figure.text, number))
      }
    }
    return values.map { ($0.text, $0.references) }
  }

  private static func precedes(_ left: BriefArticle, _ right: BriefArticle) -> Bool {
    if (left.status == .duplicate) != (right.status == .duplicate) { return right.status == .duplicate }
    switch (left.date, right.date) {
    case (let leftDate?, let rightDate?) where leftDate != rightDate: return leftDate < rightDate
    case (_?, nil): return true
    case (nil, _?): return false
    default: return left.id < right.id
    }
  }
}
