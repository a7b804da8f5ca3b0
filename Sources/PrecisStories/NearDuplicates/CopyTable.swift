import PrecisLexicons
import PrecisModel

/// What is known of each article's copies.
struct CopyTable: Sendable {
  private(set) var verdicts: [DuplicateVerdict?]
  private var origins: [Int]

  init(count: Int) {
    verdicts = [DuplicateVerdict?](filled: nil, count: count)
    origins = Array(0..<count)
  }

  /// Notes groups whose numbers refer to `numbers`.
  mutating func add(_ groups: [CopyGroup], at numbers: [Int]) {
    for group in groups {
      let kept = numbers[group.kept]
      origins[kept] = numbers[group.origin]
      for copy in group.copies {
        verdicts[numbers[copy.article]] = DuplicateVerdict(
          kept: kept, similarity: copy.similarity, overlap: copy.overlap)
        origins[numbers[copy.article]] = numbers[group.origin]
      }
    }
  }

  func grouping(stories: [StoryGroup], ties: [[StoryTie]]? = nil, _ signatures: [ArticleSignature?]) -> Grouping {
    func firstID(_ story: StoryGroup) -> String { story.members.first.flatMap { signatures[$0]?.id } ?? "" }
    let sorted = stories.map { (id: firstID($0), story: $0) }.ordered { left, right in
      left.id != right.id ? left.id < right.id : left.story.id < right.story.id
    }
    return Grouping(duplicates: verdicts, origins: origins, stories: sorted.map(\.story), ties: ties)
  }
}
