import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisSummary

/// Articles about one event, written for these tests.
private enum Dam {
  static let first = StoryBuilder.Text(
    """
    Le barrage de Malpas a cédé dans la nuit de lundi à mardi, et la préfète Claire Aubanel a fait évacuer 2 300 habitants.
    Les secours ont ouvert trois gymnases à Saint-Orens.
    Elle a promis une enquête.
    """, title: "Le barrage de Malpas cède", date: "2026-03-10")
  static let second = StoryBuilder.Text(
    """
    L'exploitant Hydralpe avait signalé en janvier des fissures dans le barrage de Malpas, selon un rapport interne.
    Le parquet de Grenoble a ouvert une enquête pour mise en danger d'autrui.
    """, title: "Malpas : l'exploitant savait", date: "2026-03-12")
  static let third = StoryBuilder.Text(
    """
    Les agriculteurs de la vallée chiffrent leurs pertes à 14 millions d'euros après la rupture du barrage de Malpas.
    La route départementale 12 reste coupée entre Saint-Orens et Malpas.
    """, title: "Malpas : les pertes des agriculteurs", date: "2026-03-14")
}

@Suite("The choice of sentences")
struct SentenceSelectorTests {
  @Test("the words of a brief stay within the budget", arguments: [20, 30, 45, 60, 90, 120])
  func words(budget: Int) throws {
    let brief = try StoryBuilder.story(Dam.first, Dam.second, Dam.third).brief(.words(budget))
    let words = brief.reduce(0) { $0 + $1.split(separator: " ").count }
    #expect(!brief.isEmpty)
    #expect(words <= budget || brief.count == 1)
  }

  @Test("the characters of a brief stay within the budget, spaces included", arguments: [130, 200, 300, 500])
  func characters(budget: Int) throws {
    let brief = try StoryBuilder.story(Dam.first, Dam.second, Dam.third).brief(.characters(budget))
    #expect(brief.joined(separator: " ").unicodeScalars.count <= budget || brief.count == 1)
  }

  @Test("no more sentences are chosen than the budget says", arguments: [1, 2, 3])
  func sentences(budget: Int) throws {
    #expect(try StoryBuilder.story(Dam.first, Dam.second, Dam.third).brief(.sentences(budget)).count == budget)
  }

  @Test("one sentence is quoted although it exceeds the budget, if there is no shorter one")
  func single() throws {
    let sentence =
      "Le conseil municipal de Rives a voté jeudi soir la fermeture du vieux pont aux camions de plus de dix tonnes."
    #expect(try StoryBuilder.story(.init(sentence)).brief(.words(5)) == [sentence])
  }

  @Test("a shorter sentence that says something comes before one beyond the budget")
  func shorter() throws {
    let brief = try StoryBuilder.story(
      .init(
        "Le barrage de Malpas a cédé mardi matin. Le barrage de Malpas, que la société Hydralpe exploite depuis 1962, "
          + "a cédé mardi matin, ont annoncé la préfète, les pompiers, la mairie et plusieurs riverains.")
    ).brief(.words(10))
    #expect(brief == ["Le barrage de Malpas a cédé mardi matin."])
  }

