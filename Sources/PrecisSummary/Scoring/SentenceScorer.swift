import PrecisModel
import PrecisText

/// Scores a story's sentences: a linear combination of the features, under ``ScoringWeights``.
///
/// Most features are the same whatever is chosen; ``Feature/novelty``, ``Feature/representation`` and
/// ``Feature/dangling`` depend on what is, and are filled in by the selection.
///
/// A class, for what selects passes it on and keeps it in many places.
final class SentenceScorer: Sendable {
  let index: StoryIndex
  let scoring: ScoringWeights
  let counts: ConceptCounts
  let weights: ConceptWeights
  let agreement: Agreement
  let density: EntityDensity
  /// The sentences that may be chosen, as indices of profiles, ascending.
  let candidates: [Int]
  private let values: [FeatureValues]
  private let scores: [Double]
  let freshness: Freshness
  /// For each sentence of an independent document the other documents that say the same; empty where
  /// there is no other.
  private let echoes: [[Int]]
  private let foreign: ForeignFacts
  private let voters: Int

  init(
    index: StoryIndex, scoring: ScoringWeights, quantities: QuantityWords, preferring language: Language
  ) {
    self.index = index
    self.scoring = scoring
    let story = index.story
    let votes = { (document: Int) in story.votes[document] }
    voters = story.documents.indices.count(where: votes)
    counts = ConceptCounts(index: index, votes: votes)
    weights = ConceptWeights(index: index, counts: counts)
    agreement = Agreement(index: index, counts: counts, quantities: quantities)
    foreign = ForeignFacts(story: story, preferring: language)
    candidates = Self.candidates(of: index, foreign: foreign, votes: votes)

    let centrality = centralities(of: index, weights: weights)
    density = EntityDensity(index: index, votes: votes)
    freshness = Freshness(index: index, votes: votes)
    let titles = TitleOverlap(index: index, votes: votes)
    let hasOthers = index.profilesOfDocument.count { !$0.isEmpty } > 1
    var echoes = [[Int]](repeating: [], count: hasOthers ? index.profiles.count : 0)
    var search = hasOthers ? EchoSearch(agreement: agreement) : nil
    var values: [FeatureValues] = []
    var scores: [Double] = []
    values.reserveCapacity(index.profiles.count)
    scores.reserveCapacity(index.profiles.count)
    let (profiles, concepts) = (index.profiles, index.concepts)
    // The sentences of the documents follow each other.
    for document in story.documents.indices {
      guard votes(document) else {
        values.append(contentsOf: repeatElement(FeatureValues(), count: index.profilesOfDocument[document].count))
        scores.append(contentsOf: repeatElement(0, count: index.profilesOfDocument[document].count))
        continue
      }
      let isForeign = foreign.isPreferred(story.documents[document]) ? 0.0 : 1
      for candidate in index.profilesOfDocument[document] {
        let profile = profiles[candidate]
        var features = FeatureValues()
        features[.entityDensity] = density.value(of: candidate, contentWords: profile.contentTokenCount)
        features[.novelty] = Novelty.valueOfNothingChosen(freshness: freshness.value(of: candidate))
        features[.position] = position(ofOrdinal: profile.ordinal)
        features[.centrality] = centrality[candidate]
        features[.titleOverlap] = titles.value(of: concepts[profile.stems])
        features[.length] = lengthFitness(words: profile.extent.words)
        features[.representation] = 1
        features[.dangling] = profile.opening == .dangling ? 1 : 0
        features[.quotation] = Self.quotation(of: profile)
        features[.personal] = profile.form.contains(.personal) ? 1 : 0
        features[.unfinished] = profile.form.contains(.unfinished) ? 1 : 0
        features[.foreign] = isForeign
        if let others = search?.documents(sayingTheSameAs: candidate) {
          echoes[candidate] = others
          features[.support] = support(documents: others.count(where: story.isIndependent) + 1, of: voters)
        }
        values.append(features)
        scores.append(scoring.score(features))
      }
    }
    self.values = values
    self.scores = scores
    self.echoes = echoes
  }

