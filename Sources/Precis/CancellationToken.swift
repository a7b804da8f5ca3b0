import Synchronization

/// A flag by which work is stopped from outside: the way to do so where there is no task to cancel.
///
/// Shared by reference: hand it to a call, keep it, and call ``cancel()`` from any thread, a signal's or a callback's. The
/// call then throws ``PrecisModel/PrecisError/cancelled`` within about a hundredth of a second, and leaves nothing half
/// done behind. A token that was used stays cancelled.
///
/// ```swift
/// let token = CancellationToken()
/// button.onPress { token.cancel() }
/// let report = try session.report(cancellation: token)
/// ```
public final class CancellationToken: Sendable {
  private let flag = Atomic(false)

  /// Makes a token that has not been cancelled.
  public init() {}

  /// Asks all work that has this token to stop. Returns at once; needs no lock and no memory.
  public func cancel() { flag.store(true, ordering: .relaxed) }

  /// Takes the request back, for an owner that goes on with the same token after a call that was stopped.
  package func reset() { flag.store(false, ordering: .relaxed) }

  /// Whether ``cancel()`` has been called.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
