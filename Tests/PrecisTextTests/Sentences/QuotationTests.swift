import PrecisModel
import Testing

@Suite("Quotations and brackets")
struct QuotationTests {
  @Test(
    "French quotations",
    arguments: [
      "« Nous partons. » | Le train siffla.",
      "« Nous partons », dit-il. | Le train siffla.",
      "« Nous partons ! » s'écria-t-il. | Le train siffla.",
      "« Nous partons. | Le train attend », a-t-il dit. | Elle le suivit.",
      "Il a répondu : « Jamais. » | Elle le crut.",
      "\"Nous partons.\" | Le train siffla.",
      "\"Nous partons. | Le train attend\", a-t-il dit. | Elle le suivit.",
      "\"Nous partons !\" lança-t-il. | Elle le suivit.",
      "La foule criait \"Justice ! Vérité !\" sous la pluie. | Puis elle se tut.",
      "Aux cris de « Justice ! Vérité ! », la foule avance. | Puis elle se tut.",
      "Le film « Qui a volé la lune ? » est un succès. | Tant mieux.",
      "Ils parlent de “liberté”. | Le mot est fort.",
      "Il est venu (sans sa femme). | Elle dormait.",
      "Il est venu. | (Sa femme dormait.) | Le bal commença.",
      "Il est venu. | « Sa femme ? » | Elle dormait.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "English quotations",
    arguments: [
      "“We are leaving.” | The whistle blew.",
      "“We are leaving,” he said. | The whistle blew.",
      "“We are leaving!” he cried. | The whistle blew.",
      "\"We are leaving. | The train is here,\" he said. | She followed.",
      "She asked him, 'Is it far?' and sighed. | He shrugged.",
      "He said, \"Never.\" | She believed him.",
      "\"Run! Now!\" he cried. | They ran.",
      "The crowd shouted \"Justice! Truth!\" in the rain. | Then it fell silent.",
      "The film \"Who Stole the Moon?\" is a hit. | Good.",
      "He came (without his wife). | She was asleep.",
      "He came. | (His wife was asleep.) | The ball began.",
      "He teaches (He is a chemist.) at the school. | Pupils like him.",
      "They cited ‘freedom’. | The word is strong.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
