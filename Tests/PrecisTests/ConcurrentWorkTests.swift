import PrecisModel
import Synchronization
import Testing

@testable import Precis

@Suite("Work on several threads")
struct ConcurrentWorkTests {
  @Test("results are taken in order, whichever is done first", arguments: [0, 1, 2, 7, .max])
  func order(jobs: Int) async throws {
    var taken: [Int] = []
    try await Supervision().forEach(.briefing, count: 2_000, jobs: jobs, batch: 3) { batch in
      // The later ones of every few are done sooner.
      for _ in 0..<(7 - batch.lowerBound / 3 % 7) * 200 { _ = Task.isCancelled }
      return Array(batch)
    } take: {
      taken += $0
    }
    #expect(taken == Array(0..<2_000))
  }

  @Test("of several failures the first in order is thrown, and nothing behind it is taken")
  func failure() async {
    var taken = 0
    await #expect(throws: PrecisError.invalidBudget(30)) {
      try await Supervision().forEach(.briefing, count: 100, jobs: 4, batch: 1) {
        (batch) throws(PrecisError) in
        if batch.lowerBound >= 30 { throw .invalidBudget(batch.lowerBound) }
        return batch.count
      } take: {
        taken += $0
      }
    }
    #expect(taken == 30)
  }

  @Test("behind a slow batch only so many others are worked on")
  func window() async throws {
    let started = Atomic(0)
    let isHeld = Atomic(true)
    let mostAhead = Atomic(0)
    try await Supervision().forEach(.briefing, count: 3_000, jobs: 2, batch: 1) { batch in
      started.add(1, ordering: .relaxed)
      if batch.lowerBound == 0 {
        // Waits until the others have stopped, which they do in front of a closed window.
        var (last, idle) = (-1, 0)
        while idle < 50 {
          let now = started.load(ordering: .relaxed)
          (last, idle) = (now, now == last ? idle + 1 : 0)
          try? Self.pause()
        }
        mostAhead.store(last, ordering: .relaxed)
        isHeld.store(false, ordering: .relaxed)
      }
      return batch.count
    } take: { _ in
    }
    let (wasHeld, ahead) = (isHeld.load(ordering: .relaxed), mostAhead.load(ordering: .relaxed))
    #expect(!wasHeld)
    #expect(ahead < 1_000)
  }

  /// Lets some time go by.
  private static func pause() throws {
    let end = ContinuousClock.now + .milliseconds(1)
    while ContinuousClock.now < end {}
  }
}
