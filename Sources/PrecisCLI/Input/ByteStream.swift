#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads a file, a pipe or standard input once, from start to end, in chunks.
struct ByteStream: ~Copyable {
  /// What opening or reading can come to.
  enum Failure: Error, Equatable {
    case isDirectory
    case system(reason: String)

    /// What is wrong and what to do.
    var message: String {
      switch self {
      case .isDirectory: "a directory: give the files in it"
      case .system(let reason): reason
      }
    }
  }

  private static let chunkBytes = 1 << 18

  private let descriptor: Int32
  private let ownsDescriptor: Bool
  /// The size in bytes where the system knows it: for regular files.
  let knownSize: Int?
  /// What was read last, of which no more than ``end`` bytes; one piece of memory for the whole stream.
  private var chunk: [UInt8] = []
  private var position = 0
  private var end = 0
  private var isAtEnd = false

  /// Opens the file at `path`, or standard input for `-`.
  init(path: String) throws(Failure) {
    ownsDescriptor = path != "-"
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      let reason = Self.lastErrorReason
      throw .system(reason: reason)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
    knownSize = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  deinit { if ownsDescriptor, descriptor >= 0 { close(descriptor) } }

  /// The bytes that come next, at least one unless the stream is at its end; they stay to be read.
  mutating func peek() throws(Failure) -> ArraySlice<UInt8> {
    if position == end { try fill() }
    return chunk[position..<end]
  }

  /// The bytes up to the next line feed, which is read and left out; nothing at the end.
  ///
  /// A line longer than `limit` is read to its end and only counted.
  mutating func line(limit: Int) throws(Failure) -> Line? {
    var line: [UInt8] = []
    var count = 0
    while true {
      if position == end { try fill() }
      if end == 0 { return count == 0 ? nil : (count > limit ? .tooLong(byteCount: count) : .whole(line)) }
      let lineEnd = lineEnd()
      let part = position..<(lineEnd ?? end)
      count += part.count
      if count > limit { line = [] } else { line += chunk[part] }
      position = part.upperBound + (lineEnd == nil ? 0 : 1)
      if lineEnd != nil { return count > limit ? .tooLong(byteCount: count) : .whole(line) }
    }
  }

  /// Where the next line feed of the chunk stands.
  private func lineEnd() -> Int? {
    chunk.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, position < end,
        let found = memchr(start + position, 0x0A, end - position)
      else { return nil }
      return UnsafeRawPointer(found) - start
    }
  }

  /// All bytes that are left, unless they are more than `limit`; then the least number that is known of them.
  mutating func rest(limit: Int) throws(Failure) -> Line {
    if let knownSize, knownSize > limit { return .tooLong(byteCount: knownSize) }
    var all: [UInt8] = []
    if let knownSize { all.reserveCapacity(knownSize) }
    while true {
      let bytes = try peek()
      if bytes.isEmpty { return .whole(all) }
      guard all.count + bytes.count <= limit else { return .tooLong(byteCount: all.count + bytes.count) }
      all += bytes
      position = end
    }
  }

  /// What was read, or how long it is if that is too long to be kept.
  enum Line: Equatable {
    case whole([UInt8])
    case tooLong(byteCount: Int)
  }

  private mutating func fill() throws(Failure) {
    position = 0
    end = 0
    if isAtEnd { return }
    if chunk.isEmpty { chunk = [UInt8](repeating: 0, count: roomBytes) }
    end = try Self.read(descriptor, into: &chunk)
    isAtEnd = end == 0
  }

  /// Room for a chunk, or for the whole file where that is less: what is not needed is not touched. A file that the system
  /// makes up as it is read has no size.
  private var roomBytes: Int {
    guard let knownSize else { return Self.chunkBytes }
    return max(1 << 12, min(Self.chunkBytes - 1, knownSize) + 1)
  }

  /// Reads as many bytes as there are and as there is room for; none at the end.
  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) throws(Failure) -> Int {
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count >= 0 { return count }
      let error = errno
      if error != EINTR { throw error == EISDIR ? .isDirectory : .system(reason: reason(of: error)) }
    }
  }

  /// What the system's last error means, in English whatever the locale.
  static var lastErrorReason: String { reason(of: errno) }

  /// What an error number of the system means.
  static func reason(of error: Int32) -> String {
    switch error {
    case ENOENT: "no such file: check the path"
    case EACCES, EPERM: "permission denied: check who may read it"
    case ENOTDIR: "a part of the path is not a directory: check the path"
    case ENAMETOOLONG: "the path is too long"
    case ELOOP: "too many symbolic links"
    case EMFILE, ENFILE: "too many open files"
    case EISDIR: "a directory"
    case ENOSPC: "no space left on the device"
    default: String(cString: strerror(error))
    }
  }
}
