/// With which expectations the articles of a run are read, and how much they must be alike to be one story.
///
/// How rare a term is can be taken from the run as far as the run is news at large. Where it is about one event alone,
/// the event's own names are in every article, and would count for nothing.
struct StoryReading: Sendable {
  /// The weight of what is expected of a term before the run is read, in articles.
  var priorArticles: Double
  /// The part of all articles that is expected to have a name.
  var priorName: Double
  /// The part of all articles that is expected to have another word.
  var priorWord: Double
  /// Of how many terms a likeness must consist at least to count in full, however small the run is.
  var leastBreadth: Double

  /// Rarity is what the run shows: what most of its articles share says nothing, and a story must be told apart by what it
  /// has for itself.
  static let narrow = StoryReading(priorArticles: 2, priorName: 0.02, priorWord: 0.1, leastBreadth: 1)
  /// Rarity is what is expected of news, as if the run were part of so many other articles: what a story's articles share
  /// is rare even if all others of the run have it too.
  static let wide = StoryReading(priorArticles: 50, priorName: 0.005, priorWord: 0.05, leastBreadth: 4)
}
