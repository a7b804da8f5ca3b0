import PrecisModel

/// The numbers by which stories are told apart, fitted on development data.
package struct StoryWeights: Sendable {
  /// How much more a name or a number counts than another word.
  package var name = 2.0
  /// How much more a word counts among the first ``leadWords`` of an article, its title included.
  package var lead: Int32 = 3
  /// The number of content words that make the lead.
  package var leadWords = 40
  /// In so many articles a term may be without losing weight: about what one event has.
  package var freeCount = 3.0
  /// How much more the likeness of two articles in different languages counts: they share names, figures and cognates
  /// only.
  package var acrossLanguages = 1.6
  /// How much more the likeness of two articles counts that are dated at most ``sameEventDays`` apart.
  package var sameDate = 1.2
  /// So many days after it an event is still reported on as news.
  package var sameEventDays = 2
  /// The number of days after which date evidence has fallen to one half.
  package var dateDecayDays = 100.0
  /// The least factor for articles that are dated far apart.
  package var farDate = 0.7
  /// The least average likeness of the articles of a story.
  package var threshold = 0.30
  /// So many words of an article are looked at, and what is left of a run of ``WordRun/capacity``: what an article is about
  /// stands at its head.
  package var tokenLimit = 4096
  /// So many postings are looked at for each article to find those that may be like it.
  package var postingBudget = 1536
  /// So many likenesses are kept for each article.
  package var neighbourLimit = 48
  /// Of how many terms a likeness must consist to count in full, for each power of ten of the articles of those days.
  package var breadth = 1.25
  /// How many times more terms the likeness of two articles in different languages needs.
  package var breadthAcrossLanguages = 1.25
  /// A likeness of fewer terms than so many times what it needs to count in full is confirmed by the endings of names.
  package var confirmedBreadth = 2.0
  /// The least likeness that is kept.
  package var leastLikeness = 0.08

  package init() {}
}
