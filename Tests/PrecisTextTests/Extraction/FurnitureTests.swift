import PrecisModel
import Testing

@testable import PrecisText

@Suite("The furniture of pages")
struct FurnitureTests {
  @Test(
    "a line after a French body is left out, with its reason",
    arguments: [
      ("Laisser un commentaire", "comments"),
      ("12 commentaires", "comments"),
      ("Votre adresse e-mail ne sera pas publiée.", "comments"),
      ("Partager sur Facebook", "share"),
      ("Facebook", "share"),
      ("Dans la même rubrique :", "teaser"),
      ("Lire aussi : Les bibliothèques changent de visage", "teaser"),
      ("Les plus lus", "teaser"),
      ("Abonnez-vous à notre newsletter", "newsletter"),
      ("Publicité", "advertisement"),
      ("Tous droits réservés", "copyright"),
      ("Se connecter", "login"),
      ("Accueil", "navigation"),
      ("Mentions légales", "copyright"),
      ("Accepter les cookies", "cookies"),
      ("![Une halle](https://exemple.fr/halle.jpg)", "markup"),
      ("[Voir toutes les photos](https://exemple.fr/photos)", "markup"),
      ("https://exemple.fr/halle", "markup"),
      ("31AA4644-E4CE-417B-B52E-B3424D3D8DF4", "markup"),
      ("* * *", "markup"),
    ])
  func frenchLine(line: String, reason: String) {
    let page = ExtractedPage(Body.text(Body.french) + "\n\n" + line)
    #expect(page.paragraphs == Body.french)
    #expect(page.removed[line] == reason)
  }

  @Test(
    "a line after an English body is left out, with its reason",
    arguments: [
      ("Leave a comment", "comments"),
      ("Your email address will not be published. Required fields are marked *", "comments"),
      ("Share on Facebook", "share"),
      ("Twitter", "share"),
      ("Related articles", "teaser"),
      ("Read more: How the lifeboats were saved", "teaser"),
      ("Most read", "teaser"),
      ("Sign up for our newsletter", "newsletter"),
      ("Advertisement", "advertisement"),
      ("All rights reserved", "copyright"),
      ("Log in", "login"),
      ("Home", "navigation"),
      ("Privacy policy", "copyright"),
      ("Accept cookies", "cookies"),
      ("![A lifeboat](https://example.org/boat.jpg) Photo", "markup"),
    ])
  func englishLine(line: String, reason: String) {
    let page = ExtractedPage(Body.text(Body.english) + "\n\n" + line)
    #expect(page.paragraphs == Body.english)
    #expect(page.removed[line] == reason)
  }

  @Test("the menu before a body is left out")
  func menu() {
    let menu = ["Accueil", "Politique", "Société", "Économie", "Culture", "Sports", "Météo", "Rechercher"]
    let page = ExtractedPage(menu.joined(separator: "\n") + "\n\n" + Body.text(Body.french))
    #expect(page.paragraphs == Body.french)
    #expect(page.title == nil)
    #expect(menu.allSatisfy { page.removed[$0] != nil })
  }

  @Test("a menu on one line, parted by bars, is left out")
  func barMenu() {
    let menu = "Home | News | Sport | Weather | Travel | Contact"
    let page = ExtractedPage(menu + "\n" + Body.text(Body.english))
    #expect(page.paragraphs == Body.english)
    #expect(page.removed[menu] == "navigation")
  }

  @Test("readers' comments after a body are left out")
  func comments() {
    let comments = """
      Comments (2)

      Ann Perry on March 3, 2025 at 6:34 am said:
      I think that this is a waste of money, and the board should have asked the people who live here first.

      Bob Lane on March 3, 2025 at 9:12 am said:
      You are wrong, Ann, because most of the money was given by the families and not by the town.
      """
    let page = ExtractedPage(Body.text(Body.english) + "\n\n" + comments)
    #expect(page.paragraphs == Body.english)
    #expect(page.removed["Comments (2)"] == "comments")
    #expect(page.removed["Ann Perry on March 3, 2025 at 6:34 am said:"] == "comments")
    #expect(page.removed.values.count { $0 == "comments" } == 5)
  }

  @Test("teasers that break off are left out, though they are long")
  func brokenTeasers() {
    let teasers = [
      "La société de transport de la vallée et le syndicat des usagers ont signé, en marge de",
      "Le festival des arts de la rue lance un grand concours pour inviter les jeunes troupes à présenter",
      "Plus qu'une simple foire aux livres, le rendez-vous de mars dessine un véritable parcours, où chacun se",
    ]
    let page = ExtractedPage(Body.text(Body.french) + "\n\n" + teasers.joined(separator: "\n"))
    #expect(page.paragraphs == Body.french)
    #expect(teasers.allSatisfy { page.removed[$0] == "teaser" })
  }

