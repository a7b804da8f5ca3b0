import PrecisLexicons

/// How much of what the articles of a group have in common is their own.
///
/// Articles about one event share their names and rare words with all articles about it, so that a group among them, however
/// it came together, has little that is in all of its articles and in no other. Articles about another event of the same
/// people have: its place, its day, whom they met.
struct StoryCore {
  /// A term is of a group's core if so many of its articles have it.
  private static let leastPart = 0.7
  /// It is the group's own if it is so many times rarer among the other articles.
  private static let foreignPart = 0.3

  private let vectors: StoryVectors
  private var inside: [Int32]
  private var outside: [Int32]
  private var weights: [Float]

  init(_ vectors: StoryVectors) {
    self.vectors = vectors
    inside = [Int32](filled: 0, count: vectors.counts.count)
    outside = inside
    weights = [Float](filled: 0, count: vectors.counts.count)
  }

  /// The part of the core's weight that is the group's own, 0 to 1. With wₜ the average weight of a term t in the group, it
  /// is Σ wₜ² over the terms of the core that few of the others have, divided by the same sum over all of the core.
  ///
  /// - Complexity: O(n) in the terms of the articles.
  mutating func ownPart(of group: [Int], among others: [Int]) -> Double {
    guard !group.isEmpty, !others.isEmpty else { return 0 }
    var terms: [Int] = []
    for article in group {
      for component in vectors[article] {
        let term = Int(component.term)
        if inside[term] == 0 { terms.append(term) }
        inside[term] += 1
        weights[term] += component.weight
      }
    }
    for article in others { for component in vectors[article] { outside[Int(component.term)] += 1 } }
    // Sums run in the order of the articles' ids and of their words.
    var core = 0.0
    var own = 0.0
    for term in terms {
      let part = Double(inside[term]) / Double(group.count)
      guard part >= Self.leastPart else { continue }
      let weight = Double(weights[term]) / Double(group.count)
      core += weight * weight
      if Double(outside[term]) / Double(others.count) <= Self.foreignPart * part { own += weight * weight }
    }
    for term in terms {
      inside[term] = 0
      weights[term] = 0
    }
    for article in others { for component in vectors[article] { outside[Int(component.term)] = 0 } }
    return core > 0 ? own / core : 0
  }
}
