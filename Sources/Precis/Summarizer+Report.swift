import PrecisModel

/// The whole pipeline in one call: a ``Session`` to which all articles are added at once.
extension Summarizer {
  /// The briefs of the articles' stories: from articles to briefs in one call.
  ///
  /// - Parameters:
  ///   - articles: The articles, in any order: the result does not depend on it.
  ///   - cancellation: A token to stop the work with; cancelling the task does the same.
  ///   - progress: Called with each ``WorkProgress/Step`` in turn.
  /// - Complexity: O(n) in the bytes, plus the work on stories.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``. What is
  ///   wrong with a single article is in the ledger that ``report(on:unread:cancellation:progress:)`` gives.
  public func briefs(
    of articles: [Article], cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> [Brief] {
    try await report(on: articles, cancellation: cancellation, progress: progress).briefs
  }

  /// The briefs of the articles' stories, and the account of every article.
  ///
  /// - Parameters:
  ///   - articles: The articles, in any order: the result does not depend on it.
  ///   - unread: Entries for inputs that the caller could not read; they take their place in the ledger.
  ///   - cancellation: A token to stop the work with; cancelling the task does the same.
  ///   - progress: Called with each ``WorkProgress/Step`` in turn.
  /// - Complexity: O(n) in the bytes, plus the work on stories.
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``, ``PrecisModel/PrecisError/cancelled``.
  public func report(
    on articles: [Article], unread: [LedgerEntry] = [], cancellation: CancellationToken? = nil,
    progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> Report {
    var session = Session(self)
    for entry in unread { session.add(unread: entry) }
    try await session.add(articles, cancellation: cancellation, progress: progress)
    return try await session.report(cancellation: cancellation, progress: progress)
  }

  /// Where each article stands among the others: its story, and what it copies. In order of input.
  ///
  /// An article without text, or in a language that is neither French nor English, is a story of its own.
  ///
  /// - Parameters:
  ///   - articles: The articles, in any order: what is said of each does not depend on it.
  ///   - cancellation: A token to stop the work with; cancelling the task does the same.
  ///   - progress: Called with ``WorkProgress/Step/reading``, then with ``WorkProgress/Step/comparing``.
  /// - Complexity: O(n) in the bytes, plus the work on stories.
  /// - Throws: ``PrecisModel/PrecisError/cancelled``.
  public func stories(
    of articles: [Article], cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil
  ) async throws(PrecisError) -> [StoryReport] {
    var session = Session(self, keeping: .signatures)
    try await session.add(articles, cancellation: cancellation, progress: progress)
    return try await session.stories(inOrderOf: articles.map(\.id), cancellation: cancellation, progress: progress)
  }
}
