import Precis

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program's three streams are connected to.
enum Terminal {
  static var isStandardInput: Bool { isatty(STDIN_FILENO) != 0 }
  static var isStandardOutput: Bool { isatty(STDOUT_FILENO) != 0 }
  static var isStandardError: Bool { isatty(STDERR_FILENO) != 0 }

  /// Colour where it will be seen and is not refused (no-color.org).
  static var outputStyle: TextStyle {
    guard isStandardOutput, environment("TERM") != "dumb", (environment("NO_COLOR") ?? "").isEmpty else {
      return .plain
    }
    return .ansi
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
