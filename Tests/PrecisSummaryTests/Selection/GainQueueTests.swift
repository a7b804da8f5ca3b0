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

  @Test("what comes back is merged with what was ranked beforehand")
  func merging() {
    var queue = GainQueue([(4, 0), (3, 2), (1, 5)].map { GainQueue.Element(gain: $0.0, candidate: $0.1) })
    var candidates: [Int] = []
    while let element = queue.removeFirst() {
      candidates.append(element.candidate)
      // The first one comes back between the two others, then before an equal one.
      if element.gain == 4 { queue.insert(GainQueue.Element(gain: 2, candidate: element.candidate)) }
      if element.gain == 2 { queue.insert(GainQueue.Element(gain: 1, candidate: element.candidate)) }
    }
    #expect(candidates == [0, 2, 0, 0, 5])
  }
}
