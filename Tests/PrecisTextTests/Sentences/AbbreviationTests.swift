import PrecisModel
import Testing

@Suite("Abbreviations")
struct AbbreviationTests {
  @Test(
    "a French abbreviation ends the sentence only where another begins",
    arguments: [
      "La ville fut fondée vers 600 av. J.-C. par des marins. | Elle prospéra.",
      "La ville fut fondée vers 600 av. J.-C. | Elle prospéra.",
      "Il vend des clous, des vis, etc. | Son magasin est grand.",
      "Il vend des clous, des vis, etc. dans un petit magasin.",
      "Il vend des outils (clous, vis, etc.) au marché. | On y va ?",
      "On plante des arbres, p. ex. des tilleuls. | Ils poussent vite.",
      "La loi, cf. l'exposé des motifs, est claire. | Le décret l'est moins.",
      "C'est la règle, c.-à-d. la norme. | Il faut la suivre.",
      "L'entreprise Morin S.A. a été vendue. | Le prix reste secret.",
      "Elle dirige Morin et Cie. | Son frère l'aide.",
      "Le colis part en janv. | Il arrive en févr. au plus tard.",
      "Il a lu le rapport, S.V.P. ne le dérangez pas.",
      "Le match est à 20 h. | Les portes ouvrent à 18 h 30.",
      "Il est ingénieur à la S.N.C.F. | Sa sœur aussi.",
      "La S.N.C.F. et la R.A.T.P. sont en grève.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "an English abbreviation ends the sentence only where another begins",
    arguments: [
      "The U.S. Treasury sold bonds. | Demand was weak.",
      "She flew back to the U.S. | Her brother stayed.",
      "The U.K. and the U.S. agreed. | The E.U. did not.",
      "He runs Hale & Sons Inc. | It makes rope.",
      "Hale & Sons Inc. makes rope.",
      "They sell nails, screws, etc. | Paint is next door.",
      "They sell nails, screws, etc. | 12 shops are open.",
      "The hall was lit. | The ball began.",
      "They sell nails, screws, etc. at low prices.",
      "Pick a fruit, e.g. a pear. | Wash it first.",
      "The rest, i.e. the shells, can go. | Keep the nuts.",
      "It opens at 9 a.m. | It closes at 5 p.m. on Sundays.",
      "The train leaves at 6 p.m. EST. | Be early.",
      "At 7 a.m. Ms. Cole called. | Nobody answered.",
      "Rome burned in A.D. 64. | Nero was blamed.",
      "The wall dates from 122 B.C. | Tourists love it.",
      "She has a Ph.D. in botany. | He has an M.B.A. | Both are out of work.",
      "Sammy Cole Jr. sang. | His father wept.",
      "It was Hart v. Cole that changed the law. | Few noticed.",
      "It was Boston vs. Denver again.",
      "Sales fell in Sept. and Oct. | They rose in Nov. this year.",
      "In Washington, D.C. President Hart spoke. | The crowd cheered.",
      "The N.A.T.O. Council met. | The U.N. Security Council did not.",
      "K.L.M. planes were late. | B.O.A.C. planes were not.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }

  @Test(
    "a name may end in a mark",
    arguments: [
      "She reads Yahoo! News on the train. | Her son does not.",
      "He left Yahoo! in May. | He joined a bank.",
      "We all love Yahoo! | It was our first job.",
    ])
  func namesWithMarks(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }

  @Test("the end of a word is no abbreviation: « matériaux. » holds « aux. »")
  func wordsThatEndLikeAbbreviations() throws {
    #expect(
      try SentenceTesting.sentences("Il livre des matériaux. Les vieux chevaux. On attend le fax.", .french).count == 3)
  }
}
