import PrecisModel
import Testing

@testable import PrecisStories

@Suite("Formulas of the story stage")
struct FormulaTests {
  @Test(
    "the natural logarithm is right to 15 digits",
    arguments: [
      (1, 0), (2, 0.6931471805599453), (10, 2.302585092994046), (0.5, -0.6931471805599453),
      (123_456.789, 11.723646487185881), (1.5, 0.4054651081081644),
    ])
  func logarithm(number: Double, expected: Double) {
    #expect(abs(naturalLogarithm(of: number) - expected) <= 1e-15 * max(1, abs(expected)))
  }

  @Test("there is no logarithm of what is not positive and finite", arguments: [0, -1, .infinity, .nan] as [Double])
  func noLogarithm(number: Double) {
    #expect(naturalLogarithm(of: number) == 0)
  }

  @Test("a term that an event's articles share is as rare as one that stands alone; a common one is less so")
  func rarity() {
    func rarity(_ count: Int) -> Double {
      StoryVectors.rarity(of: count, articles: 100, isName: true, reading: .narrow, freeCount: 3)
    }
    #expect(rarity(1) == rarity(3))
    #expect(rarity(3) > rarity(10))
    #expect(rarity(10) > rarity(50))
    // ln((100 + 2) / (3 + 2 · 0.02))
    #expect(abs(rarity(2) - 3.5131) < 0.0001)
  }

  @Test("in a small run, what all share is common by the narrow reading and still rare by the wide one")
  func readings() {
    func loss(_ reading: StoryReading) -> Double {
      StoryVectors.rarity(of: 6, articles: 6, isName: true, reading: reading, freeCount: 3)
        / StoryVectors.rarity(of: 1, articles: 6, isName: true, reading: reading, freeCount: 3)
    }
    #expect(loss(.narrow) < 0.35)
    #expect(loss(.wide) > 0.7)
  }

  @Test("dates count for articles of the same days, against distant ones, and not at all where unknown")
  func dates() throws {
    let weights = StoryWeights()
    let day = try #require(CalendarDate(year: 2026, month: 2, day: 1))
    func factor(_ days: Int) -> Double { DateEvidence.factor(day, day.adding(days: days), weights: weights) }
    #expect(DateEvidence.factor(day, nil, weights: weights) == 1)
    #expect(factor(0) == weights.sameDate)
    #expect(factor(-weights.sameEventDays) == weights.sameDate)
    #expect(factor(20) < factor(5))
    #expect(factor(3000) == weights.farDate)
  }

  @Test("a likeness counts in full only if it consists of several terms")
  func breadth() {
    var few = StoryGraph.Parts()
    few.add(0.5)
    var many = StoryGraph.Parts()
    for _ in 0..<5 { many.add(0.1) }
    #expect(abs(few.likeness(breadth: 1) - 0.5) < 1e-6)
    #expect(abs(many.likeness(breadth: 1) - 0.5) < 1e-6)
    #expect(abs(few.likeness(breadth: 4) - 0.125) < 1e-6)
    #expect(abs(many.likeness(breadth: 4) - 0.5) < 1e-6)
    #expect(StoryGraph.Parts().likeness(breadth: 4) == 0)
  }

  @Test("clusters are joined by the average of their likenesses, not by the greatest")
  func averageLinkage() {
    func edge(_ first: Int, _ second: Int, _ likeness: Double) -> StoryGraph.Edge {
      StoryGraph.Edge(first: first, second: second, likeness: likeness)
    }
    // 0–1 and 2–3 are alike; one strong edge between the pairs averages 0.5 / 4 with three that are missing.
    let pairs = [edge(0, 1, 0.9), edge(2, 3, 0.9), edge(1, 2, 0.5)]
    #expect(AverageLinkage.clusters(count: 5, edges: pairs, threshold: 0.3, neighbourLimit: 48) == [0, 0, 2, 2, 4])
    let square = pairs + [edge(0, 2, 0.4), edge(0, 3, 0.2), edge(1, 3, 0.2)]
    #expect(AverageLinkage.clusters(count: 5, edges: square, threshold: 0.3, neighbourLimit: 48) == [0, 0, 0, 0, 4])
  }

  @Test("the heap gives its elements from the largest to the smallest")
  func heap() {
    var heap = MaximumHeap<Int>()
    for number in [3, 1, 4, 1, 5, 9, 2, 6] { heap.insert(number) }
    var order: [Int] = []
    while let number = heap.removeMaximum() { order.append(number) }
    #expect(order == [9, 6, 5, 4, 3, 2, 1, 1])
  }
}
