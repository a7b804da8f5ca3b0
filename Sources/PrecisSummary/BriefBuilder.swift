import PrecisLexicons
import PrecisModel
import PrecisStories
import PrecisText

/// Builds the brief of one story: its sentences, headline, names, figures, what each article adds and what disagrees.
///
/// Immutable; stories may be built on any number of threads.
package struct BriefBuilder: Sendable {
  /// How much a brief says about its own making.
  package enum Detail: Sendable, Hashable {
    case plain
    /// With the parts of each score, and the nearest loser.
    case explained
  }

  private let selector: SentenceSelector
  private let labels: Language?
  private let detail: Detail
  private let entities = EntitySummary()
  private let figures = FigureSummary()
  private let headlines = HeadlineChooser()
  private let disagreements: DisagreementFinder

  /// - Parameter labels: The language of labels; nothing to take that of most of the story's text.
  package init(lexicons: Lexicons, budget: Budget, labels: Language?, detail: Detail) {
    selector = SentenceSelector(lexicons: lexicons, budget: budget)
    disagreements = DisagreementFinder(quantities: selector.quantities)
    self.labels = labels
    self.detail = detail
  }

  /// The brief of a story.
  ///
  /// - Parameter material: The story's articles, in the order of its members.
  package func brief(of story: StoryGroup, _ material: StoryMaterial) -> Brief {
    let language = labels ?? material.mainLanguage
    let choice = selector.selectionAndAdditions(from: material, preferring: language, detail)
    return brief(of: story, material, in: language, choice, entities.entities(of: material, in: language))
  }

  /// The same; the names of a long story are gathered in a task of their own while its sentences are chosen.
  package func concurrentBrief(of story: StoryGroup, _ material: StoryMaterial) async -> Brief {
    guard material.documents.reduce(0, { $0 + $1.tokens.count }) >= Self.longStory else {
      return brief(of: story, material)
    }
    let language = labels ?? material.mainLanguage
    async let named = entities.entities(of: material, in: language)
    let choice = selector.selectionAndAdditions(from: material, preferring: language, detail)
    return brief(of: story, material, in: language, choice, await named)
  }

  /// To gather the names of a story of fewer tokens takes no longer than to wake a thread for it.
  private static let longStory = 1 << 15

  private func brief(
    of story: StoryGroup, _ material: StoryMaterial, in language: Language,
    _ choice: (selection: Selection, additions: [[ScoredSentence]]), _ entities: [BriefEntity]
  ) -> Brief {
    let (members, (selection, additions)) = (material.documents, choice)
    let sentences = selection.chosen.map { quotation($0, in: material) }
    var isQuoted = [Bool](repeating: false, count: members.count)
    for sentence in selection.chosen { isQuoted[sentence.document] = true }
    let articles = members.enumerated().map { index, document in
      BriefArticle(
        id: document.id,
        status: isQuoted[index] ? .used : material.copyOf[index] != nil ? .duplicate : .story,
        copyOf: isQuoted[index] ? nil : material.copyOf[index].map { members[$0].id },
        title: document.title, date: document.date, source: document.source, url: document.url,
        language: document.language.language, charset: document.text.charset, format: document.format,
        adds: (index < additions.count ? additions[index] : []).map { quotation($0, in: material) })
    }
    return Brief(
      story: story.id,
      title: headlines.headline(of: material, in: language) ?? HeadlineChooser.opening(of: sentences.first?.text ?? ""),
      language: language,
      articles: articles,
      sentences: sentences,
      entities: entities,
      figures: figures.figures(in: selection.chosen, of: material),
      disagreements: disagreements.disagreements(in: material),
      nearestLoser: detail == .explained ? selection.nearestLoser.map { quotation($0, in: material) } : nil)
  }

  private func quotation(_ sentence: ScoredSentence, in story: StoryMaterial) -> Quotation {
    let (place, range) = (sentence.document, sentence.range)
    // A document is not copied for the sake of its fields, which hold many references.
    return Quotation(
      text: story.documents[place].text.quotation(range), article: story.documents[place].id,
      range: story.documents[place].text.sourceRange(of: range), language: story.documents[place].language.language,
      score: sentence.score, support: sentence.support.map { story.documents[$0].id }, isNovel: sentence.isNovel,
      explanation: sentence.parts)
  }
}
