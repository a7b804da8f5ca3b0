import PrecisModel
import PrecisStories
import PrecisSummary
import PrecisText

/// What the articles of a session add up to.
///
/// Each question has two forms. The one without `await` works on the thread that asks, for callers that have no tasks; the
/// other spreads the work over ``Options/jobs`` tasks. Both give the same bytes.
extension Session {
  /// Where each article stands among the others: its story, and what it copies. One for each id, in order of id.
  ///
  /// An article without text, or in a language that is neither French nor English, is a story of its own.
  ///
  /// - Complexity: O(n log n) in the words of all articles; a small part of what reading them cost.
  /// - Throws: ``PrecisModel/PrecisError/cancelled``.
  public func stories(
    cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) throws(PrecisError) -> [StoryReport] {
    let grouping = try grouping(
      Supervision(cancellation: cancellation, progress: progress),
      detail: summarizer.options.explains ? .explained : .plain)
    var reports: [StoryReport] = []
    reports.reserveCapacity(places.count)
    for story in grouping.stories {
      for member in story.members {
        let verdict = grouping.duplicates[member]
        reports.append(
          StoryReport(
            id: ids[member], story: story.id, duplicateOf: verdict.map { ids[$0.kept] },
            similarity: verdict?.similarity, origin: ids[grouping.origins[member]],
            overlap: summarizer.options.explains ? verdict?.overlap : nil, ties: grouping.ties[member]))
      }
    }
    for case .setAside(let entry) in places.values {
      reports.append(Self.lonelyStory(entry.id))
    }
    return reports.sorted { $0.id < $1.id }
  }

  /// The same in the order of `ids`, once for each; an id that did not come has a story of its own.
  package func stories(
    inOrderOf ids: [String], cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) throws(PrecisError) -> [StoryReport] {
    var reports: [String: StoryReport] = [:]
    for report in try stories(cancellation: cancellation, progress: progress) { reports[report.id] = report }
    return ids.map { reports[$0] ?? Self.lonelyStory($0) }
  }

  /// The report of an article that takes no part in stories.
  static func lonelyStory(_ id: String) -> StoryReport {
    StoryReport(id: id, story: StoryGroup.id(ofMembers: [id]), duplicateOf: nil, similarity: nil, origin: id)
  }

  /// The briefs of the articles' stories.
  ///
  /// - Complexity: O(n log n) in the words of all articles.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``.
  public func briefs(
    cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) throws(PrecisError) -> [Brief] {
    try report(cancellation: cancellation, progress: progress).briefs
  }

