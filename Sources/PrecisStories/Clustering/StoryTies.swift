import PrecisLexicons
import PrecisModel

/// Says what ties the articles of a story, in the words of the articles.
///
/// A term ties two articles by the product of its weights in both, which is its part in their likeness.
struct StoryTies {
  /// So many ties are told for each article.
  private static let tieLimit = 3
  /// So many words of each kind are told for each tie.
  private static let wordLimit = 6

  let articles: [ArticleSignature]
  let vectors: StoryVectors

  /// For each article, its strongest ties to articles of the same story, the strongest first.
  ///
  /// - Parameter stories: For each article, a number that those of its story share.
  /// - Complexity: O(e log e) in the edges, and O(n) in the terms of the articles that are tied.
  func ties(along edges: [StoryGraph.Edge], in stories: [Int]) -> [[StoryTie]] {
    var neighbours: [[(likeness: Double, article: Int)]] = articles.map { _ in [] }
    for edge in edges where stories[edge.first] == stories[edge.second] {
      neighbours[edge.first].append((edge.likeness, edge.second))
      neighbours[edge.second].append((edge.likeness, edge.first))
    }
    return articles.indices.map { article in
      neighbours[article].ordered { ($1.likeness, $0.article) < ($0.likeness, $1.article) }.prefix(Self.tieLimit).map {
        tie(article, $0.article, likeness: $0.likeness)
      }
    }
  }

  private func tie(_ article: Int, _ other: Int, likeness: Double) -> StoryTie {
    var weights: [Int32: Float] = [:]
    for component in vectors[other] { weights[component.term] = component.weight }
    var shared: [(part: Float, component: StoryVectors.Component)] = []
    for component in vectors[article] {
      if let weight = weights[component.term] { shared.append((weight * component.weight, component)) }
    }
    shared = shared.ordered { ($1.part, $0.component.place) < ($0.part, $1.component.place) }
    var tie = StoryTie(
      article: articles[other].id, likeness: min(1, likeness), names: [], figures: [], words: [])
    let spellings = articles[article].spellings
    for (_, component) in shared where Int(component.place) < spellings.count {
      let spelling = spellings[Int(component.place)]
      if spelling.utf8.allSatisfy({ !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && $0 < 0xC3 }) {
        Self.add(spelling, to: &tie.figures)
      } else if vectors.isName[Int(component.term)] {
        Self.add(spelling, to: &tie.names)
      } else {
        Self.add(spelling, to: &tie.words)
      }
    }
    return tie
  }

  private static func add(_ word: String, to words: inout [String]) {
    if words.count < wordLimit { words.append(word) }
  }
}
