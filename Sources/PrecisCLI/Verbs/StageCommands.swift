import ArgumentParser
import Precis

struct SentencesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sentences", abstract: "The sentences of each article.")
  @OptionGroup var input: InputOptions
  @OptionGroup var output: StageOutputOptions
  func run() async throws { try run(input) { s, a throws(PrecisError) in try s.sentences(of: a).json } }
}
struct EntitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities", abstract: "The names and figures of each article.")
  @OptionGroup var input: InputOptions
  @OptionGroup var output: StageOutputOptions
  func run() async throws { try run(input) { s, a throws(PrecisError) in try s.entities(of: a).json } }
}
struct LanguageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "language", abstract: "The language of each article.")
  @OptionGroup var input: InputOptions
  @OptionGroup var output: StageOutputOptions
  func run() async throws { try run(input) { s, a throws(PrecisError) in try s.language(of: a).json } }
}
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: "The main text of each article.")
  @OptionGroup var input: InputOptions
  @OptionGroup var output: StageOutputOptions
  func run() async throws { try run(input) { s, a throws(PrecisError) in try s.extraction(of: a).json } }
}

struct InputOptions: ParsableArguments {
  @Argument var files: [String] = ["-"]
  @Option var inputFormat: InputFormat?
}
enum StageFormat: String, CaseIterable, ExpressibleByArgument { case jsonl }
struct StageOutputOptions: ParsableArguments {
  @Option var format: StageFormat = .jsonl
}
extension AsyncParsableCommand {
  func run(_ input: InputOptions, _ work: (Summarizer, Article) throws(PrecisError) -> String) throws {
    let summarizer = try Summarizer()
    var reader = InputReader(paths: input.files, settings: .init(format: input.inputFormat, articleBytes: 64 << 20))
    var failed = false
    while let next = reader.next() {
      switch next {
      case .article(let article, _): print(try work(summarizer, article))
      case .failure(let failure):
        failed = true
        FileOutput.error("precis: \(failure.location): \(failure.message)")
      }
    }
    if failed { throw ExitCode(2) }
  }
}
#if canImport(Glibc)
  import Glibc
#endif
enum FileOutput {
  static func error(_ m: String) { var m = m + "\n"; m.withUTF8 { _ = write(2, $0.baseAddress, $0.count) } }
}
