import PrecisModel
import Testing

@Suite("Dashes and bullets after a mark")
struct DialogueTests {
  @Test(
    "a dash before a capital opens a sentence",
    arguments: [
      "C'est fini. | – Pas encore, dit-elle.",
      "C'est fini ! | — Pas encore, dit-elle.",
      "C'est fini ? | - Pas encore, dit-elle.",
      "Le vote est clos. | - Le budget est adopté. | - La séance est levée.",
      "Le vote est clos. | • Le budget est adopté. | • La séance est levée.",
      "Elle part. | – « Pas encore », dit-il.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "a dash before a small letter goes on",
    arguments: [
      "Le maire – quelle surprise ! – a démissionné. | On le regrette.",
      "Le prix – qui l'eût cru ? – a baissé. | Bonne nouvelle.",
      "« Pars ! » – c'était son mot. | Il partit.",
    ])
  func frenchAsides(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "English dashes and bullets",
    arguments: [
      "It is over. | – Not yet, she said.",
      "It is over. | - Not yet.",
      "The vote is closed. | • The budget passed. | • We rose.",
      "The mayor – what a surprise! – resigned. | Few cried.",
      "“We will see.” – Anna Berg",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
