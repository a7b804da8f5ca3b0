import Testing

@Suite("Command line: lexicon check")
struct LexiconVerbTests {
  private let tool: CommandLineTool

  init() throws {
    tool = try CommandLineTool()
    try tool.write("# titres\n# title\tkind\nadjudante\trole\nbrigadière\trole\n", to: "good/fr/titles.tsv")
    try tool.write("# names\nXanadu\tlocation\txanadu\n", to: "good/shared/names.tsv")
  }

  @Test("a file without fault exits with 0")
  func good() throws {
    let outcome = try tool.run("lexicon", "check", "good/fr/titles.tsv")
    #expect(outcome.exitCode == 0, "\(outcome.messages)")
    #expect(outcome.output == "1 file checked, nothing wrong\n")
    #expect(outcome.messages.isEmpty)
  }

  @Test("of a folder, the files in its fr, en and shared are checked")
  func folder() throws {
    #expect(try tool.run("lexicon", "check", "good").output == "2 files checked, nothing wrong\n")
  }

  @Test(
    "each fault is named with its file, line, reason and remedy",
    arguments: [
      ("titles", "b\trole\na\trole\n", "2: “a” belongs before “b”: sort"),
      ("titles", "a\trole\na\tcivility\n", "2: “a” stands in the line before too: keep one"),
      ("titles", "a\tcook\n", "1: “cook” is not one of civility, role"),
      ("titles", "a\n", "1: 1 of 2 columns: separate the columns with one tab"),
      ("titles", "a\trole\tx\n", "1: 3 columns where 2 belong: delete the others"),
      ("titles", "a\trole\n\nb\trole\n", "2: an empty line: delete it"),
      ("titles", "a\trole\n# late\n", "2: a comment after entries: move it"),
      ("titles", "a\trole\r\n", "1: ends as lines do on Windows"),
      ("titles", "l’abbé\trole\n", "1: a typographic apostrophe (U+2019): write '"),
      ("titles", "abbe\u{301}\trole\n", "1: a letter in two parts: write it as one character"),
      ("titles", " a\trole\n", "1: white space at an end of the line: delete it"),
      ("titles", "a\trole", "1: the last line does not end: end it with a line feed"),
      ("titles", "# nothing\n", " holds no entry: put one on a line of its own"),
      ("units", "lieue\tleague\tfour\n", "1: “four” is not a whole number"),
      ("unheard-of", "a\n", " extends no lexicon: name it like fr/abbreviations.tsv"),
    ])
  func faults(file: String, contents: String, message: String) throws {
    try tool.write(contents, to: "fr/\(file).tsv")
    let outcome = try tool.run("lexicon", "check", "fr/\(file).tsv")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("fr/\(file).tsv:\(message)"), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("1 file checked, 1 fault\n"), "\(outcome.output)")
  }

  @Test("all faults are named, not only the first one")
  func allFaults() throws {
    try tool.write("c\trole\nb\tcook\na\n", to: "fr/titles.tsv")
    let lines = try tool.run("lexicon", "check", "fr/titles.tsv").output.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("fr/titles.tsv:2: ") }.count == 2)
    #expect(lines.filter { $0.hasPrefix("fr/titles.tsv:3: ") }.count == 2)
    #expect(lines.last == "1 file checked, 4 faults")
  }

  @Test("bytes that are no UTF-8 are a fault of their line")
  func notUTF8() throws {
    try tool.write(Array("a\trole\n".utf8) + [0xE9] + Array("\trole\n".utf8), to: "fr/titles.tsv")
    let outcome = try tool.run("lexicon", "check", "fr/titles.tsv")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("fr/titles.tsv:2: not valid UTF-8"))
  }

  @Test("a path that cannot be read exits with 2, and the others are checked all the same")
  func unreadable() throws {
    let outcome = try tool.run("lexicon", "check", "missing/fr/titles.tsv", "good")
    #expect(outcome.exitCode == 2)
    #expect(outcome.output == "2 files checked, nothing wrong\n")
    #expect(outcome.messages.contains("missing/fr/titles.tsv: no such file"))
  }

  @Test("without a path there is nothing to check")
  func nothing() throws {
    let outcome = try tool.run("lexicon", "check")
    #expect(outcome.exitCode == 64)
    #expect(outcome.messages.contains("Nothing to check"))
  }

  @Test("the help has examples")
  func help() throws {
    let outcome = try tool.run("lexicon", "check", "--help")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("EXAMPLES\n  precis lexicon check fr/titles.tsv"))
  }
}
