import CICU

/// UAX #29's sentence rules, asked at one mark, in place of running ICU over every character.
///
/// ICU's iterator walks a state machine over all of a text; but a sentence can only end after a full stop, a `!`, a `?` or
/// a mark of their kind, or a line break, and there are two of those in a hundred characters. What a character is, ICU
/// says. The boundaries are those of ``SentenceBreaker``.
struct RootRules {
  /// What a line break is.
  enum LineBreaks: Sendable {
    /// The end of a sentence, as the standard has it (SB4).
    case boundaries
    /// White space like any other, as inside a paragraph.
    case spaces
  }

  let text: ParagraphText
  let lineBreaks: LineBreaks

  /// The property `Sentence_Break` of a character, by ICU's numbers.
  enum Property: Int32, Sendable {
    case other = 0
    case aTerm, close, format, lower, numeric, oLetter, sep, sp, sTerm, upper, carriageReturn, extend, lineFeed,
      sContinue

    /// Extend and Format, which the rules look through (SB5).
    var isIgnored: Bool { self == .extend || self == .format }
    var isTerminator: Bool { self == .aTerm || self == .sTerm }
    /// ParaSep: what ends a paragraph.
    var isLineBreak: Bool { self == .sep || self == .carriageReturn || self == .lineFeed }
  }

  /// The property of a Unicode scalar value.
  static func property(of scalar: UInt32) -> Property {
    switch scalar {
    case 0x30...0x39: .numeric
    case 0x41...0x5A: .upper
    case 0x61...0x7A: .lower
    case 0x20: .sp
    case 0x2E: .aTerm
    case 0x21, 0x3F: .sTerm
    default: Property(rawValue: cicu_sentence_break(Int32(bitPattern: scalar))) ?? .other
    }
  }

  private func property(of scalar: UInt32) -> Property {
    let property = Self.property(of: scalar)
    return property.isLineBreak && lineBreaks == .spaces ? .sp : property
  }

  /// The ends of the sentences of the paragraph, in ascending order, the last one being its end.
  ///
  /// - Complexity: O(n) in the bytes.
  func boundaries() -> [Int] {
    var ends: [Int] = []
    var offset = text.range.lowerBound
    while offset < text.range.upperBound {
      let (scalar, length) = text.scalar(at: offset)
      let property = property(of: scalar)
      if property.isTerminator, let end = boundary(afterTerminatorAt: offset), end < text.range.upperBound {
        ends.append(end)
      }
      offset += max(1, length)
      // SB3, SB4
      guard property.isLineBreak, offset < text.range.upperBound else { continue }
      if property != .carriageReturn || Self.property(of: text.scalar(at: offset).value) != .lineFeed {
        ends.append(offset)
      }
    }
    if !text.range.isEmpty { ends.append(text.range.upperBound) }
    return ends
  }

  /// Where the sentence ends that the terminator at `offset` would end, or nothing if the rules let it go on.
  ///
  /// - Complexity: O(n) up to the next letter or terminator.
  func boundary(afterTerminatorAt offset: Int) -> Int? {
    let start = offset
    let (terminator, length) = text.scalar(at: start)
    let isATerm = property(of: terminator) == .aTerm
    var offset = skippingIgnored(from: start + length)
    if isATerm {
      // SB6, SB7
      let next = property(at: offset)
      if next == .numeric { return nil }
      if next == .upper, followsLetter(start) { return nil }
    }
    // SB9, SB10: closers, then spaces, stay with the sentence.
    while property(at: offset) == .close { offset = next(after: offset) }
    while property(at: offset) == .sp { offset = next(after: offset) }
    guard let next = property(at: offset) else { return offset }
    // SB8a; SB11 leaves the end to the line break.
    if next == .sContinue || next.isTerminator || next.isLineBreak { return nil }
    guard isATerm else { return offset }
    // SB8
    var ahead = offset
    while let property = property(at: ahead) {
      switch property {
      case .lower: return nil
      case .oLetter, .upper, .aTerm, .sTerm, .sep, .carriageReturn, .lineFeed: return offset
      default: ahead = self.next(after: ahead)
      }
    }
    return offset
  }

  /// The property of the character at `offset`; nothing at the end of the text.
  private func property(at offset: Int) -> Property? {
    offset < text.range.upperBound ? property(of: text.scalar(at: offset).value) : nil
  }

  /// The offset of the character after the one at `offset`, Extend and Format passed over.
  private func next(after offset: Int) -> Int { skippingIgnored(from: offset + text.scalar(at: offset).length) }

  private func skippingIgnored(from offset: Int) -> Int {
    var offset = offset
    while let property = property(at: offset), property.isIgnored { offset += text.scalar(at: offset).length }
    return offset
  }

  /// Whether a letter with case stands before `offset`, marks on it left out.
  private func followsLetter(_ offset: Int) -> Bool {
    var offset = offset
    while true {
      let previous = text.character(before: offset)
      guard previous.characterClass != .none else { return false }
      switch property(of: previous.scalar) {
      case .upper, .lower: return true
      case .extend, .format: offset = previous.start
      default: return false
      }
    }
  }
}
