/// How the stories of a small run are joined that look apart only because rarity cannot be measured in it.
///
/// Where all articles tell of one event, its names are in most of them and seem common, so that the narrow reading finds
/// several stories. The wide reading sees what they share; it also joins events that have a person or a subject in common,
/// which ``StoryDivision`` takes apart again.
enum SmallRun {
  /// The greatest number of articles; larger runs show themselves how common a term is.
  static let articleLimit = 1000

  /// The least average likeness of two stories in the wide reading: 0.2 for up to ten articles and 0.06 more for ten times
  /// as many; more articles, more that are alike by chance.
  static func threshold(articles: Int) -> Double {
    0.2 + 0.06 * max(0, decimalLogarithm(of: Double(articles) / 10))
  }
}
