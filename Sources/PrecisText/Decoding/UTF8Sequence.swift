import PrecisLexicons

/// The sequences of bytes that UTF-8 is made of (the Unicode Standard, table 3-7).
enum UTF8Sequence {
  /// The well-formed sequence at `index`, or the maximal subpart of an ill-formed one.
  static func measure<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, at index: Int
  ) -> (length: Int, isValid: Bool) where Bytes.Index == Int {
    let lead = bytes[index]
    let (count, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0x00...0x7F: return (1, true)
    case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    var length = 1
    while length < count {
      let allowed = length == 1 ? second : 0x80...0xBF
      guard index + length < bytes.endIndex, allowed.contains(bytes[index + length]) else { return (length, false) }
      length += 1
    }
    return (count, true)
  }

  /// Whether all sequences are well-formed; eight bytes are passed over at a time where they are ASCII.
  ///
  /// - Complexity: O(n) in the bytes.
  static func areWellFormed(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { raw in
      var index = 0
      while index < raw.count {
        if raw.count &- index >= 8 {
          let marks = ByteChunk(raw, at: index).bytes & ByteChunk.highBits
          guard marks != 0 else {
            index &+= 8
            continue
          }
          index &+= marks.trailingZeroBitCount &>> 3
        }
        let (length, isValid) = measure(raw, at: index)
        guard isValid else { return false }
        index &+= length
      }
      return true
    }
  }

  /// How many characters beyond ASCII are well-formed, and how many maximal subparts are not.
  static func counts(in bytes: ArraySlice<UInt8>) -> (valid: Int, invalid: Int) {
    var counts = (valid: 0, invalid: 0)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (length, isValid) = measure(bytes, at: index)
      if !isValid { counts.invalid += 1 } else if length > 1 { counts.valid += 1 }
      index += length
    }
    return counts
  }
}
