import PrecisModel
import Testing

@Suite("Enumerations in one paragraph")
struct ListTests {
  @Test(
    "a French label opens its sentence",
    arguments: [
      "1. Le vote a lieu lundi. | 2. Le budget suit.",
      "1) Le vote lundi | 2) Le budget mardi",
      "a) Le vote a lieu lundi. | b) Le budget suit.",
      "1.) Le vote | 2.) Le budget | 3.) Le départ",
      "2.1. Méthode de travail",
      "• Le vote du lundi | • Le budget",
      "Trois points : | 1. Le vote. | 2. Le budget. | 3. Le départ.",
      "Il y en a 3. | Le reste est perdu.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "an English label opens its sentence",
    arguments: [
      "1. Wash the pears. | 2. Peel them.",
      "1) Wash the pears | 2) Peel them",
      "a. Wash the pears | b. Peel them | c. Eat",
      "3. Hale, chairman | 2. Cole, treasurer | 1. Ito, clerk",
      "• 1. Wash the pears | • 2. Peel them",
      "4.2. Methods and data",
      "Figure 3. Sales by year",
      "There were 3. | Two had left.",
      "The score was 3 to 1. | Nobody cheered.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
