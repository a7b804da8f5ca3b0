import Testing

@testable import PrecisStories

@Suite("Numbers of terms")
struct TermNumbersTests {
  private static func entries(_ terms: [UInt64]) -> [TermCounts.Entry] {
    terms.map { TermCounts.Entry(term: $0, frequency: 1, occurrences: 1, namings: 0, ending: WordEnding()) }
  }

  @Test("the terms of an article get the numbers that they get one after the other")
  func together() {
    var generator = FixedGenerator(state: 3)
    // Terms that share slots, some of them in many articles, and so many that the table grows more than once.
    let vocabulary = (0..<9000).map { _ in generator.next() & 0xFFFF_0000_0000_3FFF }
    var together = TermNumbers()
    var single = TermNumbers()
    for _ in 0..<200 {
      let terms = (0..<150).map { _ in vocabulary[Int(generator.next() % 9000)] }
      var numbers: [Int32] = []
      together.forEachNumber(of: Self.entries(terms)) { numbers.append($1) }
      #expect(numbers == terms.map { single.number(of: $0) })
    }
    #expect(together.count == single.count && single.count > 8000)
  }

  @Test("an article without terms, and the first one, are no exceptions")
  func first() {
    var numbers = TermNumbers()
    numbers.forEachNumber(of: []) { _, _ in Issue.record("there is no term") }
    var found: [Int32] = []
    numbers.forEachNumber(of: Self.entries([7, 1 << 40, 7])) { found.append($1) }
    #expect(found == [0, 1, 0])
  }
}
