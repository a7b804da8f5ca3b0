import PrecisLexicons
import PrecisModel

/// One search for copies among some texts; see ``DuplicateFinder``.
///
/// It goes by steps, and each falls into parts whose outcomes can be made at once, on any thread:
///
/// ```swift
/// while search.partCount > 0 {
///   for part in 0..<search.partCount { search.take(search.outcome(of: part)) }
///   try search.closeStep()
/// }
/// ```
struct CopySearch: Sendable {
  /// What a part comes to.
  enum Outcome: Sendable {
    case samples(SampledShingles.Part)
    case counts([UInt8])
    case weights([(sampled: Double, all: Double)])
  }

  private enum Step {
    /// Samples of the shingles are numbered, by which texts find one another.
    case sampling
    /// Shingles are counted by the groups of copies that have them.
    case counting
    /// The shingles of each text are weighed.
    case weighing
    case done
  }

  /// So many candidates at most, those that share most with a text, are compared with it exactly.
  private static let candidateLimit = 8
  /// A text may be kept in the place of a fuller one if it has so much of its weight.
  private static let fullness = 0.8
  /// So many texts of a group are tried in its place.
  private static let keptLimit = 4
  /// After so many texts the caller is asked whether to go on.
  private static let checkInterval = 256
  /// So many parts at most are weighed at once, and so many texts at least make one.
  private static let weighingParts = 16
  private static let weighingTexts = 64

  private let articles: [ArticleSignature]
  private let criterion: CopyCriterion
  /// The articles to compare, the longest first.
  private let texts: [Int]
  /// For each article, its shingles; none for one that is not compared.
  private let lists: [[Shingle]]
  /// By how many upper bits shingles are counted.
  private let tableBits: Int
  private var step = Step.sampling
  /// What the step at hand has of its parts.
  private var parts: ShingleParts
  private var sampled: [SampledShingles.Part] = []
  private var counted: [UInt8] = []
  private var takenCount = 0
  private var samples = SampledShingles()
  /// What shingles weigh in this round.
  private var rarity = ShingleRarity.none
  /// For each number of a sampled shingle, its weight.
  private var sampleWeights: [Double] = []
  /// For each article, the weight of its sampled shingles.
  private var sampledWeights: [Double]
  /// For each article, the weight of all its shingles.
  private var weights: [Double]
  /// For each article, the one that it copies; its own where it was kept.
  private var leaders: [Int]
  /// For each article that copies another one, what both have in common.
  private var overlaps: [Overlap]

  init(articles: [ArticleSignature], texts: [Int], criterion: CopyCriterion) {
    self.articles = articles
    self.criterion = criterion
    self.texts = texts
    var lists = [[Shingle]](filled: [], count: articles.count)
    for text in texts { lists[text] = articles[text].shingles }
    self.lists = lists
    tableBits = ShingleRarity.tableBits(shingleCount: lists.reduce(0) { $0 + $1.count })
    parts = SampledShingles.parts(of: lists)
    sampledWeights = [Double](filled: 0, count: articles.count)
    weights = sampledWeights
    leaders = Array(articles.indices)
    overlaps = [Overlap](filled: Overlap(first: 0, second: 0, shared: 0), count: articles.count)
  }

  // MARK: Steps

  /// The number of parts of the step at hand; none when all is done.
  var partCount: Int {
    switch step {
    case .sampling, .counting: parts.count
    case .weighing: max(1, min(Self.weighingParts, texts.count / Self.weighingTexts))
    case .done: 0
    }
  }

  /// What a part of the step at hand comes to.
  func outcome(of part: Int) -> Outcome {
    switch step {
    case .sampling: .samples(SampledShingles.Part(part, of: parts))
    case .counting: .counts(ShingleRarity.counts(in: part, of: parts, tableBits: tableBits, texts, leaders: leaders))
    case .weighing, .done: .weights(rarity.weights(of: texts(in: part), parts))
    }
  }

  /// Takes in what the next part came to.
  mutating func take(_ outcome: Outcome) {
    switch outcome {
    case .samples(let part): sampled.append(part)
    case .counts(let counts):
      // Large, and the copies of this value that parts are made by must not have a hold on it.
      if takenCount == 0 { counted.reserveCapacity(1 << tableBits) }
      counted += counts
    case .weights(let found):
      for (text, weight) in zip(texts(in: takenCount), found) {
        (sampledWeights[text], weights[text]) = (weight.sampled, weight.all)
      }
    }
    takenCount += 1
  }

