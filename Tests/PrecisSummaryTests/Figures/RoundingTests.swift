import Testing

@testable import PrecisSummary

@Suite("Rounded values")
struct RoundingTests {
  @Test(
    "a value agrees with the one that it rounds",
    arguments: [
      ("1300000000", "1284000000"), ("3400", "3412"), ("2.5", "2.49"), ("100", "104"), ("200000", "198750"),
      ("12", "12.0"),
    ])
  func agree(left: String, right: String) throws {
    let (left, right) = try (#require(RoundedValue(left)), #require(RoundedValue(right)))
    #expect(left.agrees(with: right))
    #expect(right.agrees(with: left))
  }

  @Test(
    "a value does not agree with another one",
    arguments: [
      ("12", "14"), ("10", "12"), ("2300000", "3100000"), ("1300000000", "1400000000"), ("2.5", "2.4"),
      ("50000", "75000"), ("142", "186"), ("20", "23"), ("30000000", "33000000"), ("20000", "25000"),
    ])
  func differ(left: String, right: String) throws {
    let (left, right) = try (#require(RoundedValue(left)), #require(RoundedValue(right)))
    #expect(!left.agrees(with: right))
    #expect(!right.agrees(with: left))
  }

  @Test("an approximate value agrees with what it may stand for", arguments: [("30", "33"), ("40000", "42000")])
  func approximate(left: String, right: String) throws {
    let (left, right) = try (#require(RoundedValue(left, .approximate)), #require(RoundedValue(right)))
    #expect(left.agrees(with: right))
    #expect(right.agrees(with: left))
  }

  @Test("what is no decimal is no value")
  func noDecimal() { #expect(RoundedValue("") == nil) }
}

@Suite("Disjoint sets")
struct DisjointSetsTests {
  @Test("joined members are in one set, and sets come in the order of their least member")
  func sets() {
    var sets = DisjointSets(count: 7)
    sets.join(5, 3)
    sets.join(6, 1)
    sets.join(3, 2)
    #expect(sets.sets(ofAtLeast: 2) == [[1, 6], [2, 3, 5]])
    #expect(sets.sets(ofAtLeast: 1).flatMap { $0 }.sorted() == Array(0..<7))
  }
}
