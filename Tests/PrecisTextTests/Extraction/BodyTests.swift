import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Bodies that must survive")
struct BodyTests {
  @Test("a body of short paragraphs")
  func shortParagraphs() {
    let paragraphs = [
      "Il a plu toute la nuit sur la vallée.", "Au matin, trois routes étaient coupées.",
      "« On n'avait jamais vu ça », raconte une habitante.", "Personne n'a été blessé.",
      "Les écoles rouvriront mardi.",
    ]
    #expect(ExtractedPage(paragraphs.joined(separator: "\n\n")).paragraphs == paragraphs)
  }

  @Test("an interview, with its questions")
  func interview() {
    let lines = [
      "La directrice du port revient sur une année difficile et sur les travaux qui s'annoncent pour les pêcheurs.",
      "Comment allez-vous ?",
      "Plutôt bien, merci, même si les derniers mois ont été éprouvants pour toute l'équipe et pour nos familles.",
      "Pourquoi avoir refusé le projet ?",
      "Parce qu'il condamnait la moitié des places, et que personne ne nous avait demandé notre avis avant de le signer.",
      "Et maintenant ?",
      "Nous attendons la décision du tribunal, qui doit se prononcer avant la fin du mois de septembre.",
    ]
    #expect(ExtractedPage(lines.joined(separator: "\n\n")).paragraphs == lines)
  }

  @Test("a list that the text introduces, between its paragraphs")
  func list() {
    let lines = [
      "The board has published what it will do before the winter, and how much each part of the work is going to cost:",
      "- a new roof and new doors", "- a second slipway", "- rooms for the crew",
      "The first part of the work starts in May, when the weather usually allows boats to leave the harbour.",
    ]
    let page = ExtractedPage((Body.english + lines).joined(separator: "\n"))
    #expect(page.paragraphs == Body.english + lines)
  }

  @Test("the text on both sides of a long table, but not behind a menu")
  func table() {
    let quarters = ["northern", "southern", "eastern", "western", "oldest", "newest", "highest", "lowest"]
    let halves = ["mend the roads before the winter", "plant lime trees along the streets"].map { plan in
      quarters.map {
        "In the \($0) quarter of the town the council wants to \(plan), and it has asked every household there to say "
          + "by the end of next week where the work should start."
      }
    }
    let rows = (1...30).flatMap { ["Ward \($0)", "\($0 * 7) miles", "Spring"] }
    let page = ExtractedPage((["Home", "News"] + halves[0] + rows + halves[1]).joined(separator: "\n"))
    #expect(page.paragraphs == halves[0] + halves[1])
    let menu = ["Most read"] + rows + ["Leave a comment"]
    #expect(ExtractedPage((halves[0] + menu + halves[1]).joined(separator: "\n")).paragraphs == halves[0])
  }

  @Test("items that end in semicolons")
  func semicolons() {
    let lines = [
      Body.french[0], "Le budget prévoit :", "une salle de lecture ;", "un atelier pour les enfants ;", "un café.",
      Body.french[1], Body.french[2],
    ]
    #expect(ExtractedPage(lines.joined(separator: "\n")).paragraphs == lines)
  }

  @Test("a live blog, with the hours of its entries")
  func liveBlog() {
    let lines = [
      "10:45", "Les pompiers annoncent que le feu est maîtrisé dans tout le massif, après deux jours de lutte.",
      "10:20", "La préfète est arrivée sur place pour rencontrer les maires des communes qui ont été évacuées.",
      "09:58", "La route nationale a été rouverte à la circulation dans les deux sens, indique la gendarmerie.",
    ]
    let page = ExtractedPage(lines.joined(separator: "\n"))
    for entry in lines where entry.count > 5 { #expect(page.paragraphs.contains(entry)) }
  }

  @Test("headings between the paragraphs")
  func headings() {
    let lines = [
      Body.english[0], "A storm without equal", Body.english[1], "What the members say", Body.english[2],
      Body.english[3],
    ]
    #expect(ExtractedPage(lines.joined(separator: "\n\n")).paragraphs == lines)
  }

  @Test("a dateline that opens the body")
  func dateline() {
    let first = "VALBRUNE (AFP) – " + Body.french[0]
    let page = ExtractedPage(Body.text([first] + Body.french.dropFirst()))
    #expect(page.paragraphs.first == first)
  }

  @Test("a bracketed source that opens the body")
  func bracketedSource() {
    let first = "[Courrier de la vallée] – " + Body.french[0]
    let page = ExtractedPage(Body.text([first] + Body.french.dropFirst()))
    #expect(page.paragraphs == [first] + Body.french.dropFirst())
  }

  @Test("a body that advertisements cut into pieces")
  func advertisements() {
    var lines: [String] = []
    for paragraph in Body.english { lines += [paragraph, "Advertisement", "Article content"] }
    #expect(ExtractedPage(lines.joined(separator: "\n")).paragraphs == Body.english)
  }

  @Test(
    "text in another language",
    arguments: [
      """
      Der Gemeinderat hat am Montagabend beschlossen, die alte Halle am Markt zu sanieren und dort eine Bibliothek einzurichten.

      Die Arbeiten sollen im Frühjahr beginnen und werden nach Angaben der Stadt knapp sechs Millionen Euro kosten.
      """,
      """
      Совет города в понедельник вечером принял решение восстановить старое здание рынка и открыть в нём библиотеку.

      Работы начнутся весной и обойдутся городу почти в шесть миллионов евро, сообщили в мэрии.
      """,
      """
      市议会星期一晚上决定重建旧粮食市场，并在那里开设一座新的图书馆，预计将于明年春天向公众开放，费用约为六百万欧元。
      """,
    ])
  func otherLanguages(text: String) {
    let page = ExtractedPage(text)
    #expect(page.paragraphs == text.split(separator: "\n").map(String.init))
  }

  @Test(
    "a text without any prose is kept as it is", arguments: ["Victoire des Bleus", "Fire at the old harbour", "42"])
  func headlineAlone(text: String) { #expect(ExtractedPage(text).paragraphs == [text]) }

  @Test("a text without any words has no body", arguments: ["", "   \n\t\n", "\n\n\n", "***", "![](a.png)"])
  func nothing(text: String) {
    let page = ExtractedPage(text)
    #expect(page.paragraphs.isEmpty)
    #expect(page.title == nil && page.byline == nil && page.main.date == nil && page.main.agency == nil)
  }

  @Test("without extraction every line is a paragraph")
  func allText() {
    let text = SourceText(utf8: Array("Accueil\n\nUne phrase.\r\nFacebook\n".utf8))
    let main = Extractor.allText(of: text)
    #expect(main.paragraphs.map { text.quotation($0) } == ["Accueil", "Une phrase.", "Facebook"])
    #expect(main.removed.isEmpty)
  }
}
