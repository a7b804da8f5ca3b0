/// Tells whether a sentence repeats one that was chosen before: a copy, or the same thing in other words.
///
/// Two sentences repeat each other if one of them holds the content of the other, by ``Agreement``'s measure. A few chosen
/// sentences are gone through; more are found through an index over their stems.
struct RepetitionIndex: Sendable {
  /// Up to so many chosen sentences are gone through.
  private static let shortList = 64
  /// Stems that more chosen sentences hold than this lead to none of them.
  private static let longestPosting = 64

  private let agreement: Agreement
  private var chosen: [Int] = []
  /// For each stem the chosen sentences that hold it, once there are more than a few.
  private var holders: [Concept: [Int]] = [:]

  init(agreement: Agreement) { self.agreement = agreement }

  /// Says that a sentence was chosen.
  mutating func insert(_ profile: Int) {
    if chosen.isEmpty { chosen.reserveCapacity(GreedySelection.likelyChoices) }
    chosen.append(profile)
    guard chosen.count > Self.shortList else { return }
    for sentence in chosen.count == Self.shortList + 1 ? chosen : [profile] {
      for stem in agreement.index.stems(of: sentence) { holders[stem, default: []].append(sentence) }
    }
  }

  /// Whether a sentence repeats one of those inserted.
  ///
  /// - Complexity: O(n) in the inserted sentences that share an uncommon stem with it.
  func isRepetition(_ profile: Int) -> Bool {
    guard chosen.count > Self.shortList else { return chosen.contains { isRepetition(profile, $0) } }
    var compared: Set<Int> = []
    for stem in agreement.index.stems(of: profile) {
      guard let chosen = holders[stem], chosen.count <= Self.longestPosting else { continue }
      for other in chosen where compared.insert(other).inserted {
        if isRepetition(profile, other) { return true }
      }
    }
    return false
  }

  private func isRepetition(_ profile: Int, _ other: Int) -> Bool {
    guard agreement.haveOneLanguage(profile, other) || shareStem(profile, other) else { return false }
    return agreement.isSame(profile, other) || agreement.isSame(other, profile)
  }

  private func shareStem(_ profile: Int, _ other: Int) -> Bool {
    let stems = agreement.index.stems(of: other)
    return agreement.index.stems(of: profile).contains(where: stems.containsSorted)
  }
}
