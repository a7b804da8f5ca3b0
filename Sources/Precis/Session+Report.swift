import PrecisLexicons
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
    reports(of: try grouping(Supervision(cancellation: cancellation, progress: progress), detail: tieDetail))
  }

  /// The same, articles being compared on several threads.
  ///
  /// - Complexity: O(n log n) in the words of all articles; a small part of what reading them cost.
  /// - Throws: ``PrecisModel/PrecisError/cancelled``.
  public func stories(
    cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> [StoryReport] {
    reports(of: try await grouping(Supervision(cancellation: cancellation, progress: progress), detail: tieDetail))
  }

  /// The same in the order of `ids`, once for each; an id that did not come has a story of its own.
  package func stories(
    inOrderOf ids: [String], cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> [StoryReport] {
    var reports: [String: StoryReport] = [:]
    for report in try await stories(cancellation: cancellation, progress: progress) { reports[report.id] = report }
    return ids.map { reports[$0] ?? Self.lonelyStory($0) }
  }

  private var tieDetail: SignatureReader.Detail { summarizer.options.explains ? .explained : .plain }

  private func reports(of grouping: Grouping) -> [StoryReport] {
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
    return reports.ordered { $0.id < $1.id }
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
      try supervision.map(.briefing, count: writer.count, batch: BriefWriter.batchCount) {
        (places) throws(PrecisError) in try writer.briefs(at: places)
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
    let writer = BriefWriter(session: self, grouping: try await grouping(supervision))
    return report(
      try await supervision.concurrentMap(
        .briefing, count: writer.count, jobs: summarizer.options.jobs, batch: BriefWriter.batchCount
      ) {
        (places) async throws(PrecisError) in try await writer.concurrentBriefs(at: places)
      })
  }

  private func report(_ written: [WrittenBrief]) -> Report {
    Report(briefs: written.map(\.brief), ledger: ledger(of: written.lazy.flatMap(\.outcomes)))
  }

  /// The account of every article that was added.
  ///
  /// - Parameter outcomes: What became of those that take part in stories.
  /// - Complexity: O(n log n) in the articles.
  func ledger(of outcomes: some Sequence<ArticleOutcome>) -> Ledger {
    var known = [ArticleOutcome?](filled: nil, count: ids.count)
    for outcome in outcomes { known[outcome.number] = outcome }
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
        let outcome = known[number]
        entries.append(
          LedgerEntry(
            id: id, status: outcome?.status ?? .story, copyOf: outcome?.copyOf,
            notices: outcome?.notices ?? notices[number]))
      }
    }
    entries = entries.ordered { left, right in
      left.id != right.id
        ? left.id < right.id
        : (left.status.rawValue, left.reason ?? "") < (right.status.rawValue, right.reason ?? "")
    }
    return Ledger(entries: entries)
  }

  /// The number of entries that the ledger will have.
  ///
  /// - Complexity: O(n log n) in the articles.
  var inputCount: Int { unread.count + register.rejections.count + places.count }
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
