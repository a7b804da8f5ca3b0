import PrecisModel
import Testing

@Suite("Numbered references")
struct ReferenceTests {
  @Test(
    "a French reference is joined to its number",
    arguments: [
      "Voir art. 12 du code. | L'art. L. 221-3 dit le contraire.",
      "La fig. 4 montre la baisse. | Le tab. IV la confirme.",
      "Voir p. 18 et pp. 30-32. | Le reste est au vol. II.",
      "Le dossier no. 7 est clos. | Le n° 8 est ouvert.",
      "Le décret No. 2024-17 est paru. | Il s'applique.",
      "Tél. 01 40 00 00 00. | Fax. 01 40 00 00 01.",
      "Le chap. X est long. | Le chap. XI est court.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "an English reference is joined to its number",
    arguments: [
      "See Fig. 4 for the drop. | Table IV confirms it.",
      "Turn to p. 18. | Then read pp. 30-32.",
      "He was No. 1 for years. | Now he is no. 9.",
      "Sec. 230 protects them. | Art. VI does not.",
      "It is in vol. II, ch. 7. | The rest is lost.",
      "The answer was no. | She asked again.",
      "No. | We will not go.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
