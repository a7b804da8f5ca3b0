import PrecisModel
import Testing

@Suite("Initials")
struct InitialTests {
  @Test(
    "French initials belong to a name",
    arguments: [
      "A. B. Morel a écrit ce livre. | C'est son premier.",
      "On relit J.-P. Vasseur et M.-C. Hubert. | Avec plaisir.",
      "L'historien J. Le Roy répond. | Il est formel.",
      "D'après K. Benali, tout change. | Rien n'est sûr.",
      "Le président J. F. Weiss part. | Qui viendra ?",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "English initials belong to a name",
    arguments: [
      "T. R. Hale won. | J.D. Cole lost.",
      "We met Anna K. Berg. | She was late.",
      "The book by P. Young sold well. | Few had hoped so.",
      "Albert I. Moss taught me. | I owe him much.",
      "H. G. W. Price wrote it. | Nobody read it.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }

  @Test(
    "a letter that is a word ends the sentence",
    arguments: [
      "We moved to plan B. | The first had failed.",
      "It was Anna and I. | He came later.",
      "Oranges have vitamin C. | They keep well.",
      "He sat in row F. | She had row G.",
      "The blood was type O. | It was a match.",
    ])
  func letters(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }

  @Test(
    "a French letter that is a word ends the sentence",
    arguments: [
      "On passe au plan B. | Le premier a échoué.",
      "Elle est du groupe A. | Il est du groupe B.",
      "Il manque de vitamine D. | Le soleil l'aidera.",
      "C'est le bâtiment C. | Les autres sont vides.",
      "L'équipe joue en ligue A. | Elle y restera.",
    ])
  func frenchLetters(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }
}
