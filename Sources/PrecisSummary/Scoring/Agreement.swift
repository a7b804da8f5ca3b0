import PrecisModel
import PrecisText

/// Tells which documents say the same as a sentence.
///
/// A document says the same if one of its sentences holds enough of the sentence's content stems:
///
///     agreement(a, b) = Σ_{c ∈ a ∩ b} r(c)  /  Σ_{c ∈ a} r(c),     r(c) = √(documents with c / sentences with c)
///
/// r makes the words count little that the story's documents use in every other sentence, and does not depend on how many
/// documents there are. Where both sentences state numbers, they must share one: « 12 morts » does not say « 15 morts ».
/// Candidates come from an index over the stems; each is then compared exactly. Sentences of different languages are
/// compared by their ``Anchors``.
struct Agreement: Sendable {
  /// The least share of a sentence that the other one must hold.
  static let threshold = 0.5
  /// A sentence of fewer stems is too short to be recognised elsewhere.
  private static let fewestStems = 3
  /// The most sentences that one is compared with, those of the earliest documents first.
  private static let candidateLimit = 1024

  private let index: StoryIndex
  /// What sentences of different languages are compared by; nothing in a story of one language.
  private let anchors: Anchors?
  private let rarity: [Double]
  /// For each concept the sentences that hold it as a stem.
  private let postings: [[Int]]
  private let numbers: [Set<Term>]

  /// - Complexity: O(n) in the stems of all sentences.
  init(index: StoryIndex, quantities: QuantityWords) {
    self.index = index
    let languages = Set(index.story.documents.map(\.language.language))
    anchors = languages.count > 1 ? Anchors(index: index, quantities: quantities) : nil
    var sentenceCounts = [Int](repeating: 0, count: index.conceptCount)
    var documentCounts = [Int](repeating: 0, count: index.conceptCount)
    var lastDocument = [Int](repeating: -1, count: index.conceptCount)
    for profile in index.profiles {
      for stem in profile.stems {
        sentenceCounts[stem] += 1
        if lastDocument[stem] != profile.document {
          documentCounts[stem] += 1
          lastDocument[stem] = profile.document
        }
      }
    }
    rarity = sentenceCounts.indices.map {
      sentenceCounts[$0] > 0 ? (Double(documentCounts[$0]) / Double(sentenceCounts[$0])).squareRoot() : 0
    }
    var postings = [[Int]](repeating: [], count: index.conceptCount)
    for (number, profile) in index.profiles.enumerated() {
      for stem in profile.stems { postings[stem].append(number) }
    }
    self.postings = postings
    numbers = index.profiles.map { profile in
      let document = index.story.documents[profile.document]
      return Set(
        document.tokens[document.sentences[profile.sentence].tokens].filter { $0.shape.contains(.number) }.map(\.word))
    }
  }

  /// The documents other than its own that say the same as a sentence, in ascending order.
  ///
  /// - Complexity: O(n) in the sentences that share one of its less common stems, up to a limit.
  func documents(sayingTheSameAs profile: Int) -> [Int] {
    let stems = index.profiles[profile].stems
    let own = index.profiles[profile].document
    var candidates = anchors?.candidates(for: profile) ?? []
    if stems.count >= Self.fewestStems {
      candidates += self.candidates(for: stems, outside: index.profilesOfDocument[own])
    }
    var documents: Set<Int> = []
    for other in candidates where !documents.contains(index.profiles[other].document) {
      if isSame(profile, other) { documents.insert(index.profiles[other].document) }
    }
    return documents.sorted()
  }

  /// The sentences that hold one of the stems by which sameness shows, but for those of one document, as many as are
  /// compared.
  private func candidates(for stems: [Int], outside own: Range<Int>) -> Set<Int> {
    var candidates: Set<Int> = []
    var left = Self.candidateLimit
    for stem in prefix(of: stems) {
      let holders = postings[stem]
      let before = holders.prefix(holders.countBelow(own.lowerBound)).prefix(left)
      candidates.formUnion(before)
      left -= before.count
      let after = holders.dropFirst(holders.countBelow(own.upperBound)).prefix(left)
      candidates.formUnion(after)
      left -= after.count
    }
    return candidates
  }

  /// The stems of which any sentence that says the same must hold one: the least common ones, up to where the rest weighs
  /// less than the threshold (the prefix filter of S. Chaudhuri, V. Ganti, R. Kaushik, "A Primitive Operator for Similarity
  /// Joins in Data Cleaning", 2006).
  private func prefix(of stems: [Int]) -> [Int] {
    let sorted = stems.sorted {
      postings[$0].count != postings[$1].count ? postings[$0].count < postings[$1].count : $0 < $1
    }
    let least = Self.threshold * stems.reduce(0) { $0 + rarity[$1] }
    var rest = 0.0
    var length = sorted.count
    while length > 0, rest + rarity[sorted[length - 1]] < least {
      length -= 1
      rest += rarity[sorted[length]]
    }
    return Array(sorted.prefix(length))
  }

  /// How much of the first sentence's content the second one holds, 0 to 1.
  func agreement(_ stems: [Int], _ others: [Int]) -> Double {
    var shared = 0.0
    var all = 0.0
    var position = 0
    for stem in stems {
      all += rarity[stem]
      while position < others.count, others[position] < stem { position += 1 }
      if position < others.count, others[position] == stem { shared += rarity[stem] }
    }
    return all > 0 ? shared / all : 0
  }

  /// Whether a sentence can be compared with those of a document: it is in the same language, or holds a name or figure.
  func isComparable(_ profile: Int, with document: Int) -> Bool {
    language(of: index.profiles[profile].document) == language(of: document) || anchors?.isComparable(profile) ?? false
  }

  private func language(of document: Int) -> Language { index.story.documents[document].language.language }

  /// Whether the second sentence says what the first one says.
  func isSame(_ profile: Int, _ other: Int) -> Bool {
    if let anchors, language(of: index.profiles[profile].document) != language(of: index.profiles[other].document) {
      return anchors.isSame(profile, other)
    }
    return agreement(index.profiles[profile].stems, index.profiles[other].stems) >= Self.threshold
      && (numbers[profile].isEmpty || numbers[other].isEmpty || !numbers[profile].isDisjoint(with: numbers[other]))
  }
}
