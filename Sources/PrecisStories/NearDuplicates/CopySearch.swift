import PrecisModel

/// The state of one search for copies; see ``DuplicateFinder``.
struct CopySearch {
  /// One shingle in so many is looked up in the index.
  private static let samplingModulus: Shingle = 8
  /// So many candidates at most, those that share most with a text, are compared with it exactly.
  private static let candidateLimit = 8
  /// A text may be kept in the place of a fuller one if it has so much of its weight.
  private static let fullness = 0.8
  /// So many texts of a group are tried in its place.
  private static let keptLimit = 4
  /// After so many texts the caller is asked whether to go on.
  private static let checkInterval = 256

  private let articles: [ArticleSignature]
  private let criterion: CopyCriterion
  /// The articles to compare, the longest first.
  private let texts: [Int]
  private let shingleCount: Int
  /// For each article, its sampled shingles.
  private var samples: [[Shingle]]
  /// For each article, the weight of all its shingles in this round, once it was needed.
  private var weights: [Double?]
  private var rarity: ShingleRarity
  /// For each article, the one that it copies; its own where it was kept.
  private var leaders: [Int]

  init(articles: [ArticleSignature], texts: [Int], criterion: CopyCriterion) {
    self.articles = articles
    self.criterion = criterion
    self.texts = texts
    shingleCount = texts.reduce(0) { $0 + articles[$1].shingles.count }
    samples = [[Shingle]](repeating: [], count: articles.count)
    for text in texts { samples[text] = Shingles.sampled(articles[text].shingles, modulus: Self.samplingModulus) }
    weights = [Double?](repeating: nil, count: articles.count)
    rarity = ShingleRarity(shingleCount: shingleCount)
    leaders = Array(articles.indices)
  }

  /// Weighs shingles by how many groups of copies have them: of a copy, only what its leader has not counts.
  mutating func countGroups() {
    var counted = ShingleRarity(shingleCount: shingleCount)
    for text in texts {
      let own = articles[text].shingles
      if leaders[text] == text {
        for shingle in own { counted.add(shingle) }
      } else {
        let others = articles[leaders[text]].shingles
        var index = 0
        for shingle in own {
          while index < others.count, others[index] < shingle { index += 1 }
          if index == others.count || others[index] != shingle { counted.add(shingle) }
        }
      }
    }
    rarity = counted
    for text in texts { weights[text] = nil }
  }

  /// Gives each text the kept one that it copies, or keeps it.
  mutating func findLeaders(
    by criterion: CopyCriterion, checkpoint: (Int) throws(PrecisError) -> Void
  ) throws(PrecisError) {
    var index = ShingleIndex(capacity: texts.reduce(0) { $0 + samples[$1].count })
    var sampledWeights = [Double](repeating: 0, count: articles.count)
    var shared = [Double](repeating: 0, count: articles.count)
    for (count, text) in texts.enumerated() {
      if count % Self.checkInterval == 0 { try checkpoint(count) }
      var candidates: [Int] = []
      for shingle in samples[text] {
        let weight = rarity.weight(of: shingle)
        sampledWeights[text] += weight
        index.forEachText(with: shingle) { candidate in
          if shared[candidate] == 0 { candidates.append(candidate) }
          shared[candidate] += weight
        }
      }
      let likely = candidates.filter {
        let sampled = Overlap(first: sampledWeights[text], second: sampledWeights[$0], shared: shared[$0])
        return criterion.mayHold(forSampled: sampled)
      }
      let likeliest = Self.likeliest(likely, shared)
      for candidate in candidates { shared[candidate] = 0 }

      var best: (containment: Double, text: Int)?
      for candidate in likeliest {
        let overlap = overlap(text, candidate)
        guard criterion.holds(for: overlap), overlap.containment > best?.containment ?? 0 else { continue }
        best = (overlap.containment, candidate)
      }
      leaders[text] = best?.text ?? text
      if best == nil { for shingle in samples[text] { index.add(shingle, text: text) } }
    }
  }

  /// The candidates that share most, the most first; those that share the same in ascending order.
  ///
  /// - Complexity: O(n) in the candidates.
  private static func likeliest(_ candidates: [Int], _ shared: [Double]) -> [Int] {
    func precedes(_ left: Int, _ right: Int) -> Bool {
      shared[left] != shared[right] ? shared[left] > shared[right] : left < right
    }
    var likeliest: [Int] = []
    for candidate in candidates {
      if likeliest.count == candidateLimit {
        guard let last = likeliest.last, precedes(candidate, last) else { continue }
        likeliest.removeLast()
      }
      likeliest.insert(candidate, at: likeliest.firstIndex { precedes(candidate, $0) } ?? likeliest.count)
    }
    return likeliest
  }

  /// The groups of texts that copy the same one, that one first, in order of it.
  func groups() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for text in texts where leaders[text] != text { members[leaders[text], default: []].append(text) }
    return texts.sorted().compactMap { leaders[$0] == $0 ? [$0] + (members[$0] ?? []) : nil }
  }

  /// The text of a group that is to be kept: the one that came first among those that are nearly as full as the fullest
  /// and that all others are copies of, too.
  mutating func kept(of members: [Int]) -> Int {
    let leader = members[0]
    let full = members.filter { weight(of: $0) >= Self.fullness * weight(of: leader) }
    for candidate in full.sorted(by: { articles[$0].order < articles[$1].order }).prefix(Self.keptLimit) {
      if candidate == leader || members.allSatisfy({ criterion.holds(for: overlap($0, candidate)) }) {
        return candidate
      }
    }
    return leader
  }

  /// The exact overlap of two texts.
  mutating func overlap(_ text: Int, _ other: Int) -> Overlap {
    Overlap(
      articles[text].shingles, weight: weight(of: text), articles[other].shingles, weight: weight(of: other),
      rarity: rarity)
  }

  /// An overlap as it is told.
  func measured(_ overlap: Overlap, of text: Int, _ kept: Int) -> TextOverlap {
    TextOverlap(
      own: articles[text].shingles.count, kept: articles[kept].shingles.count, shared: overlap.sharedCount,
      resemblance: overlap.resemblance)
  }

  private mutating func weight(of text: Int) -> Double {
    if let weight = weights[text] { return weight }
    let weight = articles[text].shingles.reduce(0) { $0 + rarity.weight(of: $1) }
    weights[text] = weight
    return weight
  }
}
