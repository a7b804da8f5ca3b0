import Precis

/// A stage of the library, as a caller reaches it; `brief` is the whole pipeline.
public enum Stage: String, Sendable, CaseIterable {
  case language, extraction, sentences, entities, stories, brief
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