  /// The briefs of the articles' stories, made on several threads.
  ///
  /// - Complexity: O(n log n) in the words of all articles.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``.
  public func briefs(
    cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> [Brief] {
    try await report(cancellation: cancellation, progress: progress).briefs
  }

  /// The briefs of the articles' stories, and the account of every article that was added.
  ///
  /// - Parameters:
  ///   - cancellation: A token to stop the work with; cancelling the task does the same.
  ///   - progress: Called with ``WorkProgress/Step/comparing``, then with ``WorkProgress/Step/briefing``.
  /// - Complexity: O(n log n) in the words of all articles.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``.
  public func report(
    cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) throws(PrecisError) -> Report {
    let supervision = Supervision(cancellation: cancellation, progress: progress)
    let writer = BriefWriter(session: self, grouping: try grouping(supervision))
    return report(
      try supervision.map(.briefing, count: writer.count, batch: 4) { (stories) throws(PrecisError) in
        try writer.briefs(stories)
      })
  }

  /// The briefs of the articles' stories, and the account of every article that was added, made on several threads.
  ///
  /// - Parameters:
  ///   - cancellation: A token to stop the work with; cancelling the task does the same.
  ///   - progress: Called with ``WorkProgress/Step/comparing``, then with ``WorkProgress/Step/briefing``.
  /// - Complexity: O(n log n) in the words of all articles.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``.
  public func report(
    cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> Report {
    let supervision = Supervision(cancellation: cancellation, progress: progress)
    let writer = BriefWriter(session: self, grouping: try grouping(supervision))
    let jobs = summarizer.options.jobs
    return report(
      try await supervision.concurrentMap(.briefing, count: writer.count, jobs: jobs, batch: 4) {
        (stories) throws(PrecisError) in try writer.briefs(stories)
      })
  }

  private func grouping(
    _ supervision: Supervision, detail: SignatureReader.Detail = .plain
  ) throws(PrecisError) -> Grouping {
    let stories: ArticleIndex.Stories =
      switch summarizer.options.grouping {
      case .byContent: .byContent
      case .byGroup: .byGroup
      case .single: .single
      }
    let total = ArticleIndex.stepCount * ids.count
    try supervision.report(.comparing, 0, of: total)
    let pending = try index.pendingGrouping(stories, detail: detail) { done throws(PrecisError) in
      try supervision.report(.comparing, min(done, total), of: total)
    }
    try supervision.report(.comparing, total, of: total)
    return pending.grouping(along: pending.edges(of: 0..<pending.count))
  }

  /// The briefs in their order, and the ledger.
  private func report(_ written: [WrittenBrief]) -> Report {
    let briefs = written.map(\.brief)
    var notices: [String: [Notice]] = [:]
    for brief in written { notices.merge(brief.notices) { first, _ in first } }
    var statuses: [String: BriefArticle] = [:]
    for brief in briefs { for article in brief.articles { statuses[article.id] = article } }
    var entries = unread
    for rejection in register.rejections {
      entries.append(
        rejection.isRepetition
          ? LedgerEntry(
            id: rejection.id, status: .duplicate, copyOf: rejection.id,
            reason: "the same article was given more than once")
          : LedgerEntry(
            id: rejection.id, status: .unreadable, reason: PrecisError.repeatedID(rejection.id).description))
    }
    for (id, place) in places {
      switch place {
      case .setAside(let entry): entries.append(entry)
      case .indexed(let number):
        let article = statuses[id]
        entries.append(
          LedgerEntry(
            id: id, status: article?.status ?? .story, copyOf: article?.copyOf,
            notices: notices[id] ?? self.notices[number]))
      }
    }
    entries.sort { left, right in
      (left.id, left.status.rawValue, left.reason ?? "") < (right.id, right.status.rawValue, right.reason ?? "")
    }
    let ordered = briefs.sorted { left, right in
      let (leftCount, rightCount) = (left.independentArticleCount, right.independentArticleCount)
      return leftCount != rightCount
        ? leftCount > rightCount : left.articles.first?.id ?? "" < right.articles.first?.id ?? ""
    }
    return Report(briefs: ordered, ledger: Ledger(entries: entries))
  }
}

/// A brief, and what there is to say of its articles once their sentences are known.
private struct WrittenBrief: Sendable {
  let brief: Brief
  /// By the articles' ids, where there are any.
  let notices: [String: [Notice]]
}

/// Writes the briefs of a session's stories: takes each story's articles through the stages that are left, and lets go of
/// what they came to with the story.
private struct BriefWriter: Sendable {
  private let reader: ArticleReader
  private let builder: BriefBuilder
  private let texts: [ExtractedArticle?]
  /// What many articles of the session share is not quoted.
  private let repeated: RepeatedLines
  private let grouping: Grouping

  init(session: Session, grouping: Grouping) {
    reader = session.summarizer.reader
    builder = session.summarizer.briefBuilder.value
    texts = session.texts
    repeated = RepeatedLines(texts.lazy.compactMap { $0?.uncertain })
    self.grouping = grouping
  }

  var count: Int { grouping.stories.count }

  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``.
  func briefs(_ stories: Range<Int>) throws(PrecisError) -> [WrittenBrief] {
    var breaker = try reader.sentenceBreaker()
    var written: [WrittenBrief] = []
    for story in grouping.stories[stories] {
      var notices: [String: [Notice]] = [:]
      var documents: [Document] = []
      documents.reserveCapacity(story.members.count)
      for text in story.members.compactMap({ $0 < texts.count ? texts[$0] : nil }) {
        let document = reader.document(of: text.leavingOut(repeated), breaker: &breaker)
        if document.notices.count > text.notices.count { notices[document.id] = document.notices }
        documents.append(document)
      }
      written.append(
        WrittenBrief(brief: builder.brief(of: story, documents: documents, grouping: grouping), notices: notices))
    }
    return written
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
