import Testing

@testable import PrecisSummary

@Suite("The queue of gains")
struct GainQueueTests {
  @Test("elements come out by gain, and of equal ones the first in the story first")
  func order() {
    var queue = GainQueue()
    for (candidate, gain) in [0.5, 2, 0.5, 3, 2, 0.1].enumerated() {
      queue.insert(GainQueue.Element(gain: gain, candidate: candidate))
    }
    var candidates: [Int] = []
    while let element = queue.removeFirst() { candidates.append(element.candidate) }
    #expect(candidates == [3, 1, 4, 0, 2, 5])
    #expect(queue.removeFirst() == nil)
  }
}
