import PrecisModel
import Testing

@Suite("Calls of footnotes, and faces")
struct FootnoteTests {
  @Test(
    "a call belongs to the sentence before it",
    arguments: [
      "La ville a grandi.[1] | Le port aussi.[2]",
      "La ville a grandi. [3] | Le port aussi.",
      "La ville a grandi.¹ | Le port aussi.²",
      "La ville a grandi.[note 4] | Le port aussi.",
      "La ville a grandi.12 | Le port aussi.",
      "« La ville a grandi. »[5] | Le port aussi.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "an English call belongs to the sentence before it",
    arguments: [
      "The town grew.[1] | So did the port.[2]",
      "The town grew. [3] | So did the port.",
      "The town grew.¹ | So did the port.",
      "The town grew.[citation needed] | So did the port.",
      "The town grew.12 | The port did not.",
      "The town grew. 8 | Yet the port did not.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }

  @Test(
    "a face belongs to the sentence before it",
    arguments: [
      "C'est gagné ! :-) | On rentre.",
      "C'est gagné ! 😀 | On rentre.",
      "We won! =) | Now we go home.",
      "We won. 🎉🎉 | Now we go home.",
      "We won! ^_^ | Now we go home.",
    ])
  func faces(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
