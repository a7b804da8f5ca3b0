import PrecisModel

/// Finds the documents of a story that say the same as a sentence, by ``Agreement``.
///
/// Candidates come from an index over the stems; each is then compared exactly.
struct EchoSearch: Sendable {
  /// A sentence of fewer stems is too short to be recognised elsewhere.
  private static let fewestStems = 3
  /// The most sentences that one is compared with, those of the earliest documents first.
  private static let candidateLimit = 1024

  private let agreement: Agreement
  private let index: StoryIndex
  /// Where `holders` has the sentences that hold a stem: from the start of its own to the start of the next one's.
  private var starts: [Int32]
  private var holders: [Int32]
  /// The sentence for which each sentence was last compared, and each document last found.
  private var comparedFor: [Int32]
  private var foundFor: [Int32]
  /// The stems of the sentence at hand, the least common ones first, each below the number of sentences that hold it; kept for
  /// its memory.
  private var stems: [UInt64] = []

  /// - Complexity: O(n) in the stems of all sentences.
  init(agreement: Agreement) {
    self.agreement = agreement
    index = agreement.index
    starts = [Int32](repeating: 0, count: index.conceptCount + 1)
    for profile in index.profiles {
      for place in profile.stems { starts[Int(index.concepts[place]) + 1] += 1 }
    }
    for concept in 0..<index.conceptCount { starts[concept + 1] += starts[concept] }
    var ends = starts
    holders = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for (number, profile) in index.profiles.enumerated() {
      for place in profile.stems {
        let stem = Int(index.concepts[place])
        holders[Int(ends[stem])] = Int32(truncatingIfNeeded: number)
        ends[stem] += 1
      }
    }
    comparedFor = [Int32](repeating: -1, count: index.profiles.count)
    foundFor = [Int32](repeating: -1, count: index.story.documents.count)
  }

  /// The documents other than its own that say the same as a sentence, in ascending order.
  ///
  /// - Complexity: O(n) in the sentences that share one of its less common stems, up to a limit.
  mutating func documents(sayingTheSameAs profile: Int) -> [Int] {
    var found: [Int] = []
    for other in agreement.anchors?.candidates(for: profile) ?? [] { compare(profile, other, &found) }
    let own = index.profiles[profile]
    if own.stems.count >= Self.fewestStems {
      let sentences = index.profilesOfDocument[own.document]
      let (lower, upper) = (
        Int32(truncatingIfNeeded: sentences.lowerBound), Int32(truncatingIfNeeded: sentences.upperBound)
      )
      var left = Self.candidateLimit
      for stem in prefix(of: own) {
        let holders = holders(of: Int(Self.concept(of: stem)))
        let before = self.holders[holders].countBelow(lower)
        let behind = self.holders[holders].countBelow(upper)
        let first = holders.prefix(min(before, left))
        left -= first.count
        let second = holders.dropFirst(behind).prefix(left)
        left -= second.count
        for place in first { compare(profile, Int(self.holders[place]), &found) }
        for place in second { compare(profile, Int(self.holders[place]), &found) }
      }
    }
    return found.sorted()
  }

  private func holders(of stem: Int) -> Range<Int> { Int(starts[stem])..<Int(starts[stem + 1]) }

  private mutating func compare(_ profile: Int, _ other: Int, _ found: inout [Int]) {
    let mark = Int32(truncatingIfNeeded: profile)
    let document = index.profiles[other].document
    guard foundFor[document] != mark, comparedFor[other] != mark else { return }
    comparedFor[other] = mark
    guard agreement.isSame(profile, other) else { return }
    foundFor[document] = mark
    found.append(document)
  }

  /// The stems of which any sentence that says the same must hold one: the least common ones, up to where the rest weighs
  /// less than the threshold (the prefix filter of S. Chaudhuri, V. Ganti, R. Kaushik, "A Primitive Operator for Similarity
  /// Joins in Data Cleaning", 2006).
  private mutating func prefix(of profile: SentenceProfile) -> ArraySlice<UInt64> {
    stems.removeAll(keepingCapacity: true)
    var all = 0.0
    for place in profile.stems {
      let stem = index.concepts[place]
      all += agreement.rarity(of: stem)
      let count = UInt32(bitPattern: starts[Int(stem) + 1] - starts[Int(stem)])
      stems.append(UInt64(count) << 32 | UInt64(UInt32(bitPattern: stem)))
    }
    stems.sortSuffix(from: 0)
    let least = Agreement.threshold * all
    var rest = 0.0
    var length = stems.count
    while length > 0 {
      let rarity = agreement.rarity(of: Self.concept(of: stems[length - 1]))
      guard rest + rarity < least else { break }
      length -= 1
      rest += rarity
    }
    return stems.prefix(length)
  }

  /// The stem of one of ``stems``.
  private static func concept(of stem: UInt64) -> Concept { Concept(truncatingIfNeeded: stem) }
}
