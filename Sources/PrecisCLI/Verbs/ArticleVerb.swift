import ArgumentParser

/// A verb that works on articles.
protocol ArticleVerb: AsyncParsableCommand {
  var input: InputOptions { get }
  var work: WorkOptions { get }
}

extension ArticleVerb {
  /// The threads that are worth their cost.
  var threads: Threads { work.means.threads(for: input.sources) }
}
