#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program does when it is interrupted, or when nobody reads its output any more.
enum Signals {
  /// Exits with 130 on an interrupt; leaves a closed pipe to be found by the write that fails.
  static func install() {
    signal(SIGINT) { _ in _exit(130) }
    signal(SIGPIPE, SIG_IGN)
  }
}
