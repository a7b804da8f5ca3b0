import PrecisModel
import PrecisStories

/// How the articles of a session hang together: first copies are found, then the other articles are compared. Both fall into
/// parts, which one thread makes one after the other, or several at once; the outcome is the same.
extension Session {
  /// How the articles hang together, worked out on this thread.
  func grouping(
    _ supervision: Supervision, detail: SignatureReader.Detail = .plain
  ) throws(PrecisError) -> Grouping {
    let progress = GroupingProgress(supervision, articleCount: ids.count)
    let pending = try pendingGrouping(progress, detail)
    var edges: [[PendingGrouping.Edge]] = []
    for round in 0..<pending.roundCount {
      edges.append(
        try supervision.map(
          .comparing, after: progress.done(round, pending), of: progress.total, count: pending.count,
          batch: PendingGrouping.partLength
        ) { (part) throws(PrecisError) in pending.edges(of: part, inRound: round) })
    }
    try progress.end()
    return pending.grouping(along: edges)
  }

  /// The same, parts being made on several threads.
  func grouping(
    _ supervision: Supervision, detail: SignatureReader.Detail = .plain
  ) async throws(PrecisError) -> Grouping {
    let progress = GroupingProgress(supervision, articleCount: ids.count)
    let pending = try await pendingGrouping(progress, detail)
    let jobs = summarizer.options.jobs
    _ = try await supervision.silent.concurrentMap(.comparing, count: pending.roundCount, jobs: jobs, batch: 1) {
      (rounds) throws(PrecisError) in rounds.map { pending.prepare(round: $0) }
    }
    var edges: [[PendingGrouping.Edge]] = []
    for round in 0..<pending.roundCount {
      edges.append(
        try await supervision.concurrentMap(
          .comparing, after: progress.done(round, pending), of: progress.total, count: pending.count, jobs: jobs,
          batch: PendingGrouping.partLength
        ) { (part) throws(PrecisError) in pending.edges(of: part, inRound: round) })
    }
    try progress.end()
    return pending.grouping(along: edges)
  }

  /// The articles that are no copies, ready to be compared; copies are found on this thread.
  private func pendingGrouping(
    _ progress: GroupingProgress, _ detail: SignatureReader.Detail
  ) throws(PrecisError) -> PendingGrouping {
    try progress.start()
    var copies = index.pendingCopies(stories)
    try copies.finish(beforePart: progress.supervision.check, progress.reportCopies)
    return index.pendingGrouping(beside: copies, detail: detail)
  }

  /// The same, copies being found on several threads.
  private func pendingGrouping(
    _ progress: GroupingProgress, _ detail: SignatureReader.Detail
  ) async throws(PrecisError) -> PendingGrouping {
    try progress.start()
    var copies = index.pendingCopies(stories)
    while copies.partCount > 0 {
      if copies.partCount == 1 {
        // Where there are many small stories, tasks would cost more than they do.
        try progress.supervision.check()
        copies.take(copies.outcome(of: 0))
      } else {
        let step = copies
        try await progress.supervision.silent.forEach(
          .comparing, count: step.partCount, jobs: summarizer.options.jobs, batch: 1
        ) { (parts) throws(PrecisError) in
          step.outcome(of: parts.lowerBound)
        } take: {
          copies.take($0)
        }
      }
      try copies.closeStep(progress.reportCopies)
    }
    return index.pendingGrouping(beside: copies, detail: detail)
  }

  private var stories: ArticleIndex.Stories {
    switch summarizer.options.grouping {
    case .byContent: .byContent
    case .byGroup: .byGroup
    case .single: .single
    }
  }
}

/// Tells how far a grouping has come: finding copies goes through the articles a number of times, and so do the rounds in
/// which the others are compared.
private struct GroupingProgress {
  let supervision: Supervision
  /// What finding copies counts for, of ``total``.
  private let copies: Int
  let total: Int

  init(_ supervision: Supervision, articleCount: Int) {
    self.supervision = supervision
    copies = ArticleIndex.stepCount * articleCount
    // How many rounds there will be is known once copies are.
    total = copies + 2 * articleCount
  }

  func start() throws(PrecisError) { try supervision.report(.comparing, 0, of: total) }
  func end() throws(PrecisError) { try supervision.report(.comparing, total, of: total) }

  /// Reports that copies of so many articles have been looked for.
  func reportCopies(_ count: Int) throws(PrecisError) {
    try supervision.report(.comparing, min(count, copies), of: total)
  }

  /// How much is done before a round.
  func done(_ round: Int, _ pending: PendingGrouping) -> Int { copies + round * pending.count }
}
