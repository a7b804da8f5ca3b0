import PrecisModel

/// What the caller of a long call wants to hear and may say.
struct Supervision: Sendable {
  let cancellation: CancellationToken?
  let progress: ProgressHandler?

  init(cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil) {
    self.cancellation = cancellation
    self.progress = progress
  }

  /// Whether the work is to end: the task was cancelled, or the token.
  var isCancelled: Bool { Task.isCancelled || cancellation?.isCancelled == true }

  /// - Throws: ``PrecisModel/PrecisError/cancelled`` if the work is to end.
  func check() throws(PrecisError) {
    if isCancelled { throw .cancelled }
  }

  /// Says how far the work has come, and ends it if it is to end.
  func report(_ step: WorkProgress.Step, _ done: Int, of total: Int) throws(PrecisError) {
    try check()
    progress?(WorkProgress(step: step, done: done, total: total))
    try check()
  }

  /// The results of `work` on `0..<count`, in order, on this thread.
  func map<Result>(
    _ step: WorkProgress.Step, count: Int, batch batchSize: Int = 32,
    _ work: (Range<Int>) throws(PrecisError) -> [Result]
  ) throws(PrecisError) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    try report(step, 0, of: count)
    for start in stride(from: 0, to: count, by: max(1, batchSize)) {
      let end = min(count, start + max(1, batchSize))
      results.append(contentsOf: try work(start..<end))
      try report(step, end, of: count)
    }
    return results
  }

  /// The results of `work` on consecutive batches of `0..<count`, in order: the same whatever `jobs` is.
  ///
  /// A batch is large enough that opening an ICU iterator for it costs nothing to speak of.
  ///
  /// - Throws: The first error, in order of batches; ``PrecisModel/PrecisError/cancelled`` if the work was to end.
  func concurrentMap<Result: Sendable>(
    _ step: WorkProgress.Step, count: Int, jobs: Int, batch batchSize: Int = 32,
    _ work: @escaping @Sendable (Range<Int>) throws(PrecisError) -> [Result]
  ) async throws(PrecisError) -> [Result] {
    let batches = stride(from: 0, to: count, by: max(1, batchSize)).map { $0..<min(count, $0 + max(1, batchSize)) }
    var results: [Swift.Result<[Result], PrecisError>?] = Array(repeating: nil, count: batches.count)
    try report(step, 0, of: count)
    await withTaskGroup(of: (Int, Swift.Result<[Result], PrecisError>).self) { group in
      var next = 0
      func startNext() {
        guard next < batches.count else { return }
        let index = next
        let batch = batches[index]
        next += 1
        group.addTask {
          guard !isCancelled else { return (index, .failure(.cancelled)) }
          do throws(PrecisError) {
            return (index, .success(try work(batch)))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      // Without a number of its own, a run has enough tasks in flight to keep the system's threads busy.
      for _ in 0..<(jobs > 0 ? jobs : 64) { startNext() }
      var done = 0
      for await (index, result) in group {
        results[index] = result
        done += batches[index].count
        if !isCancelled { progress?(WorkProgress(step: step, done: done, total: count)) }
        startNext()
      }
    }
    try check()
    var all: [Result] = []
    all.reserveCapacity(count)
    for result in results {
      guard let result else { throw .cancelled }
      all.append(contentsOf: try result.get())
    }
    return all
  }
}
