import PrecisModel

/// The results of `work` on consecutive batches of `0..<count`, in order: the same whatever `jobs` is.
///
/// A batch is large enough that opening an ICU iterator for it costs nothing to speak of.
///
/// - Throws: The first error, in order of batches; ``PrecisModel/PrecisError/cancelled`` if the task was cancelled.
func concurrentMap<Result: Sendable>(
  count: Int, jobs: Int, batch batchSize: Int = 32,
  _ work: @escaping @Sendable (Range<Int>) throws(PrecisError) -> [Result]
) async throws(PrecisError) -> [Result] {
  let batches = stride(from: 0, to: count, by: max(1, batchSize)).map { $0..<min(count, $0 + max(1, batchSize)) }
  var results: [Swift.Result<[Result], PrecisError>?] = Array(repeating: nil, count: batches.count)
  await withTaskGroup(of: (Int, Swift.Result<[Result], PrecisError>).self) { group in
    var next = 0
    func startNext() {
      guard next < batches.count else { return }
      let index = next
      let batch = batches[index]
      next += 1
      group.addTask {
        guard !Task.isCancelled else { return (index, .failure(.cancelled)) }
        do throws(PrecisError) {
          return (index, .success(try work(batch)))
        } catch {
          return (index, .failure(error))
        }
      }
    }
    // Without a number of its own, a run has enough tasks in flight to keep the system's threads busy.
    for _ in 0..<(jobs > 0 ? jobs : 64) { startNext() }
    for await (index, result) in group {
      results[index] = result
      startNext()
    }
  }
  var all: [Result] = []
  all.reserveCapacity(count)
  for result in results {
    guard let result else { throw .cancelled }
    all.append(contentsOf: try result.get())
  }
  return all
}