  /// The features of a candidate, as they are while nothing is chosen.
  func features(of candidate: Int) -> FeatureValues { values[candidate] }

  /// The score of a candidate, as it is while nothing is chosen.
  func score(of candidate: Int) -> Double { scores[candidate] }

  /// Whether several articles have a say.
  var hasSeveralVoices: Bool { voters > 1 }

  /// What a sentence with these features is worth to a brief.
  func gain(of candidate: Int, _ features: FeatureValues) -> Double {
    gain(of: candidate, score: scoring.score(features))
  }

  /// What a candidate is worth while nothing is chosen.
  func gain(of candidate: Int) -> Double { gain(of: candidate, score: scores[candidate]) }

  private func gain(of candidate: Int, score: Double) -> Double {
    let words = Double(max(1, index.profiles[candidate].extent.words))
    return max(0.001, score) * words.squareRoot().squareRoot().squareRoot()
  }

  /// Whether a document is in another language than the preferred one.
  func isForeign(_ document: Int) -> Bool { !foreign.isPreferred(index.story.documents[document]) }

  /// Whether another independent document says the same as a sentence.
  func isEchoed(_ profile: Int) -> Bool { echoes(of: profile).contains(where: index.story.isIndependent) }

  /// How many other independent documents say the same as a sentence.
  func supporters(of profile: Int) -> Int { echoes(of: profile).count(where: index.story.isIndependent) }

  /// The other documents that say the same as a sentence, copies included.
  func echoes(of profile: Int) -> [Int] { echoes.isEmpty ? [] : echoes[profile] }

  /// A candidate with its score, as results show it.
  func scored(
    _ candidate: Int, _ features: FeatureValues, chronologyRank: [Int], _ detail: BriefBuilder.Detail
  ) -> ScoredSentence {
    let profile = index.profiles[candidate]
    let others = echoes(of: candidate)
    let rank = chronologyRank[profile.document]
    return ScoredSentence(
      document: profile.document, sentence: profile.sentence, range: profile.range,
      score: scoring.score(features),
      parts: detail == .plain
        ? []
        : Feature.allCases.map {
          ScorePart(feature: $0.name, value: features[$0], weight: scoring.weight(of: $0))
        },
      support: others.isEmpty
        ? [profile.document] : (others.filter { index.story.isIndependent($0) } + [profile.document]).sorted(),
      isNovel: !others.contains { chronologyRank[$0] < rank })
  }

  /// Statements in the preferred language, and those in another one that alone have a fact; if there are none, whatever
  /// there is, the best kind first.
  private static func candidates(of index: StoryIndex, foreign: ForeignFacts, votes: (Int) -> Bool) -> [Int] {
    var wanted: [Int] = []
    wanted.reserveCapacity(index.profiles.count)
    var statements: [Int] = []
    var worded: [Int] = []
    var voting: [Int] = []
    for (number, document) in index.story.documents.enumerated() where votes(number) {
      let isPreferred = foreign.isPreferred(document)
      for candidate in index.profilesOfDocument[number] {
        let profile = index.profiles[candidate]
        if profile.isStatement {
          if isPreferred || foreign.hasOwnFact(profile.range, in: document) { wanted.append(candidate) }
          if wanted.isEmpty { statements.append(candidate) }
        }
        if wanted.isEmpty, profile.contentTokenCount > 0 { worded.append(candidate) }
        if wanted.isEmpty { voting.append(candidate) }
      }
    }
    if !wanted.isEmpty { return wanted }
    if !statements.isEmpty { return statements }
    if !worded.isEmpty { return worded }
    return voting.isEmpty ? Array(index.profiles.indices) : voting
  }

  /// How much of a sentence is somebody's speech; one that opens with it counts half as such from the start.
  private static func quotation(of profile: SentenceProfile) -> Double {
    profile.form.contains(.speech) ? 0.5 + profile.quotedShare / 2 : profile.quotedShare / 2
  }
}
