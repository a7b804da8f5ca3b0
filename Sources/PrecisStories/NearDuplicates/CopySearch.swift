import PrecisModel
import PrecisText

/// The state of one search for copies; see ``DuplicateFinder``.
struct CopySearch {
  /// One shingle in so many is looked up in the index.
  private static let samplingModulus: UInt64 = 8
  /// So many candidates at most, those that share most with a text, are compared with it exactly.
  private static let candidateLimit = 8
  /// A text may be kept in the place of a fuller one if it has so much of its weight.
  private static let fullness = 0.8
  /// So many texts of a group are tried in its place.
  private static let keptLimit = 4

  private let documents: [Document]
  private let criterion: CopyCriterion
  /// The documents to compare, the longest first.
  private let texts: [Int]
  private let shingleCount: Int
  /// For each document, its sampled shingles.
  private var samples: [[UInt64]]
  /// For each document, all its shingles, once they were needed.
  private var shingles: [[UInt64]?]
  /// For each document, the weight of all its shingles in this round, once it was needed.
  private var weights: [Double?]
  private var rarity: ShingleRarity
  /// For each document, the one that it copies; its own where it was kept.
  private var leaders: [Int]

  init(documents: [Document], texts: [Int], criterion: CopyCriterion) {
    self.documents = documents
    self.criterion = criterion
    self.texts = texts
    shingleCount = texts.reduce(0) { $0 + documents[$1].tokens.count }
    samples = [[UInt64]](repeating: [], count: documents.count)
    for text in texts { samples[text] = Shingles.sampled(of: documents[text], modulus: Self.samplingModulus) }
    shingles = [[UInt64]?](repeating: nil, count: documents.count)
    weights = [Double?](repeating: nil, count: documents.count)
    rarity = ShingleRarity(shingleCount: shingleCount)
    leaders = Array(documents.indices)
  }

  /// Weighs shingles by how many groups of copies have them: of a copy, only what its leader has not counts.
  mutating func countGroups() {
    var counted = ShingleRarity(shingleCount: shingleCount)
    for text in texts {
      if leaders[text] == text {
        Shingles.forEach(in: documents[text]) { counted.add($0) }
      } else {
        let own = allShingles(of: text)
        let others = allShingles(of: leaders[text])
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
  mutating func findLeaders(by criterion: CopyCriterion) {
    var index = ShingleIndex(capacity: texts.reduce(0) { $0 + samples[$1].count })
    var sampledWeights = [Double](repeating: 0, count: documents.count)
    var shared = [Double](repeating: 0, count: documents.count)
    for text in texts {
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
  mutating func kept(of members: [Int], orders: [CopyOrder]) -> Int {
    let leader = members[0]
    let full = members.filter { weight(of: $0) >= Self.fullness * weight(of: leader) }
    for candidate in full.sorted(by: { orders[$0] < orders[$1] }).prefix(Self.keptLimit) {
      if candidate == leader || members.allSatisfy({ criterion.holds(for: overlap($0, candidate)) }) {
        return candidate
      }
    }
    return leader
  }

  /// The exact overlap of two texts.
  mutating func overlap(_ text: Int, _ other: Int) -> Overlap {
    Overlap(
      allShingles(of: text), weight: weight(of: text), allShingles(of: other), weight: weight(of: other),
      rarity: rarity)
  }

  private mutating func weight(of text: Int) -> Double {
    if let weight = weights[text] { return weight }
    let weight = allShingles(of: text).reduce(0) { $0 + rarity.weight(of: $1) }
    weights[text] = weight
    return weight
  }

  private mutating func allShingles(of text: Int) -> [UInt64] {
    if let known = shingles[text] { return known }
    let sorted = Shingles.sorted(of: documents[text])
    shingles[text] = sorted
    return sorted
  }
}
