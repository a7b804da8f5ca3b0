import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisSummary

@Suite("What says the same")
struct AgreementTests {
  private func echoes(of profile: Int, in index: StoryIndex) -> [Int] {
    var search = EchoSearch(
      agreement: Agreement(index: index, counts: index.counts, quantities: QuantityWords(lexicons: .embedded)))
    return search.documents(sayingTheSameAs: profile)
  }

  @Test("a paraphrase that keeps most content words says the same")
  func paraphrase() throws {
    let index = try StoryBuilder.story(
      .init("Le maire de Valmont a inauguré samedi la nouvelle piscine municipale."),
      .init("Samedi, la nouvelle piscine municipale a été inaugurée à Valmont par le maire."),
      .init("Le conseil régional a voté le budget des transports.")
    ).index
    #expect(echoes(of: 0, in: index) == [1])
  }

  @Test("the same sentence with another number does not say the same")
  func numbers() throws {
    let index = try StoryBuilder.story(
      .init("L'incendie de l'usine a fait 12 blessés selon la préfecture."),
      .init("L'incendie de l'usine a fait 15 blessés selon la préfecture."),
      .init("L'incendie de l'usine a fait 12 blessés, a dit la préfecture.")
    ).index
    #expect(echoes(of: 0, in: index) == [2])
  }

  @Test("an article does not support itself")
  func itself() throws {
    let index = try StoryBuilder.story(
      .init("Le pont de Rives est fermé aux camions. Le pont de Rives est fermé aux camions.")
    ).index
    #expect(echoes(of: 0, in: index).isEmpty)
  }

  @Test("two words are too few to be recognised")
  func short() throws {
    let index = try StoryBuilder.story(.init("Le train déraille."), .init("Le train déraille.")).index
    #expect(echoes(of: 0, in: index).isEmpty)
  }

  @Test("a few sentences are found to repeat each other where each two of them do")
  func few() throws {
    let story = try StoryBuilder.story(
      .init(
        """
        Le barrage de Malpas a cédé mardi matin. Mardi matin, le barrage de Malpas a cédé, selon la préfète. Les vaches \
        paissent. La préfète a fait évacuer 12 maisons de Rives. La préfète a fait évacuer 15 maisons de Rives. Rives est \
        évacuée. Le barrage a cédé. Le maire de Valmont a inauguré la piscine. Les vaches de Rives paissent.
        """))
    let agreement = story.agreement
    let index = agreement.index
    let sentences = Array(index.profiles.indices)
    var holders = [UInt32](repeating: 0, count: index.conceptCount)
    for sentence in sentences {
      for concept in index.concepts(of: sentence) { holders[Int(concept)] |= 1 << UInt32(sentence) }
    }
    let plain = sentences.map { sentence in
      sentences.filter { $0 < sentence && (agreement.isSame(sentence, $0) || agreement.isSame($0, sentence)) }
    }
    #expect(plain.contains { !$0.isEmpty })
    #expect(
      agreement.repetitions(among: sentences, holders: holders)
        == plain.map { $0.reduce(0) { $0 | 1 << UInt32($1) } })
  }
}
