import PrecisModel
import Testing

@testable import PrecisText

@Suite("French figures")
struct FrenchFigureTests {
  static let probe = FigureProbe(.french)

  @Test(
    "dates are read, the year from the article where the text leaves it out",
    arguments: [
      ("Il est né le 12 mars 1954 à Fès.", ["12 mars 1954 = date 1954-03-12"]),
      ("Dès le 1ᵉʳ février 2026, la taxe baisse.", ["1ᵉʳ février 2026 = date 2026-02-01"]),
      ("Dès le 1er février, la taxe baisse.", ["1er février = date 2026-02-01"]),
      ("Le jeudi 12 mars 2026, tout a fermé.", ["jeudi 12 mars 2026 = date 2026-03-12"]),
      ("Samedi 15 Novembre 2025, le pont a rouvert.", ["Samedi 15 Novembre 2025 = date 2025-11-15"]),
      ("Le 12 janvier dernier, il neigeait.", ["12 janvier dernier = date 2026-01-12"]),
      ("Le 20 avril prochain, il votera.", ["20 avril prochain = date 2026-04-20"]),
      ("Le 20 décembre dernier, il votait.", ["20 décembre dernier = date 2025-12-20"]),
      ("Le 30 mars, elle partira.", ["30 mars = date 2026-03-30"]),
      ("Le 14 juil. 2025, le défilé eut lieu.", ["14 juil. 2025 = date 2025-07-14"]),
      ("Il a signé le 03/02/2026.", ["03/02/2026 = date 2026-02-03"]),
      ("Il a signé le 2026-02-03.", ["2026-02-03 = date 2026-02-03"]),
      ("Il a signé le 03.02.2026.", ["03.02.2026 = date 2026-02-03"]),
      ("La foire dure du 12 au 15 mai 2026.", ["12 = date 2026-05-12", "15 mai 2026 = date 2026-05-15"]),
      ("Le défilé du premier mai attire du monde.", ["premier mai = date 2026-05-01"]),
      ("Hier, le barrage débordait.", ["Hier = date 2026-03-11"]),
      ("Il pleuvra demain, mais pas aujourd'hui.", ["demain = date 2026-03-13", "aujourd'hui = date 2026-03-12"]),
      ("Avant-hier, rien n'était prêt.", ["Avant-hier = date 2026-03-10"]),
      ("Lundi dernier, le port a fermé.", ["Lundi dernier = date 2026-03-09"]),
      ("Le port ouvre lundi prochain.", ["lundi prochain = date 2026-03-16"]),
      ("Le port a fermé mercredi.", ["mercredi = date 2026-03-11"]),
      ("Le plan court jusqu'en 2030.", ["2030 = date 2030"]),
      ("Le budget 2026 est voté.", ["2026 = date 2026"]),
      ("En mars 2027, le musée rouvrira.", ["mars 2027 = date 2027-03"]),
      ("Les travaux ont repris en mars.", ["mars = date --03"]),
      ("Les travaux ont repris en novembre dernier.", ["novembre dernier = date 2025-11"]),
      ("L'année dernière, la récolte fut maigre.", ["année dernière = date 2025"]),
      ("Le mois prochain, les prix baissent.", ["mois prochain = date 2026-04"]),
      ("Cette année, la récolte est bonne.", ["année = date 2026"]),
      ("Il est parti il y a trois jours.", ["il y a trois jours = date 2026-03-09"]),
      ("Il est parti il y a 20 ans.", ["il y a 20 ans = date 2006"]),
      ("Le 29 février 2024 fut un jeudi.", ["29 février 2024 = date 2024-02-29", "jeudi = date 2026-03-12"]),
    ])
  func dates(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "without the article's date, a value says no more than the text",
    arguments: [
      ("Le 12 janvier dernier, il neigeait.", ["12 janvier dernier = date --01-12"]),
      ("Hier, il neigeait.", ["Hier = date ?"]),
      ("Lundi, il neigeait.", ["Lundi = date ?"]),
      ("En 2019, il neigeait.", ["2019 = date 2019"]),
    ])
  func undated(text: String, expected: [String]) { #expect(Self.probe.figures(text, date: nil) == expected) }

  @Test(
    "times are read",
    arguments: [
      ("La séance ouvre à 18 h 30.", ["18 h 30 = time 18:30"]),
      ("Le train part à 7h42 précises.", ["7h42 = time 07:42"]),
      ("Le train part à 8h.", ["8h = time 08:00"]),
      ("Le train part vers 18 heures.", ["18 heures = time 18:00"]),
      ("Le train part à 18 heures 15.", ["18 heures 15 = time 18:15"]),
      ("Le train part à 06:05.", ["06:05 = time 06:05"]),
      ("Ils ont dîné à minuit.", ["minuit = time 00:00"]),
      ("Le 12 mars 2026 à 08h30, tout a cédé.", ["12 mars 2026 = date 2026-03-12", "08h30 = time 08:30"]),
    ])
  func times(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "money is read with its currency",
    arguments: [
      ("Coût : 1,3 milliard de dirhams.", ["1,3 milliard de dirhams = money 1300000000 MAD"]),
      ("Il a versé 45 millions d'euros.", ["45 millions d'euros = money 45000000 EUR"]),
      ("Il a versé 45 millions d’euros.", ["45 millions d’euros = money 45000000 EUR"]),
      ("Le billet vaut 12,50 euros.", ["12,50 euros = money 12.5 EUR"]),
      ("Le billet vaut 12,50 €.", ["12,50 € = money 12.5 EUR"]),
      ("Le billet vaut 1 200 dirhams.", ["1 200 dirhams = money 1200 MAD"]),
      ("Le billet vaut 200 DH.", ["200 DH = money 200 MAD"]),
      ("Le pont a coûté 300 MDH.", ["300 MDH = money 300000000 MAD"]),
      ("Le pont a coûté 3 M€.", ["3 M€ = money 3000000 EUR"]),
      ("Le pont a coûté 2,4 Md€.", ["2,4 Md€ = money 2400000000 EUR"]),
      ("Le pont a coûté 2,4 Mds d'euros.", ["2,4 Mds d'euros = money 2400000000 EUR"]),
      ("Le pont a coûté 150 k€.", ["150 k€ = money 150000 EUR"]),
      ("Le prêt de 500.000 dollars est signé.", ["500.000 dollars = money 500000 USD"]),
      ("Le prêt de 10 milliards de francs CFA est signé.", ["10 milliards de francs CFA = money 10000000000 XOF"]),
      ("Un don de deux millions de dollars suivra.", ["deux millions de dollars = money 2000000 USD"]),
      ("Un million d'euros manque.", ["Un million d'euros = money 1000000 EUR"]),
      ("L'once vaut 2\u{202F}900,75 dollars.", ["2\u{202F}900,75 dollars = money 2900.75 USD"]),
      ("L'amende est de 40 livres sterling.", ["40 livres sterling = money 40 GBP"]),
    ])
  func money(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "percentages are read",
    arguments: [
      ("Les prix montent de 2,4 %.", ["2,4 % = percent 2.4"]),
      ("Les prix montent de 2,4\u{A0}%.", ["2,4\u{A0}% = percent 2.4"]),
      ("Les prix montent de 35%.", ["35% = percent 35"]),
      ("Les prix montent de 12 pour cent.", ["12 pour cent = percent 12"]),
      ("Dix pour cent des foyers sont touchés.", ["Dix pour cent = percent 10"]),
      ("Les prix ont reculé de 0,10 %.", ["0,10 % = percent 0.1"]),
    ])
  func percent(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "quantities are read, with their units where they have one",
    arguments: [
      ("Quelque 200 000 enfants sont vaccinés.", ["200 000 = quantity 200000"]),
      ("Quelque 200\u{202F}000 enfants sont vaccinés.", ["200\u{202F}000 = quantity 200000"]),
      ("Quelque 200\u{A0}000 enfants sont vaccinés.", ["200\u{A0}000 = quantity 200000"]),
      ("Quelque 100.000 enfants sont vaccinés.", ["100.000 = quantity 100000"]),
      ("Quelque 1.250.000 enfants sont vaccinés.", ["1.250.000 = quantity 1250000"]),
      ("Il reste 3,5 kilomètres à courir.", ["3,5 kilomètres = quantity 3.5 kilometer"]),
      ("Il reste 12 km à courir.", ["12 km = quantity 12 kilometer"]),
      ("Il reste 12km à courir.", ["12km = quantity 12 kilometer"]),
      ("Le vent souffle à 90 km/h.", ["90 km/h = quantity 90 kilometer-per-hour"]),
      ("Le parc couvre 450 hectares.", ["450 hectares = quantity 450 hectare"]),
      ("Le parc couvre 1 200 km².", ["1 200 km² = quantity 1200 square-kilometer"]),
      ("Il fait 38 °C à l'ombre.", ["38 °C = quantity 38 celsius"]),
      ("Il a fait −12 °C cette nuit.", ["−12 °C = quantity -12 celsius"]),
      ("La centrale fournit 600 mégawatts.", ["600 mégawatts = quantity 600 megawatt"]),
      ("Deux millions de tonnes de blé dorment.", ["Deux millions de tonnes = quantity 2000000 metric-ton"]),
      ("Il purge dix ans de prison.", ["dix ans = quantity 10 year"]),
      ("Trois personnes ont été blessées.", ["Trois = quantity 3"]),
      ("Vingt et un élèves manquent.", ["Vingt et un = quantity 21"]),
      ("Quatre-vingt-dix-sept élèves manquent.", ["Quatre-vingt-dix-sept = quantity 97"]),
      ("Soixante et onze élèves manquent.", ["Soixante et onze = quantity 71"]),
      ("Deux cent mille élèves manquent.", ["Deux cent mille = quantity 200000"]),
      ("Neuf élèves manquent.", ["Neuf = quantity 9"]),
      ("Il a acheté un véhicule neuf hier.", ["hier = date 2026-03-11"]),
      ("Un homme et une femme sont venus.", []),
      ("Une dizaine de maisons ont brûlé.", ["Une dizaine = quantity 10"]),
      ("Il y a 2000 habitants ici.", ["2000 = quantity 2000"]),
      ("Le Covid-19 recule.", []),
      ("La 4G arrive.", []),
    ])
  func quantities(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }

  @Test(
    "ranks are read",
    arguments: [
      ("La 3e édition s'ouvre.", ["3e = ordinal 3"]),
      ("La 10ᵉ édition s'ouvre.", ["10ᵉ = ordinal 10"]),
      ("La 12ème édition s'ouvre.", ["12ème = ordinal 12"]),
      ("C'est son troisième titre.", ["troisième = ordinal 3"]),
      ("C'est la première fois.", ["première = ordinal 1"]),
      ("C'est le Premier ministre.", []),
      ("Le fort date du XIXe siècle.", ["XIXe = ordinal 19"]),
      ("Il vit dans le 1er arrondissement.", ["1er = ordinal 1"]),
    ])
  func ranks(text: String, expected: [String]) { #expect(Self.probe.figures(text) == expected) }
}
