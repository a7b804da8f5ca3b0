import PrecisLexicons
import PrecisModel
import PrecisText
import Testing

@testable import PrecisSummary

@Suite("Openings")
struct OpeningsTests {
  private func reading(_ text: String, _ language: Language) throws -> (kind: Openings.Kind, quotation: String) {
    let story = try StoryBuilder.story(.init(text, language: language))
    let profile = try #require(story.index.profiles.first)
    return (profile.opening, story.documents[0].text.quotation(profile.range))
  }

  @Test(
    "French openings that hang on the sentence before",
    arguments: [
      "Elle a signé l'accord lundi.", "Ces rencontres ont duré trois jours.", "Cette décision surprend les élus.",
      "Ce dossier, qui divise Rives, revient au conseil.",
      "Ainsi, la ministre a reçu les syndicats.", "C'est un record pour la ville.", "Selon lui, le pont tiendra.",
      "Dans ce cadre, le maire a lancé un appel.", "« Il a raison », dit le maire.",
      "À Paris, les députés l’examineront en juin.", "Le conseil l’a adopté à une large majorité.",
      "Son avocat demande une remise en liberté.",
    ])
  func frenchDangling(text: String) throws { #expect(try reading(text, .french).kind == .dangling) }

  @Test(
    "English openings that hang on the sentence before",
    arguments: [
      "He also said that the bridge would close.", "This meeting lasted three days.", "But the mayor refused to sign.",
      "They left on Monday morning.", "It was the third time this year.",
    ])
  func englishDangling(text: String) throws { #expect(try reading(text, .english).kind == .dangling) }

  @Test(
    "openings that stand alone",
    arguments: [
      ("Le maire de Rives a signé l'accord.", Language.french), ("L’opéra de Rives rouvre lundi.", .french),
      ("L’équipe de Rives l’a emporté dimanche.", .french), ("Les députés ont voté l’examen du texte.", .french),
      ("Paris accueille le sommet lundi.", .french),
      ("Ce mardi 5 mai, le maire de Rives a signé l’accord.", .french),
      ("Ces dernières semaines, la Rive a débordé trois fois.", .french),
      ("Comme l’ont annoncé les élus de Rives, le pont fermera lundi.", .french),
      ("Il faut trois heures pour aller de Rives à Malpas.", .french),
      ("This week, the mayor of Rives signed the deal.", .english),
      ("The mayor of Rives signed the deal.", .english), ("Thousands marched in Leeds on Sunday.", .english),
    ])
  func selfContained(text: String, language: Language) throws {
    #expect(try reading(text, language).kind == .selfContained)
  }

  @Test(
    "a connective before a comma is cut away, and the rest stays as it is",
    arguments: [
      (
        "Par ailleurs, le maire de Rives a promis des travaux.", Language.french,
        "le maire de Rives a promis des travaux."
      ),
      ("En outre, la région paiera la moitié des travaux.", .french, "la région paiera la moitié des travaux."),
      ("In addition, the council of Rives voted for it.", .english, "the council of Rives voted for it."),
      ("Meanwhile, in Leeds, thousands marched on Sunday.", .english, "in Leeds, thousands marched on Sunday."),
    ])
  func trimmed(text: String, language: Language, rest: String) throws {
    let reading = try reading(text, language)
    #expect(reading.quotation == rest)
    #expect(reading.kind == .selfContained)
  }

  @Test(
    "some openings tie nothing, but open no text",
    arguments: ["Alors que Rives dort, la digue cède.", "Alors qu'un pont a cédé à Rives, le préfet ferme la route."])
  func later(text: String) throws { #expect(try reading(text, .french).kind == .later) }

  @Test(
    "a connective that gives the sentence its sense stays, and the sentence hangs on what it answers",
    arguments: [
      ("En revanche, les fournisseurs de Rives ne récupéreront rien.", Language.french),
      ("Toutefois, le conseil de Rives a voté contre.", .french),
      ("However, the council of Rives voted against it.", .english),
    ])
  func contrast(text: String, language: Language) throws {
    let reading = try reading(text, language)
    #expect(reading.quotation == text)
    #expect(reading.kind == .dangling)
  }

  @Test(
    "a dateline or an outlet's name in brackets is no part of an article's first sentence",
    arguments: [
      (
        "[Gazette de Rives] – Le maire de Rives a signé l’accord.", Language.french,
        "Le maire de Rives a signé l’accord."
      ),
      ("RIVES, 12 mars 2026 (APH) – Un pont a cédé jeudi matin.", .french, "Un pont a cédé jeudi matin."),
      ("Paris (AFP) - « Un pont a cédé », a dit le préfet.", .french, "« Un pont a cédé », a dit le préfet."),
      ("(CNN) -- Thousands marched in Leeds on Sunday.", .english, "Thousands marched in Leeds on Sunday."),
      ("Leeds, England (CNN)Thousands marched in Leeds on Sunday.", .english, "Thousands marched in Leeds on Sunday."),
      ("(AFP) Un pont de Rives a cédé jeudi matin.", .french, "Un pont de Rives a cédé jeudi matin."),
      ("LONDON — Thousands marched against it on Sunday.", .english, "Thousands marched against it on Sunday."),
      // No dateline: a name with its party, an aside, a subject that no place is.
      (
        "Jean Dupuis (PS) – élu en 2014 – a quitté le conseil.", .french,
        "Jean Dupuis (PS) – élu en 2014 – a quitté le conseil."
      ),
      (
        "The mayor (a Liberal) – Jane Miles – has left the council.", .english,
        "The mayor (a Liberal) – Jane Miles – has left the council."
      ),
      (
        "Jean Dupuis (Parti radical) Martin a quitté le conseil.", .french,
        "Jean Dupuis (Parti radical) Martin a quitté le conseil."
      ),
      ("Le maire – Jean Dupuis – a quitté le conseil.", .french, "Le maire – Jean Dupuis – a quitté le conseil."),
    ])
  func dateline(text: String, language: Language, rest: String) throws {
    #expect(try reading(text, language).quotation == rest)
  }

  @Test("what a cut-away connective uncovers is looked at in turn")
  func trimmedThenDangling() throws {
    #expect(try reading("Par ailleurs, elle a promis des travaux rapides.", .french).kind == .dangling)
  }

  @Test("a connective without a comma stays")
  func untrimmed() throws {
    #expect(
      try reading("Enfin le maire de Rives a signé l'accord.", .french).quotation
        == "Enfin le maire de Rives a signé l'accord.")
  }
}

@Suite("References to what is not named")
struct ReferencesTests {
  private func kind(_ text: String, _ language: Language) throws -> Openings.Kind {
    try #require(StoryBuilder.story(.init(text, language: language)).index.profiles.first).opening
  }

  @Test(
    "a demonstrative or a pronoun near the start hangs on what was said before",
    arguments: [
      ("En 2016, cela représentait un quart des ventes.", Language.french),
      ("Dans cette ville de la vallée, les écoles ferment.", .french),
      ("Partant de ce constat, le maire a changé d'avis.", .french),
      ("Depuis lundi, elle dort dans un gymnase.", .french),
      ("Le pont sera rouvert en mai, a-t-il ajouté.", .french),
      ("In that year's final, she won by two points.", .english),
      ("With these results, the party keeps its majority.", .english),
      ("The bridge will reopen in May, he said.", .english),
    ])
  func unresolved(text: String, language: Language) throws { #expect(try kind(text, language) == .dangling) }

  @Test(
    "the calendar, a dummy subject and a name in the sentence are no such references",
    arguments: [
      ("Le pont de Rives a fermé ce mardi aux camions.", Language.french),
      ("Le chantier commence ces prochains jours à Rives.", .french),
      ("Dans la vallée, il faut faire bouillir l'eau.", .french),
      ("Tout ce que la ville possède est à vendre.", .french),
      ("The bridge in Leeds closed this week for repairs.", .english),
      ("Thousands marched in Leeds, the police said.", .english),
    ])
  func resolved(text: String, language: Language) throws { #expect(try kind(text, language) == .selfContained) }
}
