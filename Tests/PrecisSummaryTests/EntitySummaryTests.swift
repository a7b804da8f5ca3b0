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

  @Test("a reason for a type in one article outweighs guesses in others")
  func guesses() throws {
    let found = try entities(
      StoryBuilder.Text("On a revu Merlandet."), StoryBuilder.Text("On a vendu la biscuiterie Merlandet."),
      StoryBuilder.Text("On a revu Merlandet encore."))
    #expect(found.map(\.type) == [.organization], "\(names(found))")
  }
}
