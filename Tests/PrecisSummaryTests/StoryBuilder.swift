import PrecisLexicons
import PrecisModel
import PrecisText

@testable import PrecisSummary

/// Makes stories out of strings, through the same stages as a run.
struct StoryBuilder {
  /// One article of a story.
  struct Text {
    var text: String
    var title: String?
    var date: String?
    var language: Language?
    /// The index of the article that this one duplicates.
    var copyOf: Int?

    init(
      _ text: String, title: String? = nil, date: String? = nil, language: Language? = .french, copyOf: Int? = nil
    ) {
      self.text = text
      self.title = title
      self.date = date
      self.language = language
      self.copyOf = copyOf
    }
  }

  private static let reader = ArticleReader(lexicons: .embedded, extraction: .none)

  /// A story of the given articles, whose ids are a, b, c, …
  static func story(_ texts: Text...) throws -> StoryMaterial { try story(texts) }

  /// The same, of a list.
  static func story(_ texts: [Text]) throws -> StoryMaterial {
    var breaker = try SentenceBreaker()
    let ids = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    var documents: [Document] = []
    for (text, id) in zip(texts, ids) {
      documents.append(
        try reader.document(
          of: Article(id: id, text: text.text, title: text.title, date: text.date, language: text.language),
          breaker: &breaker))
    }
    return StoryMaterial(documents: documents, copyOf: texts.map(\.copyOf))
  }
}

extension StoryMaterial {
  /// The index of the story's sentences.
  var index: StoryIndex { StoryIndex(story: self) { Openings(language: $0, lexicons: .embedded) } }

  /// The story's sentences with their scores.
  var scorer: SentenceScorer {
    SentenceScorer(
      index: index, scoring: ScoringWeights(lexicons: .embedded), quantities: QuantityWords(lexicons: .embedded),
      preferring: mainLanguage)
  }

  /// What says the same in it.
  var agreement: Agreement {
    let index = index
    return Agreement(index: index, counts: index.counts, quantities: QuantityWords(lexicons: .embedded))
  }

  /// The words of a scored sentence.
  func text(_ sentence: ScoredSentence) -> String { documents[sentence.document].text.quotation(sentence.range) }

  /// The brief of the story, as strings.
  func brief(_ budget: Budget, preferring language: Language = .french) -> [String] {
    SentenceSelector(lexicons: .embedded, budget: budget).select(from: self, preferring: language).chosen.map(text)
  }
}

extension StoryIndex {
  /// Where its concepts stand, every document having a say.
  var counts: ConceptCounts { ConceptCounts(index: self) { _ in true } }
}
