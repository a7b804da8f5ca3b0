import PrecisModel
import Testing

@testable import PrecisText

/// More sentences for each kind of figure, of the kinds that news is made of.
@Suite("French figures: cases of daily news")
struct FrenchFigureCases {
  static let probe = FigureProbe(.french)

  @Test(
    "dates",
    arguments: [
      ("Le 1ᵉʳ janvier, tout change.", ["1ᵉʳ janvier = date 2026-01-01"]),
      ("Elle est née le 1er août 1990 à Agadir.", ["1er août 1990 = date 1990-08-01"]),
      ("Le mardi 3 mars, la neige a fondu.", ["mardi 3 mars = date 2026-03-03"]),
      ("Le samedi 28 févr. 2026, le marché ouvre.", ["samedi 28 févr. 2026 = date 2026-02-28"]),
      ("Du 3 au 7 avril, la route est fermée.", ["3 = date 2026-04-03", "7 avril = date 2026-04-07"]),
      ("Le procès durera du 20 avril au 5 mai 2026.", ["20 avril = date 2026-04-20", "5 mai 2026 = date 2026-05-05"]),
      (
        "Les 14 et 15 juillet 2025, le village dansait.", ["14 = date 2025-07-14", "15 juillet 2025 = date 2025-07-15"]
      ),
      ("Demain, jeudi 19 mars, le musée ferme.", ["Demain = date 2026-03-13", "jeudi 19 mars = date 2026-03-19"]),
      ("Après-demain, tout sera prêt.", ["Après-demain = date 2026-03-14"]),
      ("Elle viendra vendredi prochain.", ["vendredi prochain = date 2026-03-13"]),
      ("Dimanche, le stade était plein.", ["Dimanche = date 2026-03-15"]),
      ("En juin 1944, la ville fut libérée.", ["juin 1944 = date 1944-06"]),
      ("Dès janvier 2027, le tarif baisse.", ["janvier 2027 = date 2027-01"]),
      ("Le festival revient en août prochain.", ["août prochain = date 2026-08"]),
      ("Depuis 2015, la colline reverdit.", ["2015 = date 2015"]),
      ("Entre 1998 et 2004, il vivait à Lagos.", ["1998 = date 1998", "2004 = date 2004"]),
      ("Fin 2025, le chantier s'arrêtait.", ["2025 = date 2025"]),
      ("L'an dernier, la source a tari.", ["an dernier = date 2025"]),
      ("L'an prochain, le pont sera payant.", ["an prochain = date 2027"]),
      ("Ce mois, les loyers augmentent.", ["mois = date 2026-03"]),
      ("Il y a deux ans, le moulin tournait.", ["Il y a deux ans = date 2024"]),
      ("Il y a six mois, le moulin tournait.", ["Il y a six mois = date 2025-09"]),
      ("Il y a dix jours, le moulin tournait.", ["Il y a dix jours = date 2026-03-02"]),
      ("Le 2/11/2025, le dossier fut clos.", ["2/11/2025 = date 2025-11-02"]),
      ("Le 5 décembre, on fêtera le saint.", ["5 décembre = date 2025-12-05"]),
      ("Le 29 février, la rue danse.", ["29 février = date --02-29"]),
    ] as [(String, [String])])
  func dates(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "times of day",
    arguments: [
      ("Le concert commence à 20 h 45.", ["20 h 45 = time 20:45"]),
      ("Le concert commence à 20\u{202F}h\u{202F}45.", ["20\u{202F}h\u{202F}45 = time 20:45"]),
      ("Le guichet ouvre dès 6 heures.", ["6 heures = time 06:00"]),
      ("Le guichet ouvre de 9h à 17h30.", ["9h = time 09:00", "17h30 = time 17:30"]),
      ("Le guichet ouvre à 14H15.", ["14H15 = time 14:15"]),
      ("Le guichet ouvre à 0 h 05.", ["0 h 05 = time 00:05"]),
      ("Ils sont arrivés à midi.", ["midi = time 12:00"]),
      ("Le trajet dure 3 heures.", ["3 heures = quantity 3 hour"]),
    ] as [(String, [String])])
  func times(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "amounts of money",
    arguments: [
      ("Le loyer atteint 850 euros par mois.", ["850 euros = money 850 EUR"]),
      ("Le fonds réunit 2,75 milliards d'euros.", ["2,75 milliards d'euros = money 2750000000 EUR"]),
      ("Il doit 15 000 francs suisses.", ["15 000 francs suisses = money 15000 CHF"]),
      ("Il doit 40 000 FCFA.", ["40 000 FCFA = money 40000 XOF"]),
      ("Il doit trois cents euros.", ["trois cents euros = money 300 EUR"]),
      ("Il doit mille dirhams.", ["mille dirhams = money 1000 MAD"]),
      ("Il doit 120 millions de livres sterling.", ["120 millions de livres sterling = money 120000000 GBP"]),
      ("Il doit 3 000 yens.", ["3 000 yens = money 3000 JPY"]),
      ("Il doit 900 roupies.", ["900 roupies = money 900 INR"]),
      ("Il doit 50 USD.", ["50 USD = money 50 USD"]),
      ("Il doit 1.500,75 €.", ["1.500,75 € = money 1500.75 EUR"]),
      ("Il doit 700 millions de dinars tunisiens.", ["700 millions de dinars tunisiens = money 700000000 TND"]),
      ("Il doit une centaine d'euros.", ["une centaine d'euros = money 100 EUR"]),
      ("Il doit 10 M$.", ["10 M$ = money 10000000 USD"]),
    ] as [(String, [String])])
  func money(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "percentages",
    arguments: [
      ("Le taux tombe à 0,25 %.", ["0,25 % = percent 0.25"]),
      ("Le taux tombe à 0,25\u{202F}%.", ["0,25\u{202F}% = percent 0.25"]),
      ("Le taux gagne 1,5 point de pourcentage.", ["1,5 point de pourcentage = percent 1.5"]),
      ("Le taux gagne trois points de pourcentage.", ["trois points de pourcentage = percent 3"]),
      ("Le taux recule de −3 %.", ["−3 % = percent -3"]),
      ("Vingt-cinq pour cent des voix manquent.", ["Vingt-cinq pour cent = percent 25"]),
      ("Le taux passe de 4 % à 6 %.", ["4 % = percent 4", "6 % = percent 6"]),
    ] as [(String, [String])])
  func percent(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "quantities",
    arguments: [
      ("Le colis pèse 2,5 kg.", ["2,5 kg = quantity 2.5 kilogram"]),
      ("Le colis pèse 300 grammes.", ["300 grammes = quantity 300 gram"]),
      ("Le col culmine à 2 350 mètres.", ["2 350 mètres = quantity 2350 meter"]),
      ("La salle fait 40 m².", ["40 m² = quantity 40 square-meter"]),
      ("La cuve tient 500 litres.", ["500 litres = quantity 500 liter"]),
      ("La cuve tient 3 m³ d'eau.", ["3 m³ = quantity 3 cubic-meter"]),
      ("La ferme couvre 12 ha.", ["12 ha = quantity 12 hectare"]),
      ("Le train roule à 320 kilomètres par heure.", ["320 kilomètres par heure = quantity 320 kilometer-per-hour"]),
      ("La panne a duré 45 minutes.", ["45 minutes = quantity 45 minute"]),
      ("La panne a duré deux semaines.", ["deux semaines = quantity 2 week"]),
      ("La panne a duré trois mois.", ["trois mois = quantity 3 month"]),
      ("Le disque contient 2 téraoctets.", ["2 téraoctets = quantity 2 terabyte"]),
      ("Le puits donne 60 000 barils.", ["60 000 barils = quantity 60000 barrel"]),
      ("Le séisme a touché 1,2 million de personnes.", ["1,2 million = quantity 1200000"]),
      ("Le séisme a touché des centaines de personnes.", []),
      ("Le séisme a touché 3 millions de foyers.", ["3 millions = quantity 3000000"]),
      ("Quatre-vingts maisons ont brûlé.", ["Quatre-vingts = quantity 80"]),
      ("Soixante-quinze maisons ont brûlé.", ["Soixante-quinze = quantity 75"]),
      ("Cent vingt maisons ont brûlé.", ["Cent vingt = quantity 120"]),
      ("Mille deux cents maisons ont brûlé.", ["Mille deux cents = quantity 1200"]),
      ("Une douzaine de maisons ont brûlé.", ["Une douzaine = quantity 12"]),
      ("La centrale produit 1 300 MW.", ["1 300 MW = quantity 1300 megawatt"]),
      ("Le foyer consomme 4 500 kWh.", ["4 500 kWh = quantity 4500 kilowatt-hour"]),
      ("L'enfant a 7 ans.", ["7 ans = quantity 7 year"]),
      ("Il faisait 12 degrés.", ["12 degrés = quantity 12 degree"]),
      ("Le G7 se réunit.", []),
      ("Un seul arbre tient debout.", []),
    ] as [(String, [String])])
  func quantities(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "ranks",
    arguments: [
      ("La 25e édition du salon ouvre.", ["25e = ordinal 25"]),
      ("La 1ʳᵉ édition du salon ouvre.", ["1ʳᵉ = ordinal 1"]),
      ("La 1re édition du salon ouvre.", ["1re = ordinal 1"]),
      ("La vingtième édition du salon ouvre.", ["vingtième = ordinal 20"]),
      ("La cinquantième édition du salon ouvre.", ["cinquantième = ordinal 50"]),
      ("La vingt et unième édition du salon ouvre.", ["vingt et unième = ordinal 21"]),
      ("La trente et unième édition du salon ouvre.", ["trente et unième = ordinal 31"]),
      ("La IIIᵉ République vacille.", ["IIIᵉ = ordinal 3"]),
      ("Le 2nd tour aura lieu.", ["2nd = ordinal 2"]),
      ("Le second tour aura lieu.", ["second = ordinal 2"]),
    ] as [(String, [String])])
  func ordinals(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }
}
