import ArgumentParser
import Precis

/// `precis verify`
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    _superCommandName: "precis",
    abstract: "Check that each quotation of a brief says what its source's bytes say.",
    usage: "precis verify <brief> [<options>] <inputs> ...",
    discussion: """
      Give the brief as --format json or jsonl wrote it, then the sources under the names that it was made from. Exits \
      with 0 only if every quotation matches, with 1 if one does not, with 2 if something cannot be read.

      EXAMPLES
        precis --format json day.jsonl > brief.json
        precis verify brief.json day.jsonl
        precis --format jsonl day.jsonl | precis verify - day.jsonl
      """)

  @Argument(help: "The brief; - is standard input.", completion: .file())
  var brief: String

  @OptionGroup(title: "Input") var input: InputOptions

  func validate() throws {
    if input.inputs.isEmpty { throw ValidationError("Nothing to check against: give the sources after the brief.") }
    if brief == "-", input.inputs.contains("-") {
      throw ValidationError("Standard input, -, can be read only once.")
    }
  }

  func run() async throws {
    let citations: [BriefCitation]
    do throws(RecordFault) {
      citations = try BriefCitation.read(brief)
    } catch {
      Messages.show("\(brief): \(error.message)")
      throw ExitCode.inputFailed
    }
    var check = CitationCheck(citations, limits: input.sources.limits)
    var reader = input.sources.reader()
    var hasUnreadInput = false
    while let next = reader.next() {
      switch next {
      case .article(let article, _): check.check(article)
      case .failure(let failure):
        hasUnreadInput = true
        Messages.show(failure)
      }
    }
    let faults = check.faults
    var output = StandardOutput()
    for fault in faults { output.write(fault + "\n") }
    output.write(
      faults.isEmpty
        ? "\(citations.count) quotations checked, all match their sources\n"
        : "\(citations.count) quotations checked, \(faults.count) without a match\n")
    output.flush()
    if hasUnreadInput { throw ExitCode.inputFailed }
    if !faults.isEmpty || citations.isEmpty { throw ExitCode.nothingToReport }
  }
}
