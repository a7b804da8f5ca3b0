import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("English names")
struct EnglishNameTests {
  static let probe = NameProbe(.english)

  @Test(
    "a name reaches over the small words and marks that belong to it",
    arguments: [
      ("We met Charles de Gaulle.", ["Charles de Gaulle"]),
      ("We met Osama bin Laden.", ["Osama bin Laden"]),
      ("We met Dwight D. Eisenhower there.", ["Dwight D. Eisenhower"]),
      ("We met Martin Luther King, Jr. there.", ["Martin Luther King, Jr"]),
      ("She works at the Bank of England.", ["Bank of England"]),
      ("She works at the University of Leeds.", ["University of Leeds"]),
      ("She works at the Institute for Fiscal Studies.", ["Institute for Fiscal Studies"]),
      ("She works at the Ministry of Health and Welfare.", ["Ministry of Health and Welfare"]),
      ("She joined the People's Democratic Party.", ["People's Democratic Party"]),
      ("She works at the Home Office now.", ["Home Office"]),
      ("A Beijing-based bank failed.", ["Beijing"]),
      ("The post-Brexit deal failed.", ["Brexit"]),
      ("He praised Germany's schools.", ["Germany"]),
      ("Golden Gate Park was closed.", ["Golden Gate Park"]),
      ("She wrote to the Fish and Wildlife Service.", ["Fish and Wildlife Service"]),
      ("She wrote to the Securities Investor Protection Corporation.", ["Securities Investor Protection Corporation"]),
      ("She joined the Royal Astronomical Society.", ["Royal Astronomical Society"]),
      ("She joined the Organization of American Historians.", ["Organization of American Historians"]),
      ("She sold shares in Booking.com last year.", ["Booking.com"]),
      ("They flew to Lyon France last year.", ["Lyon", "France"]),
      ("They beat Lyon & Paris last year.", ["Lyon", "Paris"]),
      ("They met the Paris Marine Thomas Doyle there.", ["Paris Marine", "Thomas Doyle"]),
      ("South of Grantsby the river turns.", ["Grantsby"]),
      ("They read J.B. King there.", ["J.B. King"]),
      ("They walked in the Vale of Ellerdale.", ["Vale of Ellerdale"]),
      ("They walked to St. Orbin's Cemetery.", ["St. Orbin's Cemetery"]),
      ("They played the Grantsby Senators there.", ["Grantsby Senators"]),
      ("They met the EU Ministers there.", ["EU"]),
      ("They launched Zephyra 9 from the coast.", ["Zephyra 9"]),
      ("They saw Zephyra 9 times.", ["Zephyra"]),
      ("They met the Democrats John F. Doyle and Ann Lee.", ["Democrats", "John F. Doyle", "Ann Lee"]),
      ("Neuroscientist Thomas Doyle left.", ["Thomas Doyle"]),
    ])
  func extent(text: String, expected: [String]) { #expect(Self.probe.names(text) == expected) }

  @Test(
    "a title in quotation marks is one name, and what somebody says is none",
    arguments: [
      ("She starred in the film \"Shock\" that year.", ["Shock"]),
      ("She starred in “Letters from a Quiet Harbour” that year.", ["Letters from a Quiet Harbour"]),
      ("\"Bad Penny Waltz\" was a hit.", ["Bad Penny Waltz"]),
      ("He sang \"Beneath the Waves,\" his first hit.", ["Beneath the Waves"]),
      ("He said \"Stop\" and left.", []),
      ("He called it \"a great day\" for all.", []),
      ("\"This is for Syria\" was heard.", ["Syria"]),
    ])
  func quotedTitles(text: String, expected: [String]) { #expect(Self.probe.names(text) == expected) }

  @Test(
    "a title stands outside the name",
    arguments: [
      ("Prime Minister Jane Doe spoke.", ["Jane Doe/person"]),
      ("They met President Doe.", ["Doe/person"]),
      ("Mr. Doe left.", ["Doe/person"]),
      ("They met European Council President Jane Doe.", ["European Council/organization", "Jane Doe/person"]),
      ("They read Stephen King.", ["Stephen King/person"]),
      ("He was a U.S. Senator for long.", ["U.S./location"]),
      ("They launched Zephyra 9 yesterday.", ["Zephyra 9/other"]),
      ("They met EU Energy Commissioner Jane Doe.", ["EU/organization", "Jane Doe/person"]),
    ])
  func titles(text: String, expected: [String]) { #expect(Self.probe.typed(text) == expected) }

  @Test(
    "the first word of a sentence is a name only if something says so",
    arguments: [
      ("Houses and gardens suffered.", []),
      ("Economically, it works.", []),
      ("Kovalenko refused to sign.", ["Kovalenko"]),
      ("Bakers refused to sign.", []),
    ])
  func openings(text: String, expected: [String]) { #expect(Self.probe.names(text) == expected) }

  @Test(
    "capitals that name nothing are passed over",
    arguments: [
      "I met the President on Monday.", "The Government told Parliament in March.", "Dinner is at 9 UTC.",
      "May we march in May?",
    ])
  func nonEntities(text: String) { #expect(Self.probe.names(text) == []) }

  @Test(
    "in a headline with capitals throughout, only what is no common word is a name",
    arguments: [
      ("Pope Calls For Peace Talks In Syria", ["Syria"]),
      ("STORM HITS THE COAST OF PORTUGAL", ["PORTUGAL"]),
    ])
  func headlines(text: String, expected: [String]) { #expect(Self.probe.names(text) == expected) }

  @Test(
    "types come from titles, first names, cues, countries, peoples and acronyms",
    arguments: [
      ("Critics say Ivory Coast and Morocco agree.", ["Ivory Coast/location", "Morocco/location"]),
      ("The French and the South Korean teams met.", ["French/other", "South Korean/other"]),
      ("She joined NATO.", ["NATO/organization"]),
      ("She lives in Xanaville.", ["Xanaville/location"]),
      ("She runs Xana Corp.", ["Xana Corp/organization"]),
      ("It flows into the Xana River.", ["Xana River/location"]),
      ("She won the Georg Doe Prize.", ["Georg Doe Prize/other"]),
      ("\"No,\" Xana said.", ["Xana/person"]),
      ("Xana, 34, left.", ["Xana/person"]),
    ])
  func types(text: String, expected: [String]) { #expect(Self.probe.typed(text) == expected) }

  @Test("a surname has the full name's key")
  func surnames() {
    let text = "Jane Doe spoke.\nMs Doe left."
    #expect(Self.probe.keys(text, "Doe") == Self.probe.keys(text, "Jane Doe"))
  }

  @Test(
    "what both languages name has one key in both",
    arguments: [
      ("United Nations", "Nations unies"), ("UN", "ONU"), ("Germany", "Allemagne"), ("London", "Londres"),
      ("Security Council", "Conseil de sécurité"), ("NATO", "OTAN"),
    ])
  func acrossLanguages(english: String, french: String) {
    let one = Self.probe.keys("They praised the \(english) again.", english)
    let other = NameProbe(.french).keys("On a vanté \(french) encore.", french)
    #expect(one.count == 1)
    #expect(one == other)
  }

  @Test("a type comes with its reason")
  func evidence() {
    #expect(Self.probe.mentions("They met President Doe.").mentions.map(\.evidence.rawValue) == ["a title before it"])
  }

  @Test("in another language no names are found")
  func otherLanguage() { #expect(NameProbe(.other).names("Angela Merkel besucht Paris.") == []) }
}

@Suite("Common words")
struct CommonWordTests {
  @Test(
    "French inflections lead to their base form",
    arguments: [
      "maisons", "parlaient", "parlera", "nationaux", "heureuses", "finissait", "rapidement", "commençait", "elections",
      "mangeons", "actrices", "ouvrez", "partait", "installation", "hébergement", "conservateurs", "chanteur",
      "montage",
    ])
  func french(word: String) {
    #expect(CommonWords(language: .french, lexicons: .embedded).contains(Folding.fold(word)))
  }

  @Test("English inflections lead to their base form", arguments: ["houses", "walked", "making", "economically"])
  func english(word: String) {
    #expect(CommonWords(language: .english, lexicons: .embedded).contains(Folding.fold(word)))
  }

  @Test("names are not common words", arguments: ["kovalenko", "xanaville", "casablanca"])
  func names(word: String) {
    #expect(!CommonWords(language: .french, lexicons: .embedded).contains(Folding.fold(word)))
    #expect(!CommonWords(language: .english, lexicons: .embedded).contains(Folding.fold(word)))
  }
}
