import PrecisModel
import Testing

@Suite("How sentences start")
struct StartTests {
  @Test(
    "a whole word before the mark lets a French sentence start with a small letter or a digit",
    arguments: [
      "Le maire est parti. | 12 élus le suivent.",
      "Tout a brûlé en 2019. | 40 hectares ont disparu.",
      "Le prix est de 3,50 euros. | 4 clients l'ont payé.",
      "Voici la maison. | elle est belle.",
      "Le parc « est fermé ». | 12 gardes y veillent.",
      "Son iPhone est là. | iPhone ou pas, il part.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "a whole word before the mark lets an English sentence start with a small letter or a digit",
    arguments: [
      "The mayor left. | 12 members followed.",
      "It all burned in 2019. | 40 acres are gone.",
      "this is my house. | it is old.",
      "She sold her house. | eBay was no help.",
      "It costs $3.50. | $4 is too much.",
      "Read the page. | https://example.org/a.b has it all.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }

  @Test("a space may be missing after the mark")
  func missingSpace() throws {
    #expect(try SentenceTesting.sentences("Le maire est parti.Il revient lundi.", .french).count == 2)
    #expect(try SentenceTesting.sentences("Il est parti !Elle reste.", .french).count == 2)
    #expect(try SentenceTesting.sentences("Il a dit « non. »Elle reste.", .french).count == 2)
    #expect(try SentenceTesting.sentences("Tout a brûlé en 2019.Il faut rebâtir.", .french).count == 2)
    #expect(try SentenceTesting.sentences("The mayor left.He is back.", .english).count == 2)
    #expect(try SentenceTesting.sentences("Is it far?It is.", .english).count == 2)
    #expect(try SentenceTesting.sentences("He said \"no.\"She stayed.", .english).count == 2)
    #expect(try SentenceTesting.sentences("how is it?is it good", .english).count == 2)
  }

  @Test(
    "addresses, names of files, decimals and versions stay whole",
    arguments: [
      "Le site www.exemple.fr/page.html?x=1 est lent. | On attend.",
      "Écrivez à anne.morel@exemple.fr. | Elle répond.",
      "Ouvrez rapport.final.pdf. | Lisez-le.",
      "La version 3.2.1 est là. | Elle pèse 4.5 Mo.",
      "Il a payé 1.250.000 euros. | C'est trop.",
      "On code en ASP.NET et Node.js. | C'est vieux.",
      "Le match débute à 20.45. | Soyez là.",
      "Voir http://exemple.org/a.B.c. | Merci.",
    ])
  func addresses(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "English addresses, names of files, decimals and versions stay whole",
    arguments: [
      "The site www.example.com/page.html?x=1 is slow. | Wait.",
      "Write to ann.cole@example.com. | She answers.",
      "Open report.final.pdf. | Read it.",
      "Version 3.2.1 is out. | It weighs 4.5 MB.",
      "We use ASP.NET and Node.js. | They are old.",
      "It cost $1.25. | Tax was $.08 more.",
      "Booking.Com raised prices. | Nobody cared.",
    ])
  func englishAddresses(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
