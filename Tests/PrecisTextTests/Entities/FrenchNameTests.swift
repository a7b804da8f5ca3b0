import PrecisModel
import Testing

@testable import PrecisText

@Suite("French names")
struct FrenchNameTests {
  static let probe = NameProbe(.french)

  @Test(
    "a name reaches over the small words and marks that belong to it",
    arguments: [
      ("On a vu Charles de Gaulle.", ["Charles de Gaulle"]),
      ("On a vu Vincent van Gogh.", ["Vincent van Gogh"]),
      ("On a vu Mohammed ben Salmane.", ["Mohammed ben Salmane"]),
      ("On a vu Amal El Fallah Seghrouchni.", ["Amal El Fallah Seghrouchni"]),
      ("On a vu J. K. Rowling.", ["J. K. Rowling"]),
      ("On a vu le portrait de Louis XIV.", ["Louis XIV"]),
      ("Elle étudie à l'Université de Genève.", ["Université de Genève"]),
      ("Elle étudie à l'université de Genève.", ["université de Genève"]),
      ("Le défilé passe rue de Rivoli.", ["rue de Rivoli"]),
      ("Ils vivent au bord du lac Léman.", ["lac Léman"]),
      ("La Commission européenne a tranché.", ["Commission européenne"]),
      ("Il siège à la Cour de cassation.", ["Cour de cassation"]),
      ("Il siège au Fonds monétaire international.", ["Fonds monétaire international"]),
      ("Il lit Le Monde le soir.", ["Le Monde"]),
      ("Il habite La Rochelle.", ["La Rochelle"]),
      ("Il travaille pour l'Organisation mondiale de la santé.", ["Organisation mondiale de la santé"]),
      ("Elle vit à Bar-le-Duc.", ["Bar-le-Duc"]),
      ("Le ministère de l'Économie et des Finances recrute.", ["ministère de l'Économie et des Finances"]),
    ])
  func extent(text: String, expected: [String]) { #expect(Self.probe.names(text) == expected) }

  @Test(
    "the first word of a sentence is a name only if something says so",
    arguments: [
      ("Maisons et jardins ont souffert.", []),
      ("Quarante-quatre familles sont parties.", []),
      ("Bar-le-Duc a souffert.", ["Bar-le-Duc"]),
      ("Selon Benali, tout va bien.", ["Benali"]),
      ("Parlaient-ils de Benali ?", ["Benali"]),
      ("Elections et sondages se suivent.", []),
      ("Benali refuse de signer.", ["Benali"]),
      ("Unesco et Croix-Rouge ont signé.", ["Unesco", "Croix-Rouge"]),
      ("Rose a souri.\nOn a félicité Rose hier.", ["Rose", "Rose"]),
      ("Rose et violet dominent.\nLe rose domine.", []),
    ])
  func openings(text: String, expected: [String]) { #expect(Self.probe.names(text) == expected) }

  @Test(
    "capitals that name nothing are passed over",
    arguments: [
      "Le Président a parlé au nom de l'État.",
      "Monsieur le Ministre, merci.",
      "Le Gouvernement a saisi le Parlement.",
      "Rendez-vous Lundi 12 Janvier.",
      "Les Marocains et les Français se retrouvent.",
      "Le fort date du XIXe siècle.",
      "La Commission se réunit.",
    ])
  func nonEntities(text: String) { #expect(Self.probe.names(text) == []) }

  @Test(
    "a line in capitals gives only names that are known",
    arguments: [
      ("LA MAROCAINE RACHETÉE PAR L'ONU", ["ONU"]),
      ("EMMANUEL MACRON AU MAROC", ["EMMANUEL MACRON", "MAROC"]),
      ("LES PRIX MONTENT ENCORE", []),
    ])
  func capitals(text: String, expected: [String]) { #expect(Self.probe.names(text) == expected) }

  @Test(
    "types come from titles, first names, cues, countries and acronyms",
    arguments: [
      ("Mme Benali a parlé.", ["Benali/person"]),
      ("Le ministre Karim Tazi a parlé.", ["Karim Tazi/person"]),
      ("Paul-Henri Spaak a signé.", ["Paul-Henri Spaak/person"]),
      ("Le Maroc et la Côte d'Ivoire ont signé.", ["Maroc/location", "Côte d'Ivoire/location"]),
      ("Les Etats-Unis ont signé.", ["Etats-Unis/location"]),
      ("Il a filé à Xanaville.", ["Xanaville/location"]),
      ("Le PNUD a signé.", ["PNUD/organization"]),
      ("La Banque populaire a signé.", ["Banque populaire/organization"]),
      ("Le groupe a racheté Xanabank SA.", ["Xanabank SA/organization"]),
      ("Le traité de Lisbonne s'applique.", ["traité de Lisbonne/other"]),
      ("Le prix Nobel de la paix est décerné.", ["prix Nobel de la paix/other"]),
      ("Il a traversé la Xanadre à la nage.", ["Xanadre/location"]),
    ])
  func types(text: String, expected: [String]) { #expect(Self.probe.typed(text) == expected) }

  @Test("a name has one type in an article, settled by all its mentions")
  func agreement() {
    let typed = Self.probe.typed("Xanadu progresse.\nLe maire Karim Xanadu progresse.\nXanadu gagne.")
    #expect(typed == ["Xanadu/person", "Karim Xanadu/person", "Xanadu/person"])
  }

  @Test("a surname after the full name, and before it, has the full name's key")
  func surnames() {
    let text = """
      Mme Seghrouchni arrive.
      On attend Amal El Fallah Seghrouchni.
      Ensuite Mme El Fallah Seghrouchni parlera.
      """
    let full = Self.probe.keys(text, "Amal El Fallah Seghrouchni")
    #expect(full.count == 1)
    #expect(Self.probe.keys(text, "Seghrouchni") == full)
    #expect(Self.probe.keys(text, "El Fallah Seghrouchni") == full)
  }

  @Test("of two people with one surname, the one named last is meant")
  func twoSurnames() {
    let text = "Voici Karim Benali.\nBenali parle.\nVoici Salma Benali.\nBenali parle."
    let keys = Self.probe.keys(text, "Benali")
    #expect(keys == Self.probe.keys(text, "Karim Benali") + Self.probe.keys(text, "Salma Benali"))
  }

  @Test("an acronym has the key of what it stands for")
  func acronyms() {
    let text = "L'Office Xanadien des Barrages (OXB) a signé.\nLa direction de l'OXB se réjouit."
    let keys = Self.probe.keys(text, "OXB")
    #expect(keys.count == 2)
    #expect(Set(keys).count == 1)
    #expect(Self.probe.keys(text, "Office Xanadien des Barrages") == Array(keys.prefix(1)))
  }

  @Test("accents, capitals and articles make no other entity of a name")
  func spellings() {
    let one = Self.probe.keys("Les États-Unis ont signé.", "États-Unis")
    #expect(one.count == 1)
    #expect(Self.probe.keys("Les Etats-Unis ont signé.", "Etats-Unis") == one)
    #expect(Self.probe.keys("C'est le Xéna Club.", "Xéna Club") == Self.probe.keys("C'est le Xena Club.", "Xena Club"))
  }

  @Test("a text without capitals, or with nothing else, is read to its end")
  func extremes() {
    #expect(Self.probe.names("") == [])
    #expect(Self.probe.names(String(repeating: "rien ", count: 2000)) == [])
    #expect(Self.probe.names(String(repeating: ". ", count: 20_000)) == [])
    _ = Self.probe.names(String(repeating: "Ministère de l'", count: 5000))
    _ = Self.probe.names(String(repeating: "X-", count: 20_000))
  }
}

@Suite("Roman numerals")
struct RomanNumeralTests {
  @Test("numerals and ranks are told from words", arguments: ["XIV", "II", "XIXe", "Ier", "IIᵉ", "VIII", "Ve"])
  func numerals(word: String) { #expect(withBytes(of: word) { RomanNumeral.isNumeral($0) }) }

  @Test(
    "letters that only look so are no numerals", arguments: ["Le", "IIII", "VX", "MI", "CD", "Xi", "X", "L", "IXI"])
  func words(word: String) { #expect(!withBytes(of: word) { RomanNumeral.isNumeral($0) }) }

  @Test("their values are right", arguments: [("XIV", 14), ("IX", 9), ("XL", 40), ("LXXXVIII", 88)])
  func values(word: String, value: Int) { #expect(withBytes(of: word) { RomanNumeral.value(of: $0) } == value) }
}
