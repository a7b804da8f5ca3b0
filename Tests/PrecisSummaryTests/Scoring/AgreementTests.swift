import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisSummary

@Suite("What says the same")
struct AgreementTests {
  private func echoes(of profile: Int, in index: StoryIndex) -> [Int] {
    var search = EchoSearch(agreement: Agreement(index: index, quantities: QuantityWords(lexicons: .embedded)))
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
}
