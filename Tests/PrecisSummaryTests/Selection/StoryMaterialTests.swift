import PrecisLexicons
import PrecisModel
import PrecisStories
import PrecisText
import Testing

@testable import PrecisSummary

@Suite("What a brief's articles are read for")
struct StoryMaterialTests {
  private static let dam = """
    Le barrage de Malpas a cédé mardi matin, inondant la vallée de Rives. La préfète Claire Aubanel a fait évacuer
    2 300 habitants de Saint-Orens. « Nous avons entendu un grondement », raconte Paul Verdier, berger à Rives.
    """
  private static let later = """
    Les 2 400 habitants de Saint-Orens évacués mardi peuvent rentrer chez eux, a annoncé jeudi Claire Aubanel.
    Le barrage de Malpas, construit en 1961, sera démoli avant l’hiver. Une enquête est ouverte à Rives.
    """

  /// An article as a story holds it.
  private struct Telling {
    var text: String
    var date: String?
    var copyOf: Int?
  }

  /// Copies before, between and behind what they copy, and of what has no words.
  private static let stories: [[Telling]] = [
    [Telling(text: dam, date: "2026-03-03")],
    [Telling(text: dam, date: "2026-03-03"), Telling(text: dam, date: "2026-03-02", copyOf: 0)],
    [
      Telling(text: dam, date: "2026-03-03"), Telling(text: dam, date: "2026-03-04", copyOf: 0),
      Telling(text: later, date: "2026-03-05"), Telling(text: later, date: "2026-03-02", copyOf: 2),
      Telling(text: later, copyOf: 2),
    ],
    [Telling(text: "", date: "2026-03-03"), Telling(text: dam, date: "2026-03-04", copyOf: 0)],
    [Telling(text: dam, copyOf: 1), Telling(text: dam, copyOf: 0)],
  ]

  private static let reader = ArticleReader(lexicons: .embedded, extraction: .none)

  private static func material(
    _ tellings: [Telling], _ depth: (ReadingDepth) -> ReadingDepth
  ) throws -> (StoryMaterial, depths: [ReadingDepth?]) {
    var breaker = try SentenceBreaker()
    let articles = try tellings.enumerated().map { place, telling in
      try reader.extracted(
        Article(id: "a\(place)", text: telling.text, title: "Malpas", date: telling.date, language: .french))
    }
    var depths = [ReadingDepth?](repeating: nil, count: tellings.count)
    let material = StoryMaterial(dates: articles.map(\.date), copyOf: tellings.map(\.copyOf)) { place, needed in
      depths[place] = needed
      return reader.document(of: articles[place], to: depth(needed), breaker: &breaker)
    }
    return (material, depths)
  }

  @Test("what is not read changes no brief", arguments: stories.indices)
  func sameBrief(number: Int) throws {
    let builder = BriefBuilder(lexicons: .embedded, budget: .words(40), labels: nil, detail: .explained)
    let story = StoryGroup(id: "s", members: Array(Self.stories[number].indices))
    let (needed, _) = try Self.material(Self.stories[number]) { $0 }
    let (whole, _) = try Self.material(Self.stories[number]) { _ in .figures }
    let brief = builder.brief(of: story, needed)
    #expect(!brief.sentences.isEmpty)
    #expect(brief == builder.brief(of: story, whole))
  }

  @Test("originals are read to the end, copies to their words if something comes behind them")
  func depths() throws {
    #expect(try Self.material(Self.stories[1]) { $0 }.depths == [.figures, .words])
    #expect(try Self.material(Self.stories[2]) { $0 }.depths == [.figures, .words, .figures, .words, .title])
  }

  @Test("where no original has words, its copies are read to the end")
  func wordlessOriginal() throws {
    #expect(try Self.material(Self.stories[3]) { $0 }.depths == [.figures, .figures])
    #expect(try Self.material(Self.stories[4]) { $0 }.depths == [.figures, .figures])
  }
}