  @Test(
    "a story with a sentence has a brief, whatever the sentence",
    arguments: ["Pourquoi ?", "Le pont", "Elle rit.", "« Non. »", "12", "ok"])
  func neverEmpty(text: String) throws { #expect(try StoryBuilder.story(.init(text)).brief(.words(3)) == [text]) }

  @Test("a story without a sentence has no brief")
  func empty() throws {
    #expect(try StoryBuilder.story(.init("")).brief(.words(10)).isEmpty)
    #expect(try StoryBuilder.story().brief(.words(10)).isEmpty)
  }

  @Test("every article of the story has its word, in the order of their dates")
  func represented() throws {
    let story = try StoryBuilder.story(Dam.third, Dam.first, Dam.second)
    let selection = SentenceSelector(lexicons: .embedded, budget: .words(70)).select(from: story, preferring: .french)
    #expect(Set(selection.chosen.map(\.document)) == [0, 1, 2])
    #expect(selection.chosen.first?.document == 1)
    #expect(selection.chosen.last?.document == 0)
  }

  @Test("a copy is neither quoted nor counted")
  func copies() throws {
    var copy = Dam.first
    copy.copyOf = 0
    let story = try StoryBuilder.story(Dam.first, Dam.second, copy)
    let selection = SentenceSelector(lexicons: .embedded, budget: .words(200)).select(from: story, preferring: .french)
    #expect(!selection.chosen.contains { $0.document == 2 })
    #expect(!selection.chosen.contains { $0.support.contains(2) })
  }

  @Test("what two articles say alike is quoted once, with both as its support")
  func repetition() throws {
    let story = try StoryBuilder.story(
      .init("La préfète Claire Aubanel a fait évacuer 2 300 habitants de Saint-Orens mardi matin. Il pleut."),
      .init("À Saint-Orens, 2 300 habitants ont été évacués mardi matin par la préfète Claire Aubanel. Un lac déborde.")
    )
    let selection = SentenceSelector(lexicons: .embedded, budget: .words(200)).select(from: story, preferring: .french)
    let evacuation = selection.chosen.filter { story.text($0).contains("2 300") }
    #expect(evacuation.count == 1)
    #expect(evacuation.first?.support == [0, 1])
  }

  @Test("a sentence is novel if no earlier article says it")
  func novel() throws {
    let story = try StoryBuilder.story(
      .init("La préfète Claire Aubanel a fait évacuer 2 300 habitants de Saint-Orens mardi matin.", date: "2026-03-12"),
      .init(
        "À Saint-Orens, 2 300 habitants ont été évacués mardi matin par la préfète Claire Aubanel.", date: "2026-03-10")
    )
    let index = story.index
    let scorer = SentenceScorer(
      index: index, scoring: ScoringWeights(lexicons: .embedded), quantities: QuantityWords(lexicons: .embedded),
      preferring: .french)
    let ranks = [1, 0]
    #expect(!scorer.scored(0, scorer.features(of: 0), chronologyRank: ranks, .plain).isNovel)
    #expect(scorer.scored(1, scorer.features(of: 1), chronologyRank: ranks, .plain).isNovel)
  }

  @Test("what a sentence takes for known must have been said, where several articles are quoted")
  func knownNoun() throws {
    let first = "Le barrage de Malpas a cédé mardi, et la préfète Claire Aubanel a fait évacuer la vallée de Rives."
    let known = "La digue de secours protège depuis hier les écoles, la gare et les commerces du quartier des Tanneurs."
    let second = "Hydralpe avait bâti une digue à Rives. \(known)"
    let brief = try StoryBuilder.story(.init(first), .init(second)).brief(.words(38))
    #expect(brief.contains(first))
    #expect(!brief.contains(known))
    let both = try StoryBuilder.story(.init(first), .init(second)).brief(.words(200))
    #expect(both.contains(known))
    let alone = try StoryBuilder.story(.init(first), .init(known)).brief(.words(38))
    #expect(alone.contains(known))
  }

  @Test("questions, headlines and captions are left out")
  func form() throws {
    let brief = try StoryBuilder.story(
      .init(
        """
        Le barrage de Malpas cède
        Photo du barrage
        Que s'est-il passé à Malpas ?
        Le barrage de Malpas a cédé mardi, et 2 300 habitants ont été évacués.
        Hydralpe avait signalé des fissures en janvier.
        """, title: "Le barrage de Malpas cède")
    ).brief(.words(200))
    #expect(
      brief == [
        "Le barrage de Malpas a cédé mardi, et 2 300 habitants ont été évacués.",
        "Hydralpe avait signalé des fissures en janvier.",
      ])
  }

  @Test("a brief does not open with what hangs on another sentence")
  func opening() throws {
    let brief = try StoryBuilder.story(
      .init(
        """
        Elle a fait évacuer les 2 300 habitants de Saint-Orens après la rupture du barrage de Malpas.
        La préfète Claire Aubanel a ouvert une cellule de crise à Grenoble.
        """)
    ).brief(.words(20))
    #expect(brief == ["La préfète Claire Aubanel a ouvert une cellule de crise à Grenoble."])
  }

