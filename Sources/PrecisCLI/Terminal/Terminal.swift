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
    isStandardOutput && !isDumb && (environment("NO_COLOR") ?? "").isEmpty ? .ansi : .plain
  }

  /// A line that comes and goes needs a terminal that can erase.
  static var showsProgress: Bool { isStandardError && !isDumb }

  private static var isDumb: Bool { environment("TERM") == "dumb" }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
