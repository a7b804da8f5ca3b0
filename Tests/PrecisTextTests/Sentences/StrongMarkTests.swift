import PrecisModel
import Testing

@Suite("Exclamation and question marks")
struct StrongMarkTests {
  @Test(
    "French marks",
    arguments: [
      "Quelle nuit ! | Qui a gagné ? | Personne.",
      "Ah ! quelle nuit. | On dort debout.",
      "Vraiment ?! | Oui !!! | Bon.",
      "Le maire (!) a refusé. | Le préfet aussi.",
      "Il a gagné (pour combien de temps ?) la partie. | On verra.",
      "Pourquoi ? | Parce que.",
      "« Où vas-tu ? » demanda-t-elle. | Il sourit.",
      "Que faire ? | 12 élus ont voté contre.",
      "Où aller ?, se demandent-ils. | Nulle part.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "English marks",
    arguments: [
      "What a night! | Who won? | Nobody.",
      "Really?! | Yes!!! | Fine.",
      "The mayor (!) refused. | So did I.",
      "He won (for how long?) the seat. | We shall see.",
      "Why? | Because.",
      "“Where to?” she asked. | He smiled.",
      "“Run!” Anna said. | They ran.",
      "“Are you sure?” I asked. | He nodded.",
      "She starred in Help! (1965), and sang. | It did well.",
      "i saw it! | it was fun. | we went back.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
