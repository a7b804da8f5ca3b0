import ArgumentParser
import Precis

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes messages to standard error, one line each: `precis: FILE:LINE: what is wrong: what to do`.
enum Messages {
  static func show(_ message: String) {
    Progress.clear()
    // If nobody can read messages there is nobody to tell.
    _ = StandardOutput.writeAll(Array("precis: \(TerminalText.escaped(message))\n".utf8), to: STDERR_FILENO)
  }

  static func show(_ failure: InputFailure) { show("\(failure.location): \(failure.message)") }

  /// The result of work that may fail as a whole; says why it did.
  ///
  /// - Throws: `ExitCode` if it failed.
  static func showing<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let error as PrecisError {
      show(error.description)
      throw ExitCode.inputFailed
    }
  }
}
