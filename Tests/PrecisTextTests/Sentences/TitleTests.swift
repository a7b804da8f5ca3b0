import PrecisModel
import Testing

@Suite("Titles before names")
struct TitleTests {
  @Test(
    "a French title does not end the sentence",
    arguments: [
      "M. Roussel est arrivé. | Il repart demain.",
      "MM. Lenoir et Weiss ont signé. | Mme. Duval, elle, a refusé.",
      "Le Dr. Haddad soigne. | Le Pr. Benali enseigne.",
      "On a vu Mgr. Aubry et Me. Carré. | Personne d'autre.",
      "Le gén. Morel commande. | Le col. Petit obéit.",
      "J'ai écrit à M. Le Goff. | Il a répondu.",
      "La lettre de M. de Vries est perdue. | Quel dommage !",
      "Selon Mme. B. Tazi, tout va bien. | Attendons.",
      "M. ROUSSEL EST ARRIVÉ. | MME. DUVAL AUSSI.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "an English title does not end the sentence",
    arguments: [
      "Mr. Hale and Mrs. Ito left early. | Ms. Okoro stayed.",
      "Dr. Lund saw Prof. Amari. | They shook hands.",
      "Sen. Ruiz and Rep. Cole voted no. | Gov. Hart signed.",
      "Lt. Col. Baker met Maj. Gen. Stone. | Neither smiled.",
      "The Rev. Tom Ellis spoke. | Fr. Doyle listened.",
      "She was taken to St. Anne's. | The doctor waited.",
      "MR. HALE LEFT. | MRS. ITO STAYED.",
      "They climbed Mt. Rainier. | Ft. Worth was next.",
      "Messrs. Cole and Hart sued. | They lost.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }

  @Test(
    "what stands after a street's name is no title",
    arguments: [
      "He parked on Willow St. | The shop was shut.",
      "The fire broke out on Canyon Dr. | It took hours to put out.",
      "They live on Elm St. near the river.",
    ])
  func streets(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
