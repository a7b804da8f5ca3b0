import PrecisLexicons
import PrecisModel
import PrecisStories
import PrecisSummary
import PrecisText

/// Writes the briefs of a session's stories: takes each story's articles through the stages that are left, and lets go of
/// what they came to with the story.
struct BriefWriter: Sendable {
  /// How many stories are briefed at a time: enough that an ICU iterator for them costs nothing to speak of.
  static let batchCount = 4

  private let reader: ArticleReader
  private let builder: BriefBuilder
  private let texts: [ExtractedArticle?]
  /// What many articles of the session share is not quoted.
  private let repeated: RepeatedLines
  private let grouping: Grouping
  /// The stories in the order of the report: by number of independent articles, most first, then by id of the first article.
  private let order: [Int]
  private let jobs: Int

  /// - Complexity: O(n log n) in the articles.
  init(session: Session, grouping: Grouping) {
    reader = session.summarizer.reader
    builder = session.summarizer.briefBuilder.value
    texts = session.texts
    jobs = session.summarizer.options.jobs
    repeated = RepeatedLines(texts.compactMap { $0?.uncertain })
    self.grouping = grouping
    let counts = grouping.stories.map { grouping.copies(in: $0).count { $0 == nil } }
    // The stories come in order of their first article.
    order = Array(counts.indices).ordered { (counts[$1], $0) < (counts[$0], $1) }
  }

  /// The number of stories.
  var count: Int { order.count }

  /// The briefs at some places of the report, in order.
  ///
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``.
  func briefs(at places: Range<Int>) throws(PrecisError) -> [WrittenBrief] {
    var breaker = try reader.sentenceBreaker()
    return order[places].map { brief(of: grouping.stories[$0], &breaker) }
  }

  /// The same; a long story may be briefed on two threads.
  ///
  /// - Throws: ``PrecisModel/PrecisError/icuFailure(service:code:)``.
  func concurrentBriefs(at places: Range<Int>) async throws(PrecisError) -> [WrittenBrief] {
    if jobs == 1 { return try briefs(at: places) }
    var breaker = try reader.sentenceBreaker()
    var briefs: [WrittenBrief] = []
    for story in order[places].map({ grouping.stories[$0] }) {
      let material = material(of: story, &breaker)
      briefs.append(written(await builder.concurrentBrief(of: story, material), of: story, material))
    }
    return briefs
  }

  private func brief(of story: StoryGroup, _ breaker: inout SentenceBreaker) -> WrittenBrief {
    let material = material(of: story, &breaker)
    return written(builder.brief(of: story, material), of: story, material)
  }

  private func material(of story: StoryGroup, _ breaker: inout SentenceBreaker) -> StoryMaterial {
    let articles = story.members.compactMap { $0 < texts.count ? texts[$0] : nil }
    return StoryMaterial(dates: articles.map(\.date), copyOf: grouping.copies(in: story)) { place, depth in
      reader.document(of: articles[place].leavingOut(repeated), to: depth, breaker: &breaker)
    }
  }

  private func written(_ brief: Brief, of story: StoryGroup, _ material: StoryMaterial) -> WrittenBrief {
    let outcomes = brief.articles.indices.map { place in
      ArticleOutcome(
        number: story.members[place], status: brief.articles[place].status, copyOf: brief.articles[place].copyOf,
        notices: material.documents[place].notices)
    }
    return WrittenBrief(brief: brief, outcomes: outcomes)
  }
}

/// A brief, and what became of its articles.
struct WrittenBrief: Sendable {
  let brief: Brief
  let outcomes: [ArticleOutcome]
}

/// What became of an article that takes part in a story.
struct ArticleOutcome: Sendable {
  /// Its number in the index.
  let number: Int
  let status: ArticleStatus
  /// For a duplicate, the id of the article that it copies.
  let copyOf: String?
  /// What there is to say of it, now that its sentences are known.
  let notices: [Notice]
}
