import PrecisLexicons
import PrecisModel

/// Takes apart what was taken for one story and is about several events with the same people or the same subject.
///
/// A story's articles are read once more as if they were the whole run, where what all of them share says nothing. Articles
/// about one event fall apart then, too. What tells the two cases apart is whether some part has a core of its own
/// (``StoryCore``): only then does the story hold several events, and its parts are stories.
struct StoryDivision {
  /// So many articles at least show a core.
  private static let leastPart = 3
  /// A part is known by its core if so much of it is its own.
  private static let leastOwnPart = 0.65

  private let articles: [ArticleSignature]
  private let lists: [[TermLists.Item]]
  private let weights: StoryWeights
  /// For each term of the run, its number in the story that is being read, or -1.
  private var numbers: [Int32]

  /// - Parameters:
  ///   - lists: For each article, its terms by their numbers in the run.
  ///   - termCount: One more than the greatest number.
  init(_ articles: [ArticleSignature], lists: [[TermLists.Item]], termCount: Int, weights: StoryWeights) {
    self.articles = articles
    self.lists = lists
    self.weights = weights
    numbers = [Int32](filled: -1, count: termCount)
  }

  /// For each article, the number of the first article of its story.
  ///
  /// - Parameter stories: The same before stories are taken apart.
  /// - Complexity: O(n log n) in the terms of the articles.
  mutating func divided(_ stories: [Int]) -> [Int] {
    var members: [Int: [Int]] = [:]
    for (article, story) in stories.enumerated() { members[story, default: []].append(article) }
    var divided = stories
    for first in stories.indices where stories[first] == first {
      guard let story = members[first], story.count > Self.leastPart else { continue }
      let parts = parts(of: story)
      for (place, part) in parts.enumerated() { divided[story[place]] = story[part] }
    }
    return divided
  }

  /// For each article of a story, the place of the first article of its part.
  private mutating func parts(of story: [Int]) -> [Int] {
    let articles = story.map { self.articles[$0] }
    let languages = articles.map(\.language)
    let (lists, termCount) = renumbered(story)
    let terms = TermSpread(lists, languages: languages, termCount: termCount)
    let vectors = StoryVectors(lists, languages: languages, terms: terms, reading: .narrow, weights: weights)
    let graph = StoryGraph(ComparedArticles(articles, vectors: vectors, reading: .narrow, weights: weights))
    let parts = AverageLinkage.clusters(
      count: story.count, edges: graph.edges, threshold: weights.threshold, neighbourLimit: weights.neighbourLimit)
    var members = parts.map { _ in [Int]() }
    for (article, part) in parts.enumerated() { members[part].append(article) }
    let whole = story.map { _ in 0 }
    guard members[0].count < story.count, members.contains(where: { $0.count >= Self.leastPart }) else { return whole }
    var core = StoryCore(
      StoryVectors(lists, languages: languages, terms: terms, reading: .wide, weights: weights))
    for part in members where part.count >= Self.leastPart {
      let others = parts.indices.filter { parts[$0] != part[0] }
      if core.ownPart(of: part, among: others) >= Self.leastOwnPart { return parts }
    }
    return whole
  }

  /// The terms of a story's articles by numbers of its own, from 0.
  private mutating func renumbered(_ story: [Int]) -> (lists: [[TermLists.Item]], termCount: Int) {
    var count: Int32 = 0
    var lists: [[TermLists.Item]] = []
    for article in story {
      lists.append(
        self.lists[article].map { item in
          let term = Int(item.term)
          if numbers[term] < 0 {
            numbers[term] = count
            count += 1
          }
          return TermLists.Item(
            term: numbers[term], frequency: item.frequency, occurrences: item.occurrences, namings: item.namings,
            ending: item.ending)
        })
    }
    for article in story { for item in self.lists[article] { numbers[Int(item.term)] = -1 } }
    return (lists, Int(count))
  }
}
