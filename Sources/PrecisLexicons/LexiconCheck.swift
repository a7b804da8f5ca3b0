import PrecisModel

extension LexiconOverlay {
  /// What is wrong with the file: every fault, with its line and with what to do, in the order of the lines.
  ///
  /// More is asked than reading needs (see `Lexicons/README.md`): comments first, entries sorted by their bytes, none
  /// twice, no white space at the ends, no characters that look like others. Each fault is a
  /// ``PrecisModel/PrecisError/invalidLexicon(file:line:reason:)``; line 0 stands for the file as a whole.
  ///
  /// - Complexity: O(n) in the bytes.
  public func faults() -> [PrecisError] {
    guard let kind = Lexicons.kind(of: name) else {
      return [.invalidLexicon(file: name, line: 0, reason: Lexicons.unknownName)]
    }
    var check = LexiconCheck(file: name, kind: kind)
    contents.withUnsafeBufferPointer { check.read($0) }
    return check.faults
  }
}

/// Reads a lexicon file line by line and collects what is wrong.
private struct LexiconCheck {
  let file: String
  let kind: LexiconKind
  private(set) var faults: [PrecisError] = []
  private var previous: [UInt8] = []
  private var previousKey: [UInt8]?
  private var hasEntries = false

  init(file: String, kind: LexiconKind) {
    self.file = file
    self.kind = kind
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      read(UnsafeBufferPointer(rebasing: bytes[start..<end]), line)
      if end == bytes.count { add(line, "the last line does not end: end it with a line feed") }
      start = end + 1
    }
    if !hasEntries { add(0, "holds no entry: put one on a line of its own") }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) {
    guard let first = bytes.first, let last = bytes.last else {
      return add(line, "an empty line: delete it")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return add(line, "not valid UTF-8: save the file as UTF-8")
    }
    if first != UInt8(ascii: "#") { hasEntries = true }
    if last == UInt8(ascii: "\r") {
      return add(line, "ends as lines do on Windows: save the file with line feeds alone")
    }
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return add(line, "starts with a byte order mark: save the file without it")
    }
    if first == UInt8(ascii: "#") {
      if hasEntries { add(line, "a comment after entries: move it to the top of the file") }
      return
    }
    if Self.isSpace(first) || Self.isSpace(last) {
      add(line, "white space at an end of the line: delete it")
    }
    addCharacterFaults(bytes, line)
    addColumnFaults(bytes, line)
    addOrderFaults(bytes, line)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Characters that look like others, by which an entry would never be found.
  private mutating func addCharacterFaults(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x2019 where kind != .labels:
        return add(line, "a typographic apostrophe (U+2019): write ', which stands for both")
      case 0x300...0x36F:
        return add(line, "a letter in two parts: write it as one character (Unicode form NFC)")
      case 0xA0 where kind != .labels, 0x202F where kind != .labels:
        return add(line, "a space that does not break: write a plain space, which stands for both")
      case 0xAD, 0x200B...0x200F, 0xFEFF:
        return add(line, "an invisible character: delete it")
      default: continue
      }
    }
  }

  private mutating func addColumnFaults(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) {
    do throws(PrecisError) {
      _ = try LexiconFile.entries(of: bytes, kind: kind, file: file)
    } catch .invalidLexicon(_, _, let reason) {
      return add(line, reason)
    } catch {
      return add(line, "cannot be read")
    }
    let columns = 1 + bytes.count { $0 == UInt8(ascii: "\t") }
    if columns > kind.columns.count + 1 {
      add(line, "\(columns) columns where \(kind.columns.count + 1) belong: delete the others")
    }
  }

  private mutating func addOrderFaults(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) {
    let entry = Array(bytes)
    let key = Array(entry.prefix { $0 != UInt8(ascii: "\t") })
    if let previousKey {
      let word = String(decoding: key, as: UTF8.self)
      if key == previousKey {
        add(line, "“\(word)” stands in the line before too: keep one of them")
      } else if entry.lexicographicallyPrecedes(previous) {
        let before = String(decoding: previousKey, as: UTF8.self)
        add(line, "“\(word)” belongs before “\(before)”: sort the entries by their bytes (LC_ALL=C sort)")
      }
    }
    previous = entry
    previousKey = key
  }

  private mutating func add(_ line: Int, _ reason: String) {
    faults.append(.invalidLexicon(file: file, line: line, reason: reason))
  }
}
