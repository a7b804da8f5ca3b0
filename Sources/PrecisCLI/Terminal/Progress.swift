import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A line on the terminal that says how far the work is, once it has taken more than a second.
struct Progress {
  private static let patience: ContinuousClock.Duration = .seconds(1)
  private static let interval: ContinuousClock.Duration = .milliseconds(100)

  /// Whether the line is on the terminal, so that messages know to take it away first.
  private static let isOnTerminal = Atomic(false)

  /// Whether the result is being written, which may go to the same terminal.
  private static let isOver = Atomic(false)

  private let isShown: Bool
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant

  init() {
    isShown = Terminal.showsProgress
    next = clock.now + Self.patience
  }

  /// Shows how many articles have been read, if it is time for it.
  mutating func show(articles count: Int) {
    guard isShown, clock.now >= next else { return }
    next = clock.now + Self.interval
    Self.write("\(count) read …")
  }

  /// Shows a line while `work` lasts, once the first second is over.
  func show<Result>(_ line: String, while work: () async throws -> Result) async rethrows -> Result {
    guard isShown else { return try await work() }
    let start = next
    let shower = Task {
      guard (try? await Task.sleep(until: start, clock: .continuous)) != nil else { return }
      Self.write(line)
    }
    defer {
      shower.cancel()
      Self.clear()
    }
    return try await work()
  }

  /// Takes the line away.
  static func clear() {
    if isOnTerminal.exchange(false, ordering: .relaxed) {
      _ = StandardOutput.writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
    }
  }

  /// Takes the line away for good: what comes now is the result.
  static func end() {
    isOver.store(true, ordering: .relaxed)
    clear()
  }

  private static func write(_ line: String) {
    guard !isOver.load(ordering: .relaxed) else { return }
    isOnTerminal.store(true, ordering: .relaxed)
    _ = StandardOutput.writeAll(Array("\r\u{1B}[K\(line)".utf8), to: STDERR_FILENO)
  }
}
