/// How far a call has come.
public struct WorkProgress: Sendable, Hashable {
  /// What is being done, in the order in which it is done.
  public enum Step: String, Sendable, Hashable, CaseIterable {
    /// Articles are read: all the stages that look at one article at a time.
    case reading
    /// Articles are compared: copies are looked for, then stories.
    case comparing
    /// Briefs are written.
    case briefing
  }

  /// What is being done.
  public var step: Step
  /// How much of it is done, from 0 to ``total``: articles read, articles compared, or briefs.
  public var done: Int
  /// How much there is to do in this step.
  public var total: Int

  /// Makes a progress from its parts.
  public init(step: Step, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }
}

/// What is called to show how far the work has come.
///
/// Calls come one after the other, not necessarily on the thread of the caller; `done` rises within a step. It should return
/// soon, for the work waits for it, and may cancel it through a ``CancellationToken``.
public typealias ProgressHandler = @Sendable (WorkProgress) -> Void