  /// Does what follows when all parts of a step have been taken, in order, and goes on to the next step.
  ///
  /// - Parameter checkpoint: Called now and then with the number of texts that were compared, of twice all.
  mutating func closeStep(_ checkpoint: (Int) throws(PrecisError) -> Void) throws(PrecisError) {
    takenCount = 0
    switch step {
    case .sampling:
      samples = SampledShingles(sampled)
      sampled = []
      sampleWeights = [Double](filled: 1, count: samples.shingles.count)
      for text in texts {
        sampledWeights[text] = Double(samples.sampleCounts[text])
        weights[text] = Double(lists[text].count)
      }
      try findLeaders(by: .unweighted, checkpoint: checkpoint)
      parts = ShingleParts(lists, bits: ShingleRarity.partBits(tableBits: tableBits))
      step = .counting
    case .counting:
      rarity = ShingleRarity(counts: counted)
      counted = []
      sampleWeights = rarity.withLookup { rarity in samples.shingles.map { rarity.weight(of: $0) } }
      step = .weighing
    case .weighing:
      parts = ShingleParts([], bits: 0)
      let count = texts.count
      try findLeaders(by: criterion) { done throws(PrecisError) in try checkpoint(count + done) }
      step = .done
    case .done: break
    }
  }

  /// The texts that a part of the weighing deals with: long and short ones in each.
  private func texts(in part: Int) -> [Int] {
    stride(from: part, to: texts.count, by: partCount).map { texts[$0] }
  }

  // MARK: Leaders

  /// Gives each text the kept one that it copies, or keeps it.
  private mutating func findLeaders(
    by criterion: CopyCriterion, checkpoint: (Int) throws(PrecisError) -> Void
  ) throws(PrecisError) {
    var index = CopyIndex(textCounts: samples.textCounts)
    var shared = [Double](filled: 0, count: articles.count)
    var candidates: [Int32] = []
    var likely: [Int] = []
    for (place, text) in texts.enumerated() {
      if place % Self.checkInterval == 0 { try checkpoint(place) }
      candidates.removeAll(keepingCapacity: true)
      samples.numbers(of: text) { index.addShared($0, weights: sampleWeights, to: &shared, &candidates) }
      likely.removeAll(keepingCapacity: true)
      for candidate in candidates {
        let candidate = Int(candidate)
        let sampled = Overlap(
          first: sampledWeights[text], second: sampledWeights[candidate], shared: shared[candidate])
        if criterion.mayHold(forSampled: sampled) { likely.append(candidate) }
      }
      let likeliest = Self.likeliest(likely, shared)
      for candidate in candidates { shared[Int(candidate)] = 0 }

      var best: (overlap: Overlap, text: Int)?
      for candidate in likeliest {
        let least = max(criterion.containment, best?.overlap.containment ?? 0)
        guard let overlap = overlap(text, candidate, leastContainment: least), criterion.holds(for: overlap),
          overlap.containment > best?.overlap.containment ?? 0
        else { continue }
        best = (overlap, candidate)
      }
      if let best {
        leaders[text] = best.text
        overlaps[text] = best.overlap
      } else {
        leaders[text] = text
        samples.numbers(of: text) { index.add(text, $0) }
      }
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

  // MARK: Groups

  /// The groups of texts that copy the same one, that one first, in order of it.
  func groups() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for text in texts where leaders[text] != text { members[leaders[text], default: []].append(text) }
    return texts.sorted().compactMap { leaders[$0] == $0 ? [$0] + (members[$0] ?? []) : nil }
  }

  /// The text of a group that is to be kept, and for each of the group what it has in common with that one: the text that
  /// came first among those that are nearly as full as the fullest and that all others are copies of, too.
  func kept(of members: [Int]) -> (text: Int, overlaps: [Overlap]) {
    let leader = members[0]
    let full = members.filter { weights[$0] >= Self.fullness * weights[leader] }
    for candidate in full.ordered(by: { articles[$0].order < articles[$1].order }).prefix(Self.keptLimit) {
      guard candidate != leader else { break }
      var overlaps: [Overlap] = []
      for member in members {
        guard let overlap = overlap(member, candidate, leastContainment: criterion.containment),
          criterion.holds(for: overlap)
        else { break }
        overlaps.append(overlap)
      }
      if overlaps.count == members.count { return (candidate, overlaps) }
    }
    return (leader, members.map { $0 == leader ? whole($0) : overlaps[$0] })
  }

  /// The exact overlap of two texts; nothing if its containment is less and the texts are not small.
  private func overlap(_ text: Int, _ other: Int, leastContainment: Double) -> Overlap? {
    if text == other { return whole(text) }
    let isSmall = min(weights[text], weights[other]) < criterion.weight
    return Overlap(
      lists[text], weight: weights[text], lists[other], weight: weights[other], rarity: rarity,
      leastContainment: isSmall ? 0 : leastContainment)
  }

  /// The overlap of a text with itself.
  private func whole(_ text: Int) -> Overlap {
    Overlap(first: weights[text], second: weights[text], shared: weights[text], sharedCount: lists[text].count)
  }

  /// An overlap as it is told.
  func measured(_ overlap: Overlap, of text: Int, _ kept: Int) -> TextOverlap {
    TextOverlap(
      own: lists[text].count, kept: lists[kept].count, shared: overlap.sharedCount,
      resemblance: overlap.resemblance)
  }
}
