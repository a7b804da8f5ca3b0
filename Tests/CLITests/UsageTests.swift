import Testing

@testable import PrecisCLI

@Suite("Command line: usage")
struct UsageTests {
  private let tool: CommandLineTool

  init() throws {
    tool = try CommandLineTool()
    try tool.write("Bonjour à tous.", to: "a.txt")
    try tool.write("titres\tM.\n", to: "lexicons/fr/abbreviations.tsv")
    try tool.write("x\n", to: "lexicons/fr/unheard-of.tsv")
    try tool.write("x\n", to: "empty/readme.txt")
  }

  @Test(
    "what cannot be meant exits with 64, says why on standard error and writes nothing",
    arguments: [
      (["--unheard-of", "a.txt"], "--unheard-of"),
      (["a.txt", "--format", "pdf"], "pdf"),
      (["a.txt", "--format", "html"], "HTML output is not supported by this build"),
      (["demo", "--format", "html"], "HTML output is not supported by this build"),
      (["a.txt", "--input-format", "html"], "html"),
      (["a.txt", "--input-format", "pdf"], "pdf"),
      (["a.txt", "--labels", "de"], "de"),
      (["a.txt", "--words", "10", "--chars", "50"], "--words and --chars exclude each other"),
      (["demo", "--chars", "10", "--sentences", "5"], "--chars and --sentences exclude each other"),
      (["a.txt", "--words", "0"], "--words must be 1 or more"),
      (["a.txt", "--chars=-3"], "--chars must be 1 or more"),
      (["a.txt", "--sentences", "many"], "many"),
      (["a.txt", "--words"], "--words"),
      (["a.txt", "--jobs", "0"], "--jobs must be 1 or more"),
      (["a.txt", "--max-article-bytes", "0"], "--max-article-bytes must be 1 or more"),
      (["a.txt", "--max-sentence-bytes", "0"], "--max-sentence-bytes must be 1 or more"),
      (["a.txt", "--group-by", "x", "--single-story"], "--group-by and --single-story exclude each other"),
      (["a.txt", "--group-by", ""], "--group-by needs the name of a field"),
      (["-", "-"], "can be read only once"),
      (["a.txt", ""], "A path is empty"),
      (["sentences", "a.txt", "--format", "markdown"], "markdown"),
      (["entities", "a.txt", "--words", "3"], "--words"),
      (["a.txt", "--lexicon", "missing/fr/titles.tsv"], "no such file"),
      (["a.txt", "--lexicon", "lexicons/fr/abbreviations.tsv"], "lexicons/fr/abbreviations.tsv:1: "),
      (["a.txt", "--lexicon", "lexicons/fr/unheard-of.tsv"], "lexicons/fr/unheard-of.tsv: extends no lexicon"),
      (["a.txt", "--lexicon", "empty"], "no fr/…, en/… or shared/… lexicon files"),
      (["verify"], "brief"),
      (["verify", "brief.json"], "give the sources after the brief"),
      (["verify", "-", "-"], "can be read only once"),
    ])
  func refused(arguments: [String], reason: String) throws {
    let outcome = try tool.run(arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(reason), "\(outcome.messages)")
  }

  @Test(
    "each verb has help with examples",
    arguments: ["brief", "sentences", "entities", "language", "extract", "stories", "verify", "lexicon", "demo"])
  func help(verb: String) throws {
    let outcome = try tool.run(verb, "--help")
    #expect(outcome.exitCode == 0)
    #expect(outcome.messages.isEmpty)
    #expect(outcome.output.contains("EXAMPLES\n  precis"))
    #expect(outcome.output.contains("USAGE: precis \(verb)"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("the command's own help names every verb and exit code")
  func ownHelp() throws {
    let outcome = try tool.run("--help")
    #expect(outcome.exitCode == 0)
    for word in [
      "brief (default)", "sentences", "entities", "language", "extract", "stories", "verify", "lexicon", "demo", "130",
    ] {
      #expect(outcome.output.contains(word))
    }
  }

  @Test(
    "help, versions and mistakes read the same whether a verb is named or meant",
    arguments: [
      (["brief", "--help"], ["help", "brief"]), (["brief", "-h"], ["help", "brief"]),
      (["brief", "--version"], ["--version"]), (["--unheard-of"], ["brief", "--unheard-of"]),
      (["a.txt", "--words", "0"], ["brief", "a.txt", "--words", "0"]), (["--words"], ["brief", "--words"]),
      (["a.txt"], ["brief", "a.txt"]), (["a.txt"], ["--labels", "auto", "a.txt"]),
      (["--format", "json", "a.txt"], ["brief", "a.txt", "--format", "json"]),
    ])
  func sameEitherWay(arguments: [String], others: [String]) throws {
    let (outcome, other) = (try tool.run(arguments), try tool.run(others))
    #expect(outcome.output == other.output)
    #expect(outcome.messages == other.messages)
    #expect(outcome.exitCode == other.exitCode)
  }

  @Test("paths alone ask for what they ask for when they are parsed")
  func plainPaths() throws {
    let plain = try #require(BriefRun(plainPaths: ["brief", "a.txt", "b.txt"]))
    let parsed = try #require(try CommandLineParser.command(["a.txt", "b.txt"]) as? BriefCommand)
    #expect("\(plain)" == "\(parsed.asked)")
    #expect("\(plain)".contains("b.txt"))
  }

  @Test(
    "a command line that says more than paths is parsed",
    arguments: [
      [], ["brief"], ["stories", "a.txt"], ["help"], ["a.txt", "--words", "3"], ["-"], ["a.txt", ""], ["--", "a.txt"],
    ])
  func notPlain(arguments: [String]) { #expect(BriefRun(plainPaths: arguments).map { "\($0)" } == nil) }

  @Test("a mistake in a verb's arguments names the verb's own help")
  func seeAlso() throws {
    let outcome = try tool.run("stories", "a.txt", "--unheard-of")
    #expect(outcome.messages.contains("Usage: precis stories [<options>] [<inputs> ...]"))
    #expect(outcome.messages.contains("See 'precis stories --help' for more information."))
  }

  @Test("completions are written for the whole command", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let outcome = try tool.run("--generate-completion-script", shell)
    #expect(outcome.exitCode == 0)
    for verb in ["brief", "sentences", "lexicon", "demo"] { #expect(outcome.output.contains(verb)) }
  }

  @Test("the version names that of ICU too")
  func version() throws {
    let outcome = try tool.run("--version")
    #expect(outcome.exitCode == 0)
    #expect(try /precis 0\.1\.0 \(ICU [0-9]+\.[0-9]+\)\n/.wholeMatch(in: outcome.output) != nil)
  }
}
