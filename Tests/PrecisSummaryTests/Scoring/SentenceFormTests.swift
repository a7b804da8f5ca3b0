import PrecisModel
import Testing

@testable import PrecisSummary

@Suite("The form of sentences")
struct SentenceFormTests {
  private func form(_ text: String) -> SentenceForm {
    let bytes = Array(text.utf8)
    return SentenceForm(of: TextRange(0..<bytes.count), in: bytes)
  }

  @Test(
    "a question ends with a question mark, also behind quotation marks",
    arguments: ["Que faire ?", "\"What now?\"", "« Qui viendra ? »", "Is it true (and why?)"])
  func question(text: String) { #expect(form(text).contains(.question)) }

  @Test(
    "a sentence without a final mark is unfinished",
    arguments: ["Le pont fermé aux camions", "Photo : le port de Sète", "Il a déclaré :", "", "The team, from left"])
  func unfinished(text: String) { #expect(form(text).contains(.unfinished)) }

  @Test(
    "a final mark may stand before closing quotation marks and brackets",
    arguments: ["Il pleut.", "« Il pleut. »", "“It rains.”", "(Il pleut…)", "\"It rains!\""])
  func finished(text: String) { #expect(form(text).isDisjoint(with: [.unfinished, .question])) }

  @Test(
    "a sentence that opens with a quotation mark or a dash is speech",
    arguments: ["« Nous partons », dit-il.", "\"We leave,\" he said.", "“Go.”", "— Bonjour.", "- Tabou au cinéma."])
  func speech(text: String) { #expect(form(text).contains(.speech)) }

  @Test("other sentences are not speech", arguments: ["Le « pont » est fermé.", "État d'urgence.", "…"])
  func statement(text: String) { #expect(!form(text).contains(.speech)) }

  @Test("questions, headlines and captions are no statements, and do not count for the place of others")
  func statements() throws {
    let index = try StoryBuilder.story(
      .init(
        "Un pont ferme\nLe pont sur la Lys\nQue s'est-il passé ?\nLe vieux pont de Rives a fermé lundi aux camions.\n"
          + "Le maire promet des travaux avant l'été.", title: "Un pont ferme")
    ).index
    #expect(index.profiles.map(\.isStatement) == [false, false, false, true, true])
    #expect(index.profiles.map(\.ordinal) == [0, 0, 0, 0, 1])
  }
}
