#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes the result to standard output, in large pieces.
struct StandardOutput: ~Copyable {
  private static let pieceBytes = 1 << 16
  private var pending: [UInt8] = []

  mutating func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.pieceBytes { flush() }
  }

  mutating func write(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count >= Self.pieceBytes { flush() }
  }

  /// Writes out what has been kept back.
  mutating func flush() {
    if let error = Self.writeAll(pending, to: STDOUT_FILENO) {
      // Whoever read the output wants no more of it: that is no failure of ours.
      if error == EPIPE { exit(0) }
      Messages.show("cannot write the result: \(ByteStream.reason(of: error))")
      exit(2)
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes bytes to a descriptor; gives the system's error if that fails.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        #else
          let count = Musl.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return errno }
        start += count
      }
      return nil
    }
  }
}
