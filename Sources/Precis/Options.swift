import PrecisLexicons
import PrecisModel

/// How a ``Summarizer`` works; the defaults suit scraped news in French and English.
public struct Options: Sendable, Hashable {
  /// Whether the articles are scraped pages, menus and all, or clean text.
  public enum Extraction: Sendable, Hashable {
    /// Finds the main text of each article. Recommended for anything that came from a web page.
    case mainText
    /// Takes the text as it is.
    case none
  }

  /// What makes a story.
  public enum Grouping: Sendable, Hashable {
    /// Articles about the same event, found by their content.
    case byContent
    /// Articles with the same ``PrecisModel/Article/group``; one without a group is a story of its own.
    case byGroup
    /// All articles are one story.
    case single
  }

  /// The language of labels, and of the quoted sentences where there is a choice.
  public enum Labels: Sendable, Hashable {
    /// For each story, the language of most of its text.
    case automatic
    /// French for every story.
    case french
    /// English for every story.
    case english
  }

  /// The ceiling for the length of a brief: 120 words unless set.
  public var budget: Budget = .words(120)
  /// The language of labels.
  public var labels: Labels = .automatic
  /// Whether main text is looked for.
  public var extraction: Extraction = .mainText
  /// What makes a story.
  public var grouping: Grouping = .byContent
  /// Whether briefs carry the parts of each score and the nearest loser, and the reports on stories what ties
  /// articles and what copies have in common.
  public var explains: Bool = false
  /// The user's own lexicon entries, laid over those built in.
  public var lexicons: [LexiconOverlay] = []
  /// How much is taken in.
  public var limits: Limits = Limits()
  /// The number of articles and stories that asynchronous calls work on at the same time; 0 leaves it to the system.
  /// Results do not depend on it.
  public var jobs: Int = 0

  /// The default options.
  public init() {}
}
