import PrecisLexicons
import PrecisModel
import PrecisText
import Testing

@testable import PrecisSummary

@Suite("Disagreements")
struct DisagreementTests {
  /// The values of each disagreement among articles, with its subject.
  private func disagreements(_ texts: [String], copyOf: [Int?]? = nil) throws -> [String] {
    let reader = ArticleReader(lexicons: .embedded)
    var breaker = try reader.sentenceBreaker()
    var documents: [Document] = []
    for (index, text) in texts.enumerated() {
      documents.append(try reader.document(of: Article(id: "\(index)", text: text), breaker: &breaker))
    }
    let story = StoryMaterial(documents: documents, copyOf: copyOf ?? texts.map { _ in nil })
    return DisagreementFinder(quantities: QuantityWords(lexicons: .embedded)).disagreements(in: story).map {
      disagreement in
      disagreement.subject + ": "
        + disagreement.statements.map { $0.figure.value ?? "?" }.joined(separator: ", ")
    }
  }

  @Test(
    "the same noun with another number is a disagreement",
    arguments: [
      (
        "L’incendie de l’entrepôt a fait 12 blessés, selon les pompiers de la ville.",
        "On compte 14 blessés après l’incendie de l’entrepôt, indique la préfecture.", "blessés: 12, 14"
      ),
      (
        "The ferry was carrying 230 passengers when it ran aground near the lighthouse.",
        "Officials said 212 passengers were taken off the ferry by lifeboats.", "passengers: 230, 212"
      ),
      (
        "L’enquête reposait sur 64 téléphones cryptés que la police de Rives avait décodés.",
        "Tout est parti de 48 téléphones cryptés, décodés par la police de Rives.", "téléphones: 64, 48"
      ),
      (
        "Le cambriolage n’a duré que 16 minutes, montrent les images de vidéosurveillance du musée.",
        "Il n’aura fallu que 20 minutes aux voleurs, à en juger par la vidéosurveillance du musée.",
        "vidéosurveillance musée: 16, 20"
      ),
    ])
  func sameNoun(first: String, second: String, found: String) throws {
    #expect(try disagreements([first, second]) == [found])
  }

