import PrecisLexicons
import PrecisModel
import PrecisText

/// Finds near-duplicates and stories among the documents of a run.
///
/// The result does not depend on the order in which the documents come.
package struct StoryGrouper: Sendable {
  private let duplicates = DuplicateFinder()
  private let clusterer: StoryClusterer

  package init(lexicons: Lexicons, weights: StoryWeights = StoryWeights()) {
    clusterer = StoryClusterer(weights: weights)
  }

  /// Near-duplicates among all documents, then stories by the content of those that were kept.
  ///
  /// - Complexity: O(n log n) in the words of the documents.
  package func group(_ documents: [Document]) -> Grouping {
    let order = documents.indices.sorted { (documents[$0].id, $0) < (documents[$1].id, $1) }
    var copies = CopyTable(count: documents.count)
    copies.add(duplicates.groups(among: order.map { documents[$0] }), at: order)

    let kept = order.filter { copies.verdicts[$0] == nil }
    var members: [Int: [Int]] = [:]
    var story = Array(documents.indices)
    for (position, first) in clusterer.stories(of: kept.map { documents[$0] }).enumerated() {
      story[kept[position]] = kept[first]
    }
    for index in documents.indices { members[story[copies.verdicts[index]?.kept ?? index], default: []].append(index) }
    return copies.grouping(
      stories: members.values.map { members in
        StoryGroup(
          id: StoryGroup.id(ofMembers: members.map { documents[$0].id }), members: members,
          reasons: members.map { _ in [] })
      }, documents)
  }

  /// The stories that the labels give, one a document; near-duplicates are looked for inside each story only.
  ///
  /// - Complexity: O(n log n) in the words of the documents.
  package func group(_ documents: [Document], by labels: [String]) -> Grouping {
    let order = documents.indices.sorted { (documents[$0].id, $0) < (documents[$1].id, $1) }
    var members: [String: [Int]] = [:]
    for index in order where index < labels.count { members[labels[index], default: []].append(index) }
    var copies = CopyTable(count: documents.count)
    for label in members.keys.sorted() {
      guard let indices = members[label] else { continue }
      copies.add(duplicates.groups(among: indices.map { documents[$0] }), at: indices)
    }
    return copies.grouping(
      stories: members.map { label, members in
        StoryGroup(id: label, members: members.sorted(), reasons: members.map { _ in [] })
      }, documents)
  }
}

/// What is known of each document's copies.
private struct CopyTable {
  private(set) var verdicts: [DuplicateVerdict?]
  private var origins: [Int]

  init(count: Int) {
    verdicts = [DuplicateVerdict?](repeating: nil, count: count)
    origins = Array(0..<count)
  }

  /// Notes groups whose numbers refer to `indices`.
  mutating func add(_ groups: [CopyGroup], at indices: [Int]) {
    for group in groups {
      let kept = indices[group.kept]
      origins[kept] = indices[group.origin]
      for copy in group.copies {
        verdicts[indices[copy.document]] = DuplicateVerdict(kept: kept, similarity: copy.similarity)
        origins[indices[copy.document]] = indices[group.origin]
      }
    }
  }

  func grouping(stories: [StoryGroup], _ documents: [Document]) -> Grouping {
    Grouping(
      duplicates: verdicts, origins: origins,
      stories: stories.sorted { left, right in
        guard let first = left.members.first, let second = right.members.first else { return false }
        return (documents[first].id, first) < (documents[second].id, second)
      })
  }
}
