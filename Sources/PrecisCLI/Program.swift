import ArgumentParser

/// Where the program starts.
@main
enum Program {
  static func main() async {
    // What programs ask most often, and alone: not worth the parser, which takes as long as all else.
    if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) {
      print(PrecisCommand.configuration.version)
      return
    }
    Signals.install()
    await PrecisCommand.main()
  }
}
