import PrecisModel
import Testing

@testable import PrecisText

@Suite("Headline, author, date, agency")
struct MastheadTests {
  // MARK: Headline

  @Test("the headline before a body is the title, and no paragraph")
  func title() {
    let page = ExtractedPage("La médiathèque de Valbrune ouvrira au printemps\n\n" + Body.text(Body.french))
    #expect(page.title == "La médiathèque de Valbrune ouvrira au printemps")
    #expect(page.paragraphs == Body.french)
    #expect(page.main.removed.isEmpty)
  }

  @Test("a headline that stands twice is the title once, and its copy is left out")
  func titleTwice() {
    let title = "Eastwick votes to rebuild its lifeboat station"
    let page = ExtractedPage("\(title)\n\n\(title)\n\n" + Body.text(Body.english))
    #expect(page.title == title)
    #expect(page.main.removed.map(\.reason) == ["title"])
    #expect(page.paragraphs == Body.english)
  }

  @Test("the line whose words the body uses is the headline, not its neighbours")
  func titleAmongOthers() {
    let page = ExtractedPage(
      """
      Menu
      Grève des bus : le service reprend demain
      Actu locale
      Budget : le conseil municipal dit oui à la médiathèque
      Une saison réussie pour les skieurs

      \(Body.text(Body.french))
      """)
    #expect(page.title == "Budget : le conseil municipal dit oui à la médiathèque")
  }

  @Test("a body sentence is never the headline")
  func noTitle() {
    #expect(ExtractedPage(Body.text(Body.french)).title == nil)
    #expect(ExtractedPage(Body.text(Body.english)).title == nil)
    #expect(ExtractedPage("It rained.\n\n" + Body.text(Body.english)).title == nil)
  }

  @Test(
    "copies of a headline that came with the article are left out",
    arguments: [
      "La médiathèque ouvrira au printemps", "La médiathèque ouvrira au printemps - Le Courrier",
      "Le Courrier | La médiathèque ouvrira au printemps", "LA MÉDIATHÈQUE OUVRIRA AU PRINTEMPS",
    ])
  func givenTitle(line: String) {
    let page = ExtractedPage(
      line + "\n\n" + Body.text(Body.french), givenTitle: "La médiathèque ouvrira au printemps")
    #expect(page.paragraphs == Body.french)
  }

  @Test("a headline that came with the article does not take body sentences away")
  func givenTitleInBody() {
    let first = "La médiathèque ouvrira au printemps, ont annoncé lundi les élus de la commune et de la région."
    let page = ExtractedPage(
      Body.text([first] + Body.french), givenTitle: "La médiathèque ouvrira au printemps")
    #expect(page.paragraphs == [first] + Body.french)
  }

  // MARK: Author

  @Test(
    "the author's line gives the name alone",
    arguments: [
      ("Par Jeanne Morel", "Jeanne Morel"),
      ("par Jeanne Morel, le 12 mars 2026", "Jeanne Morel"),
      ("Par Jeanne Morel et Louis de La Tour", "Jeanne Morel et Louis de La Tour"),
      ("Rédigé par La Gazette Samedi 15 Novembre 2025", "La Gazette"),
      ("Propos recueillis par Amina El Idrissi", "Amina El Idrissi"),
      ("By Ann Lee", "Ann Lee"),
      ("By Ann Lee and Bob O'Hara", "Ann Lee and Bob O'Hara"),
      ("Posted by Ann Lee on March 12, 2026", "Ann Lee"),
      ("Written by J. R. Smith", "J. R. Smith"),
      ("BY ANN LEE", "ANN LEE"),
    ])
  func byline(line: String, name: String) {
    let body = line.contains("ar ") || line.contains("Propos") ? Body.french : Body.english
    for text in ["Un titre de quelques mots\n\(line)\n\n" + Body.text(body), Body.text(body) + "\n" + line] {
      let page = ExtractedPage(text)
      #expect(page.byline == name)
      #expect(page.removed[line] == "byline")
      #expect(page.paragraphs == body)
    }
  }

  @Test(
    "a sentence that starts with « Par » names no author",
    arguments: [
      "Par ailleurs, la région a promis une aide.", "Par la suite, tout est allé très vite.",
      "By then it was too late.", "By Monday the water had gone.",
    ])
  func noByline(sentence: String) {
    let body = sentence.hasPrefix("Par") ? Body.french : Body.english
    let page = ExtractedPage(Body.text(body + [sentence]))
    #expect(page.byline == nil)
    #expect(page.paragraphs == body + [sentence])
  }

  // MARK: Date

  @Test(
    "the line of publication gives the date",
    arguments: [
      ("Publié le 12 mars 2026 à 08h30", "2026-03-12T08:30"),
      ("Rédigé par La Gazette Samedi 15 Novembre 2025", "2025-11-15"),
      ("12/03/2026", "2026-03-12"),
      ("Nov. 15, 2025", "2025-11-15"),
      ("Published March 12, 2026", "2026-03-12"),
      ("2026-03-12", "2026-03-12"),
    ])
  func date(line: String, iso: String) {
    let page = ExtractedPage("Un titre de quelques mots\n\(line)\n\n" + Body.text(Body.french))
    #expect(page.main.date?.iso8601 == iso)
    #expect(page.removed[line] != nil)
    #expect(page.paragraphs == Body.french)
  }

  @Test("the date of publication goes before the date of an update")
  func updated() {
    let page = ExtractedPage(
      "Un titre de quelques mots\nMis à jour le 14 mars 2026\nPublié le 12 mars 2026\n\n" + Body.text(Body.french))
    #expect(page.main.date?.iso8601 == "2026-03-12")
  }

  @Test("a date that the body tells of is not the article's")
  func dateInBody() {
    let last = "Le dernier incendie de cette ampleur remonte au 12 mars 1998, selon les archives de la commune."
    let page = ExtractedPage(Body.text(Body.french + [last]))
    #expect(page.main.date == nil)
    #expect(page.paragraphs.last == last)
  }

  // MARK: Agency

  @Test(
    "a dateline names the agency",
    arguments: [
      ("PARIS (AFP) – ", "AFP"), ("RABAT, 12 mars 2026 (MAP) – ", "MAP"), ("LONDON, March 12 (Reuters) - ", "Reuters"),
      ("VALBRUNE (AFP) — ", "AFP"),
    ])
  func agencyInDateline(dateline: String, agency: String) {
    let page = ExtractedPage(Body.text([dateline + Body.french[0]] + Body.french.dropFirst()))
    #expect(page.main.agency == agency)
  }

  @Test(
    "a line of its own names the agency",
    arguments: [("AFP", "AFP"), ("(avec AFP)", "AFP"), ("Source : Reuters", "Reuters")])
  func agencyAlone(line: String, agency: String) {
    let page = ExtractedPage(Body.text(Body.french) + "\n" + line)
    #expect(page.main.agency == agency)
    #expect(page.paragraphs == Body.french)
  }

  @Test("brackets at the very end name the agency")
  func agencyAtEnd() {
    let last = "L'enquête se poursuit dans toute la région. (AFP)"
    #expect(ExtractedPage(Body.text(Body.french + [last])).main.agency == "AFP")
  }

  @Test("what an article says of an agency is no signature")
  func noAgency() {
    let last =
      "Interrogée par l'AFP, la préfecture n'a pas souhaité commenter cette décision avant la fin de l'enquête."
    #expect(ExtractedPage(Body.text(Body.french + [last])).main.agency == nil)
    #expect(ExtractedPage(Body.text(Body.french)).main.agency == nil)
  }
}
