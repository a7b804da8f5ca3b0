import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Names: capitals, titles and datelines")
struct NameRuleTests {
  static let french = NameProbe(.french)
  static let english = NameProbe(.english)

  @Test(
    "English names are found where a rule might mistake them",
    arguments: [
      ("Turkey accuses Xanadia of spying.", ["Turkey", "Xanadia"]),
      ("China's appetite grows.", ["China"]),
      ("The fort dates back to the 5th century BC.", []),
      ("The tomb was sealed in 3300 BC.", []),
      ("They met Alfred \"Aki\" Morland in Fez.", ["Alfred \"Aki\" Morland", "Fez"]),
      ("It was lost in the Thirty Years' War.", ["Thirty Years' War"]),
      ("The U.S. agreed.", ["U.S."]),
      ("He read that both Hudson and Marlow had left.", ["Hudson", "Marlow"]),
      ("Smartphones have changed the village.", []),
    ] as [(String, [String])])
  func english(text: String, expected: [String]) { #expect(Self.english.names(text) == expected) }

  @Test(
    "French titles that hold a capital are no names, the names of states are",
    arguments: [
      ("Le procureur de la République de Valombre a parlé.", ["Valombre"]),
      ("Le procureur de la République a parlé.", []),
      ("Le président de la République française a parlé.", ["République française"]),
    ] as [(String, [String])])
  func french(text: String, expected: [String]) { #expect(Self.french.names(text) == expected) }

  @Test(
    "types come from the dateline, from cues and from what countries are called in the other language",
    arguments: [
      ("VALOMBRE, 12 mars 2026 (APH) – Un tramway a déraillé.", "VALOMBRE/location"),
      ("Les blessés sont au centre hospitalier Saint-Roch.", "centre hospitalier Saint-Roch/organization"),
      ("Voilà ce qu'a appris L'Écho de l'Aure de source proche.", "L'Écho de l'Aure/organization"),
      ("Il a visité Morocco avec elle.", "Morocco/location"),
    ])
  func types(text: String, expected: String) {
    #expect(Self.french.typed(text).contains(expected), "\(Self.french.typed(text))")
  }

  @Test(
    "a thing has one key in both languages",
    arguments: [
      ("Le Maroc a signé.", "Maroc", "Morocco has signed.", "Morocco"),
      ("Les Nations unies ont voté.", "Nations unies", "The United Nations voted.", "United Nations"),
      ("L'ONU a voté.", "ONU", "The UN voted.", "UN"),
      ("Le PNUD aide.", "PNUD", "The UNDP helps.", "UNDP"),
      ("L'Allemagne a voté.", "Allemagne", "It was Germany that voted.", "Germany"),
    ])
  func keys(french: String, frenchName: String, english: String, englishName: String) {
    let one = Self.french.keys(french, frenchName)
    #expect(one.count == 1, "\(Self.french.names(french))")
    #expect(one == Self.english.keys(english, englishName), "\(Self.english.names(english))")
  }

  @Test("an acronym has the key of its expansion in both languages")
  func acronyms() {
    let french = Self.french.keys("Les Nations unies ont voté.\nHier, l'ONU insistait.", "ONU")
    #expect(french == Self.french.keys("Les Nations unies ont voté.", "Nations unies"))
  }

  @Test(
    "each type says why it was given",
    arguments: [
      ("Hier, Mme Xelkadi a parlé.", "Xelkadi", "a title before it"),
      ("Il vit au Maroc.", "Maroc", "a country's name"),
      ("VALOMBRE, 12 mars 2026 (APH) – Un tramway a déraillé.", "VALOMBRE", "a dateline"),
      ("Il rejoint l'Université de Kermorel.", "Université de Kermorel", "an organisation's word in it"),
    ])
  func evidence(text: String, name: String, evidence: String) {
    let (mentions, utf8) = Self.french.mentions(text)
    let found = mentions.filter { String(decoding: utf8[$0.range.offsets], as: UTF8.self) == name }.map(
      \.evidence.rawValue)
    #expect(found == [evidence])
  }
}