  @Test("a connective at the opening is cut away, and the quotation starts behind it")
  func connective() throws {
    let story = try StoryBuilder.story(
      .init("Par ailleurs, la société Hydralpe avait signalé des fissures dans le barrage de Malpas."))
    let sentence = try #require(
      SentenceSelector(lexicons: .embedded, budget: .words(30)).select(from: story, preferring: .french).chosen.first)
    #expect(story.text(sentence) == "la société Hydralpe avait signalé des fissures dans le barrage de Malpas.")
    #expect(sentence.range.start == "Par ailleurs, ".utf8.count)
  }

  @Test("in a story of two languages, the other one is quoted only for what it alone has")
  func languages() throws {
    let english = StoryBuilder.Text(
      """
      The Malpas dam failed overnight and 2,300 residents of Saint-Orens were evacuated.
      The insurer put the damage at 85 million dollars.
      """, language: .english)
    let story = try StoryBuilder.story(Dam.first, Dam.second, english)
    let brief = story.brief(.words(300))
    #expect(!brief.contains { $0.contains("overnight") })
    #expect(story.brief(.words(300), preferring: .english).contains { $0.contains("overnight") })
  }

  @Test("an amount that only the other language states is quoted, but does not open the brief")
  func foreignFact() throws {
    let english = StoryBuilder.Text(
      """
      The insurer Grimaud put the damage at 85 million dollars on Tuesday, its spokesman said in Geneva.
      The Malpas dam failed overnight and 2,300 residents of Saint-Orens were evacuated.
      """, date: "2026-03-09", language: .english)
    let brief = try StoryBuilder.story(Dam.first, english).brief(.words(300))
    #expect(brief.contains { $0.contains("85 million") })
    #expect(brief.first?.contains("barrage") == true)
  }

  @Test("what hangs on a sentence may follow it, and not stand without it")
  func resolved() throws {
    let story = try StoryBuilder.story(
      .init(
        """
        La préfète Claire Aubanel a fait évacuer les 2 300 habitants de Saint-Orens après la rupture du barrage de Malpas.
        Elle a ouvert une cellule de crise à Grenoble avec les pompiers et la société Hydralpe.
        """))
    let selection = SentenceSelector(lexicons: .embedded, budget: .words(60)).select(from: story, preferring: .french)
    #expect(selection.chosen.map(\.sentence) == [0, 1])
    #expect(selection.chosen.last?.parts.first { $0.feature == "dangling" }?.value == 0)
  }

  @Test("the parts of a score come in a fixed order and add up to it")
  func parts() throws {
    let story = try StoryBuilder.story(Dam.first, Dam.second)
    let selection = SentenceSelector(lexicons: .embedded, budget: .words(60)).select(from: story, preferring: .french)
    for sentence in selection.chosen {
      #expect(sentence.parts.map(\.feature) == Feature.allCases.map(\.name))
      #expect(abs(sentence.parts.reduce(0) { $0 + $1.value * $1.weight } - sentence.score) < 1e-9)
    }
  }

  @Test("the nearest loser was not chosen")
  func loser() throws {
    let story = try StoryBuilder.story(Dam.first, Dam.second, Dam.third)
    let selection = SentenceSelector(lexicons: .embedded, budget: .words(40)).select(from: story, preferring: .french)
    let loser = try #require(selection.nearestLoser)
    #expect(!selection.chosen.contains { $0.range == loser.range && $0.document == loser.document })
  }

  @Test("the same story gives the same choice again")
  func deterministic() throws {
    let story = try StoryBuilder.story(Dam.first, Dam.second, Dam.third)
    let briefs = (0..<5).map { _ in story.brief(.words(80)) }
    #expect(Set(briefs).count == 1)
  }

  @Test("a long story takes no long time", .timeLimit(.minutes(1)))
  func long() throws {
    let text = (0..<5_000).map {
      "Le village numéro \($0) de la vallée \($0 % 97) a reçu \($0 % 13) camions de sable."
    }
    let brief = try StoryBuilder.story(.init(text.joined(separator: "\n"))).brief(.words(10_000))
    #expect(brief.count > 1)
  }
}

@Suite("What each article adds")
struct AdditionsTests {
  private func additions(_ story: StoryMaterial) -> [[String]] {
    SentenceSelector(lexicons: .embedded, budget: .words(100)).additions(in: story).map { $0.map(story.text) }
  }

