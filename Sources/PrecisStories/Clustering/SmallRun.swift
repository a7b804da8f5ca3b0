/// Joins the stories of a small run that look apart only because rarity cannot be measured in it.
///
/// Where all articles tell of one event, its names are in most of them and seem common, so that the narrow reading finds
/// several stories. The wide reading sees what they share, but also joins events that have a person or a subject in common.
/// What tells the two cases apart is whether some story has a core of its own (``StoryCore``): then the run does hold several
/// events, and is the measure of its subject; otherwise what the wide reading joins is one story.
struct SmallRun {
  /// The greatest number of articles; larger runs show themselves how common a term is.
  static let articleLimit = 1000
  /// The least average likeness in the wide reading, for ten articles, and how much it rises for ten times as many: more
  /// articles, more that are alike by chance.
  private static let threshold = 0.2
  private static let thresholdRise = 0.06
  /// So many articles at least show a core.
  private static let leastGroup = 3
  /// A story is known by its core if so much of it is its own.
  private static let leastOwnPart = 0.65

  /// For each article, the number of the first article of its story.
  ///
  /// - Parameters:
  ///   - narrow: The same after the narrow reading.
  ///   - vectors: The articles in the wide reading.
  ///   - edges: Their likenesses in the wide reading.
  /// - Complexity: O(e log² e) in the edges, and O(n k) in the terms of the articles, of which k stories are joined; at most
  ///   ``articleLimit`` articles.
  static func stories(
    narrow: [Int], vectors: StoryVectors, edges: [StoryGraph.Edge], neighbourLimit: Int
  ) -> [Int] {
    let rise = max(0, decimalLogarithm(of: Double(narrow.count) / 10))
    let wide = AverageLinkage.clusters(
      of: narrow, edges: edges, threshold: threshold + thresholdRise * rise, neighbourLimit: neighbourLimit)
    var parts: [Int: [Int]] = [:]
    for article in narrow.indices where narrow[article] == article { parts[wide[article], default: []].append(article) }
    var members: [Int: [Int]] = [:]
    for (article, story) in narrow.enumerated() { members[story, default: []].append(article) }
    var core = StoryCore(vectors)
    var stories = narrow
    for first in wide.indices where wide[first] == first {
      guard let groups = parts[first], groups.count > 1 else { continue }
      let all = groups.flatMap { members[$0] ?? [] }.sorted()
      let hasCore = groups.contains { story in
        guard let group = members[story], group.count >= leastGroup else { return false }
        return core.ownPart(of: group, among: all.filter { narrow[$0] != story }) >= leastOwnPart
      }
      if !hasCore { for article in all { stories[article] = first } }
    }
    return stories
  }
}
