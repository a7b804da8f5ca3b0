import PrecisModel

/// What the caller of a long call wants to hear and may say.
struct Supervision: Sendable {
  let cancellation: CancellationToken?
  let progress: ProgressHandler?

  init(cancellation: CancellationToken? = nil, progress: ProgressHandler? = nil) {
    self.cancellation = cancellation
    self.progress = progress
  }

  /// The same for work too short to be told of.
  var silent: Supervision { Supervision(cancellation: cancellation) }

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
  ///
  /// - Parameters:
  ///   - before: How much of the step was done before.
  ///   - total: How much there is to do in the whole step, unless this is all.
  func map<Result>(
    _ step: WorkProgress.Step, after before: Int = 0, of total: Int? = nil, count: Int, batch batchSize: Int = 32,
    _ work: (Range<Int>) throws(PrecisError) -> [Result]
  ) throws(PrecisError) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    let total = total ?? count
    try report(step, before, of: total)
    for start in stride(from: 0, to: count, by: max(1, batchSize)) {
      let end = min(count, start + max(1, batchSize))
      results.append(contentsOf: try work(start..<end))
      try report(step, before + end, of: total)
    }
    return results
  }

  /// The results of `work` on consecutive batches of `0..<count`, in order: the same whatever `jobs` is.
  /// - Throws: The first error, in order of batches; ``PrecisModel/PrecisError/cancelled`` if the work was to end.
  func concurrentMap<Result: Sendable>(
    _ step: WorkProgress.Step, after before: Int = 0, of total: Int? = nil, count: Int, jobs: Int,
    batch batchSize: Int = 32,
    _ work: @escaping @Sendable (Range<Int>) async throws(PrecisError) -> [Result]
  ) async throws(PrecisError) -> [Result] {
    var all: [Result] = []
    all.reserveCapacity(count)
    try await forEach(step, after: before, of: total, count: count, jobs: jobs, batch: batchSize, work) { all += $0 }
    return all
  }

  /// Calls `take` with the results of `work` on consecutive batches of `0..<count`, in order and on this thread, as soon as
  /// they and those before them are there.
  ///
  /// A batch is large enough that opening an ICU iterator for it costs nothing to speak of. No more than ``window`` of them
  /// are worked on or wait, so that memory does not grow behind a slow one.
  ///
  /// Compiled once for all kinds of results, of which a copy for each of the seven took 45 KB: that is all that the attribute says.
  ///
  /// - Throws: The first error, in order of batches; ``PrecisModel/PrecisError/cancelled`` if the work was to end.
  @_semantics("optimize.sil.specialize.generic.never")
  func forEach<Result: Sendable>(
    _ step: WorkProgress.Step, after before: Int = 0, of total: Int? = nil, count: Int, jobs: Int, batch batchSize: Int,
    _ work: @escaping @Sendable (Range<Int>) async throws(PrecisError) -> Result, take: (Result) -> Void
  ) async throws(PrecisError) {
    let batches = stride(from: 0, to: count, by: max(1, batchSize)).map { $0..<min(count, $0 + max(1, batchSize)) }
    let total = total ?? count
    try report(step, before, of: total)
    if jobs == 1 || batches.count == 1 {
      // Where nothing is done beside a batch, a task of its own would only cost.
      for batch in batches {
        take(try await work(batch))
        try report(step, before + batch.upperBound, of: total)
      }
      return
    }
    // Without a number of its own, a run has enough tasks in flight to keep the system's threads busy.
    let jobs = min(jobs > 0 ? jobs : 64, batches.count)
    var failure: PrecisError?
    await withTaskGroup(of: (Int, Swift.Result<Result, PrecisError>).self) { group in
      var waiting: [Int: Swift.Result<Result, PrecisError>] = [:]
      var (started, finished, taken, done) = (0, 0, 0, 0)
      func startNext() {
        while failure == nil, started < min(batches.count, finished + jobs, taken + Self.window) {
          let index = started
          let batch = batches[index]
          started += 1
          group.addTask {
            guard !isCancelled else { return (index, .failure(.cancelled)) }
            do throws(PrecisError) {
              return (index, .success(try await work(batch)))
            } catch {
              return (index, .failure(error))
            }
          }
        }
      }
      startNext()
      while let (index, result) = await group.next() {
        finished += 1
        // Before anything is taken, so that no thread has to wait for that.
        startNext()
        waiting[index] = result
        done += batches[index].count
        if !isCancelled { progress?(WorkProgress(step: step, done: before + done, total: total)) }
        while failure == nil, let result = waiting.removeValue(forKey: taken) {
          taken += 1
          switch result {
          case .success(let value): take(value)
          case .failure(let error): failure = error
          }
        }
        startNext()
      }
    }
    try check()
    if let failure { throw failure }
  }

  /// The most batches between the first that has not been taken and the last that has been started.
  private static let window = 256
}
