import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Telling languages apart")
struct LanguageIdentifierTests {
  private static let identifier = LanguageIdentifier(lexicons: .embedded)

  private func guess(_ text: String) -> LanguageGuess {
    let bytes = Array(text.utf8)
    return Self.identifier.identify(bytes, [TextRange(0..<bytes.count)])
  }

  @Test(
    "French is known, however short or plain",
    arguments: [
      "Le chat dort.", "La ministre s'est rendue à Lyon pour inaugurer la nouvelle ligne de tramway.",
      "Grève des transports : à quoi s'attendre jeudi", "GRÈVE DES TRANSPORTS : À QUOI S'ATTENDRE JEUDI",
      "Greve des transports : a quoi s'attendre jeudi", "Qu'est-ce que c'est ?", "Inondations dans le Gard",
      "Les élèves reprennent le chemin de l'école", "bonjour", "aujourd’hui", "heureusement", "Il pleut",
      "Mme Seghrouchni a souligné l’essor du numérique", "boulangerie", "œuvre",
      "Le Hub Digital for Sustainable Development sera lancé à New York",
    ])
  func french(text: String) { #expect(guess(text).language == .french) }

  @Test(
    "English is known, however short or plain",
    arguments: [
      "The cat sleeps.", "The minister went to Leeds to open the new tram line.", "Strike: what to expect on Thursday",
      "STRIKE: WHAT TO EXPECT ON THURSDAY", "What's that?", "Floods in Kent", "Children go back to school", "hello",
      "thoughtfully", "don't", "bread and butter", "It rains", "Will they win the cup?", "knowledge",
      "The café owner said “c'est la vie” and closed the doors.",
    ])
  func english(text: String) { #expect(guess(text).language == .english) }

  @Test(
    "other languages are neither",
    arguments: [
      "El ayuntamiento aprobó el lunes por la noche el presupuesto de la nueva biblioteca municipal.",
      "Il consiglio comunale ha approvato lunedì sera il bilancio della nuova biblioteca.",
      "A câmara municipal aprovou na segunda-feira à noite o orçamento da nova biblioteca.",
      "Der Gemeinderat hat am Montagabend den Haushalt der neuen Bibliothek beschlossen.",
      "De gemeenteraad heeft maandagavond de begroting van de nieuwe bibliotheek goedgekeurd.",
      "El ple de l'ajuntament va aprovar dilluns al vespre el pressupost de la nova biblioteca.",
      "Consiliul local a aprobat luni seara bugetul noii biblioteci, care se va deschide în primăvară.",
      "Rada miasta przyjęła w poniedziałek wieczorem budżet nowej biblioteki.",
      "Kommunfullmäktige beslutade på måndagskvällen om budgeten för det nya biblioteket.",
      "Kaupunginvaltuusto hyväksyi maanantai-iltana uuden kirjaston talousarvion ensi vuodelle.",
      "Belediye meclisi pazartesi akşamı yeni kütüphanenin bütçesini kabul etti.",
      "Совет города принял бюджет новой библиотеки.", "أقر مجلس المدينة ميزانية المكتبة الجديدة.",
      "市议会通过了新图书馆的预算。", "Το δημοτικό συμβούλιο ενέκρινε τον προϋπολογισμό.",
    ])
  func others(text: String) { #expect(guess(text).language == .other) }

  @Test(
    "a text in which no language can be told is other, without confidence", arguments: ["", "42", "— …", "2026/03/12"])
  func nothing(text: String) {
    #expect(guess(text) == LanguageGuess(language: .other, confidence: 0))
  }

  @Test("names and quotations in another language do not change a text's language")
  func mixed() {
    #expect(
      guess(
        "Le « Web Summit » a réuni des centaines d'entrepreneurs venus du monde entier, dont Mark Smith et Ann Lee."
      )
      .language == .french)
    #expect(
      guess("The mayor of Saint-Germain-en-Laye told Le Monde that the château and the forêt would remain open.")
        .language == .english)
  }

  @Test("addresses in a text do not speak for a language")
  func addresses() {
    #expect(
      guess("Plus d'informations sur www.theweathernetwork.com/news/with-the-latest/and-more.html").language == .french)
  }

  @Test("longer texts are surer than single words, and confidence lies between 0 and 1")
  func confidence() {
    let word = guess("table")
    let sentence = guess("La ministre s'est rendue à Lyon pour inaugurer la nouvelle ligne de tramway avec le maire.")
    #expect(sentence.confidence > word.confidence)
    #expect(sentence.confidence > 0.8)
    #expect((0...1).contains(word.confidence))
  }

  @Test("only the first kilobytes count")
  func sample() {
    let french = String(repeating: "Le chat de la voisine dort sur le toit de la maison. ", count: 100)
    let english = String(repeating: "The neighbour's cat sleeps on the roof of the house. ", count: 10_000)
    #expect(guess(french + english).language == .french)
  }

  @Test("the paragraphs decide, not what stands between them")
  func paragraphs() {
    let text = Array("Home and weather and sport for you\nLe chat dort sur le toit de la maison.".utf8)
    let guess = Self.identifier.identify(text, [TextRange(start: 35, end: text.count)])
    #expect(guess.language == .french)
  }
}
