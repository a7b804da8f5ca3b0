import PrecisLexicons
import PrecisModel

/// How a run's articles hang together: who copies whom, and which tell of the same event.
///
/// Articles go by their numbers in the ``ArticleIndex``.
package struct Grouping: Sendable {
  /// For each article, which one was kept in its place; nothing for an article that was kept.
  package let duplicates: [DuplicateVerdict?]
  /// For each article, the number of the first copy; its own when original.
  package let origins: [Int]
  /// The stories, in order of the id of their first article; each article belongs to exactly one.
  package let stories: [StoryGroup]
  /// For each article, what ties it to others of its story; empty unless asked for.
  package let ties: [[StoryTie]]

  package init(
    duplicates: [DuplicateVerdict?], origins: [Int], stories: [StoryGroup], ties: [[StoryTie]]? = nil
  ) {
    self.duplicates = duplicates
    self.origins = origins
    self.stories = stories
    self.ties = ties ?? duplicates.map { _ in [] }
  }
}

extension Grouping {
  /// For each member of a story, the place among them of the one that it duplicates; nothing if it copies none of them.
  ///
  /// - Complexity: O(n) in the members.
  package func copies(in story: StoryGroup) -> [Int?] {
    guard story.members.count > 1 else { return story.members.map { _ in nil } }
    let places = Dictionary(uniqueKeysWithValues: story.members.enumerated().map { ($1, $0) })
    return story.members.map { duplicates[$0].flatMap { places[$0.kept] } }
  }
}

/// That an article is a near-duplicate.
package struct DuplicateVerdict: Sendable, Equatable {
  /// The number of the article that was kept; never itself a duplicate.
  package let kept: Int
  /// How much of the shorter of the two texts both share, 0 to 1.
  package let similarity: Double
  /// What both texts have in common.
  package let overlap: TextOverlap

  package init(kept: Int, similarity: Double, overlap: TextOverlap) {
    self.kept = kept
    self.similarity = similarity
    self.overlap = overlap
  }
}

/// The articles of one story.
package struct StoryGroup: Sendable, Equatable {
  /// The story's id: it depends on its members' ids, not on their order.
  package let id: String
  /// The numbers of its articles, duplicates included, in order of id.
  package let members: [Int]

  package init(id: String, members: [Int]) {
    self.id = id
    self.members = members
  }
}

extension StoryGroup {
  /// The id of the story whose members have the given ids, in whatever order.
  ///
  /// - Complexity: O(n log n) in the members.
  package static func id(ofMembers ids: [String]) -> String {
    let term = Term(sequence: ids.sorted().map { Term(spelling: $0.utf8) })
    let digits = String(term.hash >> 16, radix: 16)
    return "s-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
  }
}
