import ArgumentParser

/// Where the program starts.
@main
enum Program {
  static func main() async {
    Signals.install()
    await PrecisCommand.main()
  }
}
