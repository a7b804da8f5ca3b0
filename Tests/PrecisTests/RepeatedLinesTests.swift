import Precis
import Testing

/// Five short articles of one newspaper about five matters.
private let bodies: [(id: String, paragraphs: [String])] = [
  (
    "halle",
    [
      "Le conseil municipal de Valbrune a voté lundi soir la rénovation de la halle aux grains, fermée depuis l'effondrement partiel de sa charpente en février dernier.",
      "Les travaux dureront quatorze mois et seront confiés à trois entreprises du département, qui devront conserver les piliers de pierre et la verrière du dix-neuvième siècle.",
      "Les marchands s'installeront en attendant sur le parking de la gare, où la commune fera poser des auvents et des prises de courant avant la fin du mois.",
    ]
  ),
  (
    "loups",
    [
      "Deux brebis ont été retrouvées mortes mercredi matin dans une pâture du plateau d'Ormoy, et les agents de l'office de la biodiversité penchent pour une attaque de loup.",
      "L'éleveur, qui garde trois cents bêtes avec son fils, réclame depuis deux ans des clôtures électriques et un second chien de protection pour ses troupeaux.",
      "La préfecture a promis une réponse avant la montée en estive, mais rappelle que l'espèce demeure protégée et que chaque tir doit être autorisé au préalable.",
    ]
  ),
  (
    "tram",
    [
      "La nouvelle rame du tramway de Sorlanges a roulé pour la première fois dans la nuit de mardi à mercredi, sans passagers, entre le dépôt et l'hôpital.",
      "Plus longue de huit mètres que les précédentes, elle transportera deux cent dix voyageurs et consommera un cinquième d'énergie en moins grâce à ses moteurs récents.",
      "Les essais se poursuivront pendant six semaines, toujours après minuit, avant que l'autorité de sécurité ne délivre son homologation au début de l'automne.",
    ]
  ),
  (
    "opera",
    [
      "La soprano Élise Tarnaud chantera Violetta à l'opéra de Brévannes en novembre, a annoncé jeudi la directrice de la maison en présentant sa saison lyrique.",
      "Neuf productions sont prévues, dont deux créations et une tournée dans les collèges, pour un budget stable malgré la hausse du prix des décors et des costumes.",
      "Les abonnements seront vendus à partir du deuxième samedi de juin, et mille places à dix euros resteront réservées chaque soir aux spectateurs de moins de trente ans.",
    ]
  ),
  (
    "ecole",
    [
      "L'école du hameau de Kerival perdra une classe à la rentrée, faute d'élèves, malgré la pétition signée par presque tous les parents et par les deux anciens maires.",
      "L'inspection d'académie avance un effectif de trente-quatre enfants pour trois maîtresses, quand la moyenne du canton dépasse vingt-trois élèves par salle.",
      "Les familles veulent occuper la cour samedi matin et demandent qu'on attende au moins la livraison du lotissement, où une vingtaine de logements sont promis.",
    ]
  ),
]

/// What the newspaper sets under everything it prints.
private let appeal = "Une coquille, une précision ? Le courrier est ouvert à chacun."

private func article(_ id: String, _ paragraphs: [String]) -> Article {
  Article(id: id, text: paragraphs.joined(separator: "\n\n") + "\n")
}

@Suite("Lines that many articles of a run share")
struct RepeatedLinesTests {
  private let withAppeal = bodies.map { article($0.id, $0.paragraphs + [appeal]) }

  private func extractions(of articles: [Article], jobs: Int = 0) async throws -> [ExtractionReport] {
    var options = Options()
    options.jobs = jobs
    return try await Summarizer(options: options).extractions(of: articles).map { try $0.get() }
  }

  @Test("a line that different articles share is left out of each, and the rest stays")
  func furniture() async throws {
    for (report, body) in zip(try await extractions(of: withAppeal), bodies) {
      #expect(report.text == body.paragraphs.joined(separator: "\n"))
      let removal = try #require(report.removed.first { $0.reason == "repeated" })
      let bytes = try #require(withAppeal.first { $0.id == report.id }).content[removal.range.start..<removal.range.end]
      #expect(String(decoding: bytes, as: UTF8.self) == appeal)
    }
  }

  @Test("alone, an article keeps the line")
  func alone() throws {
    for page in withAppeal { #expect(try Summarizer().extraction(of: page).text.hasSuffix(appeal)) }
  }

  @Test("three articles are too few")
  func few() async throws {
    for report in try await extractions(of: Array(withAppeal.prefix(3))) { #expect(report.text.hasSuffix(appeal)) }
  }

  @Test("a line that copies of one article share is the article's")
  func copies() async throws {
    let body = bodies[0].paragraphs
    let copies = (0..<8).map { number in
      // Each copy has a paragraph of its own, and lacks one.
      var paragraphs = body
      paragraphs[number % 3] = bodies[1 + number % 4].paragraphs[number % 3]
      return article("copy\(number)", paragraphs + [body[2], appeal])
    }
    for report in try await extractions(of: copies) { #expect(report.text.contains(appeal)) }
  }

  @Test("what speaks of the article's own matter stays, whoever else has it")
  func quotation() async throws {
    let line = "« Sans la halle, les marchands et leur charpente n'ont pas d'avenir à Valbrune. »"
    let opening = bodies[0].paragraphs[0]
    let articles = bodies.map { article($0.id, [opening] + $0.paragraphs + [line]) }
    for report in try await extractions(of: articles) { #expect(report.text.hasSuffix(line)) }
  }

  @Test("neither the order of articles nor the number of threads matters")
  func order() async throws {
    let articles = withAppeal + [article("seul", bodies[2].paragraphs + ["Le reste demain."])]
    let reports = try await extractions(of: articles, jobs: 1)
    #expect(try await extractions(of: articles.reversed(), jobs: 3).reversed() == reports)
    #expect(try await extractions(of: articles, jobs: 2) == reports)
  }

  @Test("a brief does not quote the line, whether articles come at once or one by one")
  func briefs() async throws {
    var options = Options()
    options.grouping = .single
    options.budget = .words(2_000)
    let summarizer = try Summarizer(options: options)
    let briefs = try await summarizer.briefs(of: withAppeal)
    let sentences = briefs.flatMap { $0.sentences + $0.articles.flatMap(\.adds) }.map(\.text)
    #expect(sentences.count > 8)
    #expect(!sentences.contains { appeal.contains($0) })
    var session = Session(summarizer)
    for page in withAppeal.reversed() { try session.add(page) }
    #expect(try await session.briefs() == briefs)
  }
}
