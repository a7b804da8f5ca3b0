import Precis

/// A stage of the library, as a caller reaches it; `brief` is the whole pipeline.
public enum Stage: String, Sendable, CaseIterable {
  case language, extraction, sentences, entities, stories, brief
  /// Boundaries alone, straight from UTF-8.
  case sentenceRanges = "sentence-ranges"
  /// The same, then words, names and figures, and nothing else.
  case entityRanges = "entity-ranges"
  /// Each article on its own, as a story of one.
  case singleBriefs = "single-briefs"

  /// Runs the stage over all articles on one core. The count that comes back depends on every result.
  @discardableResult
  public func run(over workload: Workload, with summarizer: Summarizer) async throws -> Int {
    switch self {
    case .language:
      try workload.articles.reduce(0) { try $0 + (summarizer.language(of: $1).language == .french ? 1 : 2) }
    case .extraction:
      try workload.articles.reduce(0) { try $0 + summarizer.extraction(of: $1).removed.count }
    case .sentences:
      try workload.articles.reduce(0) { try $0 + summarizer.sentences(of: $1).sentences.count }
    case .entities:
      try workload.articles.reduce(0) { try $0 + summarizer.entities(of: $1).entities.count }
    case .stories:
      try await summarizer.stories(of: workload.articles).count
    case .brief:
      try await summarizer.report(on: workload.articles).briefs.count
    case .sentenceRanges:
      try zip(workload.articles, workload.languages).reduce(0) {
        try $0 + summarizer.sentenceRanges(in: $1.0.content.span, language: $1.1).count
      }
    case .entityRanges:
      try zip(workload.articles, workload.languages).reduce(0) { count, article in
        let text = article.0.content.span
        let sentences = try summarizer.sentenceRanges(in: text, language: article.1)
        return count + summarizer.entityRanges(in: text, sentences: sentences, language: article.1).names.count
      }
    case .singleBriefs:
      try workload.articles.reduce(0) { count, article in
        var session = Session(summarizer)
        try session.add(article)
        return try count + session.briefs().count
      }
    }
  }

  /// A summariser that keeps to one core.
  public static func summarizer() throws -> Summarizer {
    var options = Options()
    options.jobs = 1
    return try Summarizer(options: options)
  }
}