  @Test("an article adds the statements that no earlier article has, in order")
  func own() throws {
    let shared = "La préfète Claire Aubanel a fait évacuer 2 300 habitants de Saint-Orens mardi matin."
    let story = try StoryBuilder.story(
      .init("\(shared) Hydralpe avait signalé des fissures en janvier."),
      .init("\(shared) La route départementale reste coupée. Le parquet de Grenoble ouvre une enquête."))
    #expect(
      additions(story) == [
        [shared, "Hydralpe avait signalé des fissures en janvier."],
        ["La route départementale reste coupée.", "Le parquet de Grenoble ouvre une enquête."],
      ])
  }

  @Test("the article of the earlier date is credited with what both say")
  func earlier() throws {
    let shared = "La préfète Claire Aubanel a fait évacuer 2 300 habitants de Saint-Orens mardi matin."
    let story = try StoryBuilder.story(
      .init("\(shared) La route départementale reste coupée.", date: "2026-03-11T18:00"),
      .init("Mardi matin, la préfète Claire Aubanel a évacué 2 300 habitants de Saint-Orens.", date: "2026-03-11T09:00")
    )
    #expect(
      additions(story) == [
        ["La route départementale reste coupée."],
        ["Mardi matin, la préfète Claire Aubanel a évacué 2 300 habitants de Saint-Orens."],
      ])
  }

  @Test("what an earlier article in the other language says is no addition, by its names and figures")
  func acrossLanguages() throws {
    let story = try StoryBuilder.story(
      .init(
        "La préfète Claire Aubanel a évacué 2 300 habitants de Saint-Orens. Hydralpe exploite le barrage de Malpas.",
        date: "2026-03-11"),
      .init(
        "Prefect Claire Aubanel evacuated 2,300 residents. The insurer Borealis expects claims of 4 million euros.",
        date: "2026-03-12", language: .english))
    #expect(additions(story)[1] == ["The insurer Borealis expects claims of 4 million euros."])
  }

  @Test("a copy adds nothing, and an article loses nothing to its copy")
  func copies() throws {
    let text = "Hydralpe avait signalé des fissures en janvier."
    let story = try StoryBuilder.story(
      .init(text), .init("Le parquet de Grenoble ouvre une enquête."), .init(text, copyOf: 0))
    #expect(additions(story) == [[text], ["Le parquet de Grenoble ouvre une enquête."], []])
  }

  @Test("the only article of a story has nothing to add to")
  func single() throws {
    #expect(additions(try StoryBuilder.story(Dam.first)) == [[]])
  }

  @Test("a short sentence that says little does not fill the last words")
  func filling() throws {
    let brief = try StoryBuilder.story(
      .init(
        """
        La préfète Claire Aubanel a fait évacuer mardi les 2 300 habitants de Saint-Orens, sous le barrage de Malpas.
        Le barrage de Malpas, que la société Hydralpe exploite depuis 1964, avait montré des fissures dès le mois de janvier.
        L'évacuation de Saint-Orens, commune de la vallée, a duré toute la nuit, et le dernier car est parti vers six heures.
        Un marché se tient le jeudi.
        """, title: "Saint-Orens évacuée sous le barrage de Malpas")
    ).brief(.words(26))
    #expect(brief.count == 1)
  }

  @Test("of one day's articles, the brief opens with the lead that others report too, or else the earliest")
  func lead() throws {
    let brief = try StoryBuilder.story(
      .init(
        "L'alarme du musée de Rives a signalé deux pannes depuis janvier aux techniciens de Vigitec, selon des documents.",
        title: "Trésor volé à Rives : l'alarme du musée Aldin était en panne", date: "2026-03-11T18:50"),
      .init(
        "Des voleurs ont forcé mercredi le musée Aldin de Rives et emporté un trésor de 2,3 millions d'euros.",
        title: "Un trésor volé au musée Aldin de Rives", date: "2026-03-11T11:20"),
      .init(
        """
        Deux hommes ont été arrêtés jeudi à Malpas.
        Des voleurs ont forcé mercredi le musée Aldin de Rives et emporté un trésor de 2,3 millions d'euros, rappelle la police.
        """, title: "Trésor de Rives : deux arrestations", date: "2026-03-12T15:30")
    ).brief(.words(60))
    #expect(brief.first?.hasPrefix("Des voleurs ont forcé") == true)
  }

  @Test("in a story of several articles, no sentence hangs on one that is not quoted")
  func antecedentElsewhere() throws {
    let brief = try StoryBuilder.story(
      .init(
        "La ministre Anne Morel a rencontré dimanche à Doha le ministre qatari des Communications.",
        title: "Anne Morel à Doha"),
      .init(
        """
        Ces rencontres d'Anne Morel à Doha s'inscrivent dans le cadre du sommet numérique du Qatar.
        Le sommet numérique du Qatar réunit jusqu'à jeudi trois mille entreprises du monde entier.
        """, title: "Anne Morel à Doha : les rencontres")
    ).brief(.words(45))
    #expect(!brief.contains { $0.hasPrefix("Ces rencontres") })
    #expect(brief.count == 2)
  }
}
