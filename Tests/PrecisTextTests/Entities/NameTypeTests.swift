import PrecisModel
import Testing

@testable import PrecisText

@Suite("Types of names from what stands beside them")
struct NameTypeTests {
  static let french = NameProbe(.french)
  static let english = NameProbe(.english)

  @Test(
    "French nouns and verbs beside an unknown name say what it is",
    arguments: [
      ("On a vendu la société Valnor hier.", "Valnor/organization"),
      ("Ils ont repris la coopérative laitière Merlandet hier.", "Merlandet/organization"),
      ("Il vit dans le village de Crozelle depuis peu.", "Crozelle/location"),
      ("On a lancé le ferry Armenza hier.", "Armenza/other"),
      ("Le parc éolien flottant Keltoria tourne.", "Keltoria/other"),
      ("On a vendu des galettes Évrardines au marché.", "Évrardines/other"),
      ("Hier, Dorvelin a déclaré forfait.", "Dorvelin/person"),
      ("On a vu Crozelle, un village du nord.", "Crozelle/location"),
      ("La fille est née aux Borrelles, où Les Crozelles votent.", "Les Crozelles/location"),
      ("Elle dirige Valnor France depuis mars.", "Valnor France/organization"),
      ("Il a été nommé ministre délégué chargé de la Transition numérique.", "Transition numérique/organization"),
      ("La ministre marocaine de la Transition numérique et de la Réforme est là.", "Réforme/organization"),
      ("Elle est devenue patronne de Dorvelin hier.", "Dorvelin/organization"),
      ("On a vu le maire de Dorvelin hier.", "Dorvelin/location"),
      ("Ils vivent près de Dorvelin depuis peu.", "Dorvelin/location"),
      ("On a vu la famille Crozelle hier.", "Crozelle/person"),
      ("On a dessiné avec OpenTerrain hier.", "OpenTerrain/other"),
      ("On a acheté un QRX Valoria hier.", "QRX Valoria/organization"),
      ("On a vu la mise en place du Jazari Institute hier.", "Jazari Institute/organization"),
      ("On a ouvert le Morvaux Hub for Sustainable Growth hier.", "Morvaux Hub for Sustainable Growth/organization"),
    ])
  func french(text: String, expected: String) {
    #expect(Self.french.typed(text).contains(expected), "\(Self.french.typed(text))")
  }

  @Test(
    "English nouns beside an unknown name say what it is",
    arguments: [
      ("They sued the insurer Bexwell last year.", "Bexwell/organization"),
      ("They moved to the village of Grantsby last year.", "Grantsby/location"),
      ("They built the Keltoria wind farm last year.", "Keltoria/other"),
      ("They bought Marsholme, the insurer.", "Marsholme/organization"),
      ("They left Marsholme, a small town.", "Marsholme/location"),
      ("We met a Northdale Water spokeswoman.", "Northdale Water/organization"),
      ("They came to Southern Italy.", "Southern Italy/location"),
      ("They left the town of Kirk Ellery. Kirk Ellery is small, and Kirk Ellery is old.", "Kirk Ellery/location"),
      ("They walked near Little Grantsby at noon.", "Little Grantsby/location"),
      ("They stayed in Marsholme, where volunteers cook.", "Marsholme/location"),
      ("We met the chairman of Bexwell there.", "Bexwell/organization"),
      ("We met the mayor of Bexwell there.", "Bexwell/location"),
      ("They blame the Dorvelin administration for it.", "Dorvelin/person"),
      ("They watched the Xanthars lose.", "Xanthars/organization"),
      ("They wrote to the Fish and Wildlife Service.", "Fish and Wildlife Service/organization"),
      ("They bought shares from Océane Énergies.", "Océane Énergies/organization"),
      ("They met the Xanadians and Arianism.", "Xanadians/other"),
    ])
  func english(text: String, expected: String) {
    #expect(Self.english.typed(text).contains(expected), "\(Self.english.typed(text))")
  }

  @Test("a lone name that comes back in an article is a person only if something says so")
  func guesses() {
    let lines = (0..<6).map { "On a revu Keltoria le \($0 + 3) mars." }.joined(separator: "\n")
    #expect(Set(Self.french.typed(lines)) == ["Keltoria/other"])
    #expect(Set(Self.french.typed(lines + "\nM. Keltoria est là.")) == ["Keltoria/person"])
  }

  @Test(
    "each type comes with its reason",
    arguments: [
      ("Mme Dorvelin arrive.", "Dorvelin", "a title before it"),
      ("On a vendu la société Valnor hier.", "Valnor", "an organisation's noun beside it"),
      ("Le Maroc a signé.", "Maroc", "a country's name"),
      ("Hier, Dorvelin a déclaré forfait.", "Dorvelin", "a verb of saying after it"),
      ("On a revu Dorvelin.", "Dorvelin", "a capital inside a sentence"),
      ("On a cliqué ici Télécharger.", "Télécharger", "a common word with a capital"),
      ("On a vu le ministre de la Réforme.", "Réforme", "an office's field"),
    ])
  func reasons(text: String, name: String, evidence: String) {
    let (mentions, utf8) = Self.french.mentions(text)
    let found = mentions.first { String(decoding: utf8[$0.range.offsets], as: UTF8.self) == name }
    #expect(found?.evidence.rawValue == evidence)
    #expect((found?.typeCertainty == .guess) == (evidence.contains("a capital")))
  }
}
