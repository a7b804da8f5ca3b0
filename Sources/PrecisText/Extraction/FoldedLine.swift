/// A line as cues are compared with it: lower case, ’ as ', each run of white space as one space.
struct FoldedLine {
  private(set) var bytes: [UInt8] = []
  /// The line without the punctuation and signs at its ends.
  private(set) var core: Range<Int> = 0..<0
  /// The line without the digits, punctuation and signs at its ends.
  private(set) var withoutDigits: Range<Int> = 0..<0

  init() {}

  init(_ line: ArraySlice<UInt8>) {
    line.withUnsafeBufferPointer { fold($0) }
  }

  /// Takes the place of the line before, and its memory.
  mutating func fold(_ line: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(addingCapacity: line.count) { room in
      room.withUnsafeMutableBufferPointer { output, count in count = Self.fold(line, into: output) }
    }
    core = trimmed { Self.isWord($0) }
    withoutDigits = trimmed { Self.isWord($0) && !($0 >= 0x30 && $0 <= 0x39) }
  }

  /// The folded spelling of a part of a text.
  static func fold(_ line: ByteView) -> [UInt8] {
    line.withElements { folded($0) }
  }

  /// The folded spelling of a phrase.
  static func fold(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.withUnsafeBufferPointer { folded($0) }
  }

  /// Whether a byte of folded text belongs to a word: letters, digits, and all letters beyond ASCII. The bytes of « » are
  /// taken for punctuation.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x80 && byte != 0xC2)
  }

  private func trimmed(_ isCore: (UInt8) -> Bool) -> Range<Int> {
    var start = 0
    var end = bytes.count
    while start < end {
      if bytes[start] == 0xC2 || bytes[start] == 0xE2 || bytes[start] >= 0xF0 {
        start += bytes[start] == 0xC2 ? 2 : bytes[start] == 0xE2 ? 3 : 4
      } else if isCore(bytes[start]) {
        break
      } else {
        start += 1
      }
    }
    start = min(start, end)
    while end > start {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      let isSign = bytes[last] == 0xC2 || bytes[last] == 0xE2 || bytes[last] >= 0xF0
      guard isSign || !isCore(bytes[last]) else { break }
      end = last
    }
    return start..<end
  }

  /// Folding never lengthens a line, so that room for its bytes is enough.
  private static func folded(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if line.isEmpty { return [] }
    return Array(unsafeUninitializedCapacity: line.count) { output, count in count = fold(line, into: output) }
  }

  /// - Returns: How many bytes were written.
  private static func fold(_ line: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var index = 0
    var count = 0
    var pendingSpace = false
    func put(_ byte: UInt8) {
      output[count] = byte
      count += 1
    }
    while index < line.count {
      let byte = line[index]
      if byte < 0x80 {
        index += 1
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
          pendingSpace = count > 0
          continue
        }
        if pendingSpace { put(0x20) }
        pendingSpace = false
        put(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        continue
      }
      let space = WhiteSpace.length(in: line, at: index)
      if space > 0 {
        pendingSpace = count > 0
        index += space
        continue
      }
      if pendingSpace { put(0x20) }
      pendingSpace = false
      let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, line.count - index)
      if length == 3, byte == 0xE2, line[index + 1] == 0x80, line[index + 2] == 0x99 {
        put(UInt8(ascii: "'"))
      } else if length == 2, byte == 0xC3, line[index + 1] >= 0x80, line[index + 1] <= 0x9E, line[index + 1] != 0x97 {
        put(byte)
        put(line[index + 1] | 0x20)
      } else if length == 2, byte == 0xC5, line[index + 1] == 0x92 {
        put(byte)
        put(0x93)
      } else {
        for offset in 0..<length { put(line[index + offset]) }
      }
      index += length
    }
    return count
  }
}
