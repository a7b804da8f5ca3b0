/// Tells whether a sentence repeats one that was chosen before: a copy, or the same thing in other words.
///
/// Two sentences repeat each other if one of them holds the content of the other, by ``Agreement``'s measure. The chosen
/// sentences are found through an index over their stems.
struct RepetitionIndex: Sendable {
  /// Stems that more chosen sentences hold than this lead to none of them.
  private static let longestPosting = 64

  private let agreement: Agreement
  private let index: StoryIndex
  private var holders: [Int: [Int]] = [:]

  init(agreement: Agreement, index: StoryIndex) {
    self.agreement = agreement
    self.index = index
  }

  /// Says that a sentence was chosen.
  mutating func insert(_ profile: Int) {
    for stem in index.profiles[profile].stems { holders[stem, default: []].append(profile) }
  }

  /// Whether a sentence repeats one of those inserted.
  ///
  /// - Complexity: O(n) in the inserted sentences that share an uncommon stem with it.
  func isRepetition(_ profile: Int) -> Bool {
    var compared: Set<Int> = []
    for stem in index.profiles[profile].stems {
      guard let chosen = holders[stem], chosen.count <= Self.longestPosting else { continue }
      for other in chosen where compared.insert(other).inserted {
        if agreement.isSame(profile, other) || agreement.isSame(other, profile) { return true }
      }
    }
    return false
  }
}
