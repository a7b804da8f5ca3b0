import CPrecis
import Precis

/// Where an item stands in a result: as many of the three numbers as its kind needs, the others 0.
struct ResultPosition: Hashable {
  let i: Int
  let j: Int
  let k: Int

  /// - Throws: ``Refusal`` unless the numbers after the first `depth` are 0.
  func check(depth: Int) throws(Refusal) {
    guard depth > 2 || k == 0, depth > 1 || j == 0, depth > 0 || i == 0 else {
      throw .outOfRange("a position that does not apply is not 0")
    }
  }
}

/// One value of a result.
enum ResultValue {
  case text(String)
  case integer(Int)
  case number(Double)
}

extension Report {
  /// The number of items in a list.
  func count(of list: UInt32, at position: ResultPosition) throws(Refusal) -> Int {
    let (i, j) = (position.i, position.j)
    func check(_ depth: Int) throws(Refusal) { try position.check(depth: depth) }
    switch Int(list) {
    case PRECIS_LIST_BRIEFS:
      try check(0)
      return briefs.count
    case PRECIS_LIST_LEDGER:
      try check(0)
      return ledger.entries.count
    case PRECIS_LIST_ARTICLES, PRECIS_LIST_SENTENCES, PRECIS_LIST_ENTITIES, PRECIS_LIST_FIGURES,
      PRECIS_LIST_DISAGREEMENTS:
      try check(1)
    case PRECIS_LIST_ADDITIONS, PRECIS_LIST_SUPPORT, PRECIS_LIST_ENTITY_ARTICLES, PRECIS_LIST_STATEMENTS: break
    default: throw .unknownID("list \(list) is not known to version \(PrecisVersion.number)")
    }
    let brief = try briefs.item(i)
    return switch Int(list) {
    case PRECIS_LIST_ARTICLES: brief.articles.count
    case PRECIS_LIST_SENTENCES: brief.sentences.count
    case PRECIS_LIST_ENTITIES: brief.entities.count
    case PRECIS_LIST_FIGURES: brief.figures.count
    case PRECIS_LIST_DISAGREEMENTS: brief.disagreements.count
    case PRECIS_LIST_ADDITIONS: try brief.articles.item(j).adds.count
    case PRECIS_LIST_SUPPORT: try brief.sentences.item(j).support.count
    case PRECIS_LIST_ENTITY_ARTICLES: try brief.entities.item(j).articles.count
    default: try brief.disagreements.item(j).statements.count
    }
  }

  /// A value, or nothing if this item has none.
  func value(_ value: UInt32, at position: ResultPosition) throws(Refusal) -> ResultValue? {
    let id = Int(value)
    let (i, j, k) = (position.i, position.j, position.k)
    func brief(_ depth: Int) throws(Refusal) -> Brief {
      try position.check(depth: depth)
      return try briefs.item(i)
    }
    let known: ResultValue??
    switch id / 100 {
    case 1: known = try brief(1).value(id)
    case 2: known = try brief(2).articles.item(j).value(id)
    case 3: known = try brief(3).articles.item(j).adds.item(k).value(ofAddition: id)
    case 4 where id == PRECIS_SENTENCE_SUPPORT: known = .text(try brief(3).sentences.item(j).support.item(k))
    case 4: known = try brief(2).sentences.item(j).value(id)
    case 5 where id == PRECIS_ENTITY_ARTICLE: known = .text(try brief(3).entities.item(j).articles.item(k))
    case 5: known = try brief(2).entities.item(j).value(id)
    case 6: known = try brief(2).figures.item(j).value(id)
    case 7 where id == PRECIS_DISAGREEMENT_SUBJECT: known = .text(try brief(2).disagreements.item(j).subject)
    case 7: known = try brief(3).disagreements.item(j).statements.item(k).value(id)
    case 8:
      try position.check(depth: 1)
      known = try ledger.entries.item(i).value(id)
    default: known = nil
    }
    guard let known else { throw .unknownID("value \(value) is not known to version \(PrecisVersion.number)") }
    return known
  }
}

extension Array {
  fileprivate func item(_ position: Int) throws(Refusal) -> Element {
    guard indices.contains(position) else {
      throw .outOfRange("there is no item \(UInt(bitPattern: position)): there are \(count)")
    }
    return self[position]
  }
}

extension ResultValue {
  fileprivate static func text(_ text: String?) -> ResultValue? { text.map { .text($0) } }
}

// In each of these: nothing for a value that the item cannot have, and a value that is nothing for one that it lacks.

