import PrecisLexicons
import PrecisModel
import PrecisText

@testable import PrecisStories

/// Reads articles as a run does, so that the tests see what the stage sees.
enum Documents {
  static let grouper = Grouper()
  static let reader = ArticleReader(lexicons: .embedded, extraction: .none)

  /// Articles as they are read, in the order given; the text is taken as it is.
  static func reading(_ articles: [Article]) throws -> [ExtractedArticle] {
    try articles.map { try reader.extracted($0) }
  }

  static func reading(_ texts: [String]) throws -> [ExtractedArticle] {
    try reading(texts.enumerated().map { Article(id: "article-\($0.offset + 1000)", text: $0.element) })
  }
}

/// Groups documents as a run does; articles go by their places among the documents.
struct Grouper {
  private let reader = SignatureReader()

  func signature(of document: ExtractedArticle) -> ArticleSignature {
    reader.signature(of: document, Documents.reader.unreadWords)
  }

  func group(_ documents: [ExtractedArticle], _ stories: ArticleIndex.Stories = .byContent) -> Grouping {
    var index = ArticleIndex()
    for document in documents { index.add(signature(of: document)) }
    return (try? index.grouping(stories)) ?? Grouping(duplicates: [], origins: [], stories: [])
  }
}

extension Grouping {
  /// For each document, the id of its story.
  func storyIDs(count: Int) -> [String] {
    var ids = [String](repeating: "", count: count)
    for story in stories { for member in story.members { ids[member] = story.id } }
    return ids
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct FixedGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return mixed(state)
  }

  /// So many words of an invented vocabulary.
  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in "\(Self.syllables[Int(next() % 24)])\(Self.syllables[Int(next() % 24)])" }
      .joined(separator: " ") + "."
  }

  private static let syllables = [
    "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "bre", "cla", "dri", "flo",
    "gra",
    "ple", "tri", "cho", "ven", "mon",
  ]
}

extension ArticleIndex {
  /// How the articles hang together, one part after the other.
  func grouping(_ stories: Stories, detail: SignatureReader.Detail = .plain) throws(PrecisError) -> Grouping {
    let pending = try pendingGrouping(stories, detail: detail)
    return pending.grouping(along: (0..<pending.roundCount).map { pending.edges(of: 0..<pending.count, inRound: $0) })
  }

  /// The same as far as articles are yet to be compared with each other.
  func pendingGrouping(
    _ stories: Stories, detail: SignatureReader.Detail = .plain
  ) throws(PrecisError) -> PendingGrouping {
    var copies = pendingCopies(stories)
    try copies.finish()
    return pendingGrouping(beside: copies, detail: detail)
  }
}