  @Test("the same words around another amount of money are a disagreement")
  func sameWords() throws {
    let found = try disagreements([
      "The repairs to the old bridge will cost the county £3.1 million, engineers said.",
      "The county expects repairs to the bridge to cost £2.3 million.",
    ])
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(": 3100000, 2300000") == true)
  }

  @Test(
    "what is no disagreement",
    arguments: [
      // Different things are counted.
      [
        "Le projet créera 120 emplois dans la vallée, promet la direction du groupe.",
        "Quelque 140 habitants ont manifesté contre le projet dans la vallée.",
      ],
      // One value rounds the other.
      [
        "About 3,400 people left the town during the night, the council said.",
        "Exactly 3,412 people left the town during the night, police said.",
      ],
      // Each article has both values.
      [
        "La décision sauve 142 emplois sur un total de 186 emplois dans l’usine.",
        "Sur 186 emplois, la décision du tribunal garde 142 emplois dans l’usine.",
      ],
      // The sizes are too far apart to be the same thing.
      [
        "The fund will pay £5,000 to each family that lost its home in the flood.",
        "The fund will pay £4 million to families that lost a home in the flood.",
      ],
      // Two people's ages.
      [
        "« Je vote pour le maire de Rives », dit dimanche Anne Morel, 33 ans, enseignante à Rives.",
        "« Je vote contre le maire de Rives », dit dimanche Paul Garnier, 41 ans, boulanger à Rives.",
      ],
      // Ratios and scores.
      [
        "Trois trains sur quatre circuleront jeudi entre Rives et Malpas, selon la compagnie.",
        "Deux trains sur cinq circuleront jeudi entre Rives et Malpas, selon la compagnie.",
      ],
      // Numbers that count nothing.
      [
        "Les lignes 4 et 7 du métro de Rives resteront fermées jeudi, selon la régie.",
        "Les lignes 5 et 8 du métro de Rives resteront fermées jeudi, selon la régie.",
      ],
      // An article that gives such a thing several values itself.
      [
        "Le vent a soufflé à 110 km/h sur la côte de Rives, puis à 120 km/h sur la côte de Rives.",
        "Le vent a soufflé à 140 km/h sur la côte de Rives, selon les services météorologiques.",
      ],
      // Of two places.
      [
        "Quatre départements des Vosgues sont placés en alerte avalanches, annonce le service météorologique.",
        "Deux départements de Lacornie restent placés en alerte avalanches, annonce le service météorologique.",
      ],
      // What is left beside others.
      [
        "La candidate sortante affronte dix autres candidats au premier tour du scrutin de Rives.",
        "Aucun des huit autres candidats n’a dépassé cinq pour cent au premier tour du scrutin de Rives.",
      ],
      // Points in time.
      [
        "Six jours après le début de l’offensive, la frontière de Malpas a été fermée par l’armée.",
        "L’armée a fermé la frontière de Malpas cinq jours après le début de l’offensive.",
      ],
      // Ends of ranges.
      [
        "On a mesuré 20 à 30 cm de neige fraîche sur le relief au-dessus de Rives.",
        "On a mesuré 30 à 40 cm de neige fraîche sur le relief au-dessus de Rives.",
      ],
      // Parts of two wholes.
      [
        "La circulation des trains reste perturbée : 50 % des omnibus rouleront mercredi en Lacornie.",
        "La circulation des trains reste perturbée : 80 % des rapides rouleront mercredi en Lacornie.",
      ],
      // Said to be about right.
      [
        "The storm left nearly 300 homes without power along the coast road, the utility said.",
        "The storm left 292 homes without power along the coast road, the utility said.",
      ],
      // People, who are everywhere.
      [
        "Sept personnes étaient mortes dans un train, selon le maire.",
        "Douze personnes se trouvaient dans le train, dit la gendarmerie.",
      ],
      // One article alone.
      ["Le matin, on comptait 12 blessés dans la ville. Le soir, on comptait 14 blessés dans la ville."],
    ])
  func noDisagreement(texts: [String]) throws {
    #expect(try disagreements(texts).isEmpty)
  }

  @Test(
    "figures of a French and an English article are compared by what they count, by unit and by names",
    arguments: [
      (
        "L’incendie de l’entrepôt a fait 12 blessés, selon les pompiers de la ville.",
        "The warehouse fire left 14 people injured, according to the fire service.", 1
      ),
      (
        "Le train transportait 230 passagers de la compagnie Solvane.",
        "Solvane said the train was carrying 212 passengers.", 1
      ),
      (
        "La société Solvane a perdu 83 millions d’euros l’an dernier, dit-elle.",
        "Solvane lost 113 million euros last year, it said.", 1
      ),
      // The same value, written as each language writes it.
      (
        "Le fonds versera 1 250 000 euros aux 2 300 habitants de Rives.",
        "The fund will pay €1.25 million to the 2,300 residents of Rives.", 0
      ),
      // Other things are counted.
      ("Le plan supprime 120 emplois à Rives.", "The plan closes 140 schools in Rives.", 0),
      // Far apart, and with nothing in common but the noun.
      ("Le train transportait 35 passagers.", "Nine passengers went home.", 0),
    ])
  func acrossLanguages(french: String, english: String, count: Int) throws {
    #expect(try disagreements([french, english]).count == count)
  }

  @Test("a noun alone does not make two figures be of one thing")
  func otherPassengers() throws {
    #expect(
      try disagreements([
        "Le véhicule transportait 35 passagers, choristes d’un ensemble de Rives.",
        "Dans la nuit, neuf passagers commotionnés ont regagné leur domicile.",
      ]).isEmpty)
  }

  @Test("a copy states nothing of its own")
  func copies() throws {
    let texts = [
      "L’incendie de l’entrepôt a fait 12 blessés, selon les pompiers.",
      "L’incendie de l’entrepôt a fait 14 blessés, selon les pompiers.",
    ]
    #expect(try disagreements(texts).count == 1)
    #expect(try disagreements(texts, copyOf: [nil, 0]).isEmpty)
  }
}