extension Brief {
  fileprivate func value(_ id: Int) -> ResultValue?? {
    switch id {
    case PRECIS_BRIEF_STORY: .text(story)
    case PRECIS_BRIEF_TITLE: .text(title)
    case PRECIS_BRIEF_LANGUAGE: .text(language.rawValue)
    default: nil
    }
  }
}

extension BriefArticle {
  fileprivate func value(_ id: Int) -> ResultValue?? {
    switch id {
    case PRECIS_ARTICLE_ID: .text(self.id)
    case PRECIS_ARTICLE_STATUS: .text(status.rawValue)
    case PRECIS_ARTICLE_COPY_OF: .some(.text(copyOf))
    case PRECIS_ARTICLE_TITLE: .some(.text(title))
    case PRECIS_ARTICLE_DATE: .some(.text(date?.iso8601))
    case PRECIS_ARTICLE_SOURCE: .some(.text(source))
    case PRECIS_ARTICLE_URL: .some(.text(url))
    case PRECIS_ARTICLE_LANGUAGE: .text(language.rawValue)
    case PRECIS_ARTICLE_CHARSET: .text(charset)
    case PRECIS_ARTICLE_FORMAT: .text(format.rawValue)
    default: nil
    }
  }
}

extension Quotation {
  fileprivate func value(_ id: Int) -> ResultValue?? {
    switch id {
    case PRECIS_SENTENCE_TEXT: .text(text)
    case PRECIS_SENTENCE_ARTICLE: .text(article)
    case PRECIS_SENTENCE_LANGUAGE: .text(language.rawValue)
    case PRECIS_SENTENCE_START: .integer(range.start)
    case PRECIS_SENTENCE_END: .integer(range.end)
    case PRECIS_SENTENCE_SCORE: .number(score)
    case PRECIS_SENTENCE_NOVEL: .integer(isNovel ? 1 : 0)
    default: nil
    }
  }

  fileprivate func value(ofAddition id: Int) -> ResultValue?? {
    switch id {
    case PRECIS_ADDITION_TEXT: .text(text)
    case PRECIS_ADDITION_START: .integer(range.start)
    case PRECIS_ADDITION_END: .integer(range.end)
    default: nil
    }
  }
}

extension BriefEntity {
  fileprivate func value(_ id: Int) -> ResultValue?? {
    switch id {
    case PRECIS_ENTITY_NAME: .text(name)
    case PRECIS_ENTITY_TYPE: .text(type.rawValue)
    case PRECIS_ENTITY_MENTIONS: .integer(mentions)
    default: nil
    }
  }
}

extension BriefFigure {
  fileprivate func value(_ id: Int) -> ResultValue?? {
    switch id {
    case PRECIS_FIGURE_TEXT: .text(text)
    case PRECIS_FIGURE_KIND: .text(kind.rawValue)
    case PRECIS_FIGURE_VALUE: .some(.text(value))
    case PRECIS_FIGURE_UNIT: .some(.text(unit))
    case PRECIS_FIGURE_ARTICLE: .text(article)
    case PRECIS_FIGURE_START: .integer(range.start)
    case PRECIS_FIGURE_END: .integer(range.end)
    default: nil
    }
  }
}

extension Disagreement.Statement {
  fileprivate func value(_ id: Int) -> ResultValue?? {
    switch id {
    case PRECIS_STATEMENT_TEXT: figure.value(PRECIS_FIGURE_TEXT)
    case PRECIS_STATEMENT_KIND: figure.value(PRECIS_FIGURE_KIND)
    case PRECIS_STATEMENT_VALUE: figure.value(PRECIS_FIGURE_VALUE)
    case PRECIS_STATEMENT_UNIT: figure.value(PRECIS_FIGURE_UNIT)
    case PRECIS_STATEMENT_ARTICLE: figure.value(PRECIS_FIGURE_ARTICLE)
    case PRECIS_STATEMENT_START: figure.value(PRECIS_FIGURE_START)
    case PRECIS_STATEMENT_END: figure.value(PRECIS_FIGURE_END)
    case PRECIS_STATEMENT_DATE: .some(.text(date?.iso8601))
    default: nil
    }
  }
}

extension LedgerEntry {
  fileprivate func value(_ id: Int) -> ResultValue?? {
    switch id {
    case PRECIS_LEDGER_ID: .text(self.id)
    case PRECIS_LEDGER_STATUS: .text(status.rawValue)
    case PRECIS_LEDGER_COPY_OF: .some(.text(copyOf))
    case PRECIS_LEDGER_REASON: .some(.text(reason))
    default: nil
    }
  }
}
