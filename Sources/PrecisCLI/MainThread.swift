import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The threads that a verb's work is spread over.
enum Threads {
  /// The one that the program starts with.
  case one
  /// The system's.
  case many
}

/// Runs tasks on the thread that the program starts with.
///
/// To start the system's threads, each with memory of its own, takes longer than a few articles do.
final class MainThread: TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    var isOver = false
  }

  private let state = Mutex(State())
  /// Counts the changes of ``state`` that have not been looked at.
  private let changes: Semaphore = Semaphore()

  /// Runs `work` to its end.
  static func run(on threads: Threads, _ work: sending @escaping () async -> Void) {
    let thread = MainThread()
    Task(executorPreference: threads == .one ? thread : nil) {
      await work()
      thread.end()
    }
    thread.runJobs()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    state.withLock { $0.jobs.append(job) }
    changes.signal()
  }

  private func end() {
    state.withLock { $0.isOver = true }
    changes.signal()
  }

  private func runJobs() {
    while !state.withLock({ $0.isOver }) {
      changes.wait()
      let job = state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
      job?.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}

/// A semaphore of the system's.
private final class Semaphore: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func signal() { sem_post(semaphore) }

  func wait() { while sem_wait(semaphore) != 0, errno == EINTR {} }
}
