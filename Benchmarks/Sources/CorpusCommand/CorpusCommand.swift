import ArgumentParser
import GeneratedCorpus

/// Writes a generated corpus as JSONL, for measuring at any size.
@main
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precis-corpus",
    abstract: "Write generated French and English articles as JSONL, with the truth about them.",
    discussion: """
      Each line is an article as `precis` reads it, with four keys more: "lang", "event" (articles with the same value tell of the \
      same event), "copy_of" (the id of the article copied) and "edit" (how the copy differs). The same seed gives the same \
      bytes.
      """)

  @Option(help: "How many articles to write.")
  var articles = 1_000

  @Option(help: "The seed that decides every choice.")
  var seed: UInt64 = 1

  func validate() throws {
    guard articles >= 0 else {
      throw ValidationError("--articles \(articles): give a number that is not negative")
    }
  }

  func run() {
    for article in GeneratedCorpus(seed: seed, articleCount: articles) {
      print(article.jsonLine)
    }
  }
}
