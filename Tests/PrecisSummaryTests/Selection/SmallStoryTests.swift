import PrecisLexicons
import PrecisModel
import PrecisText
import Testing

@testable import PrecisSummary

@Suite("Small stories")
struct SmallStoryTests {
  private static let sentence = "Le barrage de Malpas a cédé mardi matin, inondant la vallée de Rives."

  @Test("one article with one sentence is its own brief", arguments: [1, 5, 200])
  func oneSentence(words: Int) throws {
    #expect(try StoryBuilder.story(.init(Self.sentence)).brief(.words(words)) == [Self.sentence])
  }

  @Test("of nothing but copies the kept one is quoted, once, and adds nothing")
  func allCopies() throws {
    let story = try StoryBuilder.story(
      .init(Self.sentence), .init(Self.sentence, copyOf: 0), .init(Self.sentence, copyOf: 0))
    let selection = SentenceSelector(lexicons: .embedded, budget: .words(60)).select(from: story, preferring: .french)
    #expect(selection.chosen.map(story.text) == [Self.sentence])
    #expect(selection.chosen.map(\.document) == [0])
    #expect(selection.chosen.map(\.support) == [[0]])
  }

  @Test("copies whose original is not there are quoted all the same")
  func onlyCopies() throws {
    let story = try StoryBuilder.story(.init(Self.sentence, copyOf: 1), .init(Self.sentence, copyOf: 0))
    #expect(story.brief(.words(60)).count == 1)
  }

  @Test("a budget smaller than any sentence gives one sentence", arguments: [1, 2, 4])
  func tinyBudget(words: Int) throws {
    let story = try StoryBuilder.story(
      .init("\(Self.sentence) La préfète Claire Aubanel a fait évacuer 2 300 habitants de Saint-Orens dans la nuit."))
    #expect(story.brief(.words(words)).count == 1)
    #expect(story.brief(.characters(words)).count == 1)
  }

  @Test("of nothing but headlines one is quoted")
  func onlyHeadlines() throws {
    let brief = try StoryBuilder.story(
      .init("Malpas : le barrage cède", title: "Malpas : le barrage cède"),
      .init("Le barrage de Malpas cède", title: "Le barrage de Malpas cède")
    ).brief(.words(30))
    #expect(!brief.isEmpty)
  }

  @Test("of nothing but questions one is quoted")
  func onlyQuestions() throws {
    #expect(!(try StoryBuilder.story(.init("Faut-il partir ? Qui paiera la digue ?")).brief(.words(30))).isEmpty)
  }

  @Test(
    "the author of a picture is never quoted",
    arguments: [
      ("Image : Jeanne Rivière.", Language.french), ("Crédit photo : Mairie de Rives.", .french),
      ("Image: Jane Miles.", .english), ("The dam. Photo: Jane Miles.", .english),
    ])
  func credit(credit: String, language: Language) throws {
    let text =
      language == .french ? Self.sentence : "The Malpas dam burst on Tuesday morning, flooding the Rives valley."
    let brief = try StoryBuilder.story(.init("\(credit) \(text)", language: language))
      .brief(.words(60), preferring: language)
    #expect(brief.contains(text))
    #expect(!brief.contains { credit.hasSuffix($0) && $0.contains(":") })
  }

  @Test(
    "in a story of two languages the brief is in the one that is asked for", arguments: [Language.french, .english])
  func language(language: Language) throws {
    let story = try StoryBuilder.story(
      .init(Self.sentence),
      .init("The Malpas dam burst on Tuesday morning, flooding the Rives valley.", language: .english))
    let selection = SentenceSelector(lexicons: .embedded, budget: .words(15)).select(from: story, preferring: language)
    #expect(selection.chosen.map { story.documents[$0.document].language.language } == [language])
  }
}
