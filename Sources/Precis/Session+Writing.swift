import PrecisModel
import PrecisRendering
import PrecisSummary

/// Writing a report while its briefs are made: what takes less memory, for briefs say more than all of their articles.
extension Session {
  /// Writes the briefs of the articles' stories and the account of every article, in the form and with the bytes of
  /// ``Summarizer/rendered(_:as:style:)``, and holds none of the briefs.
  ///
  /// JSON is given away story by story, as the briefs are done. Text and Markdown are held until their last story is
  /// written, for their first line is in the language of most.
  ///
  /// - Parameters:
  ///   - cancellation: A token to stop the work with; cancelling the task does the same.
  ///   - progress: Called with ``WorkProgress/Step/comparing``, then with ``WorkProgress/Step/briefing``.
  ///   - take: Takes each piece, UTF-8, in order.
  /// - Returns: The number of stories, and the ledger.
  /// - Complexity: O(n log n) in the words of all articles.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``.
  package func write(
    as format: ReportFormat, style: TextStyle = .plain, cancellation: CancellationToken? = nil,
    progress: ProgressHandler? = nil, to take: ([UInt8]) -> Void
  ) async throws(PrecisError) -> (storyCount: Int, ledger: Ledger) {
    let supervision = Supervision(cancellation: cancellation, progress: progress)
    let writer = BriefWriter(session: self, grouping: try await grouping(supervision))
    let ledger =
      switch format {
      case .json: try await writeAsDone(JSONReport(), writer, supervision, to: take)
      case .jsonl: try await writeAsDone(JSONLinesReport(), writer, supervision, to: take)
      case .text, .markdown: try await writeTogether(summarizer.form(format, style), writer, supervision, to: take)
      }
    return (writer.count, ledger)
  }

  /// Writes a form without labels: each thread writes the stories that it briefs.
  private func writeAsDone(
    _ form: some ReportForm & Sendable, _ writer: BriefWriter, _ supervision: Supervision, to take: ([UInt8]) -> Void
  ) async throws(PrecisError) -> Ledger {
    var head: [UInt8] = []
    form.appendHead(storyCount: writer.count, inputCount: inputCount, in: .other, to: &head)
    take(head)
    var outcomes: [ArticleOutcome] = []
    try await supervision.forEach(
      .briefing, count: writer.count, jobs: summarizer.options.jobs, batch: BriefWriter.batchCount
    ) { (places) async throws(PrecisError) in
      var written: (bytes: [UInt8], outcomes: [ArticleOutcome]) = ([], [])
      for (place, brief) in zip(places, try await writer.concurrentBriefs(at: places)) {
        form.append(brief.brief, at: place, to: &written.bytes)
        written.outcomes += brief.outcomes
      }
      return written
    } take: {
      take($0.bytes)
      outcomes += $0.outcomes
    }
    return writeLedger(of: outcomes, in: .other, form, to: take)
  }

  /// So much text is held in one piece.
  private static let pieceBytes = 1 << 20

  /// Writes a form whose labels belong to this thread.
  private func writeTogether(
    _ form: any ReportForm, _ writer: BriefWriter, _ supervision: Supervision, to take: ([UInt8]) -> Void
  ) async throws(PrecisError) -> Ledger {
    // Not in one piece, which would have to be copied whenever it has outgrown its memory.
    var stories: [[UInt8]] = [[]]
    var languages: [Language] = []
    var outcomes: [ArticleOutcome] = []
    try await supervision.forEach(
      .briefing, count: writer.count, jobs: summarizer.options.jobs, batch: BriefWriter.batchCount
    ) { (places) async throws(PrecisError) in
      try await writer.concurrentBriefs(at: places)
    } take: {
      for brief in $0 {
        form.append(brief.brief, at: languages.count, to: &stories[stories.count - 1])
        languages.append(brief.brief.language)
        outcomes += brief.outcomes
      }
      if stories[stories.count - 1].count >= Self.pieceBytes { stories.append([]) }
    }
    let language = summarizer.ledgerLanguage(of: languages)
    var head: [UInt8] = []
    form.appendHead(storyCount: writer.count, inputCount: inputCount, in: language, to: &head)
    take(head)
    for piece in stories { take(piece) }
    return writeLedger(of: outcomes, in: language, form, to: take)
  }

  private func writeLedger(
    of outcomes: [ArticleOutcome], in language: Language, _ form: any ReportForm, to take: ([UInt8]) -> Void
  ) -> Ledger {
    let ledger = ledger(of: outcomes)
    var account: [UInt8] = []
    form.append(ledger, in: language, to: &account)
    take(account)
    return ledger
  }
}
