/// A piece of an article's text, with the bytes that it stands for.
public struct Passage: Sendable, Hashable {
  /// The passage as it reads: the canonical form of the bytes in `range`.
  public var text: String
  /// Where it stands in the bytes of the article.
  public var range: SourceRange

  /// Makes a passage.
  public init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// The sentences of one article.
public struct SentenceReport: Sendable, Hashable {
  /// The article's id.
  public var id: String
  /// The language by whose rules the text was split.
  public var language: Language
  /// The sentences, in order.
  public var sentences: [Passage]

  /// Makes a report from its parts.
  public init(id: String, language: Language, sentences: [Passage]) {
    self.id = id
    self.language = language
    self.sentences = sentences
  }
}

/// The names and figures of one article.
public struct EntityReport: Sendable, Hashable {
  /// A name where it stands.
  public struct Name: Sendable, Hashable {
    /// The name as it reads, and where.
    public var passage: Passage
    /// What it names.
    public var type: EntityType
    /// Why the type was given.
    public var evidence: String

    /// Makes a name from its parts.
    public init(passage: Passage, type: EntityType, evidence: String) {
      self.passage = passage
      self.type = type
      self.evidence = evidence
    }
  }

  /// A date, amount or number where it stands.
  public struct Amount: Sendable, Hashable {
    /// The figure as it reads, and where.
    public var passage: Passage
    /// What kind of quantity it is.
    public var kind: FigureKind
    /// The exact decimal or ISO 8601 value, where the text fixes it.
    public var value: String?
    /// The ISO 4217 code or CLDR unit identifier, where there is one.
    public var unit: String?

    /// Makes a figure from its parts.
    public init(passage: Passage, kind: FigureKind, value: String?, unit: String?) {
      self.passage = passage
      self.kind = kind
      self.value = value
      self.unit = unit
    }
  }

  /// The article's id.
  public var id: String
  /// The language by whose rules names were found.
  public var language: Language
  /// The names, in order.
  public var entities: [Name]
  /// The figures, in order.
  public var figures: [Amount]

  /// Makes a report from its parts.
  public init(id: String, language: Language, entities: [Name], figures: [Amount]) {
    self.id = id
    self.language = language
    self.entities = entities
    self.figures = figures
  }
}

/// The language of one article.
public struct LanguageReport: Sendable, Hashable {
  /// The article's id.
  public var id: String
  /// The language.
  public var language: Language
  /// How sure that is, 0 to 1.
  public var confidence: Double

  /// Makes a report from its parts.
  public init(id: String, language: Language, confidence: Double) {
    self.id = id
    self.language = language
    self.confidence = confidence
  }
}

/// The main text of one article.
public struct ExtractionReport: Sendable, Hashable {
  /// A block that was left out.
  public struct Removal: Sendable, Hashable {
    /// Where it stands in the bytes of the article.
    public var range: SourceRange
    /// Why: `navigation`, `share`, `comments`, …
    public var reason: String

    /// Makes a removal.
    public init(range: SourceRange, reason: String) {
      self.range = range
      self.reason = reason
    }
  }

  /// The article's id.
  public var id: String
  /// The language of the main text.
  public var language: Language
  /// The headline, given with the article or found in it.
  public var title: String?
  /// The date, given with the article or found in it.
  public var date: CalendarDate?
  /// The author, if the text names one.
  public var byline: String?
  /// The main text: its paragraphs, one a line.
  public var text: String
  /// What was left out, in order.
  public var removed: [Removal]

  /// Makes a report from its parts.
  public init(
    id: String, language: Language, title: String?, date: CalendarDate?, byline: String?, text: String,
    removed: [Removal]
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.date = date
    self.byline = byline
    self.text = text
    self.removed = removed
  }
}

/// Where one article stands among the others.
public struct StoryReport: Sendable, Hashable {
  /// The article's id.
  public var id: String
  /// The story that it belongs to.
  public var story: String
  /// The article that was kept in its place, if it is a near-duplicate; never itself one.
  public var duplicateOf: String?
  /// How much of the shorter of the two texts both share, 0 to 1, if it is a near-duplicate.
  public var similarity: Double?
  /// The first copy: the id of the article that this one and its like go back to, its own when original.
  public var origin: String
  /// What the article has in common with the one kept in its place; only if it is a near-duplicate and reasons were asked
  /// for.
  public var overlap: TextOverlap?
  /// What ties the article to others of its story, the strongest tie first; empty unless reasons were asked for.
  public var ties: [StoryTie]

  /// Makes a report from its parts.
  public init(
    id: String, story: String, duplicateOf: String?, similarity: Double?, origin: String, overlap: TextOverlap? = nil,
    ties: [StoryTie] = []
  ) {
    self.id = id
    self.story = story
    self.duplicateOf = duplicateOf
    self.similarity = similarity
    self.origin = origin
    self.overlap = overlap
    self.ties = ties
  }
}

/// What the texts of an article and of the one kept in its place have in common, in runs of three words.
///
/// ``StoryReport/similarity`` is the part of the shorter text that the longer one has too, where runs that many unrelated
/// articles have count for less.
public struct TextOverlap: Sendable, Hashable {
  /// How many different runs of three words the article has.
  public var own: Int
  /// How many the article has that was kept.
  public var kept: Int
  /// How many both have.
  public var shared: Int
  /// The part of both texts together that they have in common, 0 to 1, weighed like ``StoryReport/similarity``.
  public var resemblance: Double

  /// Makes an overlap from its parts.
  public init(own: Int, kept: Int, shared: Int, resemblance: Double) {
    self.own = own
    self.kept = kept
    self.shared = shared
    self.resemblance = resemblance
  }
}

/// What ties an article to another one of its story.
public struct StoryTie: Sendable, Hashable {
  /// The id of the other article.
  public var article: String
  /// How alike the two are, 0 to 1.
  public var likeness: Double
  /// The names that both have, as this article spells them: what ties most comes first.
  public var names: [String]
  /// The numbers that both have.
  public var figures: [String]
  /// The other words that both have.
  public var words: [String]

  /// Makes a tie from its parts.
  public init(article: String, likeness: Double, names: [String], figures: [String], words: [String]) {
    self.article = article
    self.likeness = likeness
    self.names = names
    self.figures = figures
    self.words = words
  }
}

/// What one run gives: a brief of every story, and the account of every article.
public struct Report: Sendable, Hashable {
  /// The briefs, by number of independent articles, most first, then by story.
  public var briefs: [Brief]
  /// What became of each input.
  public var ledger: Ledger

  /// Makes a report from its parts.
  public init(briefs: [Brief], ledger: Ledger) {
    self.briefs = briefs
    self.ledger = ledger
  }
}
