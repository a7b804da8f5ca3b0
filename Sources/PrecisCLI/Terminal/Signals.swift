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
    // Programs that start others from their worker threads hand on that these take no signals.
    var interrupts = sigset_t()
    sigemptyset(&interrupts)
    sigaddset(&interrupts, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupts, nil)
    signal(SIGPIPE, SIG_IGN)
  }
}
