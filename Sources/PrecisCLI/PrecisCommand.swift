import ArgumentParser

@main
struct PrecisCommand: ParsableCommand {
  func run() {}
}