  @Test("headlines under a heading for related articles are teasers, even inside the body")
  func relatedInside() {
    let page = ExtractedPage(
      Body.text(Array(Body.french.prefix(2))) + """


        Sur le même sujet
        Une médiathèque attendue depuis vingt ans
        Halle aux grains : un siècle d'histoire


        """ + Body.text(Array(Body.french.suffix(2))))
    #expect(page.paragraphs == Body.french)
    #expect(page.removed["Une médiathèque attendue depuis vingt ans"] == "teaser")
    #expect(page.removed["Halle aux grains : un siècle d'histoire"] == "teaser")
  }

  @Test("the same line twice in a row is a caption")
  func caption() {
    let caption = "L'ancienne halle aux grains, place du Marché, vue du clocher."
    let page = ExtractedPage(
      "\(Body.french[0])\n\n\(caption)\n\(caption)\n\n" + Body.text(Array(Body.french.dropFirst())))
    #expect(page.paragraphs == Body.french)
    #expect(page.removed[caption] == "caption")
  }

  @Test("a line that repeats the text of the image before it is a caption")
  func imageCaption() {
    let page = ExtractedPage(
      """
      \(Body.english[0])

      ![The lifeboat station at Eastwick after the storm](https://example.org/a.jpg)
      The lifeboat station at Eastwick after the storm in January, with its roof gone.

      \(Body.text(Array(Body.english.dropFirst())))
      """)
    #expect(page.paragraphs == Body.english)
    #expect(
      page.removed["The lifeboat station at Eastwick after the storm in January, with its roof gone."] == "caption")
  }

  @Test("a paragraph that comes again later is kept once")
  func repeated() {
    let page = ExtractedPage(Body.text(Body.english + [Body.english[1]]))
    #expect(page.paragraphs == Body.english)
    #expect(page.main.removed.map(\.reason) == ["repeated"])
  }

  @Test("a notice in the other language is left out")
  func otherLanguage() {
    let notice = "This page is also available to our readers in the language of their choice."
    let page = ExtractedPage(Body.text(Body.french) + "\n\n" + notice)
    #expect(page.paragraphs == Body.french)
    #expect(page.removed[notice] == "language")
  }

  @Test("a notice that speaks to the reader after a body that does not is left out")
  func notice() {
    let notice = "You will find more about your local harbour, and how you can help, at your nearest library."
    let page = ExtractedPage(Body.text(Body.english) + "\n\n" + notice)
    #expect(page.paragraphs == Body.english)
    #expect(page.removed[notice] == "aside")
  }

  @Test("a short remark between two notices goes with them, a paragraph of the article does not")
  func remark() {
    let notices = [
      "You will find more about your local harbour, and how you can help, at your nearest library.",
      "This message is shown once.", "You can change your mind at any time on your own page.",
    ]
    let page = ExtractedPage(Body.text(Body.english + notices))
    #expect(page.paragraphs == Body.english)
    #expect(notices.allSatisfy { page.removed[$0] == "aside" })
    let ending = "The board will meet again before the end of the month to choose the builders of the new station."
    let other = ExtractedPage(Body.text(Body.english + [notices[0], ending]))
    #expect(other.paragraphs == Body.english + [notices[0], ending])
  }

  @Test("a teaser is known by how it begins, however long it is")
  func longTeaser() {
    let teaser =
      "Lire aussi : Comment la bibliothèque du village voisin a trouvé en moins de deux ans l'argent de sa rénovation, "
      + "entre une souscription des habitants, un legs que personne n'attendait et l'aide du département"
    let page = ExtractedPage(Body.text(Array(Body.french.prefix(2)) + [teaser] + Body.french.suffix(2)))
    #expect(page.paragraphs == Body.french)
    #expect(page.removed[teaser] == "teaser")
  }

  @Test("text that stands alone among the titles of other articles is left out")
  func aside() {
    let teaser = "Les pêcheurs du lac ont repris la mer hier après trois semaines de grève."
    let others = ["Sport", "Météo", "Agenda", "Annonces", "Emploi", "Immobilier"]
    let page = ExtractedPage(
      Body.text(Body.french) + "\n\n" + others.joined(separator: "\n") + "\n" + teaser + "\n"
        + others.reversed().joined(separator: "\n"))
    #expect(page.paragraphs == Body.french)
    #expect(page.removed[teaser] != nil)
  }

  @Test("every block is a paragraph, the headline, or left out with a reason")
  func complete() {
    let page = ExtractedPage(
      """
      Accueil
      La médiathèque de Valbrune ouvrira au printemps
      Par Jeanne Morel
      Publié le 12 mars 2026 à 08h30

      \(Body.text(Body.french))

      Partager
      Lire aussi
      Un autre article
      """)
    let ranges = (page.main.paragraphs + page.main.removed.map(\.range) + [page.main.title].compactMap { $0 }).sorted()
    for (range, next) in zip(ranges, ranges.dropFirst()) { #expect(range.end <= next.start) }
    let covered = ranges.reduce(0) { $0 + $1.count }
    let lines = page.text.utf8.split(separator: UInt8(ascii: "\n"))
    #expect(covered == lines.reduce(0) { $0 + $1.count })
    #expect(page.main.removed.allSatisfy { !$0.reason.isEmpty })
  }
}
