import CICU

/// Turns bytes of any character set that ICU knows into UTF-8, and remembers which bytes each character stands for.
struct CharsetConverter {
  private let charset: String

  /// Bytes are converted in pieces of this size, so that memory beside the text stays bounded.
  private static let pieceBytes = 16 << 10

  /// Nothing if ICU does not know the character set.
  init?(charset: String) {
    var status: CICUStatus = 0
    guard let converter = cicu_converter_open(charset, &status), status <= 0 else { return nil }
    cicu_converter_close(converter)
    self.charset = charset
  }

  /// The text of the bytes from `start` on. What is not valid is U+FFFD, and counted.
  ///
  /// - Complexity: O(n) in the bytes.
  func decode(_ bytes: [UInt8], from start: Int) -> (text: SourceText, map: OffsetMap) {
    var output = Output(capacity: bytes.count, start: start)
    var status: CICUStatus = 0
    guard let converter = cicu_converter_open(charset, &status), status <= 0 else {
      return (SourceText(utf8: []), OffsetMap())
    }
    defer { cicu_converter_close(converter) }
    // Every byte gives at most two units; one unit may be left from the piece before.
    var units = [UInt16](repeating: 0, count: Self.pieceBytes * 2 + 8)
    var offsets = [Int32](repeating: 0, count: units.count)
    var position = start
    var pendingCount = 0
    while position < bytes.count {
      let piece = position..<min(position + Self.pieceBytes, bytes.count)
      var read: Int32 = 0
      var status: CICUStatus = 0
      let written = bytes[piece].withUnsafeBufferPointer { source in
        units.withUnsafeMutableBufferPointer { target in
          offsets.withUnsafeMutableBufferPointer { places in
            cicu_converter_decode(
              converter, source.baseAddress, Int32(clamping: source.count), piece.upperBound == bytes.count,
              target.baseAddress, places.baseAddress, Int32(clamping: target.count), &read, &status)
          }
        }
      }
      guard read > 0 || written > 0 else { break }
      output.append(units[..<max(0, Int(written))], offsets, base: position, pendingCount: pendingCount)
      position += Int(read)
      pendingCount = Int(cicu_converter_pending_count(converter))
    }
    return output.finished(end: bytes.count, charset: charset)
  }

  /// The UTF-8 so far, and the characters whose bytes are not yet known to end.
  private struct Output {
    private var utf8: [UInt8] = []
    private var map = OffsetMap()
    private var replacedByteCount = 0
    /// The character that waits for the start of the next one, by which its own bytes end.
    private var pending: (scalar: Unicode.Scalar, start: Int)?
    /// The first half of a surrogate pair.
    private var half: (unit: UInt16, start: Int)?

    init(capacity: Int, start: Int) {
      utf8.reserveCapacity(capacity)
      if start > 0 { map.record(derived: 0..<0, original: 0..<start) }
    }

    mutating func append(_ units: ArraySlice<UInt16>, _ offsets: [Int32], base: Int, pendingCount: Int) {
      for index in units.indices {
        // A character that began in the piece before has an offset of -1.
        let start = base + (offsets[index] < 0 ? -pendingCount : Int(offsets[index]))
        let unit = units[index]
        if let half {
          self.half = nil
          if UTF16.isTrailSurrogate(unit) {
            let value = 0x10000 + (UInt32(half.unit & 0x3FF) << 10 | UInt32(unit & 0x3FF))
            put(Unicode.Scalar(value) ?? "\u{FFFD}", at: half.start)
            continue
          }
          put("\u{FFFD}", at: half.start)
        }
        if UTF16.isLeadSurrogate(unit) {
          half = (unit, start)
        } else {
          put(Unicode.Scalar(unit) ?? "\u{FFFD}", at: start)
        }
      }
    }

    mutating func finished(end: Int, charset: String) -> (text: SourceText, map: OffsetMap) {
      if let half { put("\u{FFFD}", at: half.start) }
      flush(end: end)
      let maps = map.isIdentity ? [] : [map]
      return (SourceText(utf8: utf8, charset: charset, replacedByteCount: replacedByteCount, maps: maps), map)
    }

    private mutating func put(_ scalar: Unicode.Scalar, at start: Int) {
      flush(end: start)
      pending = (scalar, start)
    }

    private mutating func flush(end: Int) {
      guard let (scalar, start) = pending else { return }
      pending = nil
      let derived = utf8.count
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if scalar == "\u{FFFD}" { replacedByteCount += end - start }
      if scalar.value >= 0x80 || end - start != 1 {
        map.record(derived: derived..<utf8.count, original: start..<max(start, end))
      }
    }
  }
}
