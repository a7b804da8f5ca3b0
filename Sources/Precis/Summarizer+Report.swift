import PrecisModel
import PrecisStories
import PrecisSummary
import PrecisText

/// The whole pipeline.
extension Summarizer {
  /// The briefs of the articles' stories: from articles to briefs in one call.
  ///
  /// - Complexity: O(n) in the bytes, plus the work on stories.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``. What is
  ///   wrong with a single article is in the ledger that ``report(on:unread:)`` gives.
  public func briefs(of articles: [Article]) async throws(PrecisError) -> [Brief] {
    try await report(on: articles).briefs
  }

  /// The briefs of the articles' stories, and the account of every article.
  ///
  /// - Parameters:
  ///   - articles: The articles, in any order: the result does not depend on it.
  ///   - unread: Entries for inputs that the caller could not read; they take their place in the ledger.
  /// - Complexity: O(n) in the bytes, plus the work on stories.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``.
  public func report(on articles: [Article], unread: [LedgerEntry] = []) async throws(PrecisError) -> Report {
    let intake = Intake(articles)
    let readings = try await read(intake.articles)
    var entries = unread + intake.rejected
    let documents = readings.compactMap(\.document)
    entries += readings.compactMap(\.entry)
    let grouping = group(documents)
    let builder = BriefBuilder(
      lexicons: lexicons, budget: options.budget, labels: options.labels.language,
      detail: options.explains ? .explained : .plain)
    let stories = grouping.stories
    let briefs = try await concurrentMap(count: stories.count, jobs: options.jobs, batch: 4) { batch in
      batch.map { index in
        let story = stories[index]
        return builder.brief(of: story, documents: documents, grouping: grouping)
      }
    }
    var statuses: [String: BriefArticle] = [:]
    for brief in briefs { for article in brief.articles { statuses[article.id] = article } }
    for document in documents {
      let article = statuses[document.id]
      entries.append(
        LedgerEntry(
          id: document.id, status: article?.status ?? .story, copyOf: article?.copyOf, notices: document.notices))
    }
    entries.sort { ($0.id, $0.status.rawValue, $0.reason ?? "") < ($1.id, $1.status.rawValue, $1.reason ?? "") }
    let ordered = briefs.sorted { left, right in
      let (leftCount, rightCount) = (left.independentArticleCount, right.independentArticleCount)
      return leftCount != rightCount
        ? leftCount > rightCount : left.articles.first?.id ?? "" < right.articles.first?.id ?? ""
    }
    return Report(briefs: ordered, ledger: Ledger(entries: entries))
  }

  /// Where each article stands among the others: its story, and what it copies. In order of input.
  ///
  /// An article without text, or in a language that is neither French nor English, is a story of its own.
  ///
  /// - Complexity: O(n) in the bytes, plus the work on stories.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``.
  public func stories(of articles: [Article]) async throws(PrecisError) -> [StoryReport] {
    let intake = Intake(articles)
    let documents = try await read(intake.articles).compactMap(\.document)
    let grouping = group(documents)
    var reports: [String: StoryReport] = [:]
    for story in grouping.stories {
      for (member, reasons) in zip(story.members, story.reasons) {
        let verdict = grouping.duplicates[member]
        let id = documents[member].id
        reports[id] = StoryReport(
          id: id, story: story.id, duplicateOf: verdict.map { documents[$0.kept].id },
          similarity: verdict?.similarity, origin: documents[grouping.origins[member]].id,
          reasons: options.explains ? reasons : [])
      }
    }
    return articles.map { article in
      reports[article.id]
        ?? StoryReport(
          id: article.id, story: StoryGroup.id(ofMembers: [article.id]), duplicateOf: nil, similarity: nil,
          origin: article.id)
    }
  }

  /// What reading one article comes to.
  private enum Reading: Sendable {
    case document(Document)
    /// It takes no part in stories.
    case setAside(LedgerEntry)

    var document: Document? {
      if case .document(let document) = self { document } else { nil }
    }

    var entry: LedgerEntry? {
      if case .setAside(let entry) = self { entry } else { nil }
    }
  }

  private func read(_ articles: [Article]) async throws(PrecisError) -> [Reading] {
    let reader = reader
    return try await concurrentMap(count: articles.count, jobs: options.jobs) { (batch) throws(PrecisError) in
      var breaker = try reader.sentenceBreaker()
      var readings: [Reading] = []
      for index in batch { readings.append(try Self.read(articles[index], reader, &breaker)) }
      return readings
    }
  }

  private static func read(
    _ article: Article, _ reader: ArticleReader, _ breaker: inout SentenceBreaker
  ) throws(PrecisError) -> Reading {
    let document: Document
    do throws(PrecisError) {
      document = try reader.document(of: article, breaker: &breaker)
    } catch {
      guard case .articleTooLarge = error else { throw error }
      return .setAside(LedgerEntry(id: article.id, status: .tooLarge, reason: error.description))
    }
    func aside(_ status: ArticleStatus, _ reason: String) -> Reading {
      .setAside(LedgerEntry(id: article.id, status: status, reason: reason, notices: document.notices))
    }
    guard !document.tokens.isEmpty else { return aside(.notArticle, "no article text was found") }
    guard document.language.language != .other else { return aside(.otherLanguage, "neither French nor English") }
    return .document(document)
  }

  private func group(_ documents: [Document]) -> Grouping {
    let grouper = StoryGrouper(lexicons: lexicons)
    switch options.grouping {
    case .byContent: return grouper.group(documents)
    case .byGroup: return grouper.group(documents, by: documents.map { $0.group ?? StoryGroup.id(ofMembers: [$0.id]) })
    case .single:
      let story = StoryGroup.id(ofMembers: documents.map(\.id))
      return grouper.group(documents, by: documents.map { _ in story })
    }
  }
}

extension Options.Labels {
  /// The language that is asked for, or nothing where each story's own decides.
  var language: Language? {
    switch self {
    case .automatic: nil
    case .french: .french
    case .english: .english
    }
  }
}

extension Brief {
  fileprivate var independentArticleCount: Int {
    articles.reduce(0) { $0 + ($1.status == .duplicate ? 0 : 1) }
  }
}
