import PrecisModel
import PrecisText

/// Scores a story's sentences: a linear combination of the features, under ``ScoringWeights``.
///
/// Most features are the same whatever is chosen; ``Feature/novelty``, ``Feature/representation`` and
/// ``Feature/dangling`` depend on what is, and are filled in by the selection.
struct SentenceScorer: Sendable {
  let index: StoryIndex
  let scoring: ScoringWeights
  let weights: ConceptWeights
  let agreement: Agreement
  let density: EntityDensity
  /// The sentences that may be chosen, as indices of profiles, ascending.
  let candidates: [Int]
  private let values: [FeatureValues]
  /// For each sentence its ``Freshness``.
  let freshness: [Double]
  /// For each sentence of an independent document the other documents that say the same.
  private let echoes: [[Int]]
  private let foreign: ForeignFacts
  private let voters: Int

  init(
    index: StoryIndex, scoring: ScoringWeights, quantities: QuantityWords, preferring language: Language
  ) {
    self.index = index
    self.scoring = scoring
    let story = index.story
    let hasOriginal = story.documents.indices.contains {
      story.isIndependent($0) && !story.documents[$0].tokens.isEmpty
    }
    let votes = { (document: Int) in
      (!hasOriginal || story.isIndependent(document)) && !story.documents[document].tokens.isEmpty
    }
    voters = story.documents.indices.count(where: votes)
    weights = ConceptWeights(index: index, votes: votes)
    agreement = Agreement(index: index, quantities: quantities)
    foreign = ForeignFacts(story: story, preferring: language)
    candidates = Self.candidates(of: index, foreign: foreign, votes: votes)

    let centrality = centralities(of: index, weights: weights)
    density = EntityDensity(index: index, votes: votes)
    let freshness = Freshness(index: index, votes: votes)
    let titles = TitleOverlap(index: index, votes: votes)
    let novelty = Novelty(weights: weights)
    var fresh = [Double](repeating: 1, count: index.profiles.count)
    var echoes = [[Int]](repeating: [], count: index.profiles.count)
    var values = [FeatureValues](repeating: FeatureValues(), count: index.profiles.count)
    for candidate in index.profiles.indices where votes(index.profiles[candidate].document) {
      let profile = index.profiles[candidate]
      let document = story.documents[profile.document]
      values[candidate][.entityDensity] = density.value(of: candidate)
      fresh[candidate] = freshness.value(of: candidate)
      values[candidate][.novelty] = novelty.value(of: index.concepts(of: candidate), freshness: fresh[candidate])
      values[candidate][.position] = position(ofOrdinal: profile.ordinal)
      values[candidate][.centrality] = centrality[candidate]
      values[candidate][.titleOverlap] = titles.value(of: profile.stems)
      values[candidate][.length] = lengthFitness(words: profile.extent.words)
      values[candidate][.representation] = 1
      values[candidate][.dangling] = profile.opening == .dangling ? 1 : 0
      values[candidate][.quotation] = Self.quotation(of: profile, in: document)
      values[candidate][.personal] = profile.form.contains(.personal) ? 1 : 0
      values[candidate][.unfinished] = profile.form.contains(.unfinished) ? 1 : 0
      values[candidate][.foreign] = foreign.isPreferred(document) ? 0 : 1
      if story.documents.count > 1 {
        echoes[candidate] = agreement.documents(sayingTheSameAs: candidate)
        let others = echoes[candidate].count(where: story.isIndependent)
        values[candidate][.support] = support(documents: others + 1, of: voters)
      }
    }
    self.values = values
    self.echoes = echoes
    self.freshness = fresh
  }

  /// The features of a candidate, as they are while nothing is chosen.
  func features(of candidate: Int) -> FeatureValues { values[candidate] }

  /// Whether a document is in another language than the preferred one.
  func isForeign(_ document: Int) -> Bool { !foreign.isPreferred(index.story.documents[document]) }

  /// Whether another independent document says the same as a sentence.
  func isEchoed(_ profile: Int) -> Bool { echoes[profile].contains(where: index.story.isIndependent) }

  /// The other documents that say the same as a sentence, copies included.
  func echoes(of profile: Int) -> [Int] { echoes[profile] }

  /// A candidate with its score, as results show it.
  func scored(_ candidate: Int, _ features: FeatureValues, chronologyRank: [Int]) -> ScoredSentence {
    let profile = index.profiles[candidate]
    let others = echoes[candidate]
    let rank = chronologyRank[profile.document]
    return ScoredSentence(
      document: profile.document, sentence: profile.sentence, range: profile.range,
      score: scoring.score(features),
      parts: Feature.allCases.map {
        ScorePart(feature: $0.name, value: features[$0], weight: scoring.weight(of: $0))
      },
      support: (others.filter { index.story.isIndependent($0) } + [profile.document]).sorted(),
      isNovel: !others.contains { chronologyRank[$0] < rank })
  }

  /// Statements in the preferred language, and those in another one that alone have a fact; if there are none, whatever
  /// there is, the best kind first.
  private static func candidates(of index: StoryIndex, foreign: ForeignFacts, votes: (Int) -> Bool) -> [Int] {
    let voting = index.profiles.indices.filter { votes(index.profiles[$0].document) }
    let statements = voting.filter { index.profiles[$0].isStatement }
    let wanted = statements.filter {
      let profile = index.profiles[$0]
      let document = index.story.documents[profile.document]
      return foreign.isPreferred(document) || foreign.hasOwnFact(profile.range, in: document)
    }
    if !wanted.isEmpty { return wanted }
    if !statements.isEmpty { return statements }
    let worded = voting.filter { index.profiles[$0].contentTokenCount > 0 }
    if !worded.isEmpty { return worded }
    return voting.isEmpty ? Array(index.profiles.indices) : voting
  }

  /// How much of a sentence is somebody's speech; one that opens with it counts half as such from the start.
  private static func quotation(of profile: SentenceProfile, in document: Document) -> Double {
    let share = quotedShare(of: profile.range, in: document.text.utf8)
    return profile.form.contains(.speech) ? 0.5 + share / 2 : share / 2
  }
}
