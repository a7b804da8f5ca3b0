/// A sentence of a brief: quoted from one article, traceable to its bytes.
public struct Quotation: Sendable, Hashable {
  /// The sentence as it reads: the canonical form of the source's bytes in `range`.
  public var text: String
  /// The id of the article that is quoted.
  public var article: String
  /// Where the sentence stands in the bytes of that article.
  public var range: SourceRange
  /// The language of the sentence.
  public var language: Language
  /// The sentence's score: the sum of its weighted features, without a unit; comparable within one brief only.
  public var score: Double
  /// The ids of the articles of independent origin that say the same, the quoted one included, in order of id.
  public var support: [String]
  /// True if no earlier article of the story, by date or else by id, says it.
  public var isNovel: Bool
  /// The parts of the score, in a fixed order; empty unless asked for.
  public var explanation: [ScorePart]

  /// Makes a quotation from its parts.
  public init(
    text: String, article: String, range: SourceRange, language: Language, score: Double,
    support: [String], isNovel: Bool, explanation: [ScorePart] = []
  ) {
    self.text = text
    self.article = article
    self.range = range
    self.language = language
    self.score = score
    self.support = support
    self.isNovel = isNovel
    self.explanation = explanation
  }
}

/// One feature's part in a sentence's score.
public struct ScorePart: Sendable, Hashable {
  /// The feature's name, as in the documentation: `entity-density`, `novelty`, …
  public var feature: String
  /// The feature's value, 0 to 1.
  public var value: Double
  /// The feature's weight.
  public var weight: Double

  /// Makes a part.
  public init(feature: String, value: Double, weight: Double) {
    self.feature = feature
    self.value = value
    self.weight = weight
  }
}

/// A name that a story is about, with all its mentions.
public struct BriefEntity: Sendable, Hashable {
  /// The fullest form of the name that the story's articles use.
  public var name: String
  /// What the name names.
  public var type: EntityType
  /// How often the story's articles mention it.
  public var mentions: Int
  /// The ids of the articles that mention it, in order.
  public var articles: [String]

  /// Makes an entity from its parts.
  public init(name: String, type: EntityType, mentions: Int, articles: [String]) {
    self.name = name
    self.type = type
    self.mentions = mentions
    self.articles = articles
  }
}

/// A figure that a story turns on, quoted from one article.
public struct BriefFigure: Sendable, Hashable {
  /// The figure as it reads.
  public var text: String
  /// What kind of quantity it is.
  public var kind: FigureKind
  /// The exact decimal or ISO 8601 value, where the text fixes it.
  public var value: String?
  /// The ISO 4217 code or CLDR unit identifier, where there is one.
  public var unit: String?
  /// The id of the article that is quoted.
  public var article: String
  /// Where the figure stands in the bytes of that article.
  public var range: SourceRange

  /// Makes a figure from its parts.
  public init(
    text: String, kind: FigureKind, value: String?, unit: String?, article: String, range: SourceRange
  ) {
    self.text = text
    self.kind = kind
    self.value = value
    self.unit = unit
    self.article = article
    self.range = range
  }
}

/// One quantity to which a story's articles give different values.
public struct Disagreement: Sendable, Hashable {
  /// What is counted or measured, in the words of the first article that states it.
  public var subject: String
  /// The statements, by date of their article and then by id; at least two, of at least two values.
  public var statements: [Statement]

  /// One article's value.
  public struct Statement: Sendable, Hashable {
    /// The figure as that article gives it.
    public var figure: BriefFigure
    /// The date of that article, where known.
    public var date: CalendarDate?

    /// Makes a statement from its parts.
    public init(figure: BriefFigure, date: CalendarDate?) {
      self.figure = figure
      self.date = date
    }
  }

  /// Makes a disagreement from its parts.
  public init(subject: String, statements: [Statement]) {
    self.subject = subject
    self.statements = statements
  }
}

/// An article's part in a story.
public struct BriefArticle: Sendable, Hashable {
  /// The article's id.
  public var id: String
  /// What became of the article.
  public var status: ArticleStatus
  /// For a duplicate, the id of the article that it copies.
  public var copyOf: String?
  /// The headline, given with the article or found in it.
  public var title: String?
  /// The date, given with the article or found in it.
  public var date: CalendarDate?
  /// Who published it.
  public var source: String?
  /// Where it was found.
  public var url: String?
  /// The article's language.
  public var language: Language
  /// The character set in which its bytes were read.
  public var charset: String
  /// How its bytes are written.
  public var format: Article.Format
  /// What the article adds: its sentences whose content no earlier or other article of the story has.
  public var adds: [Quotation]

  /// Makes an article's part from its parts.
  public init(
    id: String, status: ArticleStatus, copyOf: String?, title: String?, date: CalendarDate?,
    source: String?, url: String?, language: Language, charset: String, format: Article.Format,
    adds: [Quotation]
  ) {
    self.id = id
    self.status = status
    self.copyOf = copyOf
    self.title = title
    self.date = date
    self.source = source
    self.url = url
    self.language = language
    self.charset = charset
    self.format = format
    self.adds = adds
  }
}

/// The brief of one story.
public struct Brief: Sendable, Hashable {
  /// The story's id: it depends on the story's articles, not on their order.
  public var story: String
  /// The story's headline: the best of its articles' titles, or the first words of the brief.
  public var title: String
  /// The language of the labels, and of the sentences where there is a choice.
  public var language: Language
  /// The story's articles, in order of id.
  public var articles: [BriefArticle]
  /// The brief itself, in reading order.
  public var sentences: [Quotation]
  /// The names that the story is about, the most mentioned first.
  public var entities: [BriefEntity]
  /// The figures that the brief's sentences state, in reading order.
  public var figures: [BriefFigure]
  /// The quantities on which the articles disagree.
  public var disagreements: [Disagreement]
  /// The best sentence that was not chosen; nothing unless asked for, or if every sentence was.
  public var nearestLoser: Quotation?

  /// Makes a brief from its parts.
  public init(
    story: String, title: String, language: Language, articles: [BriefArticle],
    sentences: [Quotation], entities: [BriefEntity], figures: [BriefFigure],
    disagreements: [Disagreement], nearestLoser: Quotation? = nil
  ) {
    self.story = story
    self.title = title
    self.language = language
    self.articles = articles
    self.sentences = sentences
    self.entities = entities
    self.figures = figures
    self.disagreements = disagreements
    self.nearestLoser = nearestLoser
  }
}
