import PrecisModel
import Testing

@testable import PrecisSummary

@Suite("The entities of a story")
struct EntitySummaryTests {
  private func entities(_ texts: StoryBuilder.Text..., in language: Language = .french) throws -> [BriefEntity] {
    return EntitySummary().entities(of: try StoryBuilder.story(texts), in: language)
  }

  private func names(_ entities: [BriefEntity]) -> [String] { entities.map { "\($0.name) \($0.mentions)" } }

  @Test("a surname in one article and the full name in another are one person")
  func surnames() throws {
    let found = try entities(
      StoryBuilder.Text("Mme Seghroune est venue. On a vu El Fadl Seghroune."),
      StoryBuilder.Text("Amal El Fadl Seghroune, 52 ans, est repartie."))
    #expect(names(found) == ["Amal El Fadl Seghroune 3"])
    #expect(found.first?.type == .person)
    #expect(found.first?.articles == ["a", "b"])
  }

  @Test("a surname that two people of the story bear stays alone")
  func twoBearers() throws {
    let found = try entities(
      StoryBuilder.Text("Mme Benali est venue."), StoryBuilder.Text("Amal Benali est repartie."),
      StoryBuilder.Text("Karim Benali est resté."))
    #expect(Set(names(found)) == ["Benali 1", "Amal Benali 1", "Karim Benali 1"])
  }

  @Test("the same words in another order are one thing, in both languages")
  func order() throws {
    let found = try entities(
      StoryBuilder.Text("Il a ouvert le Web Summit Qatar mardi."),
      StoryBuilder.Text("She opened the Qatar Web Summit on Tuesday.", language: .english))
    #expect(found.map(\.mentions) == [2], "\(names(found))")
    #expect(found.first?.name == "Web Summit Qatar")
  }

  @Test("an article that writes a name out and one that adds the acronym speak of one thing")
  func expansions() throws {
    let found = try entities(
      StoryBuilder.Text("Le Programme des Nations unies pour le développement (PNUD) aide. Le PNUD paie."),
      StoryBuilder.Text("Le Programme des Nations unies pour le développement aide."))
    #expect(found.map(\.mentions) == [4], "\(names(found))")
  }

  @Test("a first name that one person alone bears is that person's, and so is a full name with a middle one")
  func partsOfNames() throws {
    let found = try entities(
      StoryBuilder.Text("Tara Vexon est venue."), StoryBuilder.Text("On a revu Tara hier."),
      StoryBuilder.Text("Tara M. Vexon est repartie."))
    #expect(found.map(\.mentions) == [3], "\(names(found))")
    let two = try entities(
      StoryBuilder.Text("Tara Vexon est venue."), StoryBuilder.Text("On a revu Tara hier."),
      StoryBuilder.Text("Tara Benali est repartie."))
    #expect(two.count == 3, "\(names(two))")
  }

  @Test("a body is the same with Inc. after its name, or with the word that says what it is")
  func bodies() throws {
    let found = try entities(
      StoryBuilder.Text("On a ouvert le Jazari Institute hier."), StoryBuilder.Text("On a revu Jazari hier."))
    #expect(names(found) == ["Jazari Institute 2"])
    let company = try entities(
      StoryBuilder.Text("They sued Bexwell Mowers Inc. last year.", language: .english),
      StoryBuilder.Text("They sued Bexwell Mowers last week.", language: .english), in: .english)
    #expect(company.map(\.mentions) == [2], "\(names(company))")
    let place = try entities(
      StoryBuilder.Text("On a visité le Dorvelin Institute hier."),
      StoryBuilder.Text("Ils vivent dans le village de Dorvelin."))
    #expect(place.count == 2, "\(names(place))")
  }

  @Test("words for peoples, fields of offices and common words with capitals are not listed")
  func descriptions() throws {
    let found = try entities(
      StoryBuilder.Text("Les Français ont vu le ministre de la Réforme à Doha. On a cliqué ici Télécharger."))
    #expect(names(found) == ["Doha 1"])
  }

  @Test("a name that has taken in a word too much once is not the one shown")
  func usualName() throws {
    let found = try entities(
      StoryBuilder.Text("Gary Vexon est venu. Gary Vexon est reparti. On a revu Gary Vexon."),
      StoryBuilder.Text("On a vu Gary Vexon et Gary Vexon. On a vu Moviste Gary Vexon."))
    #expect(names(found).first == "Gary Vexon 6")
  }

  @Test("a reason for a type in one article outweighs guesses in others")
  func guesses() throws {
    let found = try entities(
      StoryBuilder.Text("On a revu Merlandet."), StoryBuilder.Text("On a vendu la biscuiterie Merlandet."),
      StoryBuilder.Text("On a revu Merlandet encore."))
    #expect(found.map(\.type) == [.organization], "\(names(found))")
  }
}
