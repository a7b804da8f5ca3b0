import PrecisModel
import Testing

@testable import PrecisSummary

@Suite("Exact selection in one article")
struct ExactSelectionTests {
  private static let lead = "Le barrage de Malpas a cédé mardi matin et la vallée de Rives est inondée."

  @Test("a chance is odds by odds and one, and odds grow with sentences, early mention and headline")
  func chance() {
    // 0.02 · 4 · 2 · (1 + 15 / (1 + 3 / 1.5)) = 0.96
    let chance = SummaryChances.chance(isPair: false, frequency: 4, firstOrdinal: 3, isInHeadline: false)
    #expect(abs(chance - 0.96 / 1.96) < 1e-12)
    #expect(SummaryChances.chance(isPair: false, frequency: 0, firstOrdinal: 0, isInHeadline: true) == 0)
    #expect(SummaryChances.chance(isPair: true, frequency: 4, firstOrdinal: 3, isInHeadline: false) < chance)
    #expect(SummaryChances.chance(isPair: false, frequency: 4, firstOrdinal: 3, isInHeadline: true) > chance)
    #expect(SummaryChances.chance(isPair: false, frequency: 4, firstOrdinal: 2, isInHeadline: false) > chance)
  }

  @Test("a headline's stems and pairs raise their chances, and nobody else's")
  func headline() throws {
    let text = "Des vaches paissent. Le barrage a cédé."
    let index = try StoryBuilder.story(.init(text, title: "Barrage cédé")).index
    let other = try StoryBuilder.story(.init(text)).index
    let plain = SummaryChances(index: other, document: 0, counts: other.counts).values
    let raised = SummaryChances(index: index, document: 0, counts: index.counts).values.enumerated()
      .filter { $1 > plain[$0] }.map(\.offset)
    #expect(Set(raised.map(Concept.init)) == Set(index.concepts(of: 1)))
  }

  @Test("two sentences that fit together beat one that leaves no room for the other")
  func knapsack() throws {
    let brief = try StoryBuilder.story(
      .init(
        """
        \(Self.lead) La préfète Claire Aubanel a fait évacuer les 2 300 habitants de Rives. Les vaches du plateau, que \
        personne n'avait encore comptées, paissaient tranquillement loin de la route, des ponts, des gares et du bruit.
        """, title: "Le barrage de Malpas cède, Rives évacuée")
    ).brief(.words(28))
    #expect(brief == [Self.lead, "La préfète Claire Aubanel a fait évacuer les 2 300 habitants de Rives."])
  }

  @Test("what has been said is not said again while there is something else to say")
  func repetition() throws {
    let brief = try StoryBuilder.story(
      .init(
        """
        \(Self.lead) La vallée de Rives est inondée depuis mardi matin, le barrage de Malpas ayant cédé. La préfète Claire \
        Aubanel a fait évacuer les 2 300 habitants de Rives dans la nuit.
        """, title: "Le barrage de Malpas cède")
    ).brief(.words(34))
    #expect(brief.first == Self.lead)
    #expect(brief.last?.contains("Claire Aubanel") == true)
  }

  private static let sentences = [
    "Le barrage de Malpas a cédé mardi.", "La vallée de Rives est inondée.", "La préfète évacue 300 habitants.",
    "Elle a parlé mercredi.", "Le barrage de Malpas, qui date de 1954, a cédé mardi matin.", "Les vaches paissent.",
    "Le maire de Rives accuse la préfète.", "Il dit : « Le barrage était vieux. »",
    "Des pompiers cherchent 12 disparus.",
    "Une école accueille les habitants de Rives.",
  ]

  @Test("the sets are gone through as the formula says", arguments: 0..<30)
  func allSets(number: Int) throws {
    let count = Self.sentences.count
    let order = (0..<(3 + number % 7)).map { Self.sentences[($0 * (number % 3 == 0 ? 3 : 7) + number) % count] }
    let scorer = try StoryBuilder.story(.init(order.joined(separator: " "), title: "Le barrage cède")).scorer
    let index = scorer.index
    let words = index.profiles.map(\.extent.words)
    let capacity = (words.max() ?? 0) + number
    let chances = SummaryChances(index: index, document: 0, counts: scorer.counts).values
    func value(_ set: [Int]) -> Double {
      let said = Set(set.flatMap { index.concepts(of: $0) }).sorted().reduce(0) { $0 + chances[Int($1)] }
      let plain = set.reduce(0.0) { sum, sentence in
        var features = scorer.features(of: sentence)
        if set.contains(sentence - 1) { features[.dangling] = 0 }
        return sum + Double(words[sentence]) * (0.06 + 0.08 * scorer.scoring.score(features))
      }
      return (said + plain) / (Double(set.reduce(0) { $0 + words[$1] }) + 1.2 * Double(capacity))
    }
    let sets = (1..<(1 << scorer.candidates.count)).map { bits in
      scorer.candidates.indices.filter { bits & 1 << $0 != 0 }.map { scorer.candidates[$0] }
    }.filter { set in
      set.reduce(0) { $0 + words[$1] } <= capacity
        && set.allSatisfy { one in set.allSatisfy { $0 == one || !scorer.agreement.isSame(one, $0) } }
    }
    let best = try #require(sets.map(value).max())
    var selection = try #require(ExactSelection(scorer: scorer, costs: words, capacity: capacity) { _ in true })
    #expect(abs(value(selection.selection()) - best) < 1e-12)
  }

  @Test("no set of sentences exceeds the budget", arguments: 10...80)
  func budget(words: Int) throws {
    let text = (1...15).map { "Le \($0) mars, \($0) maires de Rives ont signé l'appel n° \($0 * 7) de la préfète." }
    let brief = try StoryBuilder.story(.init(text.joined(separator: " "))).brief(.words(words))
    #expect(brief.count == 1 || brief.reduce(0) { $0 + $1.split(separator: " ").count } <= words)
    #expect(!brief.isEmpty)
  }

  @Test("it is left alone where several articles have a say, or nearly everything fits")
  func applicability() throws {
    let one = try StoryBuilder.story(.init(Self.lead))
    let two = try StoryBuilder.story(.init(Self.lead), .init("La préfète a fait évacuer Rives dans la nuit de mardi."))
    let long = try StoryBuilder.story(
      .init((1...40).map { "Le maire de Rives a signé l'appel n° \($0)." }.joined(separator: " ")))
    for (story, capacity, isMade) in [(one, 20, true), (two, 20, false), (long, 30, true), (long, 300, false)] {
      let scorer = story.scorer
      let costs = scorer.index.profiles.map(\.extent.words)
      #expect((ExactSelection(scorer: scorer, costs: costs, capacity: capacity) { _ in true } != nil) == isMade)
    }
  }
}
