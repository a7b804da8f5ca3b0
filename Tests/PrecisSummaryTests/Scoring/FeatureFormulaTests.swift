import PrecisLexicons
import PrecisModel
import PrecisText
import Testing

@testable import PrecisSummary

@Suite("Formulas of the features")
struct FeatureFormulaTests {
  private let weights = ScoringWeights(lexicons: .embedded)

  @Test("what is left of a sentence's weight: a concept said once keeps half of its worth")
  func uncovered() {
    var novelty = Novelty(weights: ConceptWeights(values: [1, 1, 2]))
    #expect(novelty.uncovered(of: [0, 2]) == 1)
    novelty.cover([0, 1])
    // (0.5 · 1 + 2) / 3
    #expect(abs(novelty.uncovered(of: [0, 2]) - 2.5 / 3) < 1e-12)
    #expect(abs(novelty.uncovered(of: [0, 1]) - 0.5) < 1e-12)
    novelty.cover([0])
    #expect(abs(novelty.uncovered(of: [0]) - 0.25) < 1e-12)
  }

  @Test("a row has a number for each feature")
  func row() { #expect(FeatureRow.count == Feature.allCases.count) }

  @Test("a sentence without weight is as novel as can be")
  func noveltyOfNothing() { #expect(Novelty(weights: ConceptWeights(values: [])).uncovered(of: []) == 1) }

  @Test("freshness is a twentieth of novelty")
  func fresh() {
    var novelty = Novelty(weights: ConceptWeights(values: [1]))
    novelty.cover([0])
    #expect(abs(novelty.value(of: [0], freshness: 0.4) - (0.95 * 0.5 + 0.05 * 0.4)) < 1e-12)
  }

  @Test("freshness is the share of stems that no article of an earlier date has")
  func freshness() throws {
    let index = try StoryBuilder.story(
      .init("Le barrage de Malpas cède.", date: "2026-03-10"),
      .init("Le barrage Malpas inonde Rives.", date: "2026-03-12"),
      .init("Le barrage inonde Rives.")
    ).index
    let freshness = Freshness(index: index) { _ in true }
    #expect(freshness.value(of: 0) == 1)
    // barrage and Malpas were there two days before; inonde and Rives were not.
    #expect(freshness.value(of: 1) == 0.5)
    #expect(freshness.value(of: 2) == 1)
  }

  @Test("position is 1 for the first statement, a half for the second, a third for the third")
  func positions() { #expect((0...2).map(position(ofOrdinal:)) == [1, 0.5, 1.0 / 3]) }

  @Test(
    "length fits between 10 and 35 words",
    arguments: [(0, 0.0), (5, 0.5), (10, 1.0), (35, 1.0), (49, 0.6), (70, 0.0), (200, 0.0)])
  func length(words: Int, fitness: Double) { #expect(abs(lengthFitness(words: words) - fitness) < 1e-12) }

  @Test(
    "support is the share of the other independent documents",
    arguments: [(1, 1, 0.0), (1, 3, 0.0), (2, 3, 0.5), (3, 3, 1.0)])
  func supports(documents: Int, count: Int, value: Double) {
    #expect(support(documents: documents, of: count) == value)
  }

  @Test("the mean weight of concepts is their sum by their number")
  func means() {
    #expect(meanWeight(of: [0, 2], [1, 5, 2]) == 1.5)
    #expect(meanWeight(of: [], [1]) == 0)
  }

  @Test("the most central statement has centrality 1, and one that shares nothing less than it")
  func centrality() throws {
    let index = try StoryBuilder.story(
      .init("Le barrage de Malpas a cédé. Le barrage de Malpas retenait un lac. Des vaches paissent tranquillement.")
    ).index
    let values = centralities(of: index, weights: ConceptWeights(index: index, counts: index.counts))
    #expect(values[0] == 1)
    #expect(values[2] < values[1])
  }

  @Test("title overlap counts the stems of all headlines, each once for each headline")
  func titleOverlap() throws {
    let index = try StoryBuilder.story(
      .init("Le barrage a cédé hier soir.", title: "Un barrage cède"),
      .init("La vallée est évacuée.", title: "Barrage : la vallée évacuée")
    ).index
    let titles = TitleOverlap(index: index) { _ in true }
    // Stems of the headlines: barrag twice, ced, vallee, evacue: five in all.
    #expect(abs(titles.value(of: index.stems(of: 1)) - 2.0 / 5) < 1e-12)
    #expect(abs(titles.value(of: index.stems(of: 0)) - 3.0 / 5) < 1e-12)
  }

  @Test("a name's weight grows with documents and mentions, and falls when it is in every sentence")
  func nameWeight() {
    // 2/4 · 3/4 · (1 − 3/12)
    #expect(abs(EntityDensity.weight(documents: 2, of: 4, sentences: 3, of: 11) - 0.5 * 0.75 * 0.75) < 1e-12)
    #expect(
      EntityDensity.weight(documents: 3, of: 4, sentences: 3, of: 20)
        > EntityDensity.weight(documents: 1, of: 4, sentences: 3, of: 20))
    #expect(
      EntityDensity.weight(documents: 1, of: 1, sentences: 20, of: 20)
        < EntityDensity.weight(documents: 1, of: 1, sentences: 8, of: 20))
    #expect(EntityDensity.weight(documents: 0, of: 0, sentences: 0, of: 0) == 0)
  }

  @Test("entity density adds names in full and figures by half, and levels off")
  func density() {
    // (1 + ½ · 0.5) / (1.25 + 1.5 + 5 · 10 / 100)
    #expect(abs(EntityDensity.density(names: 1, figures: 0.5, contentWords: 10) - 1.25 / 3.25) < 1e-12)
    #expect(EntityDensity.density(names: 0, figures: 0, contentWords: 10) == 0)
  }

  @Test("the quoted share is that of the bytes between quotation marks")
  func quotation() throws {
    let story = try StoryBuilder.story(.init("« La digue tient », dit-elle."))
    // 16 bytes of 31 stand between the marks.
    #expect(abs(try #require(story.index.profiles.first).quotedShare - 16.0 / 31) < 1e-12)
  }

  @Test("the score is the sum of weighted values")
  func score() {
    var values = FeatureValues()
    values[.position] = 0.5
    values[.dangling] = 1
    #expect(
      abs(
        weights.score(values) - 0.5 * weights.weight(of: .position) - weights.weight(of: .dangling)) < 1e-12)
  }

  @Test("entity density and novelty count in favour of a sentence", arguments: [Feature.entityDensity, .novelty])
  func positive(feature: Feature) { #expect(weights.weight(of: feature) > 0.1) }

  @Test("values stay between 0 and 1")
  func bounds() {
    var values = FeatureValues()
    values[.support] = 3
    values[.position] = -1
    #expect(values[.support] == 1)
    #expect(values[.position] == 0)
  }
}
